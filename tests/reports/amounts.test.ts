// @vitest-environment happy-dom
/** What each amount of the table is, on a card of the list. `tests/e2e/reading.test.ts` asks the same of both browsers. */
import { expect, it } from 'vitest';
import { AMOUNTS, type PrintedAmount, US_AMOUNTS } from './amounts';
import * as p from './report-pages';

const ID = '8196987604675426';
const US_LIST = p.LIST.replace('.com', '.us');

const readOn = (url: string, printed: string) => {
  const html = p.listPage([p.card({ id: ID, status: 'Awaiting delivery', totalHtml: p.chars(printed) })]);
  const { observation, total } = p.readingOfPage(html, url);
  return { kept: observation.printed.total, is: total };
};
const wanted = ({ printed, kept = printed, is }: PrintedAmount) => ({ kept, is });

it.each(AMOUNTS)('no amount, or another one, for "$printed" ($source)', (amount) => {
  expect(readOn(p.LIST, amount.printed)).toEqual(wanted(amount));
});

it.each(US_AMOUNTS)('no amount for "$printed" on aliexpress.us ($source)', (amount) => {
  expect(readOn(US_LIST, amount.printed)).toEqual(wanted(amount));
});

it('stands in the table once', () => {
  expect(new Set(AMOUNTS.map(({ printed }) => printed)).size).toBe(AMOUNTS.length);
});
