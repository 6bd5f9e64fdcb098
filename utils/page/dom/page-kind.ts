/** Which page an address leads to, and in which of the site's designs. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { parseOrderId } from '@/utils/domain/order/kinds';
import type { Design, PageKind } from '@/utils/domain/order/printed';

export interface PageType {
  readonly page: PageKind;
  readonly design: Design;
}

interface PageRow extends PageType {
  readonly is: (url: URL) => boolean;
  /** Addresses seen in public material; a test tries each on every row. */
  readonly examples: readonly string[];
}

const isHost = (url: URL, domain: string): boolean => url.hostname === domain || url.hostname.endsWith(`.${domain}`);
const isToday = (url: URL): boolean => isHost(url, 'aliexpress.com') || isHost(url, 'aliexpress.us');
const isTrade = (url: URL): boolean => /^trade\.aliexpress\.(com|ru)$/.test(url.hostname);
const isRussian = (url: URL): boolean => isHost(url, 'aliexpress.ru') && !isTrade(url);

export const PAGES = [
  {
    page: 'list',
    design: 'today',
    is: (url) => isToday(url) && !isTrade(url) && url.pathname === '/p/order/index.html',
    examples: [
      'https://www.aliexpress.com/p/order/index.html',
      'https://ko.aliexpress.com/p/order/index.html',
      'https://www.aliexpress.us/p/order/index.html',
      'https://m.aliexpress.com/p/order/index.html',
    ],
  },
  {
    page: 'detail',
    design: 'today',
    is: (url) => isToday(url) && !isTrade(url) && url.pathname === '/p/order/detail.html',
    examples: [
      'https://www.aliexpress.com/p/order/detail.html?orderId=3041111111111111',
      'https://m.aliexpress.com/p/order/detail.html?spm=a2g0n.order_list&orderId=3041111111111111',
    ],
  },
  {
    page: 'cancel',
    design: 'cancelPage',
    is: (url) => isToday(url) && url.pathname.startsWith('/p/refund-cancel/'),
    examples: ['https://m.aliexpress.com/p/refund-cancel/index.html'],
  },
  {
    page: 'refunds',
    design: 'refundPage',
    is: (url) => isToday(url) && url.pathname.startsWith('/p/refund-dispute/'),
    examples: ['https://m.aliexpress.com/p/refund-dispute/list.html?spm=a2g0o.order_list'],
  },
  {
    page: 'list',
    design: 'ru',
    is: (url) => isRussian(url) && /^\/order-list\/?$/.test(url.pathname),
    examples: [
      'https://aliexpress.ru/order-list?filterName=active',
      'https://aliexpress.ru/order-list?filterName=archive',
    ],
  },
  {
    page: 'detail',
    design: 'ru',
    is: (url) => isRussian(url) && /^\/order-list\/\d+\/?$/.test(url.pathname),
    examples: ['https://aliexpress.ru/order-list/5551579132517566?filterName=archive'],
  },
  {
    page: 'list',
    design: 'legacy',
    is: (url) => isTrade(url) && /^\/order_?list\.htm$/i.test(url.pathname),
    examples: [
      'https://trade.aliexpress.com/orderList.htm',
      'https://trade.aliexpress.com/order_list.htm',
      'https://trade.aliexpress.ru/orderList.htm',
    ],
  },
  {
    page: 'detail',
    design: 'legacy',
    is: (url) => isTrade(url) && url.pathname === '/order_detail.htm',
    examples: ['https://trade.aliexpress.com/order_detail.htm?orderId=100426841571559'],
  },
] as const satisfies readonly PageRow[];

/** Addresses of the same sites that are no order page, among them some that carry an order id. */
export const OTHER_ADDRESSES = [
  'https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=3041111111111111',
  'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=3041111111111111',
  'https://www.aliexpress.com/p/order/snapshot.html?orderId=3041111111111111',
  'https://www.aliexpress.com/p/trade/confirm.html',
  'https://aliexpress.ru/item/1005000000000001.html',
  'https://www.aliexpress.com.example/p/order/index.html',
] as const;

/** The page behind an address, or `undefined` when it is none of the site's order pages. */
export function pageTypeOf(url: URL): PageType | undefined {
  const row = PAGES.find(({ is }) => is(url));
  return row && { page: row.page, design: row.design };
}

/**
 * The order id in an address: a parameter of the current and legacy sites, a path segment on aliexpress.ru. What the
 * cancel page calls its parameter is not attested, so both known names are tried.
 */
export function orderIdIn(url: URL): OrderId | undefined {
  const segment = /^\/order-list\/(\d+)\/?$/.exec(url.pathname)?.[1];
  return parseOrderId(url.searchParams.get('orderId') ?? url.searchParams.get('tradeOrderId') ?? segment ?? '');
}

/** The order id of a link to an order's details or tracking; other links that carry one (chat, snapshot) do not count. */
export function orderIdInLink(href: string, host: string): OrderId | undefined {
  if (!URL.canParse(href, `https://${host}/`)) return undefined;
  const url = new URL(href, `https://${host}/`);
  const isDetail = pageTypeOf(url)?.page === 'detail' || url.pathname === '/p/tracking/index.html';
  return isDetail ? orderIdIn(url) : undefined;
}

/** Whose card of today's list this is, by its own link alone: quick enough to ask before the page is painted. */
export function idOnCard(card: Element, host: string): OrderId | undefined {
  const link = card.hasAttribute('href') ? card : card.querySelector('[data-pl="order_item_header_detail"]');
  return orderIdInLink(link?.getAttribute('href') ?? '', host); // no link: a card of another shape
}
