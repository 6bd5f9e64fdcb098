// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cancelUrl, detailUrl, LIST_URL, REFUNDS_URL, readPageAt, SOCKS } from '@/tests/fixtures/pages';
import { TODAY_WORDS } from '@/tests/shop/pages/page-words';
import { todayDetail } from '@/tests/shop/pages/today-detail';
import { todayList } from '@/tests/shop/pages/today-list';
import { fold } from './dom/pick';

const words = TODAY_WORDS.en;
const SECRETS = [
  ['a telephone number', '+49 151 2345 678'],
  ['a card', 'Visa **** **** 4242'],
  ['a whole card', '4000 0566 5566 5556'],
  ['an e-mail address', 'erika@example.org'],
  ['a postcode', '80331 München'],
] as const;
const NAME = 'Erika Mustermann';

describe.each(SECRETS)('%s', (_what, secret) => {
  const line = `${NAME}, ${secret}`;
  const lettersAndDigits = (text: string): string => text.replace(/[^\p{L}\p{Nd}]/gu, '');
  const passes = (html: string, address: string): boolean => {
    const told = lettersAndDigits(JSON.stringify(readPageAt(html, address)));
    return [NAME, secret].some((each) => told.includes(lettersAndDigits(each)));
  };

  it('passes in no line beside the status, no sentence and no label of a price', () => {
    const priceRows = [{ label: line, value: '-$3.00' }] as const;
    const order = { ...SOCKS, reminder: line, priceRows: [...priceRows, { label: 'Total', value: '$9.00' }] };
    expect(passes(todayDetail({ order, words }), detailUrl(SOCKS.id))).toBe(false);
    const sentence = `<div class="order-status-reminder"><p>${line} until Sep 4, 2026</p></div>`;
    const html = todayDetail({ order: SOCKS, words }).replace('<div class="order-status-content"', `${sentence}$&`);
    expect(passes(html, detailUrl(SOCKS.id))).toBe(false);
  });

  it('passes in no foot line of a card, no answer of the cancel page and no row of the refunds', () => {
    expect(passes(todayList({ orders: [{ ...SOCKS, stateLine: line }], words }), LIST_URL)).toBe(false);
    expect(passes(`<body><h1>${line}</h1></body>`, cancelUrl(SOCKS.id))).toBe(false);
    const form = `<body><label><input type="radio" name="r" checked>${line}</label></body>`;
    expect(passes(form, cancelUrl(SOCKS.id))).toBe(false);
    const row = `<div><a href="/p/order/detail.html?orderId=${SOCKS.id}">x</a><b class="refund-status">${line}</b></div>`;
    expect(passes(`<body>${row}</body>`, REFUNDS_URL)).toBe(false);
  });
});

describe('a label of a price', () => {
  it.each([
    ['Coins', 'coins'],
    ['Store coupon', 'coupon'],
    ['Store discount', 'discount'],
    ['Bonus balance', 'balance'],
    ['Монеты', 'coins'],
    [NAME, 'other'],
  ])('%s is kept as %s and no more', (label, kind) => {
    const order = {
      ...SOCKS,
      priceRows: [
        { label, value: '-$3.00' },
        { label: 'Total', value: '$9.00' },
      ],
    };
    expect(readPageAt(todayDetail({ order, words }), detailUrl(SOCKS.id))[0]?.discounts).toEqual([kind]);
  });
});

it('no mark of direction is left in a text, whichever it is', () => {
  const marks = ['200e', '200f', '061c', '202a', '202b', '202c', '202d', '202e', '2066', '2067', '2068', '2069'];
  const text = marks.map((code) => `${String.fromCodePoint(Number.parseInt(code, 16))}a`).join('');
  expect(fold(text)).toBe('a'.repeat(marks.length));
});
