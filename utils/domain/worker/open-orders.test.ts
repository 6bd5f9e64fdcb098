import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyStanding } from '@/tests/kit/any-standing';
import { deadline, standing } from '@/tests/kit/standings';
import { at, later, NOW } from '@/tests/kit/times';
import { exact } from '@/utils/domain/time/instant';
import { needOf } from '@/utils/domain/views/need';
import { isOpen } from './open-orders';

it('an order that calls is at hand, whatever its state: popup, badge and the list of all orders count the same', () => {
  fc.assert(
    fc.property(anyStanding, (any) => {
      fc.pre(needOf(any, NOW) !== 'none');
      expect(isOpen(any, NOW)).toBe(true);
    }),
  );
});

it('a closed order that may have been paid is at hand, also while it is put aside', () => {
  const closed = standing({
    state: 'cancelled',
    traits: ['paymentUnknown'],
    deadlines: [],
    placedAt: NOW.at,
  });
  expect(isOpen(closed, NOW)).toBe(true);
  expect(isOpen({ ...closed, hiddenAt: NOW.at }, NOW)).toBe(true);
});

const ended = (change: Parameters<typeof standing>[0] = {}) => standing({ state: 'completed', ...change });
const own = (hours: number) => ({ by: exact(later(hours).at), text: 'look', madeAt: at('2026-11-01T10:00:00Z') });

it.each([
  ['one that goes on', standing(), true],
  ['one that was put away', standing({ archivedByUserAt: NOW.at }), false],
  ['an ended one', ended(), false],
  ['an ended one with a date ahead', ended({ deadlines: [deadline('returnBy', 10)] }), true],
  ['an ended one less than three days after its date', ended({ deadlines: [deadline('returnBy', -71)] }), true],
  ['an ended one three days after its date', ended({ deadlines: [deadline('returnBy', -72)] }), false],
  [
    'an ended one with one date over and one ahead',
    ended({ deadlines: [deadline('returnBy', -99), deadline('disputeBy', 9)] }),
    true,
  ],
  ['an ended one with an open question', ended({ questions: ['refundArrived'] }), true],
  ['an ended one with a date of its buyer', ended({ ownReminders: [own(5)] }), true],
  ['an ended one three days after a date of its buyer', ended({ ownReminders: [own(-72)] }), false],
] as const)('%s', (_which, order, open) => {
  expect(isOpen(order, NOW)).toBe(open);
});
