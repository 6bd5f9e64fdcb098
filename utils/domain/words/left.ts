/** How far away a date is, inside a sentence: "tomorrow", "in 2 days", of an exact moment within a day "in 5 hours". */

import { calendarDaysBetween } from '@/utils/domain/time/calendar';
import type { Instant, Zone } from '@/utils/domain/time/instant';
import { once } from './once';

const HOUR = 3_600_000;

/**
 * Where the phrase of `Intl` for a time ahead means a point in time ("2일 후"), which cannot stand behind "by Saturday", the
 * length itself is said to be left.
 */
const LEFT: Readonly<Record<string, (length: string) => string>> = {
  ko: (length) => `${length} 남음`,
  ja: (length) => `あと ${length}`,
  zh: (length) => `还剩 ${length}`,
};

/** Hebrew says the number twice, the second time in brackets: "בעוד יומיים (2)". */
const SAID_AGAIN = / \(\d+\)$/;

type Unit = 'day' | 'hour' | 'minute';

/** By the reader's calendar, because nobody says "in 38 hours"; hours only where the moment is exact and within a day. */
export function leftIn(locale: string, zone: Zone) {
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const left = LEFT[locale.slice(0, 2)];
  const lengthIn = (unit: Unit, n: number): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
  const say = (n: number, unit: Unit): string => {
    const said = relative().format(n, unit).replace(SAID_AGAIN, '');
    return left && n > 0 && /\d/.test(said) ? left(lengthIn(unit, n)) : said;
  };
  return (from: Instant, to: Instant, isExact: boolean): string => {
    const distance = to - from;
    if (!isExact || Math.abs(distance) >= 24 * HOUR) return say(calendarDaysBetween(from, to, zone), 'day');
    if (Math.abs(distance) >= HOUR) return say(Math.trunc(distance / HOUR), 'hour');
    return say(Math.trunc(distance / 60_000), 'minute');
  };
}
