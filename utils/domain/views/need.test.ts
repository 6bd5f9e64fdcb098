import { describe, expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { at, later, NOW } from '@/tests/kit/times';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import type { ReminderRecord } from '@/utils/domain/order/order';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, between, days, exact, hours } from '@/utils/domain/time/instant';
import { hiddenUntil, needOf } from './need';

const DAY = 24;
/** An order seen now with one deadline so many hours away. */
const chance = (kind: DeadlineKind, inHours: number, change: Partial<Standing> = {}): Standing =>
  standing({ seenAt: NOW.at, state: 'completed', deadlines: [deadline(kind, inHours)], ...change });
const need = (order: Standing, now = NOW) => needOf(order, now);
/** Days that a page prints are ranges; a countdown is one instant and belongs to the old design. */
const promise = (inHours: number) =>
  deadline('protectedUntil', {
    ...between(add(NOW.at, hours(inHours)), add(NOW.at, hours(inHours + 9))),
    precision: 'day',
  });

describe('a chance of the buyer’s calls from so many days before its end', () => {
  it.each([
    ['returnBy', 3],
    ['withdrawBy', 3],
    ['disputeBy', 5],
    ['sendBackBy', 7],
    ['bankBy', 14],
    ['protectedUntil', 7],
  ] as const)('%s: %i', (kind, before) => {
    const design = kind === 'protectedUntil' ? 'legacy' : 'today';
    const state = kind === 'protectedUntil' ? 'inTransit' : 'completed';
    expect(need(chance(kind, (before + 1) * DAY, { design, state }))).toBe('none');
    expect(need(chance(kind, before * DAY + 1, { design, state }))).toBe('must');
    expect(need(chance(kind, -1, { design, state }))).toBe('none');
  });
  it('by the calendar, as its pill counts: of a day that is printed to its last safe day', () => {
    // Ends with Thu 26 Nov in Berlin, or nine hours later in California: the last safe day is that Thursday.
    const thursday = between(at('2026-11-26T23:00:00Z'), at('2026-11-27T08:00:00Z'));
    const pen = standing({
      state: 'completed',
      deadlines: [deadline('returnBy', { ...thursday, precision: 'day' }, { confidence: 'estimated' })],
    });
    const at0 = (iso: string) => ({ ...NOW, at: at(iso) });
    expect(need(pen, at0('2026-11-22T22:59:00Z'))).toBe('none');
    expect(need(pen, at0('2026-11-22T23:00:00Z'))).toBe('must');
  });
  it('of several only the one that ends first, and one answer answers all', () => {
    const order = standing({
      seenAt: NOW.at,
      state: 'completed',
      deadlines: [deadline('returnBy', 2 * DAY), deadline('disputeBy', 4 * DAY)],
    });
    expect(need(order)).toBe('must');
    const fine: ReminderRecord = {
      kind: 'returnBy',
      rung: '3d',
      deadlineAt: add(NOW.at, hours(2 * DAY)),
      dueAt: NOW.at,
      status: 'dismissed',
    };
    expect(need({ ...order, reminders: [fine] })).toBe('none');
    expect(need({ ...order, reminders: [fine] }, later(2 * DAY + 1))).toBe('none');
  });
  it('not once all is fine, for every date after receipt, and no other', () => {
    const after = ['returnBy', 'disputeBy', 'withdrawBy'] as const;
    for (const kind of after) expect(need(chance(kind, DAY, { traits: ['fine'] }))).toBe('none');
    expect(need(chance('sendBackBy', DAY, { traits: ['fine'] }))).toBe('must');
  });
  it('not once the money is back: nothing is left to ask for', () => {
    for (const kind of ['returnBy', 'disputeBy', 'sendBackBy'] as const)
      expect(need(chance(kind, DAY, { refund: 'closed' }))).toBe('none');
    expect(need(standing({ state: 'inTransit', refund: 'closed', traits: ['deliveredSaid'] }))).toBe('none');
  });
  it('sooner where its reminder was given sooner: no reminder comes before the card calls', () => {
    const order = chance('returnBy', 3 * DAY + 14);
    const given: ReminderRecord = {
      kind: 'returnBy',
      rung: '3d',
      deadlineAt: add(NOW.at, hours(3 * DAY + 14)),
      dueAt: NOW.at,
      status: 'shown',
    };
    expect(need(order)).toBe('none');
    expect(need({ ...order, reminders: [given] })).toBe('must');
  });
});

describe('a parcel that is not here', () => {
  const inTransit = { state: 'inTransit', seenAt: NOW.at } as const;
  it.each([
    [4 * DAY, 'none'],
    [3 * DAY, 'look'],
    [-1, 'look'],
    [-10, 'none'],
  ] as const)('%i hours before the promised day: %s', (inHours, expected) => {
    expect(need(standing({ ...inTransit, deadlines: [promise(inHours)] }))).toBe(expected);
  });
  it('must be claimed from the start of the claim, looked at or not, then looked at for 30 days', () => {
    const claim = (inHours: number) => chance('claimBy', inHours, { ...inTransit, seenAt: NOW.at });
    expect(need(claim(14 * DAY))).toBe('must');
    expect(need(claim(-1))).toBe('look');
    expect(need(claim(-29 * DAY))).toBe('look');
    expect(need(claim(-31 * DAY))).toBe('none');
  });
  it('asks nothing where money was refunded or it is in dispute', () => {
    expect(need(standing({ ...inTransit, deadlines: [promise(1)], traits: ['refundSeen'] }))).toBe('none');
    expect(need(standing({ ...inTransit, state: 'disputed', deadlines: [promise(1)] }))).toBe('none');
  });
});

