import { describe, expect, it } from 'vitest';
import { OTHER_ADDRESSES, orderIdIn, orderIdInLink, PAGES, pageTypeOf } from './page-kind';

const ALL = PAGES.flatMap((row) => row.examples.map((example) => ({ example, row })));

describe('which page an address leads to', () => {
  it.each(ALL)('$example is one page only', ({ example, row }) => {
    expect(PAGES.filter(({ is }) => is(new URL(example)))).toEqual([row]);
  });

  it.each(OTHER_ADDRESSES)('%s is no order page', (address) => {
    expect(pageTypeOf(new URL(address))).toBeUndefined();
  });
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
  });
});
