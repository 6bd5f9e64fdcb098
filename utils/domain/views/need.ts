/** Whether an order needs the buyer now, and until when it was put aside. */

import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { type Rung, rungsOf } from '@/utils/domain/reminders/planned-reminders';
import { decidingDeadline, decidingDeadlines } from '@/utils/domain/standing/deadlines';
import { drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { atTime } from '@/utils/domain/time/calendar';
import { add, days, type Instant, instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { isGiven, NEED_ROWS, type Need } from './need-table';

const PUT_ASIDE = days(3);

/** 08:00 on the last whole day before a moment. */
const lastMorning = (end: Instant, { zone }: Now): Instant => atTime(end, DEFAULT_PREFERENCES.quietUntil, zone, -1);

/** Until when "Not now" hides the card: its next reminder; without one three days, or the morning of its last safe day. */
export function hiddenUntil(standing: Standing, now: Now): Instant | undefined {
  const { hiddenAt } = standing;
  if (hiddenAt === undefined) return undefined;
  const rungs = rungsOf(standing, DEFAULT_PREFERENCES, { ...now, at: hiddenAt });
  const isAhead = ({ dueAt, kind, status }: Rung): boolean =>
    dueAt > hiddenAt && kind !== 'look' && (status === 'planned' || status === 'snoozed');
  const next = rungs.find(isAhead);
  if (next) return next.dueAt;
  const deciding = decidingDeadline(standing, hiddenAt);
  const latest = add(hiddenAt, PUT_ASIDE);
  return deciding ? instant(Math.min(latest, Math.max(hiddenAt, lastMorning(drivingInstant(deciding), now)))) : latest;
}

/** The class of one order now. An order put aside is in none until its time, an archived one never. */
export function needOf(standing: Standing, now: Now): Need {
  const until = hiddenUntil(standing, now);
  if (standing.archivedByUserAt !== undefined || (until !== undefined && now.at < until)) return 'none';
  const called = NEED_ROWS.find(({ calls }) => calls(standing, now));
  if (called) return called.need;
  return decidingDeadlines(standing, now.at).some((deadline) => isGiven(standing, deadline)) ? 'look' : 'none';
}

export const needsYou = (standing: Standing, now: Now): boolean => needOf(standing, now) !== 'none';
