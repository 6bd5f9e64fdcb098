/** Everything that is known, as one JSON text: to keep, to move to another browser, to read with other tools. */
import { type Instant, toIso } from '@/utils/domain/instant';
import type { OrderRecord } from '@/utils/domain/order';
import { type Confidence, type Deadline, isDated, type Standing } from '@/utils/domain/standing';

export interface ExportedOrder {
  readonly record: OrderRecord;
  readonly standing: Standing;
}

interface ExportedDeadline {
  readonly kind: Deadline['kind'];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: Deadline['basis'];
  readonly confidence: Confidence;
}

const deadlineRow = (deadline: Deadline): ExportedDeadline => ({
  kind: deadline.kind,
  earliest: isDated(deadline) ? toIso(deadline.moment.earliest) : null,
  latest: isDated(deadline) ? toIso(deadline.moment.latest) : null,
  basis: deadline.basis,
  confidence: deadline.confidence,
});

/**
 * The whole record of every order, with what followed from it when it was exported beside it. Reading it back takes the
 * record alone: `state`, `stateBasis`, `seenAt` and `deadlines` are derived anew.
 */
export function toJson(orders: readonly ExportedOrder[], exportedAt: Instant): string {
  const rows = orders.map(({ record, standing }) => ({
    ...record,
    state: standing.state,
    stateBasis: standing.stateBasis,
    seenAt: toIso(standing.seenAt),
    deadlines: standing.deadlines.map(deadlineRow),
  }));
  return `${JSON.stringify({ schemaVersion: 1, exportedAt: toIso(exportedAt), orders: rows }, null, 2)}\n`;
}
