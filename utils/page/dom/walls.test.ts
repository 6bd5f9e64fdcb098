import { describe, expect, it } from 'vitest';
import { freeLine } from './walls';

describe('a free line of a page', () => {
  it.each([
    ['an order, card or parcel', 'Order 8212313961591322 was placed'],
    ['five digits', 'Deliver to 10115 Berlin'],
    ['five digits of another script', 'الرمز ١٠١١٥ القاهرة'],
    ['full width digits', '配送先 １０１１５'],
    ['a masked card', 'Visa **** **** 4242'],
    ['a masked card in dots', 'Visa •••• 4242'],
    ['a masked telephone', 'Call 138****1234'],
    ['a card masked by letters', 'Card xxxx 4242'],
    ['an e-mail address', 'We wrote to jane.doe@example.org'],
    ['a telephone that ends in a mask', 'Call 138****'],
    ['a telephone with its country', 'Call +49 30 9018'],
    ['a telephone with its area', 'Call (030) 9018'],
    ['a telephone in groups', 'Call 0171 234 56 78'],
    ['a telephone with hyphens', 'Call 555-010-9999'],
    ['what is longer than any sentence', 'word '.repeat(80)],
    ['nothing', ' \u2068 '],
  ])('is not read with %s in it', (_what, line) => {
    expect(freeLine(line)).toBeUndefined();
  });

  it.each([
    'Refund if no delivery before Sep 4, 2026.',
    'You can open a dispute within 90 days after order was placed',
    'Paid on 2014-05-31 10:52:11',
    'Доставка до 29.01.2024',
    'Refunded US $1,234.56',
    '환불 완료 ₩12,300',
    'Your order has been cancelled successfully',
    'Ship by 04/09/2026 23:59',
  ])('is read as it is without: %s', (line) => {
    expect(freeLine(line)).toBe(line);
  });
});
