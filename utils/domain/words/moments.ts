/** Moments and ranges in words, the way the reader's language writes them. */

import { calendarDayOf, midnightBefore } from '@/utils/domain/time/calendar';
import { add, type Duration, type Instant, type Moment, type Zone } from '@/utils/domain/time/instant';
import { once } from './once';
import { DAY, TIME } from './when';

interface Place {
  readonly locale: string;
  readonly zone: Zone;
  readonly now: Instant;
  /** Behind a clock time, where it is read by somebody else or years later. */
  readonly hasZone: boolean;
}

const dateFormats = (locale: string, timeZone: Zone, options: Intl.DateTimeFormatOptions) => ({
  thisYears: once(() => new Intl.DateTimeFormat(locale, { timeZone, ...options })),
  otherYears: once(() => new Intl.DateTimeFormat(locale, { timeZone, ...options, year: 'numeric' })),
});

/** The last instant before an end. */
const BEFORE = -1 as Duration;

/** A zone before its hour, as Chinese has it from `Intl`, is read as part of the day: it stands behind, in brackets. */
function zoneLast(format: Intl.DateTimeFormat, at: Instant): string {
  const parts = format.formatToParts(at);
  const placeOf = (wanted: Intl.DateTimeFormatPartTypes): number => parts.findIndex(({ type }) => type === wanted);
  const place = placeOf('timeZoneName');
  if (place > placeOf('hour')) return format.format(at);
  // With the space that follows it.
  const said = parts.filter((_part, index) => index !== place && index !== place + 1);
  return `${said.map(({ value }) => value).join('')} (${parts[place]?.value})`;
}

/** Dates of another year than this one are said with their year; ranges as the language writes them, without "about". */
export function momentsIn({ locale, zone, now, hasZone }: Place) {
  const thisYear = calendarDayOf(now, zone).year;
  const formats = {
    day: dateFormats(locale, zone, DAY),
    dayAndTime: dateFormats(locale, zone, { ...DAY, ...TIME, ...(hasZone && { timeZoneName: 'short' }) }),
  };
  const isThisYears = (at: Instant): boolean => calendarDayOf(at, zone).year === thisYear;
  const formatOf = (kind: keyof typeof formats, ...ats: readonly Instant[]): Intl.DateTimeFormat =>
    formats[kind][ats.every(isThisYears) ? 'thisYears' : 'otherYears']();

  const day = (at: Instant): string => formatOf('day', at).format(at);
  const dayAndTime = (at: Instant): string => {
    const format = formatOf('dayAndTime', at);
    return hasZone ? zoneLast(format, at) : format.format(at);
  };
  const zoneNames = once(() => new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }));
  const zoneName = (at: Instant): string =>
    zoneNames()
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

  const moment = ({ earliest, latest, precision }: Moment): string => {
    if (precision === 'exact') return dayAndTime(earliest);
    const last = add(latest, BEFORE);
    // What ends at a midnight, neither sooner nor later, ends with the day before.
    return earliest === latest ? day(last) : formatOf('day', earliest, last).formatRange(earliest, last);
  };
  /** The last whole day before the earliest end: 23:59 of it is still in time. Once that day is over, the hour it is about. */
  const by = ({ earliest, precision }: Moment): string => {
    const dayOfEnd = midnightBefore(earliest, zone);
    const isTooFine = precision === 'exact' || (dayOfEnd <= now && now < earliest);
    return isTooFine ? dayAndTime(earliest) : day(add(dayOfEnd, BEFORE));
  };
  return { day, dayAndTime, zoneName, moment, by };
}
