/** aliexpress.ru. List modelled on RX4 (saved pages), detail on MAL, where no status was seen. The hashes of the class names change. */
import { escapeText, join, page } from './html';
import type { PageOrder } from './page-order';

const HASH = '1tjf5';
const grouped = (id: string): string => id.replace(/(\d{4})(?=\d)/g, '$1 ');

const card = (order: PageOrder): string =>
  join([
    '<div class="RedOrderList_OrderList__item__a2315">',
    `<a class="RedOrderList_OrderItem__link__${HASH}" href="/order-list/${order.id}?filterName=active"></a>`,
    `<span class="RedOrderList_OrderItem__number__${HASH}">${grouped(order.id)}</span>`,
    `<span class="RedOrderList_OrderItem__tag__${HASH}">${escapeText(order.status)}</span>`,
    `<h4 class="RedOrderList_OrderItem__title__${HASH}">${escapeText(order.placed)}</h4>`,
    order.reminder !== undefined &&
      `<p class="RedOrderList_OrderItem__description__${HASH}">${escapeText(order.reminder)}</p>`,
    order.total !== undefined &&
      `<span class="RedOrderList_OrderItem__totalPrice__${HASH}">${escapeText(order.total)}</span>`,
    '</div>',
  ]);

export const ruList = (orders: readonly PageOrder[], language = 'ru'): string =>
  page({
    language,
    title: 'Мои заказы',
    body:
      '<div id="__aer_root__"><div class="RedOrderList_Tabs__tabs__x1"></div>' +
      `<div class="RedOrderList_OrderList__list__a2315">${orders.map(card).join('')}</div></div>`,
  });

export const ruDetail = (order: PageOrder, language = 'ru'): string =>
  page({
    language,
    title: 'Заказ',
    body: join([
      '<div id="__aer_root__">',
      `<div>Заказ <span data-testid="orderNumber">${grouped(order.id)}</span> от ${escapeText(order.placed)}</div>`,
      `<div data-testid="sellerInfoV2"><div data-testid="sellerInfoV2Block">${escapeText(order.store)}</div></div>`,
      '<div data-testid="productBlock">',
      ...order.items.map(
        ({ title, variant, quantity = 1 }) =>
          '<div data-testid="product"><div data-testid="productText">' +
          `<div class="RedOrderDetailsProductsV2_Product__title__1nlc3">${escapeText(title)}</div>` +
          `<div class="RedOrderDetailsProductsV2_Product__description__1nlc3">${escapeText(variant ?? '')}</div>` +
          `<div class="RedOrderDetailsProductsV2_Product__quantityText__1nlc3">${quantity} шт.</div></div></div>`,
      ),
      '</div></div>',
    ]),
  });
