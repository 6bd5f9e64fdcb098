import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import type { KnownDeadline } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { knownAfter } from '@/utils/domain/standing/deadline-moves';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { type Deadline, drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { toIso, wallOf } from '@/utils/domain/time/calendar';
import { add, between, exact, hours } from '@/utils/domain/time/instant';
import { rungsOf } from './planned-reminders';
import { LADDERS } from './reminder-table';

const ZONE = NOW.zone;

/** An order that is wanted, whose deadlines have been known since a moment. */
function since(knownAt: string, deadlines: readonly Deadline[], change: Partial<Standing> = {}): Standing {
  const known = knownAfter([], deadlines, at(knownAt));
  return standing({ deadlines, known, seenAt: at(knownAt), firstSeenAt: at(knownAt), intent: 'willPay', ...change });
}

const until = (kind: DeadlineKind, iso: string, change: Partial<ReturnType<typeof deadline>> = {}) =>
  deadline(kind, exact(at(iso)), { drives: true, ...change });

/** `rung  wall clock` of every reminder but the weekly look, in order. */
const planned = (order: Standing, preferences = DEFAULT_PREFERENCES): readonly string[] =>
  rungsOf(order, preferences, NOW)
    .filter(({ kind }) => kind !== 'look')
    .map(({ rung, dueAt }) => `${rung} ${wallOf(dueAt, ZONE).slice(0, 16)}`);

describe('reminders of each deadline (times in Berlin, deadline Sat 12 Dec 15:00, known since 23 Nov)', () => {
  const CASES: readonly (readonly [DeadlineKind, readonly string[]])[] = [
    [
      'payBy',
      [
        '5d 2026-12-07T15:00',
        '2d 2026-12-10T15:00',
        '24h 2026-12-11T15:00',
        '3h 2026-12-12T12:00',
        'after 2026-12-12T15:00',
      ],
    ],
    ['verifiedBy', ['after 2026-12-12T15:00']],
    ['shipBy', ['24h 2026-12-11T15:00', 'after 2026-12-12T15:00']],
    ['sellerAnswersBy', ['after 2026-12-12T15:00']],
    ['refundBy', ['after 2026-12-12T15:00']],
    ['protectedUntil', ['7d 2026-12-05T15:00', '2d 2026-12-10T15:00', 'lastEvening 2026-12-11T20:00']],
    ['returnBy', ['3d 2026-12-09T15:00', '1d 2026-12-11T15:00']],
    ['disputeBy', ['5d 2026-12-07T15:00', '1d 2026-12-11T15:00']],
    ['withdrawBy', ['3d 2026-12-09T15:00', '1d 2026-12-11T15:00']],
    ['proofBy', ['after 2026-12-12T15:00']],
    ['disputeAnswerBy', ['after 2026-12-12T15:00']],
    ['sendBackBy', ['5d 2026-12-07T15:00', '2d 2026-12-10T15:00', '24h 2026-12-11T15:00']],
    ['bankBy', ['14d 2026-11-28T15:00', 'after 2026-12-12T15:00']],
  ];
  it.each(CASES)('%s', (kind, expected) => {
    expect(planned(since('2026-11-23T10:00:00Z', [until(kind, '2026-12-12T14:00:00Z')]))).toEqual(expected);
  });
});

describe('a deadline learned late', () => {
  it('skips what was already due, and reminds once more at half of a window under five days, which takes the place of one shortly before', () => {
    const order = since('2026-12-09T09:00:00Z', [until('payBy', '2026-12-12T14:00:00Z')]);
    expect(planned(order)).toEqual([
      'half 2026-12-10T20:00',
      '24h 2026-12-11T15:00',
      '3h 2026-12-12T12:00',
      'after 2026-12-12T15:00',
    ]);
  });

  it('has no half-way reminder in a window of five days or more', () => {
    const order = since('2026-12-07T14:00:00Z', [until('payBy', '2026-12-12T14:00:00Z')]);
    expect(planned(order).some((rung) => rung.startsWith('half'))).toBe(false);
  });
});

describe('at night', () => {
  it('comes at 20:00 of the evening before instead of 03:00', () => {
    const order = since('2026-11-23T10:00:00Z', [until('shipBy', '2026-12-12T02:00:00Z')]);
    expect(planned(order)[0]).toBe('24h 2026-12-10T20:00');
  });

  it('comes at 08:00 where that evening was past when the deadline was learned', () => {
    const order = since('2026-12-10T20:00:00Z', [until('sendBackBy', '2026-12-16T02:00:00Z')]);
    expect(planned(order)[0]).toBe('5d 2026-12-11T08:00');
  });

  it('stays where it is when 08:00 would be too late', () => {
    const order = since('2026-12-10T21:30:00Z', [until('payBy', '2026-12-11T06:00:00Z')]);
    expect(planned(order)).toContain('3h 2026-12-11T04:00');
  });

  it('puts a note after an end off until 08:00', () => {
    const order = since('2026-11-23T10:00:00Z', [until('refundBy', '2026-12-12T22:30:00Z')]);
    expect(planned(order)).toEqual(['after 2026-12-13T08:00']);
  });

  it('keeps the quiet hours of one’s own', () => {
    const preferences = { ...DEFAULT_PREFERENCES, quietFrom: '20:00', quietUntil: '09:30' };
    const order = since('2026-11-23T10:00:00Z', [until('shipBy', '2026-12-12T08:00:00Z')]);
    expect(planned(order, preferences)).toEqual(['24h 2026-12-10T18:00', 'after 2026-12-12T09:30']);
  });
});

describe('asking for the timer of an unpaid order', () => {
  const byRule = (placed: string, change: Partial<Standing> = {}) =>
    since(
      '2026-11-23T10:00:00Z',
      [
        deadline('payBy', between(at('2026-12-12T23:00:00Z'), at('2026-12-13T23:00:00Z')), {
          basis: 'rule',
          confidence: 'estimated',
          drives: true,
          since: between(at(placed), add(at(placed), hours(24))),
        }),
      ],
      { traits: ['timerUnchecked'], ...change },
    );
  const asked = (order: Standing) => planned(order).find((rung) => rung.startsWith('check'));

  it('comes twelve hours after first seeing it, out of the night', () => {
    expect(asked(byRule('2026-11-22T23:00:00Z'))).toBe('check 2026-11-23T20:00');
  });
  it('is left out for an order that is older', () => {
    expect(asked(byRule('2026-11-20T23:00:00Z'))).toBeUndefined();
  });
  it('is left out for one that may lapse', () => {
    expect(asked(byRule('2026-11-22T23:00:00Z', { intent: 'letLapse' }))).toBeUndefined();
  });
  it('is left out once the page was looked at', () => {
    expect(asked(byRule('2026-11-22T23:00:00Z', { traits: [] }))).toBeUndefined();
  });
});

it('brings up a cancel request a day after it was sent, unless a second message went out', () => {
  const requestedAt = exact(at('2026-11-23T10:00:00Z'));
  const order = since('2026-11-23T10:00:00Z', [until('sellerAnswersBy', '2026-11-26T10:00:00Z')], { requestedAt });
  expect(planned(order)).toEqual(['followUp 2026-11-24T11:00', 'after 2026-11-26T11:00']);
  expect(planned({ ...order, traits: ['followUpSent'] })).toEqual(['after 2026-11-26T11:00']);
});

it('says nothing after the end when the order was looked at since', () => {
  const order = since('2026-11-23T10:00:00Z', [until('payBy', '2026-12-12T14:00:00Z')]);
  expect(planned({ ...order, seenAt: at('2026-12-12T15:00:00Z') })).not.toContain('after 2026-12-12T15:00');
});

describe('a deadline that moves', () => {
  const order = since('2026-11-23T10:00:00Z', [until('payBy', '2026-12-12T14:00:00Z')], {
    reminders: [
      {
        kind: 'payBy',
        rung: '5d',
        deadlineAt: at('2026-12-12T14:00:00Z'),
        dueAt: at('2026-12-07T14:00:00Z'),
        status: 'shown',
      },
    ],
  });
  const movedTo = (iso: string): Standing => {
    const deadlines = [until('payBy', iso)];
    return { ...order, deadlines, known: knownAfter(order.known, deadlines, at('2026-12-08T10:00:00Z')) };
  };
  const statusOf5d = (moved: Standing) =>
    rungsOf(moved, DEFAULT_PREFERENCES, NOW).find(({ rung }) => rung === '5d')?.status;

  it('by less than half of a lead leaves the given reminder given', () => {
    expect(statusOf5d(movedTo('2026-12-14T14:00:00Z'))).toBe('given');
  });
  it('by half of a lead plans it anew', () => {
    expect(statusOf5d(movedTo('2026-12-15T02:00:00Z'))).toBe('planned');
  });
  it('much nearer skips what is due by then already', () => {
    expect(planned(movedTo('2026-12-09T14:00:00Z'))).toEqual([
      '24h 2026-12-08T15:00',
      '3h 2026-12-09T12:00',
      'after 2026-12-09T15:00',
    ]);
  });
});

describe('two dates until which a dispute can be opened', () => {
  const earlier = until('disputeBy', '2026-12-05T14:00:00Z');
  const later = until('disputeBy', '2026-12-24T14:00:00Z', { drives: false });
  const order = since('2026-11-23T10:00:00Z', [later, earlier], { state: 'completed' });
  const plannedAt = (iso: string) =>
    rungsOf(order, DEFAULT_PREFERENCES, { ...NOW, at: at(iso) })
      .filter(({ kind }) => kind === 'disputeBy')
      .map(({ rung, dueAt }) => `${rung} ${wallOf(dueAt, ZONE).slice(0, 16)}`);

  it('has the reminders of the earlier one first', () => {
    expect(plannedAt('2026-12-05T13:59:59Z')).toEqual(['5d 2026-11-30T15:00', '1d 2026-12-04T15:00']);
  });
  it('has those of the later one once the earlier is over', () => {
    expect(plannedAt('2026-12-05T14:00:00Z')).toEqual(['5d 2026-12-19T15:00', '1d 2026-12-23T15:00']);
  });
  it('reminds again though the earlier date was reminded of', () => {
    const given = (rung: string, dueAt: string) =>
      ({ kind: 'disputeBy', rung, dueAt: at(dueAt), deadlineAt: at('2026-12-05T14:00:00Z'), status: 'shown' }) as const;
    const reminded = {
      ...order,
      reminders: [given('5d', '2026-11-30T14:00:00Z'), given('1d', '2026-12-04T14:00:00Z')],
    };
    const statuses = rungsOf(reminded, DEFAULT_PREFERENCES, { ...NOW, at: at('2026-12-05T14:00:00Z') });
    expect(statuses.filter(({ kind }) => kind === 'disputeBy').map(({ status }) => status)).toEqual([
      'planned',
      'planned',
    ]);
  });
});

describe('other reminders', () => {
  it('looks once after a day where no end of a payment check is known', () => {
    const undated: Deadline = {
      kind: 'verifiedBy',
      basis: 'rule',
      confidence: 'unknown',
      drives: true,
      since: exact(at('2026-11-23T10:00:00Z')),
    };
    expect(planned(standing({ state: 'verifyingPayment', deadlines: [undated] }))).toEqual(['after 2026-11-24T11:00']);
  });

  it('keeps one’s own date at its time, a day without one in its morning', () => {
    const ownReminders = [
      { madeAt: at('2026-11-23T10:00:00Z'), by: exact(at('2026-12-01T22:15:00Z')), text: 'Ask again' },
      {
        madeAt: at('2026-11-23T10:01:00Z'),
        by: between(at('2026-12-02T23:00:00Z'), at('2026-12-03T23:00:00Z')),
        text: 'Look',
      },
    ];
    expect(planned(standing({ ownReminders })).map((rung) => rung.slice(-16))).toEqual([
      '2026-12-01T23:15',
      '2026-12-03T08:00',
    ]);
  });

  it('brings up an open order a week after it went stale, and again a week later', () => {
    const order = standing({ state: 'inTransit', seenAt: at('2026-11-23T10:00:00Z') });
    const looks = (each: Standing) =>
      rungsOf(each, DEFAULT_PREFERENCES, NOW).map(({ dueAt, status }) => `${toIso(dueAt)} ${status}`);
    expect(looks(order)).toEqual(['2026-12-03T10:00:00.000Z planned']);
    const told = {
      kind: 'look',
      rung: 'week',
      deadlineAt: at('2026-12-03T10:00:00Z'),
      dueAt: at('2026-12-03T10:00:00Z'),
      status: 'shown',
    } as const;
    expect(looks({ ...order, reminders: [told] })).toEqual(['2026-12-10T10:00:00.000Z planned']);
  });

  it('is silent where reminders are switched off', () => {
    const order = since('2026-11-23T10:00:00Z', [until('payBy', '2026-12-12T14:00:00Z')]);
    expect(planned(order, { ...DEFAULT_PREFERENCES, remindersOff: ['payBy'] })).toEqual([]);
    expect(rungsOf(order, { ...DEFAULT_PREFERENCES, allRemindersOff: true }, NOW)).toEqual([]);
  });
});

describe('laws', () => {
  const kinds = Object.keys(LADDERS) as DeadlineKind[];
  const anyOrder = fc
    .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 60 * 24 * 30 }), fc.integer({ min: 0, max: 60 * 48 }))
    .map(([kind, minutesAhead, width]) => {
      const earliest = add(NOW.at, hours(minutesAhead / 60));
      const moment = between(earliest, add(earliest, hours(width / 60)));
      return since(toIso(NOW.at), [deadline(kind, moment, { drives: true })]);
    });

  it('never reminds before the end after it, and never after the end before it', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const [known] = order.known as readonly KnownDeadline[];
        const end = known && decidingOf(order, known.kind, NOW.at);
        for (const { kind, rung, dueAt } of rungsOf(order, DEFAULT_PREFERENCES, NOW)) {
          if (!end || kind !== end.kind) continue;
          if (rung === 'after') expect(dueAt).toBeGreaterThanOrEqual(end.moment.latest);
          else expect(dueAt).toBeLessThan(drivingInstant(end));
          expect(dueAt).toBeGreaterThan(order.firstSeenAt);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('comes at night only where the end leaves nothing else', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        for (const { kind, dueAt, deadlineAt, rung } of rungsOf(order, DEFAULT_PREFERENCES, NOW)) {
          const time = wallOf(dueAt, ZONE).slice(11, 16);
          if (time < '08:00' || time >= '22:00') {
            expect([rung === 'after', kind === 'look', deadlineAt - dueAt < hours(12)]).toEqual([false, false, true]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
