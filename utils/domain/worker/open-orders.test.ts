import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStanding } from '@/tests/kit/any-standing';
import { standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { needOf } from '@/utils/domain/views/need';
import { isOpen } from './open-orders';

test('an order that calls is at hand, whatever its state: popup, badge and the list of all orders count the same', () => {
  fc.assert(
    fc.property(anyStanding, (any) => {
      fc.pre(needOf(any, NOW) !== 'none');
      expect(isOpen(any, NOW)).toBe(true);
    }),
  );
});

test('a closed order that may have been paid is at hand, also while it is put aside', () => {
  const closed = standing({
    state: 'cancelled',
    traits: ['paymentUnknown'],
    deadlines: [],
    placedAt: NOW.at,
  });
  expect(isOpen(closed, NOW)).toBe(true);
  expect(isOpen({ ...closed, hiddenAt: NOW.at }, NOW)).toBe(true);
});
