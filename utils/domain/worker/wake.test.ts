import { expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { later, NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { nextWake, wakeOf } from './wake';

const SILENT = { ...DEFAULT_PREFERENCES, allRemindersOff: true };
const order = standing({ state: 'disputed', deadlines: [deadline('disputeAnswerBy', 100)] });

it('wakes when an order starts to count on the badge, 48 hours before its end, and at its end, whatever is reminded', () => {
  expect(nextWake([order], SILENT, NOW)).toBe(later(52).at);
  expect(nextWake([order], SILENT, later(52))).toBe(later(100).at);
  expect(nextWake([order], SILENT, later(101))).toBeUndefined();
});

it('is armed a day ahead at most, while an order is open', () => {
  expect(wakeOf([order], SILENT, NOW)).toBe(later(24).at);
  expect(wakeOf([order], SILENT, later(40))).toBe(later(52).at);
  expect(wakeOf([], SILENT, NOW)).toBeUndefined();
});
