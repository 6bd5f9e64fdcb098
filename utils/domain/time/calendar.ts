/** Days and wall clocks of a zone. The only file that knows dayjs, and the only one that adds days. */
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import {
  add,
  type Duration,
  days,
  type Instant,
  instant,
  type Moment,
  minutes,
  PACIFIC,
  UTC,
  type Zone,
} from './instant';
import { instantOfWall, midnightOf, wallAt } from './zone-offset';

dayjs.extend(utc);

/** `HH:mm` as the time since midnight. */
export const timeOfDay = (time: string): Duration => minutes(Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));

/** A day of the calendar, not yet in any zone. `month` is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const WALL = 'YYYY-MM-DDTHH:mm:ss';

/** The instant of an ISO 8601 text with an offset or `Z`; anything else is refused. */
export function parseInstant(text: string): Instant | undefined {
  const wall = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.exec(text)?.[1];
  if (wall === undefined || fromWall(`${wall}:00`, UTC) === undefined) return undefined;
  const value = dayjs(text).valueOf();
  return Number.isFinite(value) ? instant(value) : undefined;
}

/** ISO 8601 in UTC with `Z`, as in `datetime` attributes and exports. @example toIso(at) // '2026-12-12T23:00:00.000Z' */
export const toIso = (at: Instant): string => dayjs.utc(at).toISOString();

/** Wall-clock text of an instant in a zone, `YYYY-MM-DDTHH:mm:ss`. */
export const wallOf = (at: Instant, zone: Zone): string => dayjs.utc(wallAt(at, zone)).format(WALL);

/** Clock times are looked up by the zone's offset: dayjs would ask what time it is now to read one that is shown twice. */
const inZone = (wall: number, zone: Zone): Instant => instant(instantOfWall(wall, zone));

/** The instant at which clocks in the zone show that text. Checked by round trip: a day that does not exist is refused. */
export function fromWall(wall: string, zone: Zone): Instant | undefined {
  const value = dayjs.utc(wall);
  if (!value.isValid() || value.format(WALL) !== wall) return undefined;
  return inZone(value.valueOf(), zone);
}

/** Wall times are counted as if they were UTC, where every day is equally long: days are added and compared as numbers. */
const DAY: number = days(1);
/** Wall clocks show whole seconds. */
const SECOND = 1000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const wallOfDay = (day: CalendarDay): number =>
  dayjs.utc(`${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}T00:00:00`).valueOf();
const dayOfWall = (wall: number): CalendarDay => {
  const date = dayjs.utc(wall);
  return { year: date.year(), month: date.month() + 1, day: date.date() };
};

/** True for a day that the calendar has; 31 February is not one. */
export function isCalendarDay(day: CalendarDay): boolean {
  const found = laterDay(day, 0);
  return found.year === day.year && found.month === day.month && found.day === day.day;
}

/** The day of an instant as clocks in the zone show it. */
export const calendarDayOf = (at: Instant, zone: Zone): CalendarDay => dayOfWall(wallAt(at, zone));

const MEAN_YEAR = 31_556_952_000;

/**
 * Tells the year of instants in a zone. Knows each New Year after asking once, because asking a zone about every one of
 * ten thousand orders takes a second.
 */
export function yearsIn(zone: Zone): (at: Instant) => number {
  const starts = new Map<number, Instant>();
  const startOf = (year: number): Instant => {
    const start = starts.get(year) ?? startOfDay({ year, month: 1, day: 1 }, zone);
    starts.set(year, start);
    return start;
  };
  return (at) => {
    const guess = 1970 + Math.floor(at / MEAN_YEAR);
    if (at < startOf(guess)) return guess - 1;
    return at >= startOf(guess + 1) ? guess + 1 : guess;
  };
}

/** The day `n` days later on the calendar, whatever the clocks do in between. */
export const laterDay = (day: CalendarDay, n: number): CalendarDay => dayOfWall(wallOfDay(day) + n * DAY);

/** 00:00 of that day in the zone: the first instant of the day, also where clocks jump over midnight or show it twice. */
export function startOfDay(day: CalendarDay, zone: Zone): Instant {
  return inZone(wallOfDay(day), zone);
}

