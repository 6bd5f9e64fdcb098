import { describe, expect, it } from 'vitest';
import { order, orderId, page } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import { add, days, hours, minutes } from '@/utils/domain/time/instant';
import { isClockWrong } from './clock-check';

const ahead = (seen: number, n: number) =>
  standing({ id: orderId(`801234567890123${n}`), placedAt: add(NOW.at, days(3)), seenAt: add(NOW.at, minutes(seen)) });

describe('the clock cannot be right', () => {
  it('when it shows over an hour less than while a page was read', () => {
    expect(isClockWrong({ readAt: add(NOW.at, hours(2)) }, [], [], NOW.at)).toBe(true);
    expect(isClockWrong({ readAt: add(NOW.at, minutes(59)) }, [], [], NOW.at)).toBe(false);
    expect(isClockWrong({}, [], [], NOW.at)).toBe(false);
  });

  it('when two pages printed days that lie ahead, and not when one did', () => {
    expect(isClockWrong({}, [ahead(-30, 1), ahead(-10, 2)], [], NOW.at)).toBe(true);
    expect(isClockWrong({}, [ahead(-30, 1), ahead(-30, 2)], [], NOW.at)).toBe(false);
  });

  it('never by saved files or by the user’s word', () => {
    const saved = [ahead(-30, 1), ahead(-10, 2)].map((each) => ({ ...each, onlySaved: true }) as const);
    const files = ['2026-11-20T10:00:00Z', '2026-11-21T10:00:00Z'].map((time) =>
      page(time, 'awaitingPayment', { placed: '2027-11-20', printed: { saved: true } }),
    );
    expect(isClockWrong({}, saved, [order(files)], at('2026-11-23T10:00:00Z'))).toBe(false);
  });
});
