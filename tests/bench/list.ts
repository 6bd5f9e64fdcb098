/** A list of orders in a page, as the shop makes it. */
import type { PageOrder } from '../shop/pages/page-order';
import { TODAY_WORDS } from '../shop/pages/page-words';
import { todayList } from '../shop/pages/today-list';

export const URL_OF_LIST = new URL('https://www.aliexpress.com/p/order/index.html');

const ordersOf = (count: number): readonly PageOrder[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(8_210_000_000_001_111n + BigInt(index) * 20_000n),
    status: 'Awaiting delivery',
    placed: 'Nov 3, 2026',
    items: [{ title: 'Wool socks, 3 pairs', price: 'US $12.40', quantity: 1, variant: 'Grey' }],
    store: 'Nordic Wool Store',
    total: 'US $12.40',
    buttons: ['Confirm received', 'Track status'],
  }));

/** The list whole, as the shop's server sends it. */
export const listPage = (count: number): string =>
  todayList({ orders: ordersOf(count), words: TODAY_WORDS.en, hasMore: true });

export const cardsIn = (root: Document): NodeListOf<Element> => root.querySelectorAll('.order-item');

/** Nothing but these cards is on the page afterwards. */
export function fill(root: Document, count: number): void {
  root.body.innerHTML = new DOMParser().parseFromString(listPage(count), 'text/html').body.innerHTML;
}
