/** The record of one order as JSON: what an export holds, and its timeline row by row. It can be brought in again. */
import { type Instant, toIso } from '@/utils/domain/instant';
import type { Words } from '@/utils/domain/text';
import type { TimelineRow } from '@/utils/domain/timeline-row';
import { type ExportedOrder, toExport } from './json';

interface PackedRow {
  readonly event: TimelineRow['event'];
  readonly at: string;
  readonly from: TimelineRow['from'];
  readonly says: string;
  readonly quotes: readonly string[];
  readonly address?: string;
  readonly reader?: string;
  readonly undone?: true;
}

const packedRow = ({ event, at, from, says, quotes, address, reader, isUndone }: TimelineRow, words: Words) =>
  ({
    event,
    at: toIso(at),
    from,
    says: words.say(says),
    quotes,
    ...(address !== undefined && { address }),
    ...(reader !== undefined && { reader }),
    ...(isUndone && { undone: true }),
  }) satisfies PackedRow;

/** One order with its record, what follows from it, and everything that happened, oldest first. */
export function toPackJson(order: ExportedOrder, rows: readonly TimelineRow[], words: Words, at: Instant): string {
  const { orders, ...head } = toExport([order], at);
  const timeline = rows.map((row) => packedRow(row, words));
  return `${JSON.stringify({ ...head, orders: orders.map((each) => ({ ...each, timeline })) }, null, 2)}\n`;
}
