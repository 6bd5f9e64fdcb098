/** What an import would do, before anything is done. */
import { isEqual } from './equal';
import { withInstants } from './export';
import { mergeRecords } from './import';
import { versionOf } from './migrations';
import type { OrderId, OrderRecord } from './order';
import { parseOrderRecord } from './records';
import { failure, type Result, success } from './result';

/** Why a file cannot be imported as a whole. */
export type ImportRefusal = 'notAnExport' | 'newer';

/** The orders of an export, not yet parsed. They are parsed slice by slice, because a file can hold thousands. */
export function ordersOfExport(file: unknown): Result<readonly unknown[], ImportRefusal> {
  if (typeof file !== 'object' || file === null || !('orders' in file) || !Array.isArray(file.orders)) {
    return failure('notAnExport');
  }
  const version = versionOf(file);
  if (version === undefined) return failure('notAnExport');
  return version > 1 ? failure('newer') : success(file.orders);
}

/** One slice of an export, parsed: whole records, and how many could not be read. */
export function parseSlice(orders: readonly unknown[]): {
  readonly records: readonly OrderRecord[];
  readonly refused: number;
} {
  const parsed = orders.map((order) => parseOrderRecord(withInstants(order)));
  const records = parsed.flatMap((each) => (each.ok ? [each.value] : []));
  return { records, refused: parsed.length - records.length };
}

export interface ImportPreview {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Only when everything is replaced: orders here that the file does not have. */
  readonly removed: number;
}

/** What importing these records would change here. Nothing is changed. */
export function previewImport(
  here: ReadonlyMap<OrderId, OrderRecord>,
  imported: readonly OrderRecord[],
  mode: 'merge' | 'replace',
): ImportPreview {
  const ids = new Set(imported.map(({ id }) => id));
  const verdicts = imported.map((record) => {
    const before = here.get(record.id);
    if (!before) return 'added';
    const after = mode === 'merge' ? mergeRecords(before, record) : record;
    return isEqual({ ...after, rev: 0 }, { ...before, rev: 0 }) ? 'same' : 'changed';
  });
  const count = (verdict: string): number => verdicts.filter((each) => each === verdict).length;
  return {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    removed: mode === 'merge' ? 0 : [...here.keys()].filter((id) => !ids.has(id)).length,
  };
}
