/** The outbox put into notifications: one a reminder, one for those of the same hour, one digest for many missed. */

import type { Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { hours, instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { Phrase } from '@/utils/domain/words/phrase';
import { canPutOff } from './due-reminders';
import { digestId, groupId, isDigestId, type OrderReminder, reminderId } from './notification-id';
import { digestWords, groupWords, reminderWords } from './notification-words';
import type { Waiting } from './rung';

/** A notification as data. Showing it again under its id replaces it. */
export interface ReminderNotification {
  readonly id: string;
  readonly title: Phrase;
  readonly message: Phrase;
  /** Whether it offers to come back later: it is about one reminder, and there is time left to put that off. */
  readonly canSnooze: boolean;
  /** Which reminders count as given once it is on screen. */
  readonly reminders: readonly OrderReminder[];
}

/** More notifications than this at one wake are one digest: the browser was closed for long. */
const AT_ONCE = 3;
const GROUPED_WITHIN = hours(1);

/** Reminders saved as being shown and not yet known to have been seen, earliest first. */
export const outboxOf = (standings: readonly Standing[]): readonly Waiting[] =>
  standings
    .flatMap((standing) =>
      standing.reminders.filter(({ status }) => status === 'due').map((record) => ({ standing, record })),
    )
    .sort((a, b) => a.record.dueAt - b.record.dueAt);

/** What to put on screen for the outbox now: each reminder in the notification that it was put into, new ones in new ones. */
export function notificationsOf(
  outbox: readonly Waiting[],
  preferences: Preferences,
  now: Now,
): readonly ReminderNotification[] {
  const groups = groupsOf(outbox.filter(({ record }) => record.notice === undefined));
  const fresh =
    groups.length > AT_ONCE
      ? [digestOf(groups.flat(), preferences)]
      : groups.map((group) => notificationOf(group, preferences, now));
  const addressed = outbox.filter(({ record }) => record.notice !== undefined);
  const ids = [...new Set(addressed.map(({ record }) => record.notice ?? ''))];
  const again = ids.map((id) => {
    const group = addressed.filter(({ record }) => record.notice === id);
    return { ...(isDigestId(id) ? digestOf(group, preferences) : notificationOf(group, preferences, now)), id };
  });
  return [...again, ...fresh];
}

/** Same kind and rung, due within an hour of the first: one group. The user's own texts stay apart. */
function groupsOf(outbox: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const groups: Waiting[][] = [];
  for (const waiting of outbox) {
    const group = groups.find(([first]) => first !== undefined && belongTogether(first, waiting));
    if (group) group.push(waiting);
    else groups.push([waiting]);
  }
  return groups;
}

const belongTogether = ({ record: first }: Waiting, { record }: Waiting): boolean =>
  record.kind !== 'own' &&
  record.kind === first.kind &&
  record.rung === first.rung &&
  record.dueAt - first.dueAt < GROUPED_WITHIN;

const given = (group: readonly Waiting[]): readonly OrderReminder[] =>
  group.map(({ standing, record }) => ({ order: standing.id, kind: record.kind, rung: record.rung }));

function notificationOf(group: readonly Waiting[], preferences: Preferences, now: Now): ReminderNotification {
  const [first] = group;
  if (first && group.length === 1) {
    const id = reminderId({ order: first.standing.id, kind: first.record.kind, rung: first.record.rung });
    const canSnooze = canPutOff(first.record.deadlineAt, now.at);
    return { id, ...reminderWords(first, preferences, now), canSnooze, reminders: given(group) };
  }
  const { kind, rung, dueAt } = first?.record ?? { kind: 'look', rung: 'week', dueAt: now.at };
  return {
    id: groupId(kind, rung, dueAt),
    ...groupWords(group, kind, preferences, now),
    canSnooze: false,
    reminders: given(group),
  };
}

function digestOf(outbox: readonly Waiting[], preferences: Preferences): ReminderNotification {
  const latest = instant(Math.max(...outbox.map(({ record }) => record.dueAt)));
  return { id: digestId(latest), ...digestWords(outbox, preferences), canSnooze: false, reminders: given(outbox) };
}
