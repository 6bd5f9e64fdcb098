import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { anyStanding } from '@/tests/kit/any-standing';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import { FAULTS, OUTCOMES, QUESTIONS } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { LOOKS, type Standing } from '@/utils/domain/standing/standing';
import { between } from '@/utils/domain/time/instant';
import { adviceOf, wholeOf } from './advice';
import { cardOf } from './card';

const advice = (change: Partial<Standing>) => adviceOf(standing(change), NOW, DEFAULT_PREFERENCES);
const said = (change: Partial<Standing>): readonly (string | undefined)[] => {
  const { verdict, rest, small } = advice(change);
  return [english.say(verdict), rest && english.say(rest), small && english.say(small)];
};
/** Half a day at midnight in Berlin and in California: a printed "before 12 Dec" or "by 11 Dec". */
const PRINTED = between(at('2026-12-11T23:00:00Z'), at('2026-12-12T08:00:00Z'));
const printed = (kind: Parameters<typeof deadline>[0]) => deadline(kind, PRINTED, { confidence: 'estimated' });

describe('what is said of an order', () => {
  it.each<[string, Partial<Standing>, readonly (string | undefined)[]]>([
    [
      'unpaid, its details not read: no day',
      { look: 'notYet', deadlines: [deadline('payBy', 400, { basis: 'rule', confidence: 'estimated' })] },
      [
        'Closes automatically',
        '1 to 20 days after the order. You pay nothing.',
        'If its page shows a timer, that time counts.',
      ],
    ],
    [
      'it is wanted, and no timer was read: no day to pay by',
      {
        look: 'notYet',
        intent: 'willPay',
        deadlines: [deadline('payBy', 400, { basis: 'rule', confidence: 'estimated' })],
      },
      ['Pay soon.', 'The order may close within a day.', 'Its page may show a timer; that time counts.'],
    ],
    [
      'on its way: the promise as it is printed',
      { state: 'inTransit', deadlines: [printed('protectedUntil')] },
      [
        'On its way.',
        'Refund promised if not here before Sat 12 Dec.',
        'The order was shipped, so AliExpress no longer offers a cancel.',
      ],
    ],
    [
      'refused, no shipping deadline known: where it may be found, and never "ask to cancel"',
      { state: 'awaitingShipment', traits: ['requestFailed'] },
      [
        'Your request to cancel failed.',
        'Not shipped in time? You are refunded.',
        'The order’s page may show the shipping deadline.',
      ],
    ],
    [
      'refused, a shipping deadline known',
      { state: 'awaitingShipment', traits: ['requestFailed'], deadlines: [printed('shipBy')] },
      ['Not shipped by Fri 11 Dec? You are refunded.', undefined, 'Your request to cancel failed.'],
    ],
    [
      'the refund of a dispute arrived',
      { state: 'disputed', refund: 'closed', deadlines: [printed('disputeAnswerBy')] },
      ['Refunded.', undefined, undefined],
    ],
    [
      'the refund of a completed order arrived',
      { state: 'completed', refund: 'closed', deadlines: [printed('returnBy')] },
      ['Refunded.', undefined, undefined],
    ],
    [
      'the seller wants the cancel',
      { state: 'awaitingShipment', traits: ['sellerWantsCancel'] },
      [
        'Cancel only with the true reason.',
        'Or let the time run out.',
        'If the seller does not ship, you are refunded in full.',
      ],
    ],
    [
      'completed is not received',
      { state: 'completed', deadlines: [printed('disputeBy')] },
      ['Completed.', 'Not here, or not right? Ask by Fri 11 Dec.', undefined],
    ],
    [
      'paid, and the page says unpaid',
      { traits: ['saidPaid'] },
      ['You paid; AliExpress still shows unpaid.', 'Do not pay again.', 'Check your statement, then ask AliExpress.'],
    ],
  ])('%s', (_title, change, words) => {
    expect(said(change)).toEqual(words);
  });
});

const wide = fc
  .tuple(
    anyStanding,
    fc.record(
      {
        look: fc.constantFrom(...LOOKS),
        fault: fc.constantFrom(...FAULTS),
        outcome: fc.constantFrom(...OUTCOMES),
        questions: fc.subarray([...QUESTIONS]),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([some, more]): Standing => ({ ...some, ...more }));
const RUNS = { numRuns: 2_000 };

describe('laws of the advice', () => {
  it('a verdict has 60 characters at most, with its rest 90; every sentence is finished', () => {
    fc.assert(
      fc.property(wide, (some) => {
        const { verdict, rest, small, acts } = adviceOf(some, NOW, DEFAULT_PREFERENCES);
        expect(english.say(verdict).length).toBeLessThanOrEqual(60);
        expect(english.say(wholeOf({ verdict, ...(rest && { rest }) })).length).toBeLessThanOrEqual(90);
        const all = [verdict, rest, small, ...acts.map(({ label }) => label)].flatMap((one) =>
          one ? english.say(one) : [],
        );
        expect(all.join(' ')).not.toMatch(/[{}]|advice_|act_/);
      }),
      RUNS,
    );
  });

  it('nobody who said "I paid" is told to pay nothing, and at most one act is filled', () => {
    fc.assert(
      fc.property(wide, (some) => {
        const { verdict, rest, acts } = adviceOf(some, NOW, DEFAULT_PREFERENCES);
        const words = english.say(wholeOf({ verdict, ...(rest && { rest }) }));
        if (some.traits.includes('saidPaid')) expect(words).not.toMatch(/paid nothing|pay nothing/i);
        expect(acts.filter(({ look }) => look === 'filled').length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  it('no order that may have been paid is told that nothing happens, or offered to be taken off the list', () => {
    fc.assert(
      fc.property(wide, (some) => {
        const isTaken = some.refund === 'closed' || some.traits.includes('nothingCharged');
        const isAsked = some.questions.includes('paid') || some.traits.includes('paymentUnknown');
        const mayBePaid = some.refund === 'open' || isAsked || some.traits.includes('saidPaid');
        if (some.state !== 'cancelled' || isTaken || !mayBePaid) return;
        const { ifNothing, advice, options } = cardOf(some, NOW, DEFAULT_PREFERENCES);
        expect(ifNothing.key).toMatch(/^(moneyArrives|maybeRefunded)$/);
        expect(advice.situation).not.toBe('closed');
        expect(options.map(({ key }) => key)).not.toContain('removeFromList');
      }),
      RUNS,
    );
  });
});
