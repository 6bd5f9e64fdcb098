// @vitest-environment happy-dom
/**
 * What each design is read as, field by field, in `tests/fixtures/readings.txt`: faster reading must not be other reading. A
 * difference there is a change of what shoppers are told and needs a reason.
 */
import { expect, it } from 'vitest';
import { instant } from '@/utils/domain/time/instant';
import { cardsOf, healthOf, readCard, readingsOf, troubleOf } from '@/utils/page/read-page';
import * as at from '../fixtures/pages';
import { legacyDetail, legacyList } from '../shop/pages/legacy';
import type { PageOrder } from '../shop/pages/page-order';
import { wordsIn } from '../shop/pages/page-words';
import { ruDetail, ruList } from '../shop/pages/ru';
import { todayDetail } from '../shop/pages/today-detail';
import { todayList } from '../shop/pages/today-list';
import { EXAMPLE_PAGES, type ExamplePage } from './examples';

/** A day, a state, a total and buttons as the site prints them. */
const SAID: Readonly<Record<string, Pick<PageOrder, 'status' | 'placed' | 'total' | 'buttons'>>> = {
  en: { status: 'Awaiting delivery', placed: 'Sep 15, 2026', total: 'US $1,234.50', buttons: ['Confirm received'] },
  de: {
    status: 'Bereit zum Versand',
    placed: '15. Sep 2026',
    total: '93,62\u00a0€',
    buttons: ['Stornieren', 'Details'],
  },
  es: { status: 'Pago pendiente', placed: '15 sep 2026', total: '93,62€', buttons: ['Pagar ahora', 'Cancelar pedido'] },
  ko: { status: '배송 대기 중', placed: '2026년 9월 15일', total: '₩12,400', buttons: ['주문 취소', '주문 취소'] },
  he: { status: 'ממתין למשלוח', placed: '\u200f15 בספט׳ 2026', total: '\u200e₪ 93.62\u200e', buttons: [] },
  ar: { status: 'بانتظار الدفع', placed: '١٥ سبتمبر ٢٠٢٦', total: 'ر.س. ٩٣٫٦٢', buttons: ['ادفع الآن'] },
  th: { status: 'รอการจัดส่ง', placed: '15 ก.ย. 2569', total: '฿1,240.00', buttons: ['ยกเลิกคำสั่งซื้อ'] },
  ja: { status: '発送待ち', placed: '２０２６年９月１５日', total: '12,400円', buttons: ['注文をキャンセルする'] },
  ru: { status: 'Ожидается отправка', placed: '15 сентября 2026', total: '1 234,50 ₽', buttons: ['Отменить заказ'] },
};

const idOf = (n: number): string => String(8_212_313_960_001_322 + n * 20_000);
const GREY = { title: 'Wool  socks,\n 3\u00a0pairs', price: 'US $6.20', quantity: 12, variant: 'Grey, 39-42' };

/** Orders that differ in all that a card may have or lack. */
const ordersIn = (language: string): readonly PageOrder[] => {
  const order: PageOrder = { ...at.SOCKS, ...SAID[language] };
  const { total: _total, ...unpriced } = order;
  return [
    order,
    { ...order, items: [GREY], storeHasLink: false },
    { ...order, items: [GREY, GREY, GREY], stateLine: 'Refund completed' },
    { ...unpriced, buttons: [] },
    { ...order, status: `${order.status} LP00123456789012`, store: '**** **** 4242' },
    { ...order, status: '', stateLine: 'Call +999 555 0142 77', store: '\u202eStore\u202c 1' },
  ].map((each, n) => ({ ...each, id: idOf(n) }));
};

const listIn = (language: string, isMobile: boolean): string =>
  todayList({ orders: ordersIn(language), words: wordsIn(language), isMobile, tab: 3 });

/** The names that a page of an earlier year lacks: then older selectors find what they can. */
const older = (html: string): string =>
  html.replaceAll(
    /order-item-header-status-text|order-item-header-right-info|order-item-content-opt-price-total|order-item-store-name|order-item-content-info-(?:name|sku)(?=")|order-item-btn(?=")/g,
    'x',
  );

