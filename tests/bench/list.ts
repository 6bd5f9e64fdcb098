/** A list of orders in a page, as the shop makes it. */
import { TODAY_WORDS } from '../shop/pages/page-words';
import { todayList } from '../shop/pages/today-list';

export const URL_OF_LIST = new URL('https://www.aliexpress.com/p/order/index.html');

export const cardsIn = (root: Document): NodeListOf<Element> => root.querySelectorAll('.order-item');

/** Nothing but these cards is on the page afterwards. */
export function fill(root: Document, count: number): void {
  const orders = Array.from({ length: count }, (_, index) => ({
    id: String(8_210_000_000_001_111n + BigInt(index) * 20_000n),
    status: 'Awaiting delivery',
    placed: 'Nov 3, 2026',
    items: [{ title: 'Wool socks, 3 pairs', price: 'US $12.40', quantity: 1, variant: 'Grey' }],
    store: 'Nordic Wool Store',
    total: 'US $12.40',
    buttons: ['Confirm received', 'Track status'],
  }));
  const html = todayList({ orders, words: TODAY_WORDS.en, hasMore: true });
  root.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
}
