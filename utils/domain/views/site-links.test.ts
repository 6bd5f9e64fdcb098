import { expect, it } from 'vitest';
import { parseOrderId } from '@/utils/domain/order/kinds';
import { listLink, type SiteLink, siteLink } from './site-links';

const id = parseOrderId('3041111111111111');

it.each<[string, SiteLink, string, string | undefined, string | undefined]>([
  [
    'an order of today',
    'order',
    'es.aliexpress.com',
    undefined,
    'https://es.aliexpress.com/p/order/detail.html?orderId=3041111111111111',
  ],
  [
    'an order of the US site',
    'order',
    'www.aliexpress.us',
    undefined,
    'https://www.aliexpress.us/p/order/detail.html?orderId=3041111111111111',
  ],
  [
    'an order of the Russian site',
    'order',
    'aliexpress.ru',
    undefined,
    'https://aliexpress.ru/order-list/3041111111111111',
  ],
  [
    'an order read from a page of 2018',
    'order',
    'trade.aliexpress.com',
    undefined,
    'https://www.aliexpress.com/p/order/detail.html?orderId=3041111111111111',
  ],
  [
    'a host that is not the shop',
    'order',
    'aliexpress.com.evil.example',
    undefined,
    'https://www.aliexpress.com/p/order/detail.html?orderId=3041111111111111',
  ],
  [
    'its chat',
    'chat',
    'www.aliexpress.com',
    '/p/message/index.html?orderId=1',
    'https://www.aliexpress.com/p/message/index.html?orderId=1',
  ],
  ['a chat that leads elsewhere', 'chat', 'www.aliexpress.com', '//evil.example/', undefined],
  ['a chat that no page named', 'chat', 'www.aliexpress.com', undefined, undefined],
])('%s', (_title, link, host, chatPath, address) => {
  if (!id) throw new Error('not an id');
  expect(siteLink(link, { host, id, ...(chatPath !== undefined && { chatPath }) })).toBe(address);
});

it('the list is on the host where the order was seen', () => {
  expect(listLink({ host: 'aliexpress.ru' })).toBe('https://aliexpress.ru/order-list');
});
