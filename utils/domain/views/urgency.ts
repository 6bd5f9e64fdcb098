/** How urgent an order is now. */

import { decidingDeadline } from '@/utils/domain/standing/deadlines';
import { drivingInstant, isEnded, type Standing } from '@/utils/domain/standing/standing';
import { days, hours, type Instant, since } from '@/utils/domain/time/instant';

export type Urgency = 'calm' | 'soon' | 'now' | 'done';

const WEEK = days(7);
const DAY = hours(24);

/** now: under 24 h or past · soon: under 7 days · done: nothing more can come of it. */
export function urgencyOf(standing: Standing, at: Instant): Urgency {
  const deadline = decidingDeadline(standing, at);
  const left = deadline && since(at, drivingInstant(deadline));
  if (left !== undefined && left < DAY) return 'now';
  if (left !== undefined && left < WEEK) return 'soon';
  return isEnded(standing) ? 'done' : 'calm';
}

/** From this long before its end an order counts on the badge. */
export const PRESSING_WITHIN = hours(48);

/** True while the seller's or the site's own time runs out within 48 h, or has: what the badge counts. */
export const isPressing = (drivingAt: Instant | undefined, at: Instant): boolean =>
  drivingAt !== undefined && since(at, drivingAt) < PRESSING_WITHIN;
