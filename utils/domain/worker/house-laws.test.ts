import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { anyStanding } from '@/tests/kit/any-standing';
import { NOW } from '@/tests/kit/times';
import { CANCEL_FAMILY, IF_NOTHING_KEYS, type OptionKey } from '@/utils/domain/options/options';
import { optionsFor } from '@/utils/domain/options/rank-options';
import { type DeadlineKind, ORDER_STATES } from '@/utils/domain/order/kinds';
import { EXPLAINED } from '@/utils/domain/order/lifecycle';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { rungsOf } from '@/utils/domain/reminders/planned-reminders';
import { isDated, type Standing } from '@/utils/domain/standing/standing';
import { add, hours } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { cardOf } from '@/utils/domain/views/card';

vi.setConfig({ testTimeout: 120_000 });
const RUNS = { numRuns: 1_000 };
const someNow = fc.integer({ min: -100 * 24, max: 400 * 24 }).map((n) => ({ ...NOW, at: add(NOW.at, hours(n)) }));
const someCountry = fc
  .constantFrom('DE', 'GB', 'BR', 'RU', 'TW', 'US')
  .map((country) => ({ ...DEFAULT_PREFERENCES, country }));

/** Options that end in a closed order, so that their money comes after their answer. */
const CLOSING: readonly OptionKey[] = ['askToCancel', 'waitForAnswer', 'followUp', 'waitForShipBy', 'letLapse'];

/** Its promised day is over, the old protection ends within three days, or the buyer says that it did not come. */
function mustAskNow({ state, refund, traits, deadlines, design }: Standing, now: Now): boolean {
  if (refund === 'closed') return false; // the money is back
  if ((state !== 'inTransit' && state !== 'partlyShipped') || traits.includes('received')) return false;
  const dated = deadlines.filter(isDated);
  const of = (kind: DeadlineKind) => dated.filter((deadline) => deadline.kind === kind);
  const isOver = (kind: DeadlineKind) => of(kind).length > 0 && of(kind).every(({ moment }) => moment.latest <= now.at);
  const end = of('protectedUntil').find(({ drives }) => drives) ?? of('protectedUntil')[0];
  const paysSeller = design === 'legacy' || (end?.basis === 'page' && end.moment.precision === 'exact');
  const endsSoon = end !== undefined && end.moment.earliest - now.at <= 72 * 3_600_000 && end.moment.latest > now.at;
  return traits.includes('notReceived') || isOver('protectedUntil') || isOver('claimBy') || (paysSeller && endsSoon);
}

describe('laws of the house, for any order, at any time, in any country', () => {
  const dates = ({ deadlines }: Standing) =>
    deadlines.map((each) => (isDated(each) ? [each.kind, each.moment] : each.kind));

  it('time passing never moves a deadline', () => {
    fc.assert(
      fc.property(anyStanding, someNow, someNow, (some, now, other) => {
        const [one, two] = [now, other].map((at) => cardOf(some, at, DEFAULT_PREFERENCES).standing);
        expect(one && dates(one)).toEqual(two && dates(two));
        expect(one && dates(one)).toEqual(dates(some));
      }),
      RUNS,
    );
  });

  it('a shipped, completed, archived or unknown order never has a cancel option', () => {
    fc.assert(
      fc.property(anyStanding, someNow, someCountry, (some, now, preferences) => {
        const keys: readonly OptionKey[] = optionsFor(some, now, preferences).map(({ key }) => key);
        const mayCancel = ['awaitingPayment', 'verifyingPayment', 'awaitingShipment'].includes(some.state);
        if (!mayCancel || some.traits.includes('everShipped')) {
          expect(keys.filter((key) => (CANCEL_FAMILY as readonly OptionKey[]).includes(key))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('the projected money is never back before the order is cancelled, in the best case and in the worst', () => {
    fc.assert(
      fc.property(anyStanding, someNow, someCountry, (some, now, preferences) => {
        for (const { key, projections } of optionsFor(some, now, preferences)) {
          const answered = CLOSING.includes(key) ? projections.find(({ kind }) => kind === 'answerBy') : undefined;
          for (const { moment } of projections.filter(({ kind }) => kind === 'moneyBack')) {
            expect(moment.earliest).toBeGreaterThanOrEqual(answered?.moment.earliest ?? now.at);
            expect(moment.latest).toBeGreaterThanOrEqual(answered?.moment.latest ?? now.at);
          }
        }
      }),
      RUNS,
    );
  });

  it('every option says what happens, who decides, and where that is from', () => {
    fc.assert(
      fc.property(anyStanding, someNow, someCountry, (some, now, preferences) => {
        for (const option of optionsFor(some, now, preferences)) {
          expect(option.source).toMatch(/^[A-Z]/);
          expect(option.checked).toMatch(/^20\d\d-\d\d$/);
          expect(option.happens.length).toBeGreaterThan(0);
          for (const { moment } of option.projections) expect(moment.earliest).toBeLessThanOrEqual(moment.latest);
        }
      }),
      RUNS,
    );
  });

  it('every state says what happens if you do nothing', () => {
    fc.assert(
      fc.property(anyStanding, fc.constantFrom(...ORDER_STATES), someNow, (some, state, now) => {
        const { key, phrase } = cardOf({ ...some, state }, now, DEFAULT_PREFERENCES).ifNothing;
        expect(IF_NOTHING_KEYS).toContain(key);
        expect(english.say(phrase)).toMatch(/^\S.*[.?]$/);
      }),
      RUNS,
    );
  });

  it('an order that may be out of date is looked at first, unless its refund must be asked for now or no page can tell', () => {
    fc.assert(
      fc.property(anyStanding, someNow, (some, now) => {
        const { stale, options } = cardOf(some, now, DEFAULT_PREFERENCES);
        const isKnownUnknown = some.traits.includes('preSale') || some.traits.includes('groupBuy');
        if (!stale || some.state === 'archived' || some.state === 'completed') return;
        if (some.state === 'unknown' && isKnownUnknown) {
          expect(options).toEqual([]);
          return;
        }
        expect(options[0]?.key).toBe(mustAskNow(some, now) ? 'openDispute' : 'lookAgain');
        expect(options[0]?.first).toBe(true);
      }),
      RUNS,
    );
  });

  it('no reminder of a kind has a date that another one of its kind is not about', () => {
    fc.assert(
      fc.property(anyStanding, someNow, (some, now) => {
        const ofDispute = rungsOf(some, DEFAULT_PREFERENCES, now).filter(({ kind }) => kind === 'disputeBy');
        expect(new Set(ofDispute.map(({ deadlineAt }) => deadlineAt)).size).toBeLessThan(2);
      }),
      RUNS,
    );
  });
});

it('from every state but the end an explained way leads on', () => {
  expect(ORDER_STATES.filter((state) => EXPLAINED[state].length === 0)).toEqual(['archived']);
});
