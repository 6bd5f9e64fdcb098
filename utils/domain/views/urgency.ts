/** How urgent an order is now, and whether the buyer is needed. */

import type { DeadlineKind } from '@/utils/domain/order/kinds';
import { CHECK_AFTER, CHECK_WITHIN, DEFAULT_LEAD } from '@/utils/domain/reminders/reminder-table';
import { hasMoved } from '@/utils/domain/standing/deadline-moves';
import { decidingDeadline, decidingDeadlines, decidingOf } from '@/utils/domain/standing/deadlines';
import { questionsNow } from '@/utils/domain/standing/questions';
import {
  type DatedDeadline,
  drivingInstant,
  has,
  isEnded,
  isExpected,
  isLastChance,
  type Standing,
} from '@/utils/domain/standing/standing';
import { add, days, hours, type Instant, since } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';

export type Urgency = 'calm' | 'soon' | 'now' | 'done';

const WEEK = days(7);
const DAY = hours(24);

/** Windows of others whose end asks for a look, unless one was taken since. */
const SILENT_ENDS: readonly DeadlineKind[] = ['sellerAnswersBy', 'shipBy'];

/** now: under 24 h or past · soon: under 7 days · done: nothing more can come of it. */
export function urgencyOf(standing: Standing, at: Instant): Urgency {
  const deadline = decidingDeadline(standing, at);
  const left = deadline && since(at, drivingInstant(deadline));
  if (left !== undefined && left < DAY) return 'now';
  if (left !== undefined && left < WEEK) return 'soon';
  return isEnded(standing) ? 'done' : 'calm';
}

/** A reminder of this very date was put away. A date that moved since asks anew. */
const isDismissed = (standing: Standing, deadline: DatedDeadline): boolean =>
  standing.reminders.some(
    ({ kind, status, deadlineAt }) =>
      kind === deadline.kind && status === 'dismissed' && !hasMoved(deadlineAt, drivingInstant(deadline), DEFAULT_LEAD),
  );

function deadlineNeedsYou(standing: Standing, deadline: DatedDeadline, at: Instant): boolean {
  const { kind, moment } = deadline;
  const left = since(at, drivingInstant(deadline));
  if (kind === 'payBy') return left < WEEK && (standing.intent === 'undecided' || standing.intent === 'willPay');
  if (isLastChance(kind)) return left > 0 && left < WEEK && !isDismissed(standing, deadline);
  if (isExpected(kind)) return moment.latest <= at;
  return SILENT_ENDS.includes(kind) && moment.latest <= at && standing.seenAt < moment.latest;
}

/** "Not now" hides an order until a reminder of it comes due again. */
const isHidden = ({ hiddenAt, reminders }: Standing, at: Instant): boolean =>
  hiddenAt !== undefined && !reminders.some(({ dueAt }) => dueAt > hiddenAt && dueAt <= at);

/** The payment window of a young order rests on a rule: time to open it and see whether it shows a timer. */
function checkIsDue(standing: Standing, at: Instant): boolean {
  const placed = decidingOf(standing, 'payBy', at)?.since;
  const dueAt = add(standing.firstSeenAt, CHECK_AFTER);
  const isAsked = has(standing, 'timerUnchecked') && standing.intent !== 'letLapse';
  return isAsked && placed !== undefined && dueAt <= add(placed.latest, CHECK_WITHIN) && dueAt <= at;
}

/** True when something is to be decided, answered or looked at by the buyer this week. */
export function needsYou(standing: Standing, now: Now): boolean {
  const { at } = now;
  if (standing.archivedByUserAt !== undefined || isHidden(standing, at)) return false;
  if (questionsNow(standing, now).length > 0 || standing.state === 'unknown' || checkIsDue(standing, at)) return true;
  return decidingDeadlines(standing, at).some((deadline) => deadlineNeedsYou(standing, deadline, at));
}

/** From this long before its end an order counts on the badge. */
export const PRESSING_WITHIN = hours(48);

/** True while the seller's or the site's own time runs out within 48 h, or has: what the badge counts. */
export const isPressing = (drivingAt: Instant | undefined, at: Instant): boolean =>
  drivingAt !== undefined && since(at, drivingAt) < PRESSING_WITHIN;
