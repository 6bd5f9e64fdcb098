import { describe, expect, it } from 'vitest';
import { deadline } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import type { KnownDeadline } from '@/utils/domain/order/order';
import { add, duration, hours, instant, minutes } from '@/utils/domain/time/instant';
import { hasMoved, knownAfter, knownBy, plannedFrom } from './deadline-moves';

const inHours = (n: number) => add(NOW.at, hours(n));
const known = (at: number, ends: number): KnownDeadline => ({
  kind: 'payBy',
  knownAt: inHours(at),
  deadlineAt: inHours(ends),
});
const movedBy = (by: number) =>
  deadline('payBy', { ...deadline('payBy', 40).moment, earliest: add(inHours(40), minutes(by)) });

describe('since when a deadline is known', () => {
  it('a move of less than half of the shortest lead, an hour and a half, is none', () => {
    const before = [known(-5, 40)];
    for (const by of [-89, 0, 89]) expect(knownAfter(before, [movedBy(by)], NOW.at)).toEqual(before);
    for (const by of [-90, 90, 600]) {
      const moved = { kind: 'payBy', knownAt: NOW.at, deadlineAt: add(inHours(40), minutes(by)) };
      expect(knownAfter(before, [movedBy(by)], NOW.at)).toEqual([...before, moved]);
    }
  });

  it('of many moves the first stays, which says how long the window was, and the latest', () => {
    const before = Array.from({ length: 8 }, (_, n) => known(-20 + n, 10 * n));
    const after = knownAfter(before, [deadline('payBy', 400)], NOW.at);
    expect(after).toHaveLength(8);
    expect(after[0]).toEqual(before[0]);
    expect(after.slice(1)).toEqual([...before.slice(2), { kind: 'payBy', knownAt: NOW.at, deadlineAt: inHours(400) }]);
  });

  it('what a clock that was ahead noted is known since the order is, or always', () => {
    const ahead = known(5, 40);
    expect(knownBy([ahead, known(-5, 40)], inHours(-9), NOW.at)).toEqual([
      { ...ahead, knownAt: inHours(-9) },
      known(-5, 40),
    ]);
    const asItWas = [known(0, 40), known(-5, 40)];
    expect(knownBy(asItWas, inHours(-9), NOW.at)).toBe(asItWas);
    expect(knownBy([ahead], inHours(9), NOW.at)).toEqual([{ ...ahead, knownAt: instant(0) }]);
  });
});

describe('what a reminder was planned from', () => {
  it('is the latest move by at least half of its lead', () => {
    const lead = hours(24);
    expect(hasMoved(inHours(0), inHours(12), lead)).toBe(true);
    expect(hasMoved(inHours(12), inHours(0), lead)).toBe(true);
    expect(hasMoved(inHours(0), add(inHours(12), duration(-1)), lead)).toBe(false);
    const moves = [known(-30, 40), known(-20, 50), known(-10, 53), known(-5, 100)];
    expect(plannedFrom(moves.slice(0, 3), () => lead)).toEqual(known(-10, 53));
    expect(plannedFrom(moves.slice(0, 2), () => lead)).toEqual(known(-30, 40));
    expect(plannedFrom(moves, () => lead)).toEqual(known(-5, 100));
  });
});
