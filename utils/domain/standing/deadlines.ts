/** Which of the deadlines in a row decides now. */

import { DEADLINE_KINDS, type DeadlineKind } from '@/utils/domain/order/kinds';
import type { Instant } from '@/utils/domain/time/instant';
import { type DatedDeadline, type Deadline, drivingInstant, isDated, isLastChance, type Standing } from './standing';

/** Of these one source can name several dates; the earliest one still ahead decides. */
export const SEVERAL_AT_ONCE: readonly DeadlineKind[] = ['disputeBy', 'returnBy'];

/** Those of the basis that is trusted most. Deadlines stand in the order of trust. */
export const mostTrusted = (dated: readonly DatedDeadline[]): readonly DatedDeadline[] =>
  dated.filter(({ basis }) => basis === dated[0]?.basis);

/** The deadlines of each kind that their rows were noted by: who decides as far as the record says, without the clock. */
export const driversOf = (deadlines: readonly Deadline[]): readonly DatedDeadline[] =>
  deadlines.filter(isDated).filter(({ drives }) => drives);

/** It may be none yet: a claim can only be made once the promised day has passed. */
export const isAlive = ({ aliveFrom }: Deadline, at: Instant): boolean => aliveFrom === undefined || aliveFrom <= at;

type WithDeadlines = Pick<Standing, 'deadlines'>;

/**
 * The deadline of this kind that decides now, or `undefined` where no date is known. Where several of one kind are true at
 * once the earliest one still ahead decides; the kind is over only when all of them are, and then the last of them stays.
 */
export function decidingOf({ deadlines }: WithDeadlines, kind: DeadlineKind, at: Instant): DatedDeadline | undefined {
  const dated = deadlines.filter(
    (deadline): deadline is DatedDeadline => deadline.kind === kind && isDated(deadline) && isAlive(deadline, at),
  );
  if (!SEVERAL_AT_ONCE.includes(kind)) return dated.find(({ drives }) => drives) ?? dated[0];
  const ordered = mostTrusted(dated).toSorted((a, b) => drivingInstant(a) - drivingInstant(b));
  return ordered.find((deadline) => drivingInstant(deadline) > at) ?? ordered.at(-1);
}

/** Of each kind that has a date the deadline that decides now, in the order of the kinds. */
export function decidingDeadlines(standing: WithDeadlines, at: Instant): readonly DatedDeadline[] {
  const there = standing.deadlines.map(({ kind }) => kind);
  return DEADLINE_KINDS.filter((kind) => there.includes(kind)).flatMap((kind) => decidingOf(standing, kind, at) ?? []);
}

/**
 * The deadline that decides about the order now, its urgency and its place: of those of all kinds the one whose instant
 * comes first. A last chance that is gone decides nothing; every other kind goes on asking for a look.
 */
export function decidingDeadline(standing: WithDeadlines, at: Instant): DatedDeadline | undefined {
  let first: DatedDeadline | undefined;
  for (const deadline of decidingDeadlines(standing, at)) {
    const isGone = isLastChance(deadline.kind) && drivingInstant(deadline) <= at;
    if (!isGone && (!first || drivingInstant(deadline) < drivingInstant(first))) first = deadline;
  }
  return first;
}

/** The same row with who decides now marked in it, for those who show every deadline. */
export function decidedNow(standing: Standing, at: Instant): Standing {
  const deciding = decidingDeadlines(standing, at);
  const marked = standing.deadlines
    .filter((deadline) => isAlive(deadline, at))
    .map((deadline) => (isDated(deadline) ? { ...deadline, drives: deciding.includes(deadline) } : deadline));
  return { ...standing, deadlines: marked };
}
