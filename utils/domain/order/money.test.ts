import { expect, it } from 'vitest';
import { fractionDigits } from './money';

/** ISO 4217, list one, by hand. */
it.each([
  ['USD', 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['CLP', 0],
  ['KWD', 3],
  ['JOD', 3],
  ['RSD', 2],
  ['ALL', 2],
  ['HUF', 2],
  ['constructor', 2],
])('%s has %i digits of minor unit', (currency, digits) => {
  expect(fractionDigits(currency)).toBe(digits);
});
