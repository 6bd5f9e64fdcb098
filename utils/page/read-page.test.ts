// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import * as at from '@/tests/fixtures/pages';
import { cancelPage } from '@/tests/shop/pages/cancel-page';
import { captchaPage, signInPage } from '@/tests/shop/pages/gates';
import { legacyDetail, legacyList } from '@/tests/shop/pages/legacy';
import { INVENTED_BUYER } from '@/tests/shop/pages/page-order';
import { TODAY_WORDS } from '@/tests/shop/pages/page-words';
import { refundList } from '@/tests/shop/pages/refund-list';
import { ruDetail, ruList } from '@/tests/shop/pages/ru';
import { todayDetail } from '@/tests/shop/pages/today-detail';
import { todayList } from '@/tests/shop/pages/today-list';
import { instant } from '@/utils/domain/time/instant';
import { cardsOf, healthOf, readCard, readingsOf, troubleOf } from './read-page';

const { SOCKS, readPageAt } = at;
const words = TODAY_WORDS.en;

describe("today's list", () => {
  it.each(['en', 'enBefore2026', 'de', 'es', 'ko', 'he'] as const)('is read whatever its labels say: %s', (labels) => {
    const [printed] = readPageAt(todayList({ orders: [SOCKS], words: TODAY_WORDS[labels], tab: 1 }), at.LIST_URL);
    expect(printed).toMatchObject({
      orderId: SOCKS.id,
      page: 'list',
      design: 'today',
      language: TODAY_WORDS[labels].language,
      host: 'www.aliexpress.com',
      tab: 'unpaid',
      status: 'Processing',
      dates: { placed: 'Sep 15, 2026' },
      total: '$93.62',
      store: 'Warm Feet Store',
      items: [{ title: 'Wool socks, food processing machine pattern', quantity: 2, variant: 'Grey, 39-42' }],
      buttons: ['Cancel', 'Track status', 'Add to cart'],
    });
  });

  it('gives several orders their own words, also on mobile and from a store without link', () => {
    const other = {
      ...SOCKS,
      id: '8212313961611322',
      status: 'Awaiting delivery',
      storeHasLink: false,
      stateLine: 'Refund completed',
    };
    const { total: _none, ...old } = { ...SOCKS, id: '100426841571559', status: 'Expired' };
    const bundle = { ...SOCKS, id: '8212313961651322', items: [...SOCKS.items, ...SOCKS.items] };
    const html = todayList({ orders: [SOCKS, other, old, bundle], words, isMobile: true });
    const printed = readPageAt(html, at.LIST_URL);
    expect(printed.map(({ orderId, status }) => [orderId, status])).toEqual([
      [SOCKS.id, 'Processing'],
      [other.id, 'Awaiting delivery'],
      [old.id, 'Expired'],
      [bundle.id, 'Processing'],
    ]);
    expect(printed[1]).toMatchObject({ stateLine: 'Refund completed', store: 'Warm Feet Store' });
    expect(printed[2]?.total).toBeUndefined();
    expect(printed[3]?.items).toEqual([]);
  });

  it('skips a card without an id and keeps one of two with the same', () => {
    const anonymous = todayList({ orders: [{ ...SOCKS, id: '' }], words });
    expect(readPageAt(anonymous, at.LIST_URL)).toEqual([]);
    expect(readPageAt(todayList({ orders: [SOCKS, SOCKS], words }), at.LIST_URL)).toHaveLength(1);
  });

  it('takes neither of two cards that say different things about one order, and tells so', () => {
    const sent = { ...SOCKS, status: 'Awaiting delivery' };
    const other = { ...SOCKS, id: '8212313961611322' };
    const root = at.documentOf(todayList({ orders: [SOCKS, other, sent], words }));
    const context = at.contextAt(root, at.LIST_URL);
    const cards = cardsOf(root, context).map((card) => readCard(card, context));
    expect(readingsOf(cards).map(({ printed }) => printed.orderId)).toEqual([other.id]);
    expect(healthOf(context, cards, instant(0), undefined)).toMatchObject({ orders: 1, missing: ['id'] });
  });

  it('believes the tab of unpaid orders only where its cards agree', () => {
    const sent = { ...SOCKS, id: '8212313961611322', status: 'Awaiting delivery' };
    const tabs = readPageAt(todayList({ orders: [SOCKS, sent], words, tab: 1 }), at.LIST_URL).map(({ tab }) => tab);
    expect(tabs).toEqual([undefined, undefined]);
  });
});

