/** When the worker wants to be woken next. */

import type { Preferences } from '@/utils/domain/order/preferences';
import { nextReminderAt } from '@/utils/domain/reminders/due-reminders';
import { decidingDeadlines } from '@/utils/domain/standing/deadlines';
import { drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { add, hours, type Instant, instant, seconds } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { PRESSING_WITHIN } from '@/utils/domain/views/urgency';
import { isOpen } from './open-orders';

/** The next moment at which something changes by itself: a reminder, or an order that starts to count on the badge. */
export function nextWake(standings: readonly Standing[], preferences: Preferences, now: Now): Instant | undefined {
  const reminder = nextReminderAt(standings, preferences, now);
  const turns = standings
    .flatMap((standing) => decidingDeadlines(standing, now.at))
    .flatMap((deadline) => {
      const at = drivingInstant(deadline);
      return [instant(at - PRESSING_WITHIN), at, deadline.moment.latest];
    })
    .filter((at) => at > now.at);
  const all = reminder === undefined ? turns : [...turns, reminder];
  return all.length === 0 ? undefined : instant(Math.max(add(now.at, RETRY_AT_LEAST), Math.min(...all)));
}

/** An alarm stands while any order is open, a day ahead at most: what a wrong clock or a lost plan put off is found by then. */
export function wakeOf(standings: readonly Standing[], preferences: Preferences, now: Now): Instant | undefined {
  const next = nextWake(standings, preferences, now);
  if (next === undefined && !standings.some((standing) => isOpen(standing, now))) return undefined;
  const inADay = add(now.at, hours(24));
  return next === undefined || next > inADay ? inADay : next;
}

/** Never sooner than this, whatever is planned: no loop of wakes. */
const RETRY_AT_LEAST = seconds(1);
