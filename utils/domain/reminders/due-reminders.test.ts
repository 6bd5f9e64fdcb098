import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import type { OrderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { knownAfter } from '@/utils/domain/standing/deadline-moves';
import type { Standing } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';
import { add, days, exact, hours, type Instant, instant } from '@/utils/domain/time/instant';
import { afterDue, afterSnooze, asShown, dueNow, nextReminderAt, snoozedUntil, withReminder } from './due-reminders';
import { notificationsOf, outboxOf } from './notifications';
import { rungsOf } from './planned-reminders';

const END = at('2026-12-12T14:00:00Z');
const nowAt = (moment: Instant | string) => ({ ...NOW, at: typeof moment === 'string' ? at(moment) : moment });

function unpaid(change: Partial<Standing> = {}): Standing {
  const deadlines = [deadline('payBy', exact(END), { drives: true })];
  return standing({
    deadlines,
    known: knownAfter([], deadlines, NOW.at),
    seenAt: at('2026-12-06T10:00:00Z'),
    intent: 'willPay',
    ...change,
  });
}

const fallsDue = (order: Standing, moment: Instant | string) => {
  const { give, drop } = dueNow(order, DEFAULT_PREFERENCES, nowAt(moment));
  return { give: give.map(({ rung }) => rung), drop: drop.map(({ rung }) => rung) };
};

/** What one wake does to an order, once everything it gives was seen on screen. */
function wake(order: Standing, moment: Instant | string): Standing {
  const reminders = afterDue(order.reminders, dueNow(order, DEFAULT_PREFERENCES, nowAt(moment)));
  const seen = outboxOf([{ ...order, reminders }]).reduce((records, { record }) => asShown(records, record), reminders);
  return { ...order, reminders: seen };
}

describe('at a wake', () => {
  it('gives nothing before it is due', () => {
    expect(fallsDue(unpaid(), '2026-12-07T13:59:59Z')).toEqual({ give: [], drop: [] });
  });
  it('gives what is due', () => {
    expect(fallsDue(unpaid(), '2026-12-07T14:00:00Z')).toEqual({ give: ['5d'], drop: [] });
  });
  it('gives only the latest of several missed, and drops the others for good', () => {
    expect(fallsDue(unpaid(), '2026-12-11T15:00:00Z')).toEqual({ give: ['24h'], drop: ['5d', '2d'] });
    expect(fallsDue(wake(unpaid(), '2026-12-11T15:00:00Z'), '2026-12-11T16:00:00Z')).toEqual({ give: [], drop: [] });
  });
  it('gives only the note after the end when the end has passed', () => {
    expect(fallsDue(unpaid(), '2026-12-13T10:00:00Z')).toEqual({ give: ['after'], drop: ['5d', '2d', '24h', '3h'] });
  });
  it('says nothing of a deadline that is gone', () => {
    expect(fallsDue(unpaid({ deadlines: [], state: 'awaitingShipment' }), '2026-12-11T15:00:00Z')).toEqual({
      give: [],
      drop: [],
    });
  });
  it('shows again what was saved as being shown and never seen', () => {
    const halfWay = {
      ...unpaid(),
      reminders: afterDue([], dueNow(unpaid(), DEFAULT_PREFERENCES, nowAt('2026-12-07T14:00:00Z'))),
    };
    expect(outboxOf([halfWay]).map(({ record }) => record.rung)).toEqual(['5d']);
    expect(fallsDue(halfWay, '2026-12-07T15:00:00Z')).toEqual({ give: ['5d'], drop: [] });
  });
  it('is tried again within the hour where it could not be shown', () => {
    const late = nowAt('2026-12-07T15:20:00Z');
    expect(nextReminderAt([unpaid()], DEFAULT_PREFERENCES, late)).toBe(at('2026-12-07T16:20:00Z'));
  });
});

describe('putting a reminder off', () => {
  it.each([
    ['a day, when there is plenty of time', END, '2026-12-07T14:00:00Z', '2026-12-08T14:00:00.000Z'],
    ['half of the time left, when that is less', END, '2026-12-12T02:00:00Z', '2026-12-12T08:00:00.000Z'],
    ['so that it comes back before the end', END, '2026-12-12T12:00:00Z', '2026-12-12T13:00:00.000Z'],
    ['a day, for a note after the end', END, '2026-12-13T10:00:00Z', '2026-12-14T10:00:00.000Z'],
  ])('%s', (_, deadlineAt, now, expected) => {
    expect(toIso(snoozedUntil(at(now), deadlineAt))).toBe(expected);
  });

  const snoozed = (): Standing => {
    const order = wake(unpaid(), '2026-12-10T13:00:00Z');
    const given = wake(order, '2026-12-10T14:00:00Z');
    const rungs = rungsOf(given, DEFAULT_PREFERENCES, NOW);
    return {
      ...given,
      reminders: afterSnooze(given.reminders, rungs, { kind: 'payBy', rung: '2d' }, at('2026-12-11T00:00:00Z')),
    };
  };
  it('brings it back when its time has come', () => {
    expect(fallsDue(snoozed(), '2026-12-11T13:00:00Z')).toEqual({ give: [], drop: [] });
    expect(rungsOf(snoozed(), DEFAULT_PREFERENCES, NOW).find(({ rung }) => rung === '2d')?.status).toBe('snoozed');
  });
  it('drops it when the next one comes first', () => {
    expect(fallsDue(snoozed(), '2026-12-11T14:00:00Z')).toEqual({ give: ['24h'], drop: ['2d'] });
  });
  it('is over when the next one comes, not when it would have come back', () => {
    const { drop } = dueNow(snoozed(), DEFAULT_PREFERENCES, nowAt('2026-12-11T14:00:00Z'));
    expect(drop.map(({ dueAt }) => toIso(dueAt))).toEqual(['2026-12-11T14:00:00.000Z']);
  });
  it('does nothing to a reminder that does not exist', () => {
    expect(
      withReminder(
        [],
        rungsOf(unpaid(), DEFAULT_PREFERENCES, NOW),
        { kind: 'payBy', rung: '99d' },
        { status: 'dismissed' },
      ),
    ).toEqual([]);
  });
});

describe('what is put on screen', () => {
  const due = (id: string, rung: string, dueAt: string, kind: OrderRecord['reminders'][number]['kind'] = 'payBy') =>
    unpaid({
      id: orderId(id),
      title: `Item ${id.slice(-1)}`,
      reminders: [{ kind, rung, dueAt: at(dueAt), deadlineAt: END, status: 'due' }],
    });
  const ids = (...orders: readonly Standing[]) =>
    notificationsOf(outboxOf(orders), DEFAULT_PREFERENCES, nowAt('2026-12-11T15:00:00Z')).map(({ id }) => id);

  it('is one notification under an id of its own', () => {
    expect(ids(due('8012345678901231', '24h', '2026-12-11T14:00:00Z'))).toEqual(['r/8012345678901231/payBy/24h']);
  });
  it('is one for all orders whose same reminder falls into the same hour', () => {
    const orders = [
      due('8012345678901231', '24h', '2026-12-11T14:00:00Z'),
      due('8012345678901232', '24h', '2026-12-11T14:59:00Z'),
    ];
    expect(ids(...orders)).toEqual(['r/group/payBy/24h/2026-12-11T14:00:00.000Z']);
    const [notice] = notificationsOf(outboxOf(orders), DEFAULT_PREFERENCES, nowAt('2026-12-11T15:00:00Z'));
    expect(JSON.stringify(notice?.message)).toContain('Item 1 · Item 2');
    const [quiet] = notificationsOf(
      outboxOf(orders),
      { ...DEFAULT_PREFERENCES, hideItemNames: true },
      nowAt('2026-12-11T15:00:00Z'),
    );
    expect(JSON.stringify(quiet)).not.toContain('Item');
  });
  it('keeps them apart an hour later, or for another reminder', () => {
    expect(
      ids(
        due('8012345678901231', '24h', '2026-12-11T14:00:00Z'),
        due('8012345678901232', '24h', '2026-12-11T15:00:00Z'),
        due('8012345678901233', '3h', '2026-12-11T14:00:00Z'),
      ),
    ).toHaveLength(3);
  });
  it('is one digest when more than three were missed', () => {
    const kinds = ['payBy', 'shipBy', 'returnBy', 'bankBy'] as const;
    const orders = kinds.map((kind, n) => due(`801234567890123${n}`, '24h', `2026-12-0${n + 1}T14:00:00Z`, kind));
    expect(ids(...orders)).toEqual(['r/digest/2026-12-04T14:00:00.000Z']);
  });
  it('begins with when it was last looked at, where that is long ago', () => {
    const [old] = notificationsOf(
      outboxOf([due('8012345678901231', '24h', '2026-12-11T14:00:00Z')]),
      DEFAULT_PREFERENCES,
      nowAt('2026-12-11T15:00:00Z'),
    );
    expect(old?.message.key).toBe('notify_stale');
  });
});

describe('laws', () => {
  it('gives every reminder at most once, however often the worker wakes', () => {
    const wakes = fc.array(fc.integer({ min: 0, max: 22 * 24 * 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(wakes, (minutes) => {
        const given: string[] = [];
        minutes
          .sort((a, b) => a - b)
          .reduce((order, minute) => {
            const moment = add(NOW.at, hours(minute / 60));
            given.push(...fallsDue(order, moment).give.filter((rung) => rung !== 'week'));
            return wake(order, moment);
          }, unpaid());
        expect(new Set(given).size).toBe(given.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the worker wake again, until nothing is left to say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 24 }), (hour) => {
        const now = nowAt(add(NOW.at, hours(hour)));
        const order = wake(unpaid({ state: 'cancelled' }), now.at);
        const next = nextReminderAt([order], DEFAULT_PREFERENCES, now);
        if (now.at < END) expect(next).toBeGreaterThan(now.at);
        else expect(next).toBeUndefined();
        if (next !== undefined) expect(next).toBeLessThanOrEqual(instant(Math.max(END, now.at + days(1))));
      }),
      { numRuns: 1000 },
    );
  });
});