describe('an unpaid order', () => {
  const unpaid = (change: Partial<Standing>, inHours = 6 * DAY) =>
    standing({ seenAt: NOW.at, deadlines: [deadline('payBy', inHours)], look: 'read', ...change });
  it.each([
    ['undecided, a week to go', unpaid({}), 'safe'],
    ['undecided, more', unpaid({}, 8 * DAY), 'none'],
    ['wanted', unpaid({ intent: 'willPay' }, 19 * DAY), 'must'],
    ['to be cancelled, a discount seen', unpaid({ intent: 'wantCancel', traits: ['discountSeen'] }, 19 * DAY), 'must'],
    ['to be cancelled', unpaid({ intent: 'wantCancel' }, 19 * DAY), 'safe'],
    ['left to close', unpaid({ intent: 'letLapse' }), 'none'],
    ['its timer not looked for', unpaid({ traits: ['timerUnchecked'] }, 19 * DAY), 'look'],
    ['its end past and nobody looked', unpaid({ seenAt: add(NOW.at, hours(-2)) }, -1), 'look'],
    ['paid, says the buyer, and still unpaid', unpaid({ notices: ['paidButUnpaid'] }, 19 * DAY), 'must'],
    ['a slip without a day', unpaid({ deadlines: [], questions: ['slipDay'] }), 'look'],
  ] as const)('%s: %s', (_title, order, expected) => {
    expect(need(order)).toBe(expected);
  });
});

describe('what else calls', () => {
  const calm = { seenAt: NOW.at, state: 'inTransit' } as const;
  it.each([
    ['a refund line, not answered', standing({ ...calm, questions: ['refundArrived'] }), 'must'],
    ['a request that its time did not close', standing({ ...calm, notices: ['requestUnresolved'] }), 'must'],
    ['a late refund', chance('refundBy', -1, { state: 'cancelled', refund: 'open' }), 'must'],
    ['"Delivered", not answered', standing({ ...calm, traits: ['deliveredSaid'] }), 'must'],
    ['"Delivered", and it is here', standing({ ...calm, traits: ['deliveredSaid', 'received'] }), 'none'],
    ['not received, no date known', standing({ ...calm, traits: ['notReceived'] }), 'must'],
    ['a question about the state', standing({ ...calm, state: 'unknown', questions: ['state'] }), 'look'],
    ['a pre-sale', standing({ ...calm, state: 'unknown', traits: ['preSale'] }), 'none'],
    ['waits at a pick-up point', standing({ ...calm, traits: ['pickUp'] }), 'look'],
    ['closed, paid or not', standing({ ...calm, state: 'cancelled', traits: ['paymentUnknown'] }), 'look'],
    [
      'closed, paid or not, long ago',
      standing({ ...calm, state: 'cancelled', traits: ['paymentUnknown'], placedAt: add(NOW.at, hours(-60 * DAY)) }),
      'none',
    ],
    [
      'the seller’s answer in a dispute is over, unseen',
      chance('disputeAnswerBy', -1, { state: 'disputed', seenAt: add(NOW.at, hours(-2)) }),
      'look',
    ],
    ['the same, seen since', chance('disputeAnswerBy', -1, { state: 'disputed' }), 'none'],
  ] as const)('%s: %s', (_title, order, expected) => {
    expect(need(order as Standing)).toBe(expected);
  });
  it('an open order not looked at for long, whose date is near', () => {
    const stale = { state: 'awaitingShipment', seenAt: add(NOW.at, hours(-25)) } as const;
    expect(need(chance('shipBy', 6 * DAY, stale))).toBe('look');
    expect(need(chance('shipBy', 8 * DAY, stale))).toBe('none');
  });
});

describe('"Not now"', () => {
  const hidden = { hiddenAt: NOW.at, intent: 'willPay', look: 'read', seenAt: NOW.at } as const;
  it('hides a card until its next reminder', () => {
    const order = standing({ ...hidden, deadlines: [deadline('payBy', exact(at('2026-12-12T14:00:00Z')))] });
    expect(hiddenUntil(order, NOW)).toBe(at('2026-12-07T14:00:00Z'));
    expect(need(order, later(1))).toBe('none');
    expect(need(order, later(14 * DAY + 5))).toBe('must');
  });
  it('for three days where none is ahead', () => {
    const asked = standing({ ...hidden, state: 'cancelled', questions: ['refundArrived'] });
    expect(hiddenUntil(asked, NOW)).toBe(add(NOW.at, days(3)));
  });
  it('until the morning of the last safe day where that is sooner', () => {
    // Ends Thu 26 Nov at 11:00 in Berlin: Wed 25 is the last whole day. Its reminders were all given.
    const given = (rung: string): ReminderRecord => ({
      kind: 'claimBy',
      rung,
      deadlineAt: at('2026-11-26T10:00:00Z'),
      dueAt: NOW.at,
      status: 'shown',
    });
    const order = chance('claimBy', 3 * DAY, {
      ...hidden,
      state: 'inTransit',
      known: [],
      firstSeenAt: at('2026-11-26T09:00:00Z'),
      reminders: [given('half')],
    });
    expect(hiddenUntil(order, NOW)).toBe(at('2026-11-25T07:00:00Z'));
  });
});
