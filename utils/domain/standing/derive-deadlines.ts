/** The deadlines of one order: every kind that is alive, from the page, from the user, or by a rule, in this order of trust. */

import { DEADLINE_KINDS, type DeadlineKind } from '@/utils/domain/order/kinds';
import type { Mark } from '@/utils/domain/order/order';
import type { PrintedDeadline, Reading } from '@/utils/domain/order/printed';
import type { Instant, Moment } from '@/utils/domain/time/instant';
import { meetAll } from '@/utils/domain/time/overlap';
import type { DeadlineFacts } from './deadline-facts';
import { DEADLINE_RULES, type DeadlineRule, type RuleAnswer } from './deadline-rules';
import { driversOf, mostTrusted, SEVERAL_AT_ONCE } from './deadlines';
import { isRefundPromise } from './promise';
import { type DatedDeadline, type Deadline, drivingInstant, isDated } from './standing';

/** All deadlines of an order in its present state; dead kinds are absent. Readings newest first, marks as they were told. */
export function deadlinesOf(
  facts: DeadlineFacts,
  readings: readonly Reading[],
  marks: readonly Mark[],
): readonly Deadline[] {
  const [promise] = driversOf(rowsOf('protectedUntil', facts, readings, marks));
  const zone = (readings[0]?.observation ?? marks.at(-1))?.zone;
  const promised = promise && zone && { moment: promise.moment, zone, isRefund: isRefundPromise(promise, facts) };
  const known = { ...facts, ...(promised && { promised }) };
  return DEADLINE_KINDS.flatMap((kind) => rowsOf(kind, known, readings, marks));
}

/** The deadlines of one kind: one for each source of it. */
function rowsOf(
  kind: DeadlineKind,
  facts: DeadlineFacts,
  readings: readonly Reading[],
  marks: readonly Mark[],
): readonly Deadline[] {
  const row: DeadlineRule = DEADLINE_RULES[kind];
  if (!row.aliveIn.includes(facts.state) || row.when?.(facts) === false) return [];
  const since = row.countedFrom(facts);
  const aliveFrom = row.aliveFrom?.(facts);
  const start = { ...(since && { since: since.moment }), ...(aliveFrom !== undefined && { aliveFrom }) };
  const begun = row.isPerRound && since ? since.moment.earliest : undefined;
  const isOfThisRound = (at: Instant) => begun === undefined || at >= begun;
  const told = [
    ...byPage(
      kind,
      readings.filter(({ observation }) => isOfThisRound(observation.lastAt)),
    ),
    ...byUser(
      kind,
      marks.filter(({ madeAt }) => isOfThisRound(madeAt)),
    ),
  ];
  const answer = row.rule(facts, since);
  const ruled = answer && (told.length === 0 || (row.isAlsoShown && answer.moment)) ? [byRule(kind, answer)] : [];
  return withDriver([...told, ...ruled].map((deadline) => ({ ...start, ...deadline })));
}

/** The newest reading that prints this kind decides; older readings of the same day make it more precise. */
function byPage(kind: DeadlineKind, readings: readonly Reading[]): readonly DatedDeadline[] {
  const printed = readings
    .map((reading) => reading.deadlines.filter((deadline) => deadline.kind === kind))
    .filter((deadlines) => deadlines.length > 0);
  const newest = new Map((printed[0] ?? []).map((deadline) => [deadline.text, deadline]));
  return [...newest.values()].map(({ text, moment: said }) => {
    // A countdown says the same words at many times; only the last time it said them counts.
    const moment = said.precision === 'exact' ? said : meetAll(sayings(text, printed));
    return { kind, basis: 'page', confidence: confidenceOf(moment), moment, quote: text, drives: false };
  });
}

const sayings = (text: string, printed: readonly (readonly PrintedDeadline[])[]): readonly Moment[] =>
  printed.flatMap((deadlines) => deadlines.filter((deadline) => deadline.text === text).map(({ moment }) => moment));

/** A date the user entered; of several the one told last. */
function byUser(kind: DeadlineKind, marks: readonly Mark[]): readonly DatedDeadline[] {
  const mark = marks.filter((each) => each.kind === 'deadlineSet').findLast(({ deadline }) => deadline === kind);
  if (!mark) return [];
  return [{ kind, basis: 'you', confidence: confidenceOf(mark.by), moment: mark.by, drives: false }];
}

function byRule(kind: DeadlineKind, { rule, moment }: RuleAnswer): Deadline {
  const base = { kind, basis: 'rule', rule, drives: false } as const;
  return moment ? { ...base, confidence: 'estimated', moment } : { ...base, confidence: 'unknown' };
}

/** A countdown or a clock time is exact, a date known to the day is not. */
const confidenceOf = ({ precision }: Moment): 'exact' | 'estimated' => (precision === 'day' ? 'estimated' : 'exact');

/** The first in the order of trust decides; where that source names several, the earliest. */
function withDriver(deadlines: readonly Deadline[]): readonly Deadline[] {
  const dated = deadlines.filter(isDated);
  const isSeveral = dated.some(({ kind }) => SEVERAL_AT_ONCE.includes(kind));
  const [driver] = isSeveral ? mostTrusted(dated).toSorted((a, b) => drivingInstant(a) - drivingInstant(b)) : dated;
  return deadlines.map((deadline) => ({ ...deadline, drives: deadline === driver }));
}
