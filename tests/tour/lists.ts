/** Where a person plays buyer, seller and time. */
export const PRACTICE = 'https://www.aliexpress.com/practice';

/** Where the practice shop shows its orders in each design. */
export const LISTS = {
  today: 'https://www.aliexpress.com/p/order/index.html',
  mobile: 'https://m.aliexpress.com/p/order/index.html',
  ru: 'https://aliexpress.ru/order-list',
  legacy: 'https://trade.aliexpress.com/orderList.htm',
} as const;
export type PageDesign = keyof typeof LISTS;

/** One order on that list. */
export const CARDS = {
  today: '.order-item',
  mobile: '.order-item',
  ru: '[class*="OrderList__item"]',
  legacy: '.order-item-wraper',
} as const satisfies Record<PageDesign, string>;
