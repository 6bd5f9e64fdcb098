import { describe, expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { later, moment, NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { staleAt } from '@/utils/domain/standing/freshness';
import type { Deadline } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';
import { canPutOff, nextReminderAt, snoozedUntil } from './due-reminders';
import { groupId } from './notification-id';
import { groupWords, reminderWords } from './notification-words';
import { isOutOfDate, withMates } from './on-screen';
import { isAhead, isStillPlanned, rungsOf } from './planned-reminders';

const P = DEFAULT_PREFERENCES;
const UNPAID = standing({
  intent: 'willPay',
  deadlines: [deadline('payBy', 100)],
  known: [{ kind: 'payBy', knownAt: later(-300).at, deadlineAt: later(100).at }],
});

describe('a reminder that was acted on', () => {
  it('is still planned while any rung of now is it, however many others there are', () => {
    const rungs = rungsOf(UNPAID, P, NOW);
    expect(rungs.length).toBeGreaterThan(1);
    for (const { kind, rung, deadlineAt } of rungs)
      expect(isStillPlanned(UNPAID, { kind, rung, deadlineAt }, P, NOW)).toBe(true);
    expect(isStillPlanned(UNPAID, { kind: 'payBy', rung: '9d', deadlineAt: later(100).at }, P, NOW)).toBe(false);
  });
});

describe('what a clock noted that was ahead', () => {
  const ahead = { kind: 'payBy', rung: '2d', deadlineAt: later(100).at, dueAt: later(50).at } as const;

  it.each([
    ['due', true],
    ['shown', true],
    ['dropped', true],
    ['dismissed', false],
    ['snoozed', false],
  ] as const)('counts as ahead of now while it is %s: %s', (status, expected) => {
    expect(isAhead({ ...ahead, status }, NOW.at)).toBe(expected);
    expect(isAhead({ ...ahead, status }, later(50).at)).toBe(false);
  });

  it('put off for longer than anything is put off, comes back when it was due', () => {
    const backAt = (until: number) => {
      const record = { ...ahead, dueAt: later(-1).at, status: 'snoozed', until: later(until).at } as const;
      const rungs = rungsOf({ ...UNPAID, reminders: [record] }, P, NOW);
      return rungs.find(({ rung }) => rung === '2d')?.dueAt;
    };
    expect([backAt(24), backAt(25)]).toEqual([later(24).at, later(-1).at]);
  });
});

describe('words of a reminder', () => {
  const said = (offset: number) => {
    const now = { ...NOW, at: staleAt(UNPAID) };
    const record = { kind: 'payBy', rung: '2d', deadlineAt: later(100).at, dueAt: NOW.at, status: 'due' } as const;
    return reminderWords({ standing: UNPAID, record }, P, { ...now, at: later(offset).at }).message.key;
  };
  it('say when the order was last seen from the hour on at which that is too long ago', () => {
    const hoursAhead = (staleAt(UNPAID) - NOW.at) / 3_600_000;
    const stale = phrase('notify_stale', { seen: { kind: 'text', text: '' }, message: { kind: 'text', text: '' } }).key;
    expect([said(hoursAhead - 0.001), said(hoursAhead)].map((key) => key === stale)).toEqual([false, true]);
  });
});

describe('a notification about several orders', () => {
  const notice = groupId('payBy', '2d', NOW.at);
  const up = { kind: 'payBy', rung: '2d', deadlineAt: later(100).at, dueAt: NOW.at, status: 'shown', notice } as const;
  const [one, two] = ['8012345678901235', '8012345678901236'].map((id) =>
    standing({ ...UNPAID, id: orderId(id), reminders: [up] }),
  );
  const alone = standing({ ...UNPAID, reminders: [{ ...up, notice: 'r/8012345678901234/payBy/2d' }] });

  it('is written anew for all of them when one moves on, and for no others', () => {
    if (!one || !two) throw new Error('two orders were made');
    expect(withMates([one], [alone, one, two])).toEqual([one, two]);
    expect(withMates([one, two], [alone, one, two])).toEqual([one, two]);
    expect(withMates([alone], [alone, one, two])).toEqual([alone]);
  });
});

describe('words of a reminder about several orders', () => {
  it('name the day alone: their hours differ', () => {
    const record = { kind: 'payBy', rung: '2d', deadlineAt: later(100).at, dueAt: NOW.at, status: 'due' } as const;
    const words = groupWords(
      [
        { standing: UNPAID, record },
        { standing: UNPAID, record },
      ],
      'payBy',
      P,
    );
    expect(words.title.args?.day).toEqual({ kind: 'when', at: later(100).at, hasTime: false, short: true });
  });
});

describe('a payment that is checked', () => {
  const checked = (...deadlines: readonly Deadline[]) =>
    rungsOf(standing({ state: 'verifyingPayment', deadlines }), P, NOW).filter(({ kind }) => kind === 'verifiedBy');

  it('without a known end is looked at a day after it began', () => {
    const since = moment('2026-11-23T09:00:00Z');
    const [rung] = checked({ ...undated('verifiedBy'), since }, { ...undated('bankBy') });
    expect(rung?.dueAt).toBe(later(23).at);
    expect(checked(undated('verifiedBy'))).toEqual([]);
  });
});

describe('the next reminder', () => {
  it('of several orders is the earliest of all', () => {
    const ending = (hours: number) =>
      standing({
        intent: 'willPay',
        deadlines: [deadline('payBy', hours)],
        known: [{ kind: 'payBy', knownAt: NOW.at, deadlineAt: later(hours).at }],
      });
    const [near, far] = [ending(200), ending(400)];
    const due = (orders: Parameters<typeof nextReminderAt>[0]): number => nextReminderAt(orders, P, NOW) ?? 0;
    const ahead = [far, near].map((order) =>
      rungsOf(order, P, NOW).flatMap(({ dueAt, status }) => (status === 'planned' && dueAt > NOW.at ? [dueAt] : [])),
    );
    expect(due([near, far])).toBe(Math.min(...ahead.flat()));
    expect(ahead.flat().length).toBeGreaterThan(2);
  });
});

describe('putting off', () => {
  it('is offered while there is an hour or more, and never beyond half of what is left', () => {
    expect(canPutOff(later(1.01).at, NOW.at)).toBe(true);
    expect(canPutOff(later(0.99).at, NOW.at)).toBe(false);
    expect(snoozedUntil(NOW.at, later(10).at)).toBe(later(5).at);
    expect(snoozedUntil(NOW.at, later(100).at)).toBe(later(24).at);
  });
});

describe('a reminder on screen', () => {
  const record = { kind: 'payBy', rung: '5d', deadlineAt: later(100).at, dueAt: NOW.at, status: 'shown' } as const;
  const isOut = (change: Parameters<typeof standing>[0], now = NOW): boolean =>
    isOutOfDate({ ...UNPAID, ...change }, P, now);

  it('stays while it is the last of its kind and still one that would be planned', () => {
    expect(isOut({ reminders: [record] })).toBe(false);
    expect(isOut({ reminders: [{ ...record, isOff: true }, record] })).toBe(false);
  });

  it('goes when a later one of its kind has come, when its date has moved, and when one of two is out of date', () => {
    expect(isOut({ reminders: [record, { ...record, rung: '2d' }] })).toBe(true);
    expect(isOut({ reminders: [{ ...record, deadlineAt: later(300).at }] })).toBe(true);
    expect(isOut({ reminders: [record, { ...record, kind: 'shipBy' }] })).toBe(true);
  });

  it('that asks for a look goes once the page was looked at, and no other does', () => {
    const look = { kind: 'look', rung: 'week', deadlineAt: NOW.at, dueAt: NOW.at, status: 'shown' } as const;
    const stale = { seenAt: later(-24 * 9).at };
    expect(isOut({ ...stale, reminders: [look] })).toBe(false);
    expect(isOut({ ...stale, reminders: [{ ...look, dueAt: later(-24 * 10).at }] })).toBe(true);
    expect(isOut({ seenAt: NOW.at, reminders: [record] })).toBe(false);
  });
});
