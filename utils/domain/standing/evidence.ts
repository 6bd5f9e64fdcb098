/** What happened to an order, in the order it was learned: append-only, one row a changed reading, mark or choice. */

import type { DraftId, Intent, OrderId } from '@/utils/domain/order/kinds';
import type { Mark } from '@/utils/domain/order/order';
import type { Observation } from '@/utils/domain/order/printed';
import type { Instant } from '@/utils/domain/time/instant';
import type { DatedDeadline } from './standing';

/** One row. `at` is when it was learned; rows are never changed, only added. */
export type EvidenceEntry =
  | { readonly kind: 'read'; readonly at: Instant; readonly observation: Observation }
  | { readonly kind: 'marked'; readonly at: Instant; readonly mark: Mark }
  | { readonly kind: 'markUndone'; readonly at: Instant; readonly madeAt: Instant }
  | { readonly kind: 'intentChosen'; readonly at: Instant; readonly intent: Intent }
  /** A message was copied; whether it was sent is a mark. */
  | { readonly kind: 'copied'; readonly at: Instant; readonly draft: DraftId; readonly text: string }
  /** A deadline as it stood from then on. */
  | { readonly kind: 'deadlineKnown'; readonly at: Instant; readonly deadline: DatedDeadline };

/** The rows of one order, oldest first; read only when that order is opened. */
export interface Evidence {
  readonly schemaVersion: 1;
  readonly rev: number;
  readonly id: OrderId;
  readonly entries: readonly EvidenceEntry[];
}

/** Rows kept of one order. A sentence that ticks is read hundreds of times, and says the same. */
const MOST_ROWS = 200;

/**
 * The rows within their bound. Of readings in the middle the oldest go first; the first and the last with each status stay
 * whatever happens, and so does everything that the user did.
 */
export function bounded(entries: readonly EvidenceEntry[]): readonly EvidenceEntry[] {
  const over = entries.length - MOST_ROWS;
  if (over <= 0) return entries;
  const statuses = entries.map((entry) =>
    entry.kind === 'read' ? (entry.observation.printed.status ?? '') : undefined,
  );
  const isEdge = (n: number): boolean =>
    statuses[n] !== statuses[statuses.slice(0, n).findLastIndex((each) => each !== undefined)] ||
    statuses[n] !== statuses.slice(n + 1).find((each) => each !== undefined);
  const canGo = entries.flatMap((entry, n) =>
    entry.kind === 'deadlineKnown' || (entry.kind === 'read' && !isEdge(n)) ? [n] : [],
  );
  const gone = new Set(canGo.slice(0, over));
  return entries.filter((_, n) => !gone.has(n));
}
