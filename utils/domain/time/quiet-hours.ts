/** Moves reminders out of the night: earlier for those before an end, later for notes after one. */

import { atTime, calendarDayOf, laterDay, wallOf } from './calendar';
import { hours, type Instant, instant, type Zone } from './instant';

/** The quiet span of the viewer's day, `HH:mm`; it may reach over midnight. */
export interface Quiet {
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly zone: Zone;
}

/** Reminders before an end come this long before the quiet span begins: 20:00 for 22:00. */
const EVENING_BEFORE_QUIET = hours(2);

const timeOf = (at: Instant, zone: Zone): string => wallOf(at, zone).slice(11, 16);

export function isQuiet(at: Instant, { quietFrom, quietUntil, zone }: Quiet): boolean {
  const time = timeOf(at, zone);
  if (quietFrom === quietUntil) return false;
  if (quietFrom < quietUntil) return time >= quietFrom && time < quietUntil;
  return time >= quietFrom || time < quietUntil;
}

/** When the quiet span around that instant began. */
function quietStart(at: Instant, { quietFrom, zone }: Quiet): Instant {
  const day = calendarDayOf(at, zone);
  return atTime(timeOf(at, zone) >= quietFrom ? day : laterDay(day, -1), quietFrom, zone);
}

/** When the quiet span around that instant ends. */
function quietEnd(at: Instant, { quietUntil, zone }: Quiet): Instant {
  const day = calendarDayOf(at, zone);
  return atTime(timeOf(at, zone) < quietUntil ? day : laterDay(day, 1), quietUntil, zone);
}

const eveningBefore = (at: Instant, quiet: Quiet): Instant => instant(quietStart(at, quiet) - EVENING_BEFORE_QUIET);

/**
 * A reminder before an end, moved out of the night: to the evening before; where that was past when the deadline became
 * known, to the morning if that is still before the end; else it stays.
 */
export function beforeNight(at: Instant, knownAt: Instant, deadlineAt: Instant, quiet: Quiet): Instant {
  if (!isQuiet(at, quiet)) return at;
  const evening = eveningBefore(at, quiet);
  if (evening > knownAt) return evening;
  const morning = quietEnd(at, quiet);
  return morning < deadlineAt ? morning : at;
}

/** A note after an end, moved to the morning when it falls into the night. */
export const afterNight = (at: Instant, quiet: Quiet): Instant => (isQuiet(at, quiet) ? quietEnd(at, quiet) : at);

/** The evening of the last whole day before a moment: time to do something about it. */
export function lastEveningBefore(deadlineAt: Instant, { quietFrom, zone }: Quiet): Instant {
  const lastDay = laterDay(calendarDayOf(deadlineAt, zone), -1);
  return instant(atTime(lastDay, quietFrom, zone) - EVENING_BEFORE_QUIET);
}
