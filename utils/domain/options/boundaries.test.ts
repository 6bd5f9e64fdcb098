import { describe, expect, it } from 'vitest';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { at, later, moment, NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Deadline } from '@/utils/domain/standing/standing';
import { endsWithin, runs } from './conditions';
import { ifNothingOf } from './if-nothing';
import { optionsFor } from './rank-options';

const P = DEFAULT_PREFERENCES;

it('a date ends within three days from the very hour three days before until it has ended', () => {
  const holds = (hours: number) =>
    endsWithin(
      'payBy',
      3,
    )({ standing: standing({ deadlines: [deadline('payBy', 72)] }), now: later(hours), preferences: P });
  expect([-0.1, 0, 71.9, 72].map(holds)).toEqual([false, true, true, false]);
});

it('a time runs beside others, with or without a date, until its date is over', () => {
  const payBy = (...deadlines: readonly Deadline[]) =>
    runs('payBy')({
      standing: standing({ deadlines: [deadline('shipBy', 9), ...deadlines] }),
      now: NOW,
      preferences: P,
    });
  expect([payBy(), payBy(undated('payBy')), payBy(deadline('payBy', 1)), payBy(deadline('payBy', -1))]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('what a way brings, and when', () => {
  it('a day that begins this moment is that day, not a stretch from now on', () => {
    const day = moment('2026-11-23');
    const order = standing({ state: 'awaitingShipment', deadlines: [deadline('shipBy', day)] });
    const midnight = { ...NOW, at: at('2026-11-22T23:00:00Z') };
    const wait = optionsFor(order, midnight, P).find(({ key }) => key === 'waitForShipBy');
    expect(wait?.projections[0]?.moment).toEqual(day);
  });
});

describe('a closed order, left alone', () => {
  const said = (change: Parameters<typeof standing>[0]) =>
    ifNothingOf(standing({ state: 'cancelled', ...change }), NOW, P);
  it('brings money only where some may have been taken', () => {
    expect(said({ refund: 'none' })).toBe('nothing');
    expect(said({ refund: 'none', traits: ['paymentUnknown'] })).toBe('maybeRefunded');
    expect(said({ refund: 'none', questions: ['paid'] })).toBe('maybeRefunded');
    expect(said({ refund: 'closed', traits: ['paymentUnknown'] })).toBe('nothing');
    expect(said({ refund: 'open' })).toBe('moneyArrives');
  });
});
