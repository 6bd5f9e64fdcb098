/** Reminders that no dated deadline carries: the user's own dates, orders not looked at, payments with no known end. */

import type { Preferences } from '@/utils/domain/order/preferences';
import { staleAt } from '@/utils/domain/standing/freshness';
import { isDated, isEnded, type Standing } from '@/utils/domain/standing/standing';
import { atTime } from '@/utils/domain/time/calendar';
import { add, duration, type Instant, instant } from '@/utils/domain/time/instant';
import { afterNight, type Quiet } from '@/utils/domain/time/quiet-hours';
import { DEFAULT_LEAD, LOOK_AFTER_PAYMENT, MOST_NUDGES, NUDGE_EVERY, SHORT_WINDOW } from './reminder-table';
import type { PlannedRung } from './rung';

export function otherRungs(
  standing: Standing,
  preferences: Preferences,
  quiet: Quiet,
  at: Instant,
): readonly PlannedRung[] {
  return [
    ...standing.ownReminders.map((own) => ownRung(own, quiet)),
    ...(preferences.remindersOff.includes('verifiedBy') ? [] : undatedPayment(standing, quiet)),
    ...nudge(standing, quiet, at),
  ];
}

/** The user's own date: at its time when there is one, else on the morning of its day. */
function ownRung({ madeAt, by }: Standing['ownReminders'][number], quiet: Quiet): PlannedRung {
  const morning = atTime(by.earliest, quiet.quietUntil, quiet.zone);
  const dueAt = by.precision === 'exact' ? by.earliest : morning;
  return { kind: 'own', rung: String(madeAt), dueAt, deadlineAt: dueAt, lead: SHORT_WINDOW };
}

/** A payment being checked with no known end: one look a day later. */
function undatedPayment({ deadlines }: Standing, quiet: Quiet): PlannedRung[] {
  const deadline = deadlines.find(({ kind }) => kind === 'verifiedBy');
  if (!deadline || isDated(deadline) || !deadline.since) return [];
  const deadlineAt = add(deadline.since.latest, LOOK_AFTER_PAYMENT);
  const dueAt = afterNight(deadlineAt, quiet);
  return [{ kind: 'verifiedBy', rung: 'after', dueAt, deadlineAt, lead: DEFAULT_LEAD }];
}

/**
 * An open order not looked at for a week after it went stale; again each week, three times. Of several weeks missed the last
 * one counts. One that no open page ever showed is history: its files were brought in to be kept, not to be looked after.
 */
function nudge(standing: Standing, quiet: Quiet, at: Instant): PlannedRung[] {
  if (isEnded(standing) || standing.onlySaved) return [];
  const stale = staleAt(standing);
  const given = standing.reminders.filter(
    ({ kind, status, dueAt }) => kind === 'look' && status !== 'snoozed' && status !== 'due' && dueAt <= at,
  );
  const last: Instant = instant(Math.max(stale, ...given.map(({ deadlineAt }) => deadlineAt)));
  if (last >= add(stale, duration(MOST_NUDGES * NUDGE_EVERY))) return [];
  const weeks = Math.max(1, Math.floor((at - last) / NUDGE_EVERY));
  const deadlineAt = instant(last + weeks * NUDGE_EVERY);
  return [{ kind: 'look', rung: 'week', dueAt: afterNight(deadlineAt, quiet), deadlineAt, lead: NUDGE_EVERY }];
}
