import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { at, BERLIN, LOS_ANGELES, moment, zone } from '@/tests/kit/times';
import {
  addCalendarDays,
  atTime,
  businessDayAfter,
  businessDays,
  type CalendarDay,
  calendarDayOf,
  calendarDaysBetween,
  dayMoment,
  daysFrom,
  fromWall,
  isCalendarDay,
  laterDay,
  parseInstant,
  printedDay,
  startOfDay,
  toIso,
  wallOf,
  yearsIn,
} from './calendar';
import { exact, hours, instant, later, type Moment, parseZone, UTC } from './instant';

vi.setConfig({ testTimeout: 120_000 });

const ZONES = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Sao_Paulo',
  'America/Havana',
  'America/Santiago',
  'Australia/Lord_Howe',
  'UTC',
].map(zone);
const someZone = fc.constantFrom(...ZONES);
const someDay = fc.integer({ min: 0, max: 3000 }).map((n) => laterDay({ year: 2022, month: 1, day: 1 }, n));
const someInstant = fc.integer({ min: 1_640_000_000_000, max: 1_900_000_000_000 }).map(instant);
const span = ({ earliest, latest }: Moment) => [toIso(earliest), toIso(latest)];
const day = (year: number, month: number, date: number): CalendarDay => ({ year, month, day: date });

describe('20 days from an order', () => {
  it.each([
    [
      'placed at 10:00 in Los Angeles a week before the clocks go back: 09:00, for 20 × 24 hours passed',
      daysFrom(exact(at('2026-10-25T10:00:00-07:00')), 20, LOS_ANGELES),
      ['2026-11-14T17:00:00.000Z', '2026-11-14T17:00:00.000Z'],
    ],
    [
      'placed on a day in Los Angeles across the clock change: the whole of that day 20 days later',
      daysFrom(moment('2026-10-25', LOS_ANGELES), 20, LOS_ANGELES),
      ['2026-11-14T08:00:00.000Z', '2026-11-15T08:00:00.000Z'],
    ],
    [
      'placed on a day in Berlin before the clocks go forward',
      daysFrom(moment('2027-03-20', BERLIN), 20, BERLIN),
      ['2027-04-08T22:00:00.000Z', '2027-04-09T22:00:00.000Z'],
    ],
    [
      'placed on a day in Kolkata, where clocks never change',
      daysFrom(moment('2026-11-23', zone('Asia/Kolkata')), 20, zone('Asia/Kolkata')),
      ['2026-12-12T18:30:00.000Z', '2026-12-13T18:30:00.000Z'],
    ],
    [
      'placed on a day in Auckland before the clocks go forward',
      daysFrom(moment('2026-09-20', zone('Pacific/Auckland')), 20, zone('Pacific/Auckland')),
      ['2026-10-09T11:00:00.000Z', '2026-10-10T11:00:00.000Z'],
    ],
    [
      'placed on a day in São Paulo',
      daysFrom(moment('2026-11-23', zone('America/Sao_Paulo')), 20, zone('America/Sao_Paulo')),
      ['2026-12-13T03:00:00.000Z', '2026-12-14T03:00:00.000Z'],
    ],
  ])('%s', (_title, found, expected) => {
    expect(span(found)).toEqual(expected);
  });

  it('shows 09:00 standard time on a Los Angeles clock', () => {
    const end = daysFrom(exact(at('2026-10-25T10:00:00-07:00')), 20, LOS_ANGELES).earliest;
    expect(wallOf(end, LOS_ANGELES)).toBe('2026-11-14T09:00:00');
    expect(end).toBe(at('2026-11-14T09:00:00-08:00'));
  });

  it('moves both ends of a range by the same time', () => {
    const range = {
      earliest: at('2026-11-01T00:00:00Z'),
      latest: at('2026-11-01T05:00:00Z'),
      precision: 'range',
    } as const;
    expect(span(daysFrom(range, 1, BERLIN))).toEqual(['2026-11-02T00:00:00.000Z', '2026-11-02T05:00:00.000Z']);
    expect(span(later(range, hours(72)))).toEqual(['2026-11-04T00:00:00.000Z', '2026-11-04T05:00:00.000Z']);
  });
});

describe('business days of a refund', () => {
  it('20 of them after Monday 23 November 2026 end with Monday 21 December', () => {
    expect(businessDayAfter(day(2026, 11, 23), 20)).toEqual(day(2026, 12, 21));
    expect(businessDayAfter(day(2026, 11, 23), 3)).toEqual(day(2026, 11, 26));
    expect(span(businessDays(moment('2026-11-23'), 3, 20, BERLIN))).toEqual([
      '2026-11-25T23:00:00.000Z',
      '2026-12-21T23:00:00.000Z',
    ]);
  });

  it.each([
    ['Friday', day(2026, 11, 27), day(2026, 11, 30)],
    ['Saturday', day(2026, 11, 28), day(2026, 11, 30)],
    ['Sunday', day(2026, 11, 29), day(2026, 11, 30)],
    ['Thursday before New Year', day(2026, 12, 31), day(2027, 1, 1)],
  ])('the first one after a %s', (_title, from, expected) => {
    expect(businessDayAfter(from, 1)).toEqual(expected);
  });

  it('start from the earlier day and end with the later one of a range', () => {
    const found = businessDays(
      { earliest: at('2026-11-20T12:00:00Z'), latest: at('2026-11-23T12:00:00Z'), precision: 'range' },
      3,
      20,
      UTC,
    );
    expect(span(found)).toEqual(['2026-11-25T00:00:00.000Z', '2026-12-22T00:00:00.000Z']);
  });
});

