/** The page on which a person plays seller, bank and time: https://www.aliexpress.com/practice */
import { ACTIONS, actionsFor, type ShopOrder } from './order';
import { escapeText, page } from './pages/html';
import type { Shop } from './shop';

const SKIPS = [
  [1, 'one hour'],
  [24, 'one day'],
  [72, 'three days'],
  [480, 'twenty days'],
] as const;

const button = (body: object, label: string) =>
  `<button data-body="${escapeText(JSON.stringify(body))}">${escapeText(label)}</button>`;

const row = (order: ShopOrder) =>
  `<tr><td><a href="/p/order/detail.html?orderId=${order.id}">${order.id}</a><td>${escapeText(order.items[0]?.title ?? '')}` +
  `<td>${order.phase}<td>${actionsFor(order)
    .map((action) => button({ action, id: order.id }, ACTIONS[action].label))
    .join(' ')}`;

const SCRIPT = `
for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    await fetch('/practice/act', { method: 'POST', body: button.dataset.body });
    location.reload();
  });
}`;

export const controlPage = (shop: Shop): string =>
  page({
    language: 'en',
    title: 'Practice shop',
    head: '<link rel="stylesheet" href="/practice/style.css">',
    body:
      `<h1>Practice shop</h1><p>The shop's clock: ${new Date(shop.now()).toISOString()}. ` +
      `Its pages go on from there; the extension goes by the clock of this computer.</p>` +
      `<p>${SKIPS.map(([hours, label]) => button({ skipHours: hours }, `Skip ${label}`)).join(' ')} ` +
      `${button({ place: true }, 'Place an order')} <a href="/p/order/index.html">To the orders</a></p>` +
      `<table>${shop.orders().map(row).join('')}</table><script>${SCRIPT}</script>`,
  });
