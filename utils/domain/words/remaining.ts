/** How long until a date, as short as a label: by `Intl` alone, so that no language has to be written for it. */
import { calendarDaysBetween } from '@/utils/domain/time/calendar';
import type { Instant, Zone } from '@/utils/domain/time/instant';
import { once } from './once';

const MINUTES_A_DAY = 24 * 60;

/** "today", "3 days", "2 days ago" by the reader's calendar; of an exact moment within a day its time as well: "14:05 · 3 hours". */
export function remainingIn(locale: string, zone: Zone) {
  const nearDays = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const inUnit = (unit: string) =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }));
  const lengths = { day: inUnit('day'), hour: inUnit('hour'), minute: inUnit('minute') };
  const clock = once(
    () => new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  );
  return (from: Instant, to: Instant, isExact: boolean): string => {
    const minutes = Math.floor((to - from) / 60_000);
    if (isExact && minutes >= 0 && minutes < MINUTES_A_DAY) {
      const length = minutes < 60 ? lengths.minute().format(minutes) : lengths.hour().format(Math.floor(minutes / 60));
      return `${clock().format(to)} · ${length}`;
    }
    const days = calendarDaysBetween(from, to, zone);
    return days > 1 ? lengths.day().format(days) : nearDays().format(days, 'day');
  };
}
