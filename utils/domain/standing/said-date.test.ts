import { expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { at, later, NOW } from '@/tests/kit/times';
import { saidDate } from './deadline-words';

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
