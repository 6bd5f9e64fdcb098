/** Times for tests: instants, days and zones from a few words, and the present of every test. */
import { type CalendarDay, dayMoment, parseInstant } from '@/utils/domain/time/calendar';
import { add, exact, hours, type Instant, type Moment, parseZone, type Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';

/** The value, or the end of the test: an example that does not parse is a mistake of the test. */
export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('this example does not parse');
  return value;
}

export const at = (iso: string): Instant => known(parseInstant(iso));
export const zone = (name: string): Zone => known(parseZone(name));
export const BERLIN = zone('Europe/Berlin');
export const LOS_ANGELES = zone('America/Los_Angeles');

/** Mon 23 Nov 2026, 11:00 in Berlin. */
export const NOW: Now = { at: at('2026-11-23T10:00:00Z'), zone: BERLIN };
/** So many hours after `NOW`. */
export const later = (n: number): Now => ({ ...NOW, at: add(NOW.at, hours(n)) });

const calendarDay = (text: string): CalendarDay => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8, 10)),
});

/** `2026-11-23` is that day in the zone, `2026-11-23T10:00Z` that instant. */
export const moment = (text: string, where: Zone = BERLIN): Moment =>
  text.length === 10 ? known(dayMoment(calendarDay(text), where)) : exact(at(text));
