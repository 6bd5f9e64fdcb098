/** The second half of a step: what follows from changed records, what is due now, and what the browser has to do. */

import { isEqual } from '@/utils/domain/equal';
import type { ReminderRecord } from '@/utils/domain/order/order';
import { afterDue, dueNow } from '@/utils/domain/reminders/due-reminders';
import { reminderId } from '@/utils/domain/reminders/notification-id';
import { notificationsOf, outboxOf } from '@/utils/domain/reminders/notifications';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { badgeOf } from '@/utils/domain/views/overview';
import { changed, type Derived, derive } from './derive';
import { nextWake } from './wake';
import type { Effect, Interpret, Stepped, World } from './world';

/** Derives the standings of the loaded records, gives what is due, and says what the browser has to do. */
export function settle(world: World, now: Now, interpret: Interpret): Stepped {
  const derived = derive(world, now, interpret);
  const given = derived.health.clockLooksWrong ? derived : giveDue(derived, now);
  return { world: given, effects: effectsOf(given, world, now) };
}

/** What is due now goes into the outbox; a card that was put aside comes back with it. */
function giveDue(world: World, now: Now): World {
  const given = [...world.records.values()].flatMap((record) => {
    const standing = world.standings.get(record.id);
    if (!standing) return [];
    const due = dueNow(standing, world.preferences, now);
    const reminders = afterDue(record.reminders, due);
    if (isEqual(reminders, record.reminders)) return [];
    const next = changed({ record, standing }, { reminders });
    return [due.give.length > 0 ? unhidden(next) : next];
  });
  return {
    ...world,
    records: new Map([...world.records, ...given.map(({ record }) => [record.id, record] as const)]),
    standings: new Map([...world.standings, ...given.map(({ standing }) => [standing.id, standing] as const)]),
  };
}

function unhidden({ record, standing }: Derived): Derived {
  const { hiddenAt: _record, ...shownRecord } = record;
  const { hiddenAt: _standing, ...shownStanding } = standing;
  return { record: shownRecord, standing: shownStanding };
}

function effectsOf(world: World, before: World, now: Now): readonly Effect[] {
  const standings = [...world.standings.values()];
  const outbox = world.health.clockLooksWrong ? [] : outboxOf(standings);
  return [
    ...outdated(world, before).map((id) => ({ kind: 'hide', id }) as const),
    ...notificationsOf(outbox, world.preferences, now).map((notification) => ({ kind: 'show', notification }) as const),
    { kind: 'badge', count: badgeOf(standings, now), isTrouble: world.health.trouble === 'unreadablePage' },
    { kind: 'wake', at: nextWake(standings, world.preferences, now) },
  ];
}

/** Reminders on screen whose deadline is gone: the order moved on, so they are taken down; so is a wish for a look. */
function outdated(world: World, before: World): readonly string[] {
  return [...world.records.values()].flatMap(({ id, reminders }) => {
    const standing = world.standings.get(id);
    const wasAlive = aliveKinds(before.standings.get(id));
    const isAlive = aliveKinds(standing);
    const wasLookedAt = (standing?.seenAt ?? 0) > (before.standings.get(id)?.seenAt ?? 0);
    const isGone = ({ kind, status }: ReminderRecord): boolean =>
      status === 'shown' && ((wasAlive.has(kind) && !isAlive.has(kind)) || (kind === 'look' && wasLookedAt));
    return reminders.filter(isGone).map(({ kind, rung }) => reminderId({ order: id, kind, rung }));
  });
}

const aliveKinds = (standing: Standing | undefined): ReadonlySet<string> =>
  new Set(standing?.deadlines.map(({ kind }) => kind));
