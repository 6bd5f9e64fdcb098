/** Which page an address leads to, and in which of the site's designs. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { parseOrderId } from '@/utils/domain/order/kinds';
import type { Design, PageKind } from '@/utils/domain/order/printed';

export interface PageType {
  readonly page: PageKind;
  readonly design: Design;
}

/** What of an address is looked at: a `URL` has it, and so has a link that was read as text. */
type Address = Pick<URL, 'hostname' | 'pathname' | 'search'>;

interface PageRow extends PageType {
  readonly host: RegExp;
  readonly path: RegExp;
}

/** All of it; the site of before 2022 had a host of its own, which has no list and no details of today. */
const SITE = /^(.+\.)?aliexpress\.(com|us)$/;
const TODAY = /^(?!trade\.aliexpress\.com$)(.+\.)?aliexpress\.(com|us)$/;
const RUSSIA = /^(?!trade\.aliexpress\.ru$)(.+\.)?aliexpress\.ru$/;
const TRADE = /^trade\.aliexpress\.(com|ru)$/;

export const PAGES = [
  { page: 'list', design: 'today', host: TODAY, path: /^\/p\/order\/index\.html$/ },
  { page: 'detail', design: 'today', host: TODAY, path: /^\/p\/order\/detail\.html$/ },
  { page: 'cancel', design: 'cancelPage', host: SITE, path: /^\/p\/refund-cancel\// },
  { page: 'refunds', design: 'refundPage', host: SITE, path: /^\/p\/refund-dispute\// },
  { page: 'list', design: 'ru', host: RUSSIA, path: /^\/order-list\/?$/ },
  { page: 'detail', design: 'ru', host: RUSSIA, path: /^\/order-list\/\d+\/?$/ },
  { page: 'list', design: 'legacy', host: TRADE, path: /^\/order_?list\.htm$/i },
  { page: 'detail', design: 'legacy', host: TRADE, path: /^\/order_detail\.htm$/ },
] as const satisfies readonly PageRow[];

export const isPage = ({ host, path }: PageRow, { hostname, pathname }: Address): boolean =>
  path.test(pathname) && host.test(hostname);

/** The page behind an address, or `undefined` when it is none of the site's order pages. */
export function pageTypeOf(url: Address): PageType | undefined {
  const row = PAGES.find((each) => isPage(each, url));
  return row && { page: row.page, design: row.design };
}

/**
 * The order id in an address: a parameter of the current and legacy sites, a path segment on aliexpress.ru. What the
 * cancel page calls its parameter is not attested, so both known names are tried.
 */
export function orderIdIn({ pathname, search }: Address): OrderId | undefined {
  const [, id] =
    /[?&]orderId=([^&]*)/.exec(search) ?? /[?&]tradeOrderId=([^&]*)/.exec(search) ?? IN_PATH.exec(pathname) ?? [];
  return parseOrderId(id ?? '');
}
const IN_PATH = /^\/order-list\/(\d+)\/?$/;

/** Host, path and search of a link as it stands in the page. To let `URL` parse it would cost more than all else of a card. */
const LINK = /^\s*(?:(?:https?:)?\/\/([\w.-]+))?(\/[^?#\s]*)(\?[^#\s]*)?/i;

/** The order id of a link to an order's details or tracking; other links that carry one (chat, snapshot) do not count. */
export function orderIdInLink(href: string, host: string): OrderId | undefined {
  const [, hostname = host, pathname = '', search = ''] = LINK.exec(href) ?? [];
  const link = { hostname, pathname, search };
  const isDetail = pathname === '/p/tracking/index.html' || pageTypeOf(link)?.page === 'detail';
  return isDetail ? orderIdIn(link) : undefined;
}

/** The same of a link that was found, or of none. */
export const orderIdBehind = (link: Element | null | undefined, host: string): OrderId | undefined =>
  orderIdInLink(link?.getAttribute('href') ?? '', host);

/** Whose card of today's list this is, by its own link alone: quick enough to ask before the page is painted. */
export function idOnCard(card: Element, host: string): OrderId | undefined {
  const link = card.hasAttribute('href') ? card : card.querySelector('[data-pl="order_item_header_detail"]');
  return orderIdBehind(link, host); // no link: a card of another shape
}