const LINK = /<a data-pl="order_item_header_detail"[\s\S]*?<\/a>/g;
const tracked = (_link: string): string =>
  `<a href="https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${idOf(40)}">Track</a>`;

/** A list of twenty of which one card is not shown and half are of the other kind. */
const mixedList = (): string => {
  const orders = Array.from({ length: 20 }, (_, n) => ({ ...at.SOCKS, id: idOf(n), store: `Store ${n}` }));
  const words = wordsIn('en');
  const wide = todayList({ orders: orders.slice(0, 10), words });
  const narrow = todayList({ orders: orders.slice(10), words, isMobile: true });
  const cards = narrow.slice(
    narrow.indexOf('<a class="order-item'),
    narrow.indexOf('</div></div></div></div><div class="more'),
  );
  let n = 0;
  return wide
    .replace('<div class="comet-checkbox-group">', `$&${cards}`)
    .replaceAll(/class="order-item( order-item-mobile)?"/g, (card) => {
      n += 1;
      return n === 7 ? `${card} style="display: none"` : card;
    });
};

const listsIn = (language: string): readonly ExamplePage[] => [
  { name: `list, ${language}`, html: listIn(language, false), address: at.LIST_URL },
  { name: `mobile list, ${language}`, html: listIn(language, true), address: at.LIST_URL },
];

const SENTENCES = ['Refund if no delivery before Nov 4, 2026', 'Call +999 555 0142 77'];

const othersIn = (language: string): readonly ExamplePage[] => [
  { name: `.ru list, ${language}`, html: ruList(ordersIn(language), language), address: at.RU_LIST_URL },
  { name: `legacy list, ${language}`, html: legacyList(ordersIn(language), language), address: at.LEGACY_LIST_URL },
  ...ordersIn(language)
    .slice(1, 3)
    .flatMap((order) => [
      {
        name: `detail, ${language}`,
        html: todayDetail({ order: { ...order, sentences: SENTENCES }, words: wordsIn(language) }),
        address: at.detailUrl(order.id),
      },
      { name: `.ru detail, ${language}`, html: ruDetail(order), address: at.ruDetailUrl(order.id) },
      { name: `legacy detail, ${language}`, html: legacyDetail(order), address: at.legacyDetailUrl(order.id) },
    ]),
];

const PAGES: readonly ExamplePage[] = [
  ...EXAMPLE_PAGES,
  ...Object.keys(SAID).flatMap(listsIn),
  ...['en', 'ko', 'ar'].flatMap(othersIn),
  { name: 'older names', html: older(listIn('en', false)), address: at.LIST_URL },
  { name: 'older names, mobile', html: older(listIn('ko', true)), address: at.LIST_URL },
  { name: 'tracking links', html: listIn('en', false).replace(LINK, tracked), address: at.LIST_URL },
  { name: 'no links', html: listIn('ar', false).replaceAll(LINK, ''), address: at.LIST_URL },
  { name: 'some hidden, some mobile', html: mixedList(), address: at.LIST_URL },
];

/** The order of keys says nothing. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
const line = (value: unknown): string => JSON.stringify(value, sorted);

/** A page as lines: each card with what it printed, what was missing and which fields an older selector found. */
function linesOf({ name, html, address }: ExamplePage): readonly string[] {
  const root = at.documentOf(html);
  const context = at.contextAt(root, address);
  const cards = cardsOf(root, context).map((card) => readCard(card, context));
  const health = healthOf(context, cards, instant(0), troubleOf(root, context, readingsOf(cards)));
  return [`## ${name}`, ...cards.map(({ reading }) => line(reading ?? null)), line(health), ''];
}

it('every design is read as it was, field by field', async () => {
  await expect(PAGES.flatMap(linesOf).join('\n')).toMatchFileSnapshot('../fixtures/readings.txt');
});
