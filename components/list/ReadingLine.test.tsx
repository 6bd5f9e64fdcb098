// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { later } from '@/tests/kit/times';
import { onScreen } from '@/tests/on-screen';
import { NO_HEALTH, type PageHealth } from '@/utils/domain/order/health';
import { ReadingLine } from './ReadingLine';

const read = (hoursAgo: number, orders: number, more: Partial<PageHealth> = {}): PageHealth => ({
  ...{ page: 'list', design: 'today', missing: [], drift: {}, unknownWords: [] },
  ...{ at: later(-hoursAgo).at, orders, ...more },
});
const said = (hoursAgo: number, orders: number, pages: readonly PageHealth[] = []): string | null | undefined => {
  const health = { ...NO_HEALTH, pages, readToday: { at: later(-hoursAgo).at, orders } };
  return onScreen(<ReadingLine health={health} />).root.querySelector('p')?.textContent;
};

/** It is eleven in the morning. */
it('"Read n orders today" is what was counted today by the calendar: yesterday evening was not today', () => {
  expect(said(1, 10, [read(1, 10), read(2, 1, { page: 'detail' })])).toContain('10');
  expect(said(12, 40)).toBeUndefined();
  expect(said(10.9, 7)).toContain('7');
  expect(onScreen(<ReadingLine health={NO_HEALTH} />).root.textContent).toBe('');
});

it('what is missing is of the pages of today', () => {
  const now = read(1, 10);
  expect(said(1, 10, [now, read(12, 40, { missing: ['store'] })])).toBe(said(1, 10, [now]));
  expect(said(1, 10, [{ ...now, missing: ['store'] }])).not.toBe(said(1, 10, [now]));
});
