import { afterEach, describe, expect, it, vi } from 'vitest';
import { withoutAmounts } from './currencies';
import { parseMoney } from './parse-money';

const COM = 'www.aliexpress.com';

/** As public pages print them (US $, R$, €, CLP, AU$, CHF, COP $, ₩, $ of .us, грн.), and every other way with one reading. */
const AMOUNTS = [
  ['US $25.09', 2509, 'USD'],
  ['R$132,74', 13274, 'BRL'],
  ['€48.88', 4888, 'EUR'],
  ['8,79 €', 879, 'EUR'],
  ['CLP 13,941', 13941, 'CLP'],
  ['AU$4.99', 499, 'AUD'],
  ['CHF 1’234.50', 123450, 'CHF'],
  ['COP $45.000', 4500000, 'COP'],
  ['₩9,400', 9400, 'KRW'],
  ['9,400원', 9400, 'KRW'],
  ['1 234,50 грн.', 123450, 'UAH'],
  ['1\u00a0234,50\u202fгрн', 123450, 'UAH'],
  ['1234,50 гривень', 123450, 'UAH'],
  ['1 234,50 руб.', 123450, 'RUB'],
  ['1 234,50 ₽', 123450, 'RUB'],
  ['1.234,56 zł', 123456, 'PLN'],
  ['1 234,56 Kč', 123456, 'CZK'],
  ['12 345 Ft', 1234500, 'HUF'],
  ['CA$12.40', 1240, 'CAD'],
  ['C$12.40', 1240, 'CAD'],
  ['MX$1,234.50', 123450, 'MXN'],
  ['NT$1,234', 123400, 'TWD'],
  ['S$12.40', 1240, 'SGD'],
  ['JP¥1,234', 1234, 'JPY'],
  ['1,234円', 1234, 'JPY'],
  ['฿1,234.50', 123450, 'THB'],
  ['123.456 ₫', 123456, 'VND'],
  ['123.456đ', 123456, 'VND'],
  ['Rp12.345,00', 1234500, 'IDR'],
  ['R 123.45', 12345, 'ZAR'],
  ['RM12.30', 1230, 'MYR'],
  ['S/ 12.30', 1230, 'PEN'],
  ['12 345,67 ₸', 1234567, 'KZT'],
  ['₪12.30', 1230, 'ILS'],
  ['12.30 ש"ח', 1230, 'ILS'],
  ['12,30 TL', 1230, 'TRY'],
  ['ر.س.\u200f ١٬٢٣٤٫٥٠', 123450, 'SAR'],
  ['١٢٫٤٠ د.إ.', 1240, 'AED'],
  ['KWD 1.250', 1250, 'KWD'],
  ['1,234.500 د.ك', 1234500, 'KWD'],
  ['SEK 123,45', 12345, 'SEK'],
  ['12,40 лв.', 1240, 'BGN'],
  ['US $1,234,567.89', 123456789, 'USD'],
  ['ＵＳ ＄１２．４０', 1240, 'USD'],
] as const;

afterEach(() => vi.restoreAllMocks());

describe('an amount', () => {
  it.each(AMOUNTS)('%s', (text, minor, currency) => {
    expect(parseMoney(text, COM)).toEqual({ minor, currency });
  });

  it.each([
    ['names no currency', '12.40'],
    ['has a sign that many dollars share', '$93.62'],
    ['has a sign that two currencies share', '¥1,234'],
    ['has a word that three currencies share', '123,45 kr'],
    ['names two currencies', 'US $1.00 €'],
    ['has two numbers', 'US $1.00 (2 items)'],
    ['may be a thousand or one and a quarter', 'KWD 1,250'],
    ['has decimals of no currency', '€1,2345'],
    ['mixes its separators', '€1,234.567,89'],
    ['has a sign inside of a word', '12.40 Trust'],
    ['has a code inside of a word', '12.40 EUROPE'],
    ['has no number', 'US $'],
  ])('is kept as printed and not read when it %s: %s', (_why, text) => {
    expect(parseMoney(text, COM)).toBeUndefined();
  });

  it('is read alike whatever currencies and decimals a browser knows', () => {
    vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue([]);
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(() => {
      throw new Error('not to be asked');
    });
    for (const [text, minor, currency] of AMOUNTS) expect(parseMoney(text, COM)).toEqual({ minor, currency });
  });
});

it.each([
  '환불 완료 ₩9,400',
  '환불 완료 9,400원',
  '환불 완료 US $6.40',
  '환불 완료 6,40 €',
  '환불 완료: R$ 132,74',
  '환불 완료 (1 234,50 грн.)',
  '₩9,400 환불 완료',
])('the words of "%s" are left without its amount', (line) => {
  expect(
    withoutAmounts(line)
      .replace(/[\s:().]+/g, ' ')
      .trim(),
  ).toBe('환불 완료');
});
