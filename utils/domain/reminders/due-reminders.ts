/** What is due at a wake: which reminders are given, which are dropped, and what becomes of their records. */

import type { OrderId } from '@/utils/domain/order/kinds';
import type { ReminderRecord, ReminderStatus } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, duration, hours, type Instant, instant, since } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { isAhead, rungsOf } from './planned-reminders';
import { PUT_OFF_AT_MOST, TOO_LATE_TO_PUT_OFF } from './reminder-table';
import { isWorthlessLate, type ReminderName, type Rung } from './rung';

/** What is due of one order. */
export interface Due {
  readonly id: OrderId;
  readonly give: readonly Rung[];
  readonly drop: readonly Rung[];
  /** When it was found. */
  readonly at?: Instant;
}

/** At most one reminder an order and kind, the latest due; those found past their deadline are dropped, as are all before. */
export function dueNow(standing: Standing, preferences: Preferences, now: Now): Due {
  const waiting = rungsOf(standing, preferences, now).filter(
    ({ status }) => status === 'planned' || status === 'snoozed',
  );
  const kinds = [...new Set(waiting.map(({ kind }) => kind))];
  const ofKinds = kinds.map((kind) =>
    dueOfKind(
      waiting.filter((rung) => rung.kind === kind),
      now.at,
    ),
  );
  return {
    id: standing.id,
    at: now.at,
    give: ofKinds.flatMap(({ give }) => give),
    drop: ofKinds.flatMap(({ drop }) => drop),
  };
}

function dueOfKind(waiting: readonly Rung[], at: Instant): Omit<Due, 'id' | 'at'> {
  const due = waiting.filter(({ dueAt }) => dueAt <= at);
  const isOwn = due.some(({ kind }) => kind === 'own');
  if (isOwn) return { give: due, drop: [] };
  const late = due.filter((rung) => isWorthlessLate(rung) && rung.deadlineAt <= at);
  const inTime = due.filter((rung) => !late.includes(rung));
  const latest = inTime.findLast(({ status }) => status === 'planned') ?? inTime.at(-1);
  if (!latest) return { give: [], drop: late };
  const overtaken = waiting.filter((rung) => rung !== latest && (rung.dueAt <= at || isOvertaken(rung, latest)));
  // One that was put off is over now, not when it would have come back.
  return { give: [latest], drop: overtaken.map((rung) => ({ ...rung, dueAt: instant(Math.min(rung.dueAt, at)) })) };
}

/** A snoozed reminder that meets a later one has nothing more to say. */
const isOvertaken = (rung: Rung, given: Rung): boolean => rung.status === 'snoozed' && given.status === 'planned';

/** The records with what is due acted on: given ones are `due` in the outbox until they were seen on screen. */
export function afterDue(records: readonly ReminderRecord[], due: Due): readonly ReminderRecord[] {
  const noted = due.at !== undefined && { notedAt: due.at };
  const dropped = due.drop.map((rung) => ({ ...recordOf(rung, 'dropped'), ...noted }));
  const given = due.give.map(
    (rung) => records.find((record) => isWaiting(record, rung, due.at)) ?? { ...recordOf(rung, 'due'), ...noted },
  );
  return latestOnly([...records, ...dropped, ...given]);
}

/** In the outbox already, and not by a clock that was wrong: it keeps the notification that it was put into. */
const isWaiting = (record: ReminderRecord, rung: Rung, at: Instant | undefined): boolean =>
  record.status === 'due' &&
  isSame(record, rung) &&
  record.dueAt === rung.dueAt &&
  !(at !== undefined && isAhead(record, at));

const recordOf = ({ kind, rung, dueAt, deadlineAt }: Rung, status: ReminderStatus): ReminderRecord => ({
  kind,
  rung,
  dueAt,
  deadlineAt,
  status,
});

/** Records kept of one order: enough for every rung of every kind alive, twice over. */
const RECORDS_KEPT = 60;

/** One record a rung, the latest; the oldest go when there are too many. */
function latestOnly(records: readonly ReminderRecord[]): readonly ReminderRecord[] {
  return records
    .filter((record, index) => records.findLastIndex((other) => isSame(other, record)) === index)
    .slice(-RECORDS_KEPT);
}

const isSame = (a: ReminderName, b: ReminderName): boolean => a.kind === b.kind && a.rung === b.rung;

type StatusChange = { readonly status: ReminderStatus; readonly until?: Instant };

/** Shown, dismissed or put off: one rung with its new status, all others as they were. An unknown rung changes nothing. */
export function withReminder(
  records: readonly ReminderRecord[],
  rungs: readonly Rung[],
  which: ReminderName,
  change: StatusChange,
): readonly ReminderRecord[] {
  const rung = rungs.find((other) => isSame(other, which));
  return rung ? latestOnly([...records, { ...recordOf(rung, change.status), ...change }]) : records;
}

/** Put off: it comes back later, or not at all when a later one of its kind has been given by then. */
export function afterSnooze(
  records: readonly ReminderRecord[],
  rungs: readonly Rung[],
  which: ReminderName,
  at: Instant,
): readonly ReminderRecord[] {
  const rung = rungs.find((other) => isSame(other, which));
  if (!rung || !canPutOff(rung.deadlineAt, at)) return records;
  return withReminder(records, rungs, which, { status: 'snoozed', until: snoozedUntil(at, rung.deadlineAt) });
}

/** On screen: out of the outbox. Whatever became of it meanwhile stays. */
export const asShown = (records: readonly ReminderRecord[], which: ReminderName): readonly ReminderRecord[] =>
  records.map((record) => (isSame(record, which) && record.status === 'due' ? { ...record, status: 'shown' } : record));

/** Whether there is time left to put a reminder off; what is over can always be. */
export const canPutOff = (deadlineAt: Instant, at: Instant): boolean =>
  deadlineAt <= at || since(at, deadlineAt) >= TOO_LATE_TO_PUT_OFF;

/** When a reminder put off now comes back: after the lesser of a day and half of the time left, so always before its end. */
export function snoozedUntil(at: Instant, deadlineAt: Instant): Instant {
  const half = deadlineAt > at ? (deadlineAt - at) / 2 : PUT_OFF_AT_MOST;
  return add(at, duration(Math.min(PUT_OFF_AT_MOST, half)));
}

/** A reminder that could not be shown, or not be counted as given, is tried again after this. */
const RETRY_AFTER = hours(1);

/** When the next reminder of any order is due. */
export function nextReminderAt(
  standings: readonly Standing[],
  preferences: Preferences,
  now: Now,
): Instant | undefined {
  const waiting = standings
    .flatMap((standing) => rungsOf(standing, preferences, now))
    .filter(({ status }) => status === 'planned' || status === 'snoozed')
    .map(({ dueAt }) => (dueAt > now.at ? dueAt : add(now.at, RETRY_AFTER)));
  return waiting.length === 0 ? undefined : instant(Math.min(...waiting));
}