/** 00:00 in the zone of the day that an instant lies in, or so many days later. */
export const midnightBefore = (at: Instant, zone: Zone, daysLater = 0): Instant =>
  instant(instantOfWall(midnightOf(wallAt(at, zone)) + days(daysLater), zone));

/** When clocks in the zone show `HH:mm` on the day that an instant lies in, or so many days later. */
export const atTime = (at: Instant, time: string, zone: Zone, daysLater = 0): Instant =>
  instant(instantOfWall(midnightOf(wallAt(at, zone)) + days(daysLater) + timeOfDay(time), zone));

/** That whole day in the zone, or `undefined` for a day that does not exist. */
export function dayMoment(day: CalendarDay, zone: Zone): Moment | undefined {
  if (!isCalendarDay(day)) return undefined;
  return { earliest: startOfDay(day, zone), latest: startOfDay(laterDay(day, 1), zone), precision: 'day' };
}

/** Same wall-clock time `n` days later: never `.tz().add()`, which is an hour off across a clock change. */
export const addCalendarDays = (at: Instant, n: number, zone: Zone): Instant =>
  inZone(Math.floor(wallAt(at, zone) / SECOND) * SECOND + n * DAY, zone);

/**
 * N days from a moment: N × 24 h elapsed from an exact one; from a day D the day D+N, both ends in the zone of its reading.
 * A range moves both of its ends by elapsed time.
 */
export function daysFrom(moment: Moment, n: number, zone: Zone): Moment {
  if (moment.precision !== 'day') {
    return { ...moment, earliest: add(moment.earliest, days(n)), latest: add(moment.latest, days(n)) };
  }
  return {
    earliest: addCalendarDays(moment.earliest, n, zone),
    latest: addCalendarDays(moment.latest, n, zone),
    precision: 'day',
  };
}

const weekdayOf = (day: CalendarDay): number => dayjs.utc(wallOfDay(day)).day();

/** The nth business day (Mon–Fri) after a day; the start day is not counted. Bank holidays are not known. */
export function businessDayAfter(day: CalendarDay, n: number): CalendarDay {
  let current = day;
  for (let left = n; left > 0; ) {
    current = laterDay(current, 1);
    const weekday = weekdayOf(current);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return current;
}

/**
 * From `min` to `max` business days after a moment: 00:00 of the first to 24:00 of the last; from none, at once.
 * @example businessDays(day 2026-11-23, 3, 20) // 2026-11-26 00:00 to 2026-12-22 00:00 (all of 21 Dec)
 */
export function businessDays(moment: Moment, min: number, max: number, zone: Zone): Moment {
  const first = calendarDayOf(moment.earliest, zone);
  const last = calendarDayOf(moment.precision === 'exact' ? moment.latest : add(moment.latest, -1 as Duration), zone);
  return {
    earliest: min === 0 ? moment.earliest : startOfDay(businessDayAfter(first, min), zone),
    latest: startOfDay(laterDay(businessDayAfter(last, max), 1), zone),
    precision: 'range',
  };
}

/**
 * A deadline printed as a day, by the earlier and the later of the viewer's and US Pacific midnight: pages do not say whose
 * day it is. `before` ends at 00:00 of the day, `by` and `until` at 00:00 of the next.
 */
export function printedDay(day: CalendarDay, word: 'before' | 'by', viewer: Zone): Moment | undefined {
  if (!isCalendarDay(day)) return undefined;
  const end = word === 'before' ? day : laterDay(day, 1);
  const ends = [startOfDay(end, viewer), startOfDay(end, PACIFIC)];
  return { earliest: instant(Math.min(...ends)), latest: instant(Math.max(...ends)), precision: 'day' };
}

/** Whole calendar days from one instant to another as a reader in the zone counts them; negative for the past. */
export function calendarDaysBetween(from: Instant, to: Instant, zone: Zone): number {
  return (midnightOf(wallAt(to, zone)) - midnightOf(wallAt(from, zone))) / DAY;
}
