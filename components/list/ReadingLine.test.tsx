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
const said = (...pages: readonly PageHealth[]): string | null | undefined =>
  onScreen(<ReadingLine health={{ ...NO_HEALTH, pages }} />).root.querySelector('p')?.textContent;

/** It is eleven in the morning. */
it('"Read n orders today" is the sum of today by the calendar: yesterday evening was not today', () => {
  expect(said(read(1, 10), read(2, 3, { page: 'detail' }), read(12, 40))).toContain('13');
  expect(said(read(12, 40))).toBeUndefined();
  expect(said(read(10.9, 7))).toContain('7');
});
