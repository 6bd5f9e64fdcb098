/** One page of every design, with the orders that stand on it. */
import * as at from '../fixtures/pages';
import { legacyDetail, legacyList } from '../shop/pages/legacy';
import { INVENTED_BUYER, type PageOrder } from '../shop/pages/page-order';
import { TODAY_WORDS } from '../shop/pages/page-words';
import { ruDetail, ruList } from '../shop/pages/ru';
import { todayDetail } from '../shop/pages/today-detail';
import { todayList } from '../shop/pages/today-list';

export interface ExamplePage {
  readonly name: string;
  readonly html: string;
  readonly address: string;
}

const { SOCKS } = at;
const words = TODAY_WORDS.en;
const SHIPPED: PageOrder = {
  ...SOCKS,
  id: '8212313961611322',
  status: 'Awaiting delivery',
  shipped: 'Sep 18, 2026',
  buttons: ['Confirm received'],
};
const DONE: PageOrder = { ...SOCKS, id: '8212313961631322', status: 'Completed', stateLine: 'Refund completed' };
const STRANGE: PageOrder = { ...SOCKS, id: '8212313961651322', status: 'Under a spell' };
const orders = [SOCKS, SHIPPED, DONE, STRANGE];
const detailed: PageOrder = {
  ...SHIPPED,
  sentences: ['Refund if no delivery before Nov 4, 2026'],
  priceRows: [{ label: 'Coins', value: '-US $1.38' }],
};
const clock: PageOrder = { ...SHIPPED, placed: '10:51 May. 31 2014', leftMilliseconds: 90_061_000 };

export const EXAMPLE_PAGES: readonly ExamplePage[] = [
  { name: "today's list", html: todayList({ orders, words }), address: at.LIST_URL },
  { name: 'mobile list', html: todayList({ orders, words, isMobile: true }), address: at.LIST_URL },
  { name: "today's detail", html: todayDetail({ order: detailed, words }), address: at.detailUrl(SHIPPED.id) },
  { name: '.ru list', html: ruList(orders), address: at.RU_LIST_URL },
  { name: '.ru detail', html: ruDetail({ ...SHIPPED, placed: '29 января 2024' }), address: at.ruDetailUrl(SHIPPED.id) },
  {
    name: 'legacy list',
    html: legacyList(orders.map((order) => ({ ...order, placed: clock.placed }))),
    address: at.LEGACY_LIST_URL,
  },
  {
    name: 'legacy detail',
    html: legacyDetail({ ...clock, placed: '2014-05-31 10:51:32' }),
    address: at.legacyDetailUrl(SHIPPED.id),
  },
];

/** Words of the invented buyer that may never leave a page. */
export const SECRETS: readonly string[] = [
  ...Object.values(INVENTED_BUYER),
  'Quillfeather',
  'Marmalade',
  'Wimbleford',
  '0142',
  '4242',
];
