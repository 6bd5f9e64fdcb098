// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { EVERY_READER } from '@/utils/page/designs/every-reader';
import { normalise } from '@/utils/page/dom/normalise';
import { redact, reportOf } from '@/utils/page/redact';
import { statusWords } from '@/utils/page/status/status-meaning';
import { documentOf, readPageAt } from '../fixtures/pages';
import { EXAMPLE_PAGES, SECRETS } from './examples';

it('a report of a page in a new shape says what was not found, and what only older selectors found', () => {
  const [list] = EXAMPLE_PAGES;
  const html = list?.html.replaceAll('order-item-header-status-text', 'x').replaceAll('order-item-store', 'y') ?? '';
  const worn = html.replaceAll('order_item_store_name', 'z');
  const head = reportOf(documentOf(worn), new URL(list?.address ?? ''), EVERY_READER, { isLabel: () => false })?.split(
    '\n',
  )[1];
  expect(head).toContain('cards 4, orders 4; missing store; older selectors status 1');
});

it('of a link only that it leads to an order is left, with the made-up id that its order has everywhere', () => {
  const link = (address: string): string => `<a href="${address}">x</a>`;
  const links = [
    'https://www.aliexpress.com/p/order/detail.html?spm=a2g0o.21ef18021&orderId=8212313961611322#top',
    'https://aliexpress.ru/order-list/8212313961611322?filterName=archive',
    'https://www.aliexpress.com/p/message/index.html?orderId=8212313961611322',
    'https://www.aliexpress.com/store/1100000001',
  ];
  const row = '<p data-orderid="8212313961611322">x</p><p data-orderid="8212313961591322">x</p>';
  const told = redact(documentOf(`<body>${links.map(link).join('')}${row}</body>`), { isLabel: () => false });
  expect(told).toContain(
    '<a href="https://www.aliexpress.com/p/order/detail.html?orderId=9000000000000001">x</a>' +
      '<a href="https://aliexpress.ru/order-list/9000000000000001">x</a><a>x</a><a>x</a>' +
      '<p data-orderid="9000000000000001">x</p><p data-orderid="9000000000000002">x</p>',
  );
});

const isKnownStatus = (words: string): boolean => statusWords().includes(normalise(words));

describe.each(EXAMPLE_PAGES.map((page) => [page.name, page] as const))('the report of a %s', (_name, page) => {
  const report = redact(documentOf(page.html), { isLabel: isKnownStatus });

  it('holds nothing of the buyer, the shop, the goods, the money or the orders', () => {
    const told = [...SECRETS, 'Warm Feet', 'Wool socks', '93.62', 'Grey', 'Sep 15', '8212313961', '21ef18021'];
    expect(told.filter((secret) => report.includes(secret))).toEqual([]);
  });

  it('has no word, not even a masked one, of an address, a field or a part that is not shown', () => {
    const hidden =
      '<template><p>Ottoline</p></template><textarea>Ottoline</textarea><address>Ottoline</address>' +
      '<!-- Ottoline --><p class="receiver-name" title="Ottoline" data-name="Ottoline">Ottoline <b>Quillfeather</b></p>';
    const html = page.html.replace('</body>', `${hidden}</body>`);
    const told = redact(documentOf(html), { isLabel: isKnownStatus });
    expect(told).not.toContain('Ottoline');
    expect(told).toContain('<p class="receiver-name"></p>');
    expect(/<[^>]*data-pl="contact_info"[^>]*>(.*?)<\//.exec(told)?.[1] ?? '').toBe('');
  });

  it('says in names of our own how the page was read', () => {
    const told = reportOf(documentOf(page.html), new URL(page.address), EVERY_READER, { isLabel: isKnownStatus });
    const [head = '', how = ''] = told?.split('\n') ?? [];
    expect(head).toMatch(/^<!-- (?:list|detail), (?:today|ru|legacy), [\w.]+ -->$/);
    expect(how).toMatch(/^<!-- cards \d, orders \d; missing [a-zA-Z ]+; older selectors [a-zA-Z \d]+ -->$/);
    expect(how).not.toContain('orders 0');
  });

  it('can be read back: as many orders, the same status words', () => {
    const ids = /\d{16}/.exec(page.address)?.[0];
    const address = ids ? page.address.replace(ids, '9000000000000001') : page.address;
    const before = readPageAt(page.html, page.address);
    const after = readPageAt(`<!doctype html>${report}`, address);
    expect(after).toHaveLength(before.length);
    const known = (status?: string) => (status !== undefined && isKnownStatus(status) ? status : undefined);
    expect(after.map(({ status }) => known(status))).toEqual(before.map(({ status }) => known(status)));
  });
});
