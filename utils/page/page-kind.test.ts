import { describe, expect, it } from 'vitest';
import { PAGE_RULES, pageKindOf } from './page-kind';

describe('which order page an address is', () => {
  const examples = PAGE_RULES.flatMap(({ page, design, examples }) => examples.map((url) => ({ url, page, design })));

  it.each(examples)('$url is $design $page', ({ url, page, design }) => {
    expect(pageKindOf(new URL(url))).toEqual({ page, design });
  });

  it.each(examples)('$url fits one rule only', ({ url }) => {
    const { hostname, pathname } = new URL(url);
    expect(PAGE_RULES.filter(({ host, path }) => host.test(hostname) && path.test(pathname))).toHaveLength(1);
  });

  it.each([
    'https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=8190000000000001&bizContext=orderDetail',
    'https://www.aliexpress.com/p/order/snapshot.html?orderId=8190000000000001',
    'https://www.aliexpress.com/item/1005001.html',
    'https://aliexpress.com.example.org/p/order/index.html',
  ])('%s is none', (url) => {
    expect(pageKindOf(new URL(url))).toBeUndefined();
  });
});
