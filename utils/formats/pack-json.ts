/** The record of one order as JSON: its words and marks, what follows from them, and everything that happened. */

import type { OrderRecord } from '@/utils/domain/order/order';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { type Deadline, isDated, type Standing } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';
import type { TimelineRow } from '@/utils/domain/views/timeline-row';
import type { Words } from '@/utils/domain/words/words';

interface PackedOrder {
  readonly record: OrderRecord;
  readonly standing: Standing;
  readonly evidence: readonly EvidenceEntry[];
  readonly rows: readonly TimelineRow[];
}

const deadlineOf = (deadline: Deadline) => ({
  kind: deadline.kind,
  earliest: isDated(deadline) ? toIso(deadline.moment.earliest) : null,
  latest: isDated(deadline) ? toIso(deadline.moment.latest) : null,
  basis: deadline.basis,
  confidence: deadline.confidence,
});

const rowOf = ({ event, at, from, says, quotes, address, reader, isUndone }: TimelineRow, words: Words) => ({
  event,
  at: toIso(at),
  from,
  says: words.say(says),
  quotes,
  ...(address !== undefined && { address }),
  ...(reader !== undefined && { reader }),
  ...(isUndone && { undone: true }),
});

/** An export of this order alone, with its timeline in words beside it. It can be brought in like any other export. */
export function toPackJson({ record, standing, evidence, rows }: PackedOrder, words: Words, at: Instant): string {
  const order = {
    ...record,
    state: standing.state,
    stateBasis: standing.stateBasis,
    seenAt: toIso(standing.seenAt),
    deadlines: standing.deadlines.map(deadlineOf),
    timeline: rows.map((row) => rowOf(row, words)),
    evidence,
  };
  return `${JSON.stringify({ schemaVersion: 1, exportedAt: toIso(at), orders: [order] }, null, 2)}\n`;
}
