/** The outbox put into notifications: one a reminder, one for those of the same hour, one digest for many missed. */

import type { OrderId } from '@/utils/domain/order/kinds';
import type { ReminderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';
import { hours, instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { Phrase } from '@/utils/domain/words/phrase';
import { digestWords, groupWords, reminderWords } from './notification-words';
import { reminderId, type Waiting } from './rung';

/** A notification as data. Showing it again under its id replaces it. */
export interface Notice {
  readonly id: string;
  readonly title: Phrase;
  readonly message: Phrase;
  /** Which reminders count as given once it is on screen. */
  readonly reminders: readonly GivenReminder[];
}

export interface GivenReminder {
  readonly id: OrderId;
  readonly kind: ReminderRecord['kind'];
  readonly rung: string;
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
export function noticesOf(outbox: readonly Waiting[], preferences: Preferences, now: Now): readonly Notice[] {
  const groups = groupsOf(outbox.filter(({ record }) => record.notice === undefined));
  const fresh =
    groups.length > AT_ONCE
      ? [digestOf(groups.flat(), preferences)]
      : groups.map((group) => noticeOf(group, preferences, now));
  const addressed = outbox.filter(({ record }) => record.notice !== undefined);
  const ids = [...new Set(addressed.map(({ record }) => record.notice ?? ''))];
  const again = ids.map((id) => {
    const group = addressed.filter(({ record }) => record.notice === id);
    return { ...(id.startsWith('r/digest/') ? digestOf(group, preferences) : noticeOf(group, preferences, now)), id };
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

const given = (group: readonly Waiting[]): readonly GivenReminder[] =>
  group.map(({ standing, record }) => ({ id: standing.id, kind: record.kind, rung: record.rung }));

function noticeOf(group: readonly Waiting[], preferences: Preferences, now: Now): Notice {
  const [first] = group;
  if (first && group.length === 1) {
    const id = reminderId(first.standing.id, first.record);
    return { id, ...reminderWords(first, preferences, now), reminders: given(group) };
  }
  const { kind, rung, dueAt } = first?.record ?? { kind: 'look', rung: 'week', dueAt: now.at };
  const id = `r/group/${kind}/${rung}/${toIso(dueAt)}`;
  return { id, ...groupWords(group, kind, preferences), reminders: given(group) };
}

function digestOf(outbox: readonly Waiting[], preferences: Preferences): Notice {
  const latest = instant(Math.max(...outbox.map(({ record }) => record.dueAt)));
  return { id: `r/digest/${toIso(latest)}`, ...digestWords(outbox, preferences), reminders: given(outbox) };
}

/** The order that a notification is about, or `undefined` for a group or a digest. */
export function orderOfNotice(id: string): string | undefined {
  return /^r\/(\d{10,24})\//.exec(id)?.[1];
}

/** The reminder that a notification of a single order is about. */
export function reminderOfNotice(
  id: string,
): { readonly order: string; readonly kind: string; readonly rung: string } | undefined {
  const [, order, kind, rung] = /^r\/(\d{10,24})\/(\w+)\/(\w+)$/.exec(id) ?? [];
  return order !== undefined && kind !== undefined && rung !== undefined ? { order, kind, rung } : undefined;
}
