/** Which order page an address is. Only the path and the host decide; an `orderId=` alone makes no order page. */
import type { Design, PageKind } from '../domain/order';

interface PageRule {
  readonly page: PageKind;
  readonly design: Design;
  readonly host: RegExp;
  readonly path: RegExp;
  /** Addresses that are this page and no other; every example is tried on every rule. */
  readonly examples: readonly string[];
}

const TODAY_HOST = /(^|\.)aliexpress\.(com|us)$/;
const RUSSIAN_HOST = /^(www\.)?aliexpress\.ru$/;
const LEGACY_HOST = /^trade\.aliexpress\.(com|ru)$/;

export const PAGE_RULES = [
  {
    page: 'list',
    design: 'today',
    host: TODAY_HOST,
    path: /^\/p\/order\/index\.html$/,
    examples: [
      'https://www.aliexpress.com/p/order/index.html',
      'https://es.aliexpress.com/p/order/index.html?spm=a2g0o.order_list',
      'https://www.aliexpress.us/p/order/index.html',
      'https://m.aliexpress.com/p/order/index.html',
    ],
  },
  {
    page: 'detail',
    design: 'today',
    host: TODAY_HOST,
    path: /^\/p\/order\/detail\.html$/,
    examples: [
      'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
      'https://m.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
    ],
  },
  {
    page: 'cancel',
    design: 'cancelPage',
    host: TODAY_HOST,
    path: /^\/p\/refund-cancel\//,
    examples: ['https://m.aliexpress.com/p/refund-cancel/index.html'],
  },
  {
    page: 'refunds',
    design: 'refundPage',
    host: TODAY_HOST,
    path: /^\/p\/refund-dispute\//,
    examples: ['https://m.aliexpress.com/p/refund-dispute/list.html?spm=a2g0o.order_list'],
  },
  {
    page: 'list',
    design: 'ru',
    host: RUSSIAN_HOST,
    path: /^\/order-list\/?$/,
    examples: ['https://aliexpress.ru/order-list?filterName=active'],
  },
  {
    page: 'detail',
    design: 'ru',
    host: RUSSIAN_HOST,
    path: /^\/order-list\/\d{10,24}$/,
    examples: ['https://aliexpress.ru/order-list/5551579132517566?filterName=archive'],
  },
  {
    page: 'list',
    design: 'legacy',
    host: LEGACY_HOST,
    path: /^\/(orderList|order_list)\.htm$/,
    examples: ['https://trade.aliexpress.com/orderList.htm'],
  },
  {
    page: 'detail',
    design: 'legacy',
    host: LEGACY_HOST,
    path: /^\/order_detail\.htm$/,
    examples: ['https://trade.aliexpress.com/order_detail.htm?orderId=8190000000000001'],
  },
] as const satisfies readonly PageRule[];

export type OrderPage = Pick<PageRule, 'page' | 'design'>;

/** The order page at that address, or `undefined`: a message page, a product, another site. */
export function pageKindOf(url: URL): OrderPage | undefined {
  const rule = PAGE_RULES.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  return rule && { page: rule.page, design: rule.design };
}
