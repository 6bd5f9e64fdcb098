/**
 * Which reminders may be on screen, and in which notification each of them is. A reminder keeps the notification that it
 * was first put into, so that it is never on screen alone and in a group; what an order has moved on from leaves it.
 */

import type { ReminderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { isSharedId, reminderId } from './notification-id';
import { isAhead, isStillPlanned } from './planned-reminders';
import { isWorthlessLate } from './rung';

/** The notification that a reminder is in. Those of earlier versions stood alone. */
const notificationIdOf = ({ id }: Standing, { kind, rung, notice }: ReminderRecord): string =>
  notice ?? reminderId({ order: id, kind, rung });

const isUp = ({ status, isOff }: ReminderRecord): boolean => (status === 'due' || status === 'shown') && !isOff;

/** Reminders that are on screen, or about to be. */
export const upOf = ({ reminders }: Pick<Standing, 'reminders'>): readonly ReminderRecord[] => reminders.filter(isUp);

const isOvertaken = (record: ReminderRecord, all: readonly ReminderRecord[]): boolean =>
  record.kind !== 'own' && all.findLast((other) => other.kind === record.kind && isUp(other)) !== record;

/** False once the order has moved on: its deadline is gone or elsewhere, a later reminder has come, the page was looked at. */
function mayStay(record: ReminderRecord, standing: Standing, preferences: Preferences, now: Now): boolean {
  if (isOvertaken(record, standing.reminders)) return false;
  if (record.kind === 'look' && standing.seenAt >= record.dueAt) return false;
  if (isWorthlessLate(record) && record.deadlineAt <= now.at) return false;
  return isStillPlanned(standing, record, preferences, now);
}

/** Whether something on screen, or about to be, is out of date. */
export const isOutOfDate = (standing: Standing, preferences: Preferences, now: Now): boolean =>
  standing.reminders.some((record) => isAhead(record, now.at)) ||
  upOf(standing).some((record) => !mayStay(record, standing, preferences, now));

/**
 * The reminders of an order with those taken off the screen that it moved on from. What a wrong clock gave is forgotten: it
 * will be due once more.
 */
export function withoutPast(standing: Standing, preferences: Preferences, now: Now): readonly ReminderRecord[] {
  if (!isOutOfDate(standing, preferences, now)) return standing.reminders;
  const rest = standing.reminders.filter((record) => !isAhead(record, now.at));
  return rest.map((record) => {
    if (!isUp(record) || mayStay(record, { ...standing, reminders: rest }, preferences, now)) return record;
    return record.status === 'due' ? { ...record, status: 'dropped' } : { ...record, isOff: true };
  });
}

/** Ids of notifications about several reminders that these orders are in. */
const sharedBy = (standings: readonly Standing[]): ReadonlySet<string> =>
  new Set(standings.flatMap((standing) => upOf(standing).flatMap(({ notice }) => (isShared(notice) ? [notice] : []))));

export const isShared = (notice: string | undefined): notice is string => notice !== undefined && isSharedId(notice);

/** These orders and all that share a notification with them: when one moves on, the notification is written anew. */
export function withMates(some: readonly Standing[], all: readonly Standing[]): readonly Standing[] {
  const shared = sharedBy(some);
  if (shared.size === 0) return some;
  const mates = all.filter(
    (standing) =>
      some.includes(standing) || upOf(standing).some(({ notice }) => notice !== undefined && shared.has(notice)),
  );
  return mates.length > some.length ? withMates(mates, all) : mates;
}

/** Ids of the notifications that may stay on screen; every other one of ours is taken down. */
export const keptOnScreen = (standings: readonly Standing[]): readonly string[] => [
  ...new Set(standings.flatMap((standing) => upOf(standing).map((record) => notificationIdOf(standing, record)))),
];