describe('a date printed on a page as a day', () => {
  it('ends at the earlier of two midnights for a reader in Berlin, at the later at latest', () => {
    const before = printedDay(day(2026, 9, 4), 'before', BERLIN);
    expect(before && span(before)).toEqual(['2026-09-03T22:00:00.000Z', '2026-09-04T07:00:00.000Z']);
  });
  it('counts the day itself for "by" and "until"', () => {
    const by = printedDay(day(2026, 9, 4), 'by', zone('Pacific/Auckland'));
    expect(by && span(by)).toEqual(['2026-09-04T12:00:00.000Z', '2026-09-05T07:00:00.000Z']);
  });
  it('is still only known to the day where both midnights are one', () => {
    expect(printedDay(day(2026, 9, 4), 'before', LOS_ANGELES)).toMatchObject({ precision: 'day' });
  });
  it('is refused when the calendar has no such day', () => {
    expect(printedDay(day(2026, 2, 30), 'by', BERLIN)).toBeUndefined();
    expect(dayMoment(day(2026, 2, 29), BERLIN)).toBeUndefined();
    expect(isCalendarDay(day(2028, 2, 29))).toBe(true);
  });
});

describe('texts that are not what they seem', () => {
  it.each([
    '2026-02-31T10:00:00Z',
    '2026-13-01T10:00Z',
    '2026-11-23',
    '2026-11-23T10:00',
    'tomorrow',
    '1700000000000',
    '',
  ])('%s is not an instant', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
  it.each(['2026-11-23T10:00Z', '2026-11-23T11:00:00+01:00', '2026-11-23T02:00:00.000-0800'])('%s is one', (text) => {
    expect(parseInstant(text)).toBe(1_795_428_000_000);
  });
  it('knows the zones of the world and no others', () => {
    expect(parseZone('Asia/Kolkata')).toBe('Asia/Kolkata');
    expect(parseZone('Middle/Earth')).toBeUndefined();
  });
  it('refuses a wall clock text of a day that does not exist', () => {
    expect(fromWall('2026-02-31T00:00:00', BERLIN)).toBeUndefined();
    expect(fromWall('2026-11-23T10:00:00', BERLIN)).toBe(at('2026-11-23T09:00:00Z'));
  });
});

describe('clocks that change', () => {
  it('keep the time of day when days are added on the calendar', () => {
    const start = at('2026-10-24T08:00:00+02:00');
    expect(wallOf(addCalendarDays(start, 1, BERLIN), BERLIN)).toBe('2026-10-25T08:00:00');
    expect(addCalendarDays(start, 1, BERLIN) - start).toBe(hours(25));
  });
  it('in Cuba show midnight twice; the day begins with the first', () => {
    expect(toIso(startOfDay(day(2026, 11, 1), zone('America/Havana')))).toBe('2026-11-01T04:00:00.000Z');
  });
  it('in Chile skip midnight; the day begins at one', () => {
    expect(wallOf(startOfDay(day(2026, 9, 6), zone('America/Santiago')), zone('America/Santiago'))).toBe(
      '2026-09-06T01:00:00',
    );
  });
  it('give the evening of a day its own offset', () => {
    expect(toIso(atTime(startOfDay(day(2026, 10, 25), BERLIN), '20:00', BERLIN))).toBe('2026-10-25T19:00:00.000Z');
  });
});

describe('laws', () => {
  const runs = { numRuns: 1000 };
  it('the start of a day is its first instant, everywhere', () => {
    fc.assert(
      fc.property(someDay, someZone, (date, where) => {
        const start = startOfDay(date, where);
        expect(calendarDayOf(start, where)).toEqual(date);
        expect(calendarDayOf(instant(start - 1), where)).toEqual(laterDay(date, -1));
      }),
      runs,
    );
  });
  it('a moment is never later at its start than at its end, however it is moved', () => {
    fc.assert(
      fc.property(someDay, someZone, fc.nat(60), fc.nat(30), (date, where, n, more) => {
        const moments = [
          daysFrom(moment(toIso(startOfDay(date, UTC)).slice(0, 10), where), n, where),
          businessDays(exact(startOfDay(date, where)), n, n + more, where),
        ];
        for (const { earliest, latest } of moments) expect(earliest).toBeLessThanOrEqual(latest);
      }),
      runs,
    );
  });
  it('an instant lies on the calendar day that its clock shows', () => {
    fc.assert(
      fc.property(someInstant, someZone, (time, where) => {
        const date = dayMoment(calendarDayOf(time, where), where);
        expect(date && date.earliest <= time && time < date.latest).toBe(true);
        expect(parseInstant(toIso(time))).toBe(time);
      }),
      runs,
    );
  });
  it('days between two instants are counted on the reader’s calendar', () => {
    fc.assert(
      fc.property(someDay, someZone, fc.integer({ min: -400, max: 400 }), (date, where, n) => {
        expect(calendarDaysBetween(startOfDay(date, where), startOfDay(laterDay(date, n), where), where)).toBe(n);
      }),
      runs,
    );
  });
});

it('the year of an instant is the one that clocks in the zone show', () => {
  fc.assert(
    fc.property(
      someZone,
      fc.integer({ min: 1990, max: 2060 }),
      fc.integer({ min: -30, max: 30 }),
      (where, year, away) => {
        const at = instant(startOfDay({ year, month: 1, day: 1 }, where) + away * 1_700_000);
        expect(yearsIn(where)(at)).toBe(calendarDayOf(at, where).year);
      },
    ),
    { numRuns: 1000 },
  );
});
