/** What is due goes into the outbox, and what an order moved on from leaves the screen; in the record and in its row. */

import { isEqual } from '@/utils/domain/equal';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { ReminderRecord } from '@/utils/domain/order/order';
import { afterDue, dueNow } from '@/utils/domain/reminders/due-reminders';
import { reminderId } from '@/utils/domain/reminders/notification-id';
import { notificationsOf, outboxOf } from '@/utils/domain/reminders/notifications';
import { isOutOfDate, isShared, upOf, withMates, withoutPast } from '@/utils/domain/reminders/on-screen';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import type { World } from './world';

/** Orders of which a reminder is due, waits to be shown, or is out of date, and those that share a notification with them. */
export function idsWithNews(
  standings: readonly Standing[],
  touched: ReadonlySet<OrderId>,
  preferences: World['preferences'],
  now: Now,
): readonly OrderId[] {
  const isNews = (standing: Standing): boolean => {
    if (touched.has(standing.id) || standing.reminders.some(({ status }) => status === 'due')) return true;
    const { give, drop } = dueNow(standing, preferences, now);
    return give.length + drop.length > 0 || isOutOfDate(standing, preferences, now);
  };
  return withMates(standings.filter(isNews), standings).map(({ id }) => id);
}

/**
 * The world with what is due now in its outbox. An order whose record cannot be read goes on with its row: its reminders
 * come all the same.
 */
export function giveDue(world: World, now: Now): World {
  const given = touched(world).reduce((before, standing) => {
    const due = dueNow(standing, before.preferences, now);
    const reminders = afterDue(standing.reminders, due);
    const next = withReminders(before, standing, reminders);
    return due.give.length > 0 ? unhidden(next, standing.id) : next;
  }, world);
  return addressed(rewritten(world, given, now), now);
}

/** Orders of this step: no other has anything due, or it would be here. */
const touched = ({ standings, records, unreadable }: World): readonly Standing[] =>
  [...standings.values()].filter(({ id }) => records.has(id) || unreadable?.has(id));

/** The same change in the record, where it is at hand, and in its row; none where nothing changes. */
function withReminders(world: World, standing: Standing, reminders: readonly ReminderRecord[]): World {
  if (isEqual(reminders, standing.reminders)) return world;
  const record = world.records.get(standing.id);
  const rev = (record?.rev ?? standing.rev) + 1;
  return {
    ...world,
    ...(record && { records: new Map([...world.records, [record.id, { ...record, reminders, rev }]]) }),
    standings: new Map([...world.standings, [standing.id, { ...standing, reminders, rev }]]),
  };
}

/** A card that was put aside comes back with its reminder. */
function unhidden(world: World, id: OrderId): World {
  const record = world.records.get(id);
  const standing = world.standings.get(id);
  if (standing?.hiddenAt === undefined) return world;
  const { hiddenAt: _standing, ...shown } = standing;
  const standings = new Map([...world.standings, [id, shown] as const]);
  if (!record) return { ...world, standings };
  const { hiddenAt: _record, ...rest } = record;
  return { ...world, standings, records: new Map([...world.records, [id, rest]]) };
}

/** What is out of date leaves; those that shared a notification with it are shown once more under its id, without it. */
function rewritten(before: World, world: World, now: Now): World {
  const without = touched(world).reduce(
    (next, standing) => withReminders(next, standing, withoutPast(standing, world.preferences, now)),
    world,
  );
  const torn = new Set(
    touched(without).flatMap((standing) => noticesLeft(before.standings.get(standing.id), standing)),
  );
  if (torn.size === 0) return without;
  return touched(without).reduce((before, standing) => {
    const isLeft = (record: ReminderRecord): boolean =>
      record.notice !== undefined && torn.has(record.notice) && upOf({ reminders: [record] }).length > 0;
    const reminders = standing.reminders.map(
      (record): ReminderRecord => (isLeft(record) ? { ...record, status: 'due' } : record),
    );
    return withReminders(before, standing, reminders);
  }, without);
}

/** Shared notifications that a reminder of an order was in and is in no more: it is over, or came anew. */
function noticesLeft(before: Standing | undefined, after: Standing): readonly string[] {
  const still = upOf(after);
  const isStill = ({ kind, rung, notice }: ReminderRecord): boolean =>
    still.some((each) => each.kind === kind && each.rung === rung && each.notice === notice);
  return (before ? upOf(before) : []).flatMap((record) =>
    isShared(record.notice) && !isStill(record) ? [record.notice] : [],
  );
}

/** Each reminder of the outbox that has no notification yet is given its own, or one with others. */
function addressed(world: World, now: Now): World {
  const fresh = outboxOf(touched(world)).filter(({ record }) => record.notice === undefined);
  const ids = new Map(
    notificationsOf(fresh, world.preferences, now).flatMap(({ id, reminders }) =>
      reminders.map((each) => [reminderId(each), id] as const),
    ),
  );
  if (ids.size === 0) return world;
  return touched(world).reduce((before, standing) => {
    const reminders = standing.reminders.map((record): ReminderRecord => {
      const { kind, rung, status } = record;
      const notice =
        status === 'due' && !record.notice ? ids.get(reminderId({ order: standing.id, kind, rung })) : undefined;
      return notice === undefined ? record : { ...record, notice };
    });
    return withReminders(before, standing, reminders);
  }, world);
}