describe("today's detail page", () => {
  const order = {
    ...SOCKS,
    status: 'Awaiting delivery',
    shipped: 'Sep 18, 2026',
    reminder: 'Your parcel is on its way',
    sentences: ['Refund if no delivery before Nov 4, 2026', 'Free returns'],
    priceRows: [
      { label: 'Subtotal', value: 'US $95.00' },
      { label: 'Coins', value: '-US $1.38' },
    ],
  };
  const read = (change: Partial<Parameters<typeof todayDetail>[0]> = {}) =>
    readPageAt(todayDetail({ order, words, ...change }), at.detailUrl(order.id))[0];

  it('gives status, days, prices, sentences and buttons', () => {
    expect(read()).toMatchObject({
      orderId: order.id,
      page: 'detail',
      status: 'Awaiting delivery',
      reminder: 'Your parcel is on its way',
      dates: { placed: 'Sep 15, 2026' },
      dateRows: [
        { label: 'Order placed on', text: 'Sep 15, 2026' },
        { label: 'Paid on', text: 'Sep 15, 2026' },
        { label: 'Shipment completed on', text: 'Sep 18, 2026' },
      ],
      sentences: ['Refund if no delivery before Nov 4, 2026'],
      buttons: ['Cancel', 'Track status', 'Add to cart'],
      total: '$93.62',
      discounts: ['coins'],
      paymentMethod: 'card',
      store: 'Warm Feet Store',
      chatPath: `/p/message/index.html?fromCode=order&orderId=${order.id}&bizContext=orderDetail`,
    });
  });

  it.each([
    [60, 1],
    [61, 0],
  ])('a row whose label has %i signs is a row of its days: %i times', (length, times) => {
    const label = 'Paid on'.padEnd(length, 'n');
    const html = todayDetail({ order, words }).replace('>Paid on', `>${label}`);
    const rows = readPageAt(html, at.detailUrl(order.id))[0]?.dateRows ?? [];
    expect(rows.filter((row) => row.label.startsWith('Paid'))).toHaveLength(times);
  });

  it('never takes anything of the address, the contact or the card number', () => {
    const text = JSON.stringify(read());
    for (const secret of [...Object.values(INVENTED_BUYER), 'Quillfeather', 'Marmalade', '4242', '0142']) {
      expect(text).not.toContain(secret);
    }
  });

  it('takes no card number for a day where rows are not kept apart', () => {
    const loose = todayDetail({ order, words }).replaceAll(/<div class="info-row">(.*?)<\/div>/g, '$1');
    const text = JSON.stringify(readPageAt(loose, at.detailUrl(order.id)));
    expect(text).toContain('Sep 15, 2026');
    expect(text).not.toContain('4242');
  });

  it('is read with folded blocks and before its buttons came', () => {
    expect(read({ isFolded: true, hasButtons: false })).toMatchObject({
      status: 'Awaiting delivery',
      dates: {},
      buttons: [],
    });
  });

  it('is not read while it still shows another order than its address', () => {
    expect(readPageAt(todayDetail({ order, words }), at.detailUrl('8212313961999999'))).toEqual([]);
  });
});

