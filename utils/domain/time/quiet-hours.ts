/** Moves reminders out of the night: earlier for those before an end, later for notes after one. */

import { atTime, timeOfDay } from './calendar';
import { type Duration, duration, hours, type Instant, instant, type Zone } from './instant';
import { midnightOf, wallAt } from './zone-offset';

/** The quiet span of the viewer's day, `HH:mm`; it may reach over midnight. */
export interface Quiet {
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly zone: Zone;
}

/** Reminders before an end come this long before the quiet span begins: 20:00 for 22:00. */
const EVENING_BEFORE_QUIET = hours(2);

/** What clocks in the zone show, since midnight. */
function timeOf(at: Instant, zone: Zone): Duration {
  const wall = wallAt(at, zone);
  return duration(wall - midnightOf(wall));
}

export function isQuiet(at: Instant, { quietFrom, quietUntil, zone }: Quiet): boolean {
  const [time, from, until] = [timeOf(at, zone), timeOfDay(quietFrom), timeOfDay(quietUntil)];
  if (from === until) return false;
  return from < until ? time >= from && time < until : time >= from || time < until;
}

/** When the quiet span around that instant began. */
const quietStart = (at: Instant, { quietFrom, zone }: Quiet): Instant =>
  atTime(at, quietFrom, zone, timeOf(at, zone) >= timeOfDay(quietFrom) ? 0 : -1);

/** When the quiet span around that instant ends. */
const quietEnd = (at: Instant, { quietUntil, zone }: Quiet): Instant =>
  atTime(at, quietUntil, zone, timeOf(at, zone) < timeOfDay(quietUntil) ? 0 : 1);

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
export const lastEveningBefore = (deadlineAt: Instant, { quietFrom, zone }: Quiet): Instant =>
  instant(atTime(deadlineAt, quietFrom, zone, -1) - EVENING_BEFORE_QUIET);
