import { describe, expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { at, later, NOW } from '@/tests/kit/times';
import { deadlineName, nameOfDeadline, saidDate, saidWhen } from './deadline-words';

const protection = deadline('protectedUntil', 48, { basis: 'page' });

describe('the name of a deadline', () => {
  it('is the end of a protection on the old pages, which pay the seller then', () => {
    expect(nameOfDeadline(protection, standing({ design: 'legacy' })).key).toBe('deadline_legacyProtection');
  });

  it('is the date of a promised refund on the pages of today', () => {
    const day = { ...protection, moment: { ...protection.moment, precision: 'day' as const } };
    expect(nameOfDeadline(day, standing({ design: 'today' })).key).toBe('deadline_protectedUntil');
  });

  it('is that of its kind otherwise', () => {
    expect(nameOfDeadline(deadline('shipBy', 48), standing({ design: 'legacy' }))).toEqual(deadlineName('shipBy'));
  });
});

const range = { earliest: later(48).at, latest: later(96).at, precision: 'range' } as const;
const said = (...change: Parameters<typeof deadline>) =>
  saidDate(deadline(...change), standing({ state: 'cancelPending' }), NOW);

it('the time of others is the last day of a rule, and what a page prints as it prints it', () => {
  expect(said('sellerAnswersBy', range, { basis: 'rule', confidence: 'estimated' })).toEqual({
    at: range.latest - 1,
    hasTime: false,
  });
  expect(said('sellerAnswersBy', 48)).toEqual({ at: later(48).at, hasTime: true });
  expect(said('sellerAnswersBy', range, { basis: 'page', confidence: 'estimated' })).toEqual({
    at: at('2026-11-24T23:00:00Z') - 1,
    hasTime: false,
  });
});

it('is short in titles alone', () => {
  const date = { kind: 'when', at: later(48).at, hasTime: true } as const;
  const order = standing({ state: 'cancelPending' });
  expect(saidWhen(deadline('sellerAnswersBy', 48), order, NOW, true)).toEqual({ ...date, short: true });
  expect(saidWhen(deadline('sellerAnswersBy', 48), order, NOW)).toEqual(date);
});
