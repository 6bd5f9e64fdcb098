/** Bringing in an export: what would change is known before anything does. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { type AnsweredQuestion, type Mark, markKey, type OrderRecord } from '@/utils/domain/order/order';
import type { Observation } from '@/utils/domain/order/printed';
import { instant } from '@/utils/domain/time/instant';

/** The records after an import: those of the file, merged into the ones that are there. */
export function importInto(
  records: ReadonlyMap<OrderId, OrderRecord>,
  imported: readonly OrderRecord[],
  replace: boolean,
): readonly OrderRecord[] {
  return imported.map((record) => {
    const before = records.get(record.id);
    if (before && replace) return { ...record, rev: before.rev };
    return before ? mergeRecords(before, record) : { ...record, rev: Math.max(1, record.rev) };
  });
}

/** Two records of one order: nothing of either is lost; where one value is possible, that of the record here stays. */
export function mergeRecords(here: OrderRecord, there: OrderRecord): OrderRecord {
  return {
    ...there,
    ...here,
    firstSeenAt: instant(Math.min(here.firstSeenAt, there.firstSeenAt)),
    observations: mergeObservations(here.observations, there.observations),
    marks: mergeMarks(here.marks, there.marks),
    intent: here.intent === 'undecided' ? there.intent : here.intent,
    answered: mergeBy(
      [...here.answered, ...there.answered],
      (answer: AnsweredQuestion) => `${answer.question}${answer.at}`,
    ),
  };
}

function mergeObservations(here: readonly Observation[], there: readonly Observation[]): readonly Observation[] {
  const keyOf = ({ printed, firstAt }: Observation): string => `${firstAt}${printed.page}${printed.status}`;
  const extended = mergeBy(
    [...here, ...there].sort((a, b) => b.lastAt - a.lastAt),
    keyOf,
  );
  return [...extended].sort((a, b) => a.lastAt - b.lastAt || a.firstAt - b.firstAt);
}

/** Any order will do, if it is the same on all devices. */
const textOrder = (a: Mark, b: Mark): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A mark taken back on either side is taken back. */
export function mergeMarks(here: readonly Mark[], there: readonly Mark[]): readonly Mark[] {
  const undoneFirst = [...here, ...there].sort(
    (a, b) => Number(b.undoneAt ?? 0) - Number(a.undoneAt ?? 0) || textOrder(a, b),
  );
  return [...mergeBy(undoneFirst, markKey)].sort((a, b) => a.madeAt - b.madeAt || textOrder(a, b));
}

/** The first of each key. */
function mergeBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const value of values) if (!found.has(keyOf(value))) found.set(keyOf(value), value);
  return [...found.values()];
}
