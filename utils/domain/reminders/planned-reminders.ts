/** The rungs of every deadline: which reminder comes when, after the night rule. Derived; only what was acted on is stored. */

import { DEADLINE_KINDS } from '@/utils/domain/order/kinds';
import type { KnownDeadline, ReminderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import { assertNever } from '@/utils/domain/result';
import { FOLLOW_UP_AFTER } from '@/utils/domain/standing/asked-now';
import { hasMoved, knownBy, plannedFrom } from '@/utils/domain/standing/deadline-moves';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { type DatedDeadline, drivingInstant, has, isAllFine, type Standing } from '@/utils/domain/standing/standing';
import { midnightBefore } from '@/utils/domain/time/calendar';
import { add, type Duration, type Instant, instant, since, type Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { afterNight, beforeNight, lastEveningBefore, type Quiet } from '@/utils/domain/time/quiet-hours';
import { otherRungs } from './other-reminders';
import {
  APART,
  CHECK_AFTER,
  CHECK_WITHIN,
  DEFAULT_LEAD,
  type Ladder,
  LEADS,
  ladderFor,
  PUT_OFF_AT_MOST,
  SHORT_WINDOW,
} from './reminder-table';
import type { PlannedRung, Rung } from './rung';

export type { Rung } from './rung';

/**
 * The reminders of one order, earliest first; none of a kind that is switched off or already due when it was learned. Of two
 * dates of one kind the one that decides now has them: the later one only once the earlier is over.
 */
export function rungsOf(standing: Standing, preferences: Preferences, now: Now): readonly Rung[] {
  const before = ANSWERS.get(standing);
  if (before?.preferences === preferences && before.now === now) return before.rungs;
  const rungs = plannedRungs(standing, preferences, now)
    .map((rung) => withStatus(rung, recordOf(standing.reminders, rung, now.at), now.at))
    .sort((a, b) => a.dueAt - b.dueAt);
  ANSWERS.set(standing, { preferences, now, rungs });
  return rungs;
}

interface Answer {
  readonly preferences: Preferences;
  readonly now: Now;
  readonly rungs: readonly Rung[];
}

/** The last answer about each row: a wake asks the same twice, for what is due and for what comes next. */
const ANSWERS = new WeakMap<Standing, Answer>();

/** Given, or dropped, by a clock that was wrong: noted later than now, or due later than now. */
export const isAhead = ({ status, dueAt, notedAt }: ReminderRecord, at: Instant): boolean =>
  Math.max(dueAt, notedAt ?? dueAt) > at && (status === 'due' || status === 'shown' || status === 'dropped');

/** Whether a reminder that was acted on is still one that would be planned now. */
export const isStillPlanned = (
  standing: Standing,
  record: Pick<ReminderRecord, 'kind' | 'rung' | 'deadlineAt'>,
  preferences: Preferences,
  now: Now,
): boolean =>
  plannedRungs(standing, preferences, now).some(
    (rung) =>
      rung.kind === record.kind &&
      // A wish for a look moves on by itself, week by week.
      (rung.kind === 'look' || (rung.rung === record.rung && !hasMoved(record.deadlineAt, rung.deadlineAt, rung.lead))),
  );

function plannedRungs(standing: Standing, preferences: Preferences, { at, zone }: Now): readonly PlannedRung[] {
  if (preferences.allRemindersOff || standing.archivedByUserAt !== undefined) return [];
  const quiet: Quiet = { quietFrom: preferences.quietFrom, quietUntil: preferences.quietUntil, zone };
  const ofDeadlines = DEADLINE_KINDS.filter((kind) => !preferences.remindersOff.includes(kind)).flatMap((kind) => {
    const deadline = decidingOf(standing, kind, at);
    return deadline && !isAllFine(standing, kind) ? ladderOf(standing, deadline, quiet, at) : [];
  });
  return [...ofDeadlines, ...otherRungs(standing, preferences, quiet, at)];
}

function ladderOf(standing: Standing, deadline: DatedDeadline, quiet: Quiet, at: Instant): readonly PlannedRung[] {
  const ladder = ladderFor(standing, deadline);
  const moves = knownBy(standing.known, standing.firstSeenAt, at).filter(({ kind }) => kind === deadline.kind);
  const window = { standing, deadline, moves, quiet, at };
  const rungs = [
    ...(ladder.extra === undefined ? [] : extraRung(window, ladder.extra)),
    ...ladder.leads.flatMap((lead) => leadRung(window, lead, LEADS[lead])),
    ...(ladder.leads.length > 0 ? halfRung(window) : []),
  ];
  return [...keptApart(rungs, deadline, quiet.zone), ...(ladder.after ? afterRung(window, ladder) : [])];
}

/** Of reminders close to each other the later stays, unless it comes when the last whole day before the end is over. */
function keptApart(rungs: readonly PlannedRung[], { moment }: DatedDeadline, zone: Zone): readonly PlannedRung[] {
  const isSafe = ({ dueAt }: PlannedRung): boolean =>
    moment.precision === 'exact' || dueAt < midnightBefore(moment.earliest, zone);
  const kept: PlannedRung[] = [];
  for (const rung of rungs.toSorted((a, b) => a.dueAt - b.dueAt)) {
    const last = kept.at(-1);
    const isClose = last !== undefined && since(last.dueAt, rung.dueAt) < APART;
    if (isClose && !isSafe(rung)) continue;
    if (isClose) kept.pop();
    kept.push(rung);
  }
  return kept;
}

interface Window {
  readonly standing: Standing;
  readonly deadline: DatedDeadline;
  readonly moves: readonly KnownDeadline[];
  readonly quiet: Quiet;
  readonly at: Instant;
}

/** A reminder at `rawAt`, or none where it was already due when the deadline was learned. */
function before(window: Window, rung: string, rawAt: Instant, lead: Duration, from: KnownDeadline): PlannedRung[] {
  if (rawAt <= from.knownAt) return [];
  const deadlineAt = drivingInstant(window.deadline);
  const dueAt = beforeNight(rawAt, from.knownAt, deadlineAt, window.quiet);
  return [{ kind: window.deadline.kind, rung, dueAt, deadlineAt, lead }];
}

/** What a standing without a note of its own is counted from: the first reading. */
const knownOf = ({ standing, deadline, moves }: Window, leadOf: (from: KnownDeadline) => Duration): KnownDeadline =>
  plannedFrom(moves, leadOf) ?? {
    kind: deadline.kind,
    knownAt: standing.firstSeenAt,
    deadlineAt: drivingInstant(deadline),
  };

function leadRung(window: Window, rung: string, lead: Duration): PlannedRung[] {
  const from = knownOf(window, () => lead);
  return before(window, rung, instant(drivingInstant(window.deadline) - lead), lead, from);
}

const halfOf = ({ knownAt, deadlineAt }: KnownDeadline): Duration =>
  since(knownAt, instant((knownAt + deadlineAt) / 2));

function halfRung(window: Window): PlannedRung[] {
  const from = knownOf(window, halfOf);
  if (since(from.knownAt, from.deadlineAt) >= SHORT_WINDOW) return [];
  return before(window, 'half', add(from.knownAt, halfOf(from)), halfOf(from), from);
}

function extraRung(window: Window, extra: NonNullable<Ladder['extra']>): PlannedRung[] {
  const { standing, deadline, quiet } = window;
  const from = knownOf(window, () => DEFAULT_LEAD);
  switch (extra) {
    case 'check': {
      const rawAt = add(standing.firstSeenAt, CHECK_AFTER);
      const isYoung = deadline.since !== undefined && rawAt <= add(deadline.since.latest, CHECK_WITHIN);
      const isAsked = deadline.basis === 'rule' && standing.intent !== 'letLapse' && has(standing, 'timerUnchecked');
      return isYoung && isAsked ? before(window, extra, rawAt, SHORT_WINDOW, from) : [];
    }
    case 'followUp': {
      if (!standing.requestedAt || has(standing, 'followUpSent')) return [];
      return before(window, extra, add(standing.requestedAt.latest, FOLLOW_UP_AFTER), FOLLOW_UP_AFTER, from);
    }
    case 'lastEvening':
      return before(window, extra, lastEveningBefore(drivingInstant(deadline), quiet), DEFAULT_LEAD, from);
    default:
      return assertNever(extra);
  }
}

function afterRung(window: Window, ladder: Ladder): PlannedRung[] {
  const { standing, deadline, quiet, at } = window;
  const endAt = deadline.moment.latest;
  const from = knownOf(window, () => DEFAULT_LEAD);
  if (endAt <= from.knownAt || (ladder.answeredByLooking && standing.seenAt >= endAt && standing.seenAt <= at))
    return [];
  const dueAt = afterNight(endAt, quiet);
  const deadlineAt = drivingInstant(deadline);
  return [{ kind: deadline.kind, rung: 'after', dueAt, deadlineAt, lead: DEFAULT_LEAD }];
}

/**
 * What became of a rung, if its deadline has not moved away since. The latest record counts. What is noted as given ahead of
 * now was given by a clock that was wrong: it is not given.
 */
function recordOf(records: readonly ReminderRecord[], rung: PlannedRung, at: Instant): ReminderRecord | undefined {
  return records.findLast(
    (record) =>
      record.kind === rung.kind &&
      record.rung === rung.rung &&
      !isAhead(record, at) &&
      !hasMoved(record.deadlineAt, rung.deadlineAt, rung.lead),
  );
}

function withStatus(
  { kind, rung, dueAt, deadlineAt }: PlannedRung,
  record: ReminderRecord | undefined,
  at: Instant,
): Rung {
  const plain = { kind, rung, deadlineAt };
  if (!record) return { ...plain, dueAt, status: 'planned' };
  switch (record.status) {
    case 'due':
      return { ...plain, dueAt: record.dueAt, status: 'planned' };
    case 'shown':
    case 'dismissed':
      return { ...plain, dueAt: record.dueAt, status: 'given' };
    case 'dropped':
      return { ...plain, dueAt: record.dueAt, status: 'dropped' };
    case 'snoozed':
      return { ...plain, dueAt: backAt(record, at), status: 'snoozed' };
    default:
      return assertNever(record.status);
  }
}

/** When a reminder that was put off comes back. One put off by a clock that was ahead comes back at once. */
const backAt = ({ until, dueAt }: ReminderRecord, at: Instant): Instant =>
  until === undefined || until > add(at, PUT_OFF_AT_MOST) ? dueAt : until;
