/** The one date of a deadline in words: "Sat 12 Dec", "Sat 12 Dec, 10:00", in titles and chips "12 Dec". */

import { days, type Instant, type Zone } from '@/utils/domain/time/instant';
import type { Argument } from './phrase';

export const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const SHORT_DAY = { day: 'numeric', month: 'short' } as const;
export const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
/** A date nearer than this needs no year: 11 months. */
const YEAR_IS_CLEAR = days(334);

type When = Extract<Argument, { kind: 'when' }>;

/** Says such dates in a language and a zone; each format is made when it is first needed, for a worker says few of them. */
export function makeWhen(locale: string, zone: Zone, now: Instant): (when: When) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return ({ at, hasTime, short }) => {
    const hasYear = Math.abs(at - now) > YEAR_IS_CLEAR;
    const options = {
      ...(short ? SHORT_DAY : DAY),
      ...(hasYear && { year: 'numeric' as const }),
      ...(hasTime && TIME),
    };
    const name = Object.keys(options).join();
    const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    formats.set(name, format);
    return format.format(at);
  };
}
