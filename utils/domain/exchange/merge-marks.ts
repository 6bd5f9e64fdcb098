/** Two lists of marks in one, the same on every device. */

import { type Mark, markKey } from '@/utils/domain/order/order';

/** Any order will do, if it is the same on all devices. */
const textOrder = (a: Mark, b: Mark): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A mark taken back on either side is taken back. */
export function mergeMarks(here: readonly Mark[], there: readonly Mark[]): readonly Mark[] {
  const undoneFirst = [...here, ...there].sort(
    (a, b) => Number(b.undoneAt ?? 0) - Number(a.undoneAt ?? 0) || textOrder(a, b),
  );
  return firstOfEach(undoneFirst, markKey).toSorted((a, b) => a.madeAt - b.madeAt || textOrder(a, b));
}

/** The first of each key. */
export function firstOfEach<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const value of values) if (!found.has(keyOf(value))) found.set(keyOf(value), value);
  return [...found.values()];
}
