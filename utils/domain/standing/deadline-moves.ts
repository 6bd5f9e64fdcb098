/** Since when a deadline is known, and where it was then: what decides which reminders are still worth giving. */

import type { KnownDeadline } from '@/utils/domain/order/order';
import { type Duration, type Instant, instant, minutes } from '@/utils/domain/time/instant';
import { driversOf } from './deadlines';
import { type Deadline, drivingInstant } from './standing';

/** Half of the shortest lead (3 h): a smaller move matters to no reminder and is not noted. */
const SMALLEST_MOVE = minutes(90);
const LONG_AGO = instant(0);
/** Moves kept of one deadline: the first, which says how long its window was, and the latest. */
const MOVES_KEPT = 8;

/** What is noted as known ahead of now was noted by a clock that was wrong: it was known when the order was, or always. */
export const knownBy = (
  known: readonly KnownDeadline[],
  firstSeenAt: Instant,
  at: Instant,
): readonly KnownDeadline[] =>
  known.every(({ knownAt }) => knownAt <= at)
    ? known
    : known.map((each) =>
        each.knownAt <= at ? each : { ...each, knownAt: firstSeenAt <= at ? firstSeenAt : LONG_AGO },
      );

/** Since when each deadline alive now is known: new ones and moves added, dead ones left out, the rest as it was. */
export function knownAfter(
  known: readonly KnownDeadline[],
  deadlines: readonly Deadline[],
  at: Instant,
): readonly KnownDeadline[] {
  return driversOf(deadlines).flatMap((deadline) => {
    const before = known.filter(({ kind }) => kind === deadline.kind);
    const deadlineAt = drivingInstant(deadline);
    const last = before.at(-1);
    if (last && Math.abs(last.deadlineAt - deadlineAt) < SMALLEST_MOVE) return before;
    return withoutMiddle([...before, { kind: deadline.kind, knownAt: at, deadlineAt }]);
  });
}

function withoutMiddle(moves: readonly KnownDeadline[]): readonly KnownDeadline[] {
  const [first, ...rest] = moves;
  return first && moves.length > MOVES_KEPT ? [first, ...rest.slice(1 - MOVES_KEPT)] : moves;
}

/**
 * The knowledge that a rung with this lead was planned from: the first, or the latest move by at least half of its lead.
 * `leadOf` may depend on the window, as that of `half` does.
 */
export function plannedFrom(
  moves: readonly KnownDeadline[],
  leadOf: (from: KnownDeadline) => Duration,
): KnownDeadline | undefined {
  const [first, ...rest] = moves;
  if (!first) return undefined;
  return rest.reduce((from, move) => (hasMoved(from.deadlineAt, move.deadlineAt, leadOf(from)) ? move : from), first);
}

/** Whether a deadline moved by at least half of a lead. */
export const hasMoved = (from: Instant, to: Instant, lead: Duration): boolean => Math.abs(to - from) >= lead / 2;
