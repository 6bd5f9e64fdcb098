/** The record of one order as JSON: its words and marks, what follows from them, and everything that happened. */

import { type ExportedOrder, exportOfOne } from '@/utils/domain/exchange/export';
import type { Instant } from '@/utils/domain/time/instant';
import type { TimelineRow } from '@/utils/domain/views/timeline-row';
import type { Words } from '@/utils/domain/words/words';

interface PackedOrder extends ExportedOrder {
  readonly rows: readonly TimelineRow[];
}

const rowOf = ({ event, at, from, says, quotes, address, reader, isUndone }: TimelineRow, words: Words) => ({
  event,
  at,
  from,
  says: words.say(says),
  quotes,
  ...(address !== undefined && { address }),
  ...(reader !== undefined && { reader }),
  ...(isUndone && { undone: true }),
});

/** An export of this order alone, with its timeline in words beside it. It can be brought in like any other export. */
export function toPackJson({ rows, ...order }: PackedOrder, words: Words, at: Instant): string {
  const timeline = rows.map((row) => rowOf(row, words));
  return `${JSON.stringify(exportOfOne(order, { timeline }, at), null, 2)}\n`;
}
