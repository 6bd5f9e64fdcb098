import { describe, expect, it } from 'vitest';
import { isPage, orderIdIn, orderIdInLink, PAGES, pageTypeOf } from './page-kind';

/** Addresses seen in public material, of each page and design. */
const EXAMPLES = [
  [
    'list today',
    [
      'https://www.aliexpress.com/p/order/index.html',
      'https://ko.aliexpress.com/p/order/index.html',
      'https://www.aliexpress.us/p/order/index.html',
      'https://m.aliexpress.com/p/order/index.html',
    ],
  ],
  [
    'detail today',
    [
      'https://www.aliexpress.com/p/order/detail.html?orderId=3041111111111111',
      'https://m.aliexpress.com/p/order/detail.html?spm=a2g0n.order_list&orderId=3041111111111111',
    ],
  ],
  ['cancel cancelPage', ['https://m.aliexpress.com/p/refund-cancel/index.html']],
  ['refunds refundPage', ['https://m.aliexpress.com/p/refund-dispute/list.html?spm=a2g0o.order_list']],
  [
    'list ru',
    ['https://aliexpress.ru/order-list?filterName=active', 'https://aliexpress.ru/order-list?filterName=archive'],
  ],
  ['detail ru', ['https://aliexpress.ru/order-list/5551579132517566?filterName=archive']],
  [
    'list legacy',
    [
      'https://trade.aliexpress.com/orderList.htm',
      'https://trade.aliexpress.com/order_list.htm',
      'https://trade.aliexpress.ru/orderList.htm',
    ],
  ],
  ['detail legacy', ['https://trade.aliexpress.com/order_detail.htm?orderId=100426841571559']],
] as const;

const ALL = EXAMPLES.flatMap(([name, examples]) => examples.map((example) => ({ example, name })));

/** Addresses of the same sites that are no order page, among them some that carry an order id. */
const OTHER_ADDRESSES = [
  'https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=3041111111111111',
  'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=3041111111111111',
  'https://www.aliexpress.com/p/order/snapshot.html?orderId=3041111111111111',
  'https://www.aliexpress.com/p/trade/confirm.html',
  'https://aliexpress.ru/item/1005000000000001.html',
  'https://www.aliexpress.com.example/p/order/index.html',
  'https://notaliexpress.com/p/order/index.html',
  'https://trade.aliexpress.com/p/order/index.html',
  'https://trade.aliexpress.com/p/order/detail.html',
  'https://trade.aliexpress.ru/order-list',
  'https://www.aliexpress.com/p/order/index.html/',
  'https://www.aliexpress.com/x/p/order/index.html',
  'https://www.aliexpress.com/orderList.htm',
  'https://trade.aliexpress.com/order_detailxhtm',
] as const;

describe('which page an address leads to', () => {
  it.each(ALL)('$example is one page only', ({ example, name }) => {
    const rows = PAGES.filter((row) => isPage(row, new URL(example)));
    expect(rows.map(({ page, design }) => `${page} ${design}`)).toEqual([name]);
  });

  it.each(OTHER_ADDRESSES)('%s is no order page', (address) => {
    expect(pageTypeOf(new URL(address))).toBeUndefined();
  });
});

it('every page and design has an example', () => {
  expect(EXAMPLES.map(([name]) => name)).toEqual(PAGES.map(({ page, design }) => `${page} ${design}`));
});

describe('the order id in an address', () => {
  it('is a parameter, or a path segment on aliexpress.ru', () => {
    expect(orderIdIn(new URL('https://www.aliexpress.com/p/order/detail.html?orderId=3041111111111111'))).toBe(
      '3041111111111111',
    );
    expect(orderIdIn(new URL('https://aliexpress.ru/order-list/5551579132517566?filterName=archive'))).toBe(
      '5551579132517566',
    );
  });

  it('is not taken from a chat or snapshot link, nor from an id too short to be one', () => {
    for (const address of OTHER_ADDRESSES.filter((other) => !other.includes('tracking'))) {
      expect(orderIdInLink(address, 'www.aliexpress.com')).toBeUndefined();
    }
    expect(orderIdInLink('//www.aliexpress.com/p/order/detail.html?orderId=123', 'www.aliexpress.com')).toBeUndefined();
    expect(orderIdInLink('http://[broken', 'www.aliexpress.com')).toBeUndefined();
    const both = 'https://www.aliexpress.com/p/order/detail.html?orderId=x&tradeOrderId=3041111111111111';
    expect(orderIdIn(new URL(both))).toBeUndefined();
  });

  it.each([
    '//www.aliexpress.com/p/order/detail.html?spm=a2g0o.order_list.order_list_main.6&orderId=3041111111111111',
    ' https://ko.aliexpress.com/p/order/detail.html?orderId=3041111111111111#top',
    'HTTPS://www.aliexpress.us/p/order/detail.html?a=b&orderId=3041111111111111&c=d',
    '/p/order/detail.html?orderId=3041111111111111',
    '/p/tracking/index.html?tradeOrderId=3041111111111111',
    '//trade.aliexpress.com/order_detail.htm?orderId=3041111111111111',
    'https://aliexpress.ru/order-list/3041111111111111?filterName=archive',
  ])('is found in %s as it stands in a page', (href) => {
    expect(orderIdInLink(href, 'www.aliexpress.com')).toBe('3041111111111111');
  });

  it.each([
    'https://www.aliexpress.com.example/p/order/detail.html?orderId=3041111111111111',
    'https://other.example/p/order/detail.html?orderId=3041111111111111',
    '//other.example\\@www.aliexpress.com/p/order/detail.html?orderId=3041111111111111',
    '//other.example/@www.aliexpress.com/p/order/detail.html?orderId=3041111111111111',
    'javascript:/p/order/detail.html?orderId=3041111111111111',
    '#/p/order/detail.html?orderId=3041111111111111',
  ])('is not found in %s', (href) => {
    expect(orderIdInLink(href, 'www.aliexpress.com')).toBeUndefined();
  });
});