describe('the other designs', () => {
  it('aliexpress.ru gives grouped ids, status and sentence, and never takes its headline for a day of order', () => {
    const order = { ...SOCKS, status: 'В пути', placed: '12 марта', total: '1 234,50 ₽' };
    expect(readPageAt(ruList([order]), at.RU_LIST_URL)[0]).toMatchObject({
      orderId: SOCKS.id,
      design: 'ru',
      status: 'В пути',
      reminder: '12 марта',
      total: '1 234,50 ₽',
      dates: {},
    });
    expect(readPageAt(ruDetail({ ...order, placed: '29 января 2024' }), at.ruDetailUrl(SOCKS.id))[0]).toMatchObject({
      orderId: SOCKS.id,
      dates: { placed: '29 января 2024' },
      items: [{ quantity: 2 }],
    });
  });

  it('the legacy site gives its clock in milliseconds and its API word', () => {
    const order = { ...SOCKS, status: 'Awaiting Payment', placed: '10:51 May. 31 2014', leftMilliseconds: 90_061_000 };
    expect(readPageAt(legacyList([order]), at.LEGACY_LIST_URL)[0]).toMatchObject({
      status: 'Awaiting Payment',
      dates: { placed: '10:51 May. 31 2014' },
      timeLeft: { milliseconds: 90_061_000 },
    });
    const detail = {
      ...order,
      placed: '2014-05-31 10:51:32',
      paid: '2014-05-31 10:52:11',
      statusCode: 'WAIT_BUYER_CONFIRM_GOODS',
    };
    expect(readPageAt(legacyDetail(detail), at.legacyDetailUrl(SOCKS.id))[0]).toMatchObject({
      statusCode: 'WAIT_BUYER_CONFIRM_GOODS',
      timeLeft: { milliseconds: 90_061_000 },
      dateRows: [
        { label: 'Payment Date', text: '2014-05-31 10:52:11' },
        { label: 'Order Date', text: '2014-05-31 10:51:32' },
      ],
    });
  });

  it('the cancel page gives the chosen reason, then the headline that took the place of the form', () => {
    const reasons = ['I no longer want this order', 'Other'];
    const asked = readPageAt(cancelPage({ language: 'en', reasons, chosen: 0 }), at.cancelUrl(SOCKS.id));
    expect(asked[0]).toMatchObject({ page: 'cancel', cancelReason: reasons[0] });
    const done = readPageAt(
      cancelPage({ language: 'en', reasons, done: "You've canceled the order" }),
      at.cancelUrl(SOCKS.id),
    );
    expect(done[0]).toMatchObject({ reminder: "You've canceled the order" });
  });

  it('the refund list gives the state of each order', () => {
    const html = refundList('en', [{ orderId: SOCKS.id, status: 'Refund completed', amount: 'US $3.00' }]);
    expect(readPageAt(html, at.REFUNDS_URL)[0]).toMatchObject({ orderId: SOCKS.id, stateLine: 'Refund completed' });
  });
});

describe('a page without orders', () => {
  const trouble = (html: string, address: string) => {
    const document = at.documentOf(html);
    const context = at.contextAt(document, address);
    return troubleOf(document, context, readingsOf(cardsOf(document, context).map((card) => readCard(card, context))));
  };
  it.each([
    ['an empty tab is calm', todayList({ orders: [], words }), at.LIST_URL, undefined],
    ['a captcha is said', captchaPage(), at.LIST_URL, 'captcha'],
    ['a sign-in form is said', signInPage(), at.LIST_URL, 'signedOut'],
    ['a blank page cannot be read', '<html><body></body></html>', at.LIST_URL, 'unreadablePage'],
    [
      'a detail page without its status cannot be read',
      '<html><body><p>?</p></body></html>',
      at.detailUrl(SOCKS.id),
      'unreadablePage',
    ],
    [
      'links to orders in cards of another shape are no silent zero',
      todayList({ orders: [SOCKS], words }).replaceAll('order-item', 'purchase-row'),
      at.LIST_URL,
      'unreadablePage',
    ],
  ])('%s', (_title, html, address, expected) => {
    expect(trouble(html, address)).toBe(expected);
  });
});
