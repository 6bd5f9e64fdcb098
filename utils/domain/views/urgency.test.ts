import { describe, expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { later, NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, between, exact, hours } from '@/utils/domain/time/instant';
import { type Card, cardOf, type Urgency } from './card';

const card = (change: Partial<Standing>, now = NOW): Card => cardOf(standing(change), now, DEFAULT_PREFERENCES);
const payBy = (inHours: number): Partial<Standing> => ({ deadlines: [deadline('payBy', inHours)] });
const PACKAGE: Partial<Standing> = { state: 'inTransit', stateText: 'Awaiting delivery' };

describe('how urgent an order is', () => {
  it.each<[string, Partial<Standing>, Urgency]>([
    ['under a day: now', payBy(23.9), 'now'],
    ['past: now', payBy(-1), 'now'],
    ['a day: soon', payBy(24), 'soon'],
    ['under a week: soon', payBy(167.9), 'soon'],
    ['a week: calm', payBy(168), 'calm'],
    ['no date: calm', {}, 'calm'],
    ['closed: done', { state: 'cancelled' }, 'done'],
    [
      'completed with a month for a dispute: done',
      { state: 'completed', deadlines: [deadline('disputeBy', 720)] },
      'done',
    ],
    [
      'completed with two days for a dispute: soon',
      { state: 'completed', deadlines: [deadline('disputeBy', 48)] },
      'soon',
    ],
    [
      'a refund expected within a day counts to its last day',
      {
        state: 'refundProcessing',
        refund: 'open',
        deadlines: [deadline('refundBy', between(add(NOW.at, hours(-24)), add(NOW.at, hours(240))))],
      },
      'calm',
    ],
    ['a chance that is over presses no more', { state: 'completed', deadlines: [deadline('disputeBy', -1)] }, 'done'],
  ])('%s', (_title, change, urgency) => {
    expect(card(change).urgency).toBe(urgency);
  });
});

describe('when an order needs you', () => {
  it.each<[string, Partial<Standing>, boolean]>([
    ['unpaid for another six days', payBy(144), true],
    ['unpaid for another eight days', payBy(192), false],
    ['unpaid and left to close', { ...payBy(10), intent: 'letLapse' }, false],
    ['unpaid and to be paid', { ...payBy(10), intent: 'willPay' }, true],
    ['an open question', { questions: ['paid'] }, true],
    ['an unknown state', { state: 'unknown', stateText: 'Zwevend' }, true],
    ['protection ends in six days', { ...PACKAGE, deadlines: [deadline('protectedUntil', 144)] }, true],
    ['protection ends in eight days', { ...PACKAGE, deadlines: [deadline('protectedUntil', 192)] }, false],
    ['protection ended', { ...PACKAGE, deadlines: [deadline('protectedUntil', -1)] }, false],
    [
      'protection ends soon, dismissed',
      {
        ...PACKAGE,
        deadlines: [deadline('protectedUntil', 144)],
        reminders: [
          {
            kind: 'protectedUntil',
            rung: '7d',
            deadlineAt: add(NOW.at, hours(144)),
            status: 'dismissed',
            dueAt: add(NOW.at, hours(-24)),
          },
        ],
      },
      false,
    ],
    [
      'protection was extended after you dismissed the old date',
      {
        ...PACKAGE,
        deadlines: [deadline('protectedUntil', 144)],
        reminders: [
          {
            kind: 'protectedUntil',
            rung: '7d',
            deadlineAt: add(NOW.at, hours(130)),
            status: 'dismissed',
            dueAt: add(NOW.at, hours(-24)),
          },
        ],
      },
      true,
    ],
    ['a refund not yet late', { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', 1)] }, false],
    ['a late refund', { state: 'cancelled', refund: 'open', deadlines: [deadline('refundBy', -1)] }, true],
    ['a seller who has time', { state: 'cancelPending', deadlines: [deadline('sellerAnswersBy', 2)] }, false],
    [
      'a seller whose time is over, not looked at since',
      { state: 'cancelPending', seenAt: add(NOW.at, hours(-20)), deadlines: [deadline('sellerAnswersBy', -2)] },
      true,
    ],
    [
      'a seller whose time is over, looked at since',
      { state: 'cancelPending', deadlines: [deadline('sellerAnswersBy', -2)] },
      false,
    ],
    ['hidden with “not now”', { ...payBy(10), hiddenAt: add(NOW.at, hours(-2)) }, false],
    [
      'hidden, and a reminder came since',
      {
        ...payBy(10),
        hiddenAt: add(NOW.at, hours(-2)),
        reminders: [
          {
            kind: 'payBy',
            rung: '24h',
            deadlineAt: add(NOW.at, hours(10)),
            status: 'shown',
            dueAt: add(NOW.at, hours(-1)),
          },
        ],
      },
      true,
    ],
    ['put away by you', { ...payBy(10), archivedByUserAt: NOW.at }, false],
  ])('%s', (_title, change, needed) => {
    expect(card(change).needsYou).toBe(needed);
  });

  it.each(['protectedUntil', 'returnBy', 'disputeBy', 'withdrawBy', 'sendBackBy', 'bankBy'] as const)(
    '%s: in its last week, not before, and no more once it is over',
    (kind) => {
      const at = (inHours: number) => card({ state: 'inTransit', deadlines: [deadline(kind, inHours)] }).needsYou;
      expect([at(168), at(167.9), at(0.1), at(-0.1)]).toEqual([false, true, true, false]);
    },
  );
  it.each(['sellerAnswersBy', 'shipBy'] as const)('%s: once it is over and nobody looked since', (kind) => {
    const at = (inHours: number, seenHoursAgo: number) =>
      card({
        state: 'cancelPending',
        seenAt: add(NOW.at, hours(-seenHoursAgo)),
        deadlines: [deadline(kind, inHours)],
      }).needsYou;
    expect([at(1, 5), at(-1, 5), at(-1, 0.5)]).toEqual([false, true, false]);
  });
  it('a payment check or a refund that is late, however often it was looked at', () => {
    for (const kind of ['verifiedBy', 'refundBy'] as const) {
      expect(card({ state: 'refundProcessing', refund: 'open', deadlines: [deadline(kind, -1)] }).needsYou).toBe(true);
      expect(card({ state: 'refundProcessing', refund: 'open', deadlines: [deadline(kind, 1)] }).needsYou).toBe(false);
    }
  });

  it('a timer that was never seen, from twelve hours on, and only of a young order', () => {
    const placed = (hoursAgo: number): Partial<Standing> => {
      const since = exact(add(NOW.at, hours(-hoursAgo)));
      return { traits: ['timerUnchecked'], deadlines: [deadline('payBy', 400, { basis: 'rule', since })] };
    };
    expect(card(placed(2), later(10)).needsYou).toBe(false);
    expect(card(placed(2), later(11)).needsYou).toBe(true);
    expect(card(placed(20), later(11)).needsYou).toBe(false);
    expect(card({ ...placed(2), intent: 'letLapse' }, later(11)).needsYou).toBe(false);
  });
});
