import { expect, it } from 'vitest';
import { plainDigits } from './element-texts';

it.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['০১২৩৪৫৬৭৮৯', '0123456789'],
  ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
  ['０１２３４５６７８９', '0123456789'],
  ['No 12 of ٣٤', 'No 12 of 34'],
])('the digits of "%s" are %s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});
