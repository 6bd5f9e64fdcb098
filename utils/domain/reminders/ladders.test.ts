import { describe, expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import type { DeadlineKind, Intent } from '@/utils/domain/order/kinds';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { knownAfter } from '@/utils/domain/standing/deadline-moves';
import type { DatedDeadline, Standing } from '@/utils/domain/standing/standing';
import { wallOf } from '@/utils/domain/time/calendar';
import { between, exact, type Moment } from '@/utils/domain/time/instant';
import { rungsOf } from './planned-reminders';

const day = (from: string, to: string): Moment => ({ ...between(at(from), at(to)), precision: 'day' });
const order = (kind: DeadlineKind, moment: Moment, change: Partial<Standing>, more: Partial<DatedDeadline> = {}) => {
  const deadlines = [deadline(kind, moment, { confidence: 'estimated', ...more })];
  return standing({ deadlines, known: knownAfter([], deadlines, NOW.at), seenAt: NOW.at, ...change });
};
const planned = (example: Standing, kind: DeadlineKind) =>
  rungsOf(example, DEFAULT_PREFERENCES, NOW)
    .filter((rung) => rung.kind === kind)
    .map(({ rung, dueAt }) => `${rung} ${wallOf(dueAt, NOW.zone).slice(0, 16)}`);

describe('an unpaid order (times in Berlin, its end Sat 12 Dec 15:00)', () => {
  const END = exact(at('2026-12-12T14:00:00Z'));
  const CASES: readonly (readonly [Intent, readonly string[]])[] = [
    ['willPay', ['5d 2026-12-07T15:00', '2d 2026-12-10T15:00', '24h 2026-12-11T15:00', '3h 2026-12-12T12:00']],
    ['undecided', ['2d 2026-12-10T15:00']],
    ['wantCancel', ['2d 2026-12-10T15:00']],
    ['letLapse', []],
  ];
  it.each(CASES)('%s', (intent, expected) => {
    expect(planned(order('payBy', END, { intent, look: 'read' }), 'payBy')).toEqual([
      ...expected,
      'after 2026-12-12T15:00',
    ]);
  });
  it.each(['willPay', 'undecided'] as const)(
    '%s, nobody looked for its timer: only the question and the note',
    (intent) => {
      const unlooked = order(
        'payBy',
        day('2026-12-12T23:00:00Z', '2026-12-13T23:00:00Z'),
        {
          intent,
          look: 'notYet',
          traits: ['timerUnchecked'],
        },
        { basis: 'rule', since: day('2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z') },
      );
      expect(planned(unlooked, 'payBy')).toEqual(['check 2026-11-23T20:00', 'after 2026-12-14T08:00']);
    },
  );
});

describe('the end of a protection', () => {
  // "Refund if no delivery before 14 Jan": 00:00 in Berlin to 00:00 in US Pacific time.
  const PROMISE = day('2027-01-13T23:00:00Z', '2027-01-14T08:00:00Z');
  it('on today’s page: two days before, the last evening, and the moment from which a refund can be asked for', () => {
    expect(planned(order('protectedUntil', PROMISE, { state: 'inTransit' }), 'protectedUntil')).toEqual([
      '2d 2027-01-11T20:00',
      'lastEvening 2027-01-13T20:00',
      'after 2027-01-14T09:00',
    ]);
  });
  it('on the old page: before it only, for afterwards the seller was paid', () => {
    const legacy = order('protectedUntil', PROMISE, { state: 'inTransit', design: 'legacy' });
    expect(planned(legacy, 'protectedUntil')).toEqual([
      '7d 2027-01-06T20:00',
      '2d 2027-01-11T20:00',
      'lastEvening 2027-01-13T20:00',
    ]);
  });
  it('is silent in a dispute, and where a page says that money was refunded', () => {
    expect(planned(order('protectedUntil', PROMISE, { state: 'disputed' }), 'protectedUntil')).toEqual([]);
    const refunded = { state: 'inTransit', traits: ['refundSeen'] } as const;
    expect(planned(order('protectedUntil', PROMISE, refunded), 'protectedUntil')).toEqual([]);
    expect(planned(order('claimBy', PROMISE, refunded), 'claimBy')).toEqual([]);
  });
  it('has its last evening on the last whole day before the earliest end', () => {
    // 23:00 of 13 January in Berlin: the 12th is the last whole day.
    const late = day('2027-01-13T22:00:00Z', '2027-01-14T08:00:00Z');
    expect(planned(order('protectedUntil', late, { state: 'inTransit' }), 'protectedUntil')).toContain(
      'lastEvening 2027-01-12T20:00',
    );
  });
});

it('of two reminders close to each other the later stays, unless the last safe day is over by then', () => {
  // Known Mon 23 Nov 11:00, ends at 14:00 on Wed 25 Nov: one day before is Tue 14:00, half of the window Tue 12:30.
  const twoDays = order('returnBy', day('2026-11-25T13:00:00Z', '2026-11-26T13:00:00Z'), { state: 'completed' });
  expect(planned(twoDays, 'returnBy')).toEqual(['1d 2026-11-24T14:00']);
  // Known Mon 11:00, ends Tue 23:00: half of the window is Tue 05:00, on the last day itself, moved to the evening before.
  const short = order('sendBackBy', day('2026-11-24T22:00:00Z', '2026-11-25T22:00:00Z'), { state: 'disputed' });
  expect(planned(short, 'sendBackBy')).toEqual(['half 2026-11-23T20:00']);
});
