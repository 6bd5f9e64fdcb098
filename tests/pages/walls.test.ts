// @vitest-environment happy-dom
/** The walls of reading: what must never be taken from a page, and what must not be believed of it. Each fails without its wall. */
import { describe, expect, it } from 'vitest';
import { redact } from '@/utils/page/redact';
import * as at from '../fixtures/pages';
import * as p from '../reports/report-pages';

const ID = '8196987604675426';
const OTHER = '8196987604695426';
const detail = (more: Parameters<typeof p.detailPage>[0] | Record<string, never> = {}) =>
  p.read(p.detailPage({ id: ID, status: 'Awaiting delivery', ...more }), p.detailUrl(ID)).printed[0];

describe('what a buyer would not want to be kept', () => {
  const KEPT = 'Refund if no delivery before Dec 20, 2026';

  it.each([
    ['a telephone number', 'Your courier calls 5550142 before Dec 20, 2026'],
    ['a number of a parcel', 'Parcel LP00123456789 arrives before Dec 20, 2026'],
    ['a postcode of five digits', 'Delivery to 10115 Berlin before Dec 20, 2026'],
    ['digits of another script', 'يصل قبل 20 ديسمبر 2026 إلى ١٢٣٤٥'],
    ['an address of mail', 'Write to ottoline@example.org before Dec 20, 2026'],
    ['a masked card', 'Refund to **** 4242 before Dec 20, 2026'],
    ['a card masked with dots', 'Refund to •••• 4242 before Dec 20, 2026'],
  ])('%s in a sentence with a date', (_what, service) => {
    expect(detail({ id: ID, status: 'Awaiting delivery', service })?.sentences).toEqual([]);
    expect(detail({ id: ID, status: 'Awaiting delivery', service: KEPT })?.sentences).toEqual([KEPT]);
  });

  it('a masked card under the status, or in the place of the shop', () => {
    const reminder = 'Paid with Mastercard **** **** **** 4242';
    expect(detail({ id: ID, status: 'Awaiting delivery', reminder })?.reminder).toBeUndefined();
    const html = p.detailPage({ id: ID, status: 'Awaiting delivery' }).replace('Some Store', 'Visa ****4242');
    expect(JSON.stringify(p.read(html, p.detailUrl(ID)).printed)).not.toContain('4242');
  });

  it.each([
    ['a name', 'bizContext=Ottoline'],
    ['a structure', 'bizContext=%7B%22name%22%3A%22Ottoline%22%7D'],
    ['a mail', 'fromCode=ottoline%40example.org'],
    ['a telephone number', 'bizContext=15550142'],
    ['an account', 'memberId=Ottoline&sellerId=1'],
  ])('%s in the link of the chat', (_what, query) => {
    const link = `<a href="//www.aliexpress.com/p/message/index.html?orderId=${ID}&amp;${query.replace('&', '&amp;')}">Chat</a>`;
    const html = p
      .detailPage({ id: ID, status: 'Awaiting delivery' })
      .replace('<div class="order-price">', `${link}$&`);
    expect(p.read(html, p.detailUrl(ID)).printed[0]?.chatPath).toBe(`/p/message/index.html?orderId=${ID}`);
  });

  it('long numbers in the names of a report', () => {
    const html = `<div class="u-15550142 order-item" id="buyer_15550142" data-pl="x-15550142"><p data-testid="a15550142">x</p></div>`;
    const told = redact(at.documentOf(html), { isLabel: () => false });
    expect(told).not.toContain('15550142');
    expect(told).toContain('class="u-0 order-item"');
  });
});

describe('what must not be believed', () => {
  const row = (...ids: readonly string[]): string =>
    `<div>${ids.map((id) => `<a href="//www.aliexpress.com/p/order/detail.html?orderId=${id}">x</a>`).join('')}<b class="item-status">Refund completed</b></div>`;
  const linesOn = (html: string) =>
    p.read(`<html><body>${html}</body></html>`, at.REFUNDS_URL).printed.map(({ stateLine }) => stateLine);

  it('a state of a refund, where it may be that of another order', () => {
    expect(linesOn(row(ID))).toEqual(['Refund completed']);
    expect(linesOn(row(ID, OTHER))).toEqual([undefined, undefined]);
  });

  it.each([3, 4, 7])('the second of %i tabs as that of unpaid orders', (count) => {
    const tabs = Array.from({ length: count }, (_, n) => `Tab ${n}`);
    const { printed } = p.read(p.listPage([p.card({ id: ID, status: 'x' })], { tabs, tab: 1 }), p.LIST);
    expect(printed.map(({ tab }) => tab)).toEqual([undefined]);
  });

  it('a card without a link to its details by its link to the tracking: it is read', () => {
    const link = `<a href="//www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}">Track</a>`;
    const html = p
      .listPage([p.card({ id: ID, status: 'To pay', hasLink: false, infoHtml: '<div>Date: Nov 20, 2026</div>' })])
      .replace('<div class="order-item-store">', `${link}$&`);
    expect(p.read(html, p.LIST).printed.map(({ orderId }) => orderId)).toEqual([ID]);
  });

  it('that nothing ends in a dispute whose page counts down', () => {
    const html = p.detailPage({ id: ID, status: 'In dispute', clock: '2 days 03:15:09' });
    const { deadlines } = p.readingOfPage(html, p.detailUrl(ID), '2026-11-23T10:00:00Z');
    expect(deadlines.map(({ kind, moment }) => [kind, new Date(moment.latest).toISOString()])).toEqual([
      ['disputeAnswerBy', '2026-11-25T13:15:09.000Z'],
    ]);
  });
});
