/** Reads an export before anything is done with it: which orders it has, and which of them are here already. */
import type { OrderId, OrderRecord } from './order';
import { parseOrderRecord } from './records';
import { failure, type Result, success } from './result';

export type ImportFault = 'notJson' | 'notOurs' | 'newer' | 'nothingIn';

export interface ImportPreview {
  readonly records: readonly OrderRecord[];
  readonly added: number;
  readonly merged: number;
  /** Orders of the file that cannot be understood; they are left out, and that is said. */
  readonly unreadable: number;
}

const VERSION = 1;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // the only thing it throws is that this is not JSON
  }
}

/** What an import of this text would do. `newer`: written by a later version, of which nothing may be lost. */
export function previewImport(text: string, here: ReadonlySet<OrderId>): Result<ImportPreview, ImportFault> {
  const file = parseJson(text);
  if (file === undefined) return failure('notJson');
  if (typeof file !== 'object' || file === null || !('orders' in file) || !Array.isArray(file.orders)) {
    return failure('notOurs');
  }
  if (!('schemaVersion' in file) || typeof file.schemaVersion !== 'number') return failure('notOurs');
  if (file.schemaVersion > VERSION) return failure('newer');
  const parsed = file.orders.map(parseOrderRecord);
  const records = parsed.flatMap((each) => (each.ok ? [each.value] : []));
  if (records.length === 0) return failure('nothingIn');
  const merged = records.filter(({ id }) => here.has(id)).length;
  return success({
    records,
    added: records.length - merged,
    merged,
    unreadable: parsed.length - records.length,
  });
}
