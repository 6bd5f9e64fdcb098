/** What an import would do, before anything is done. */

import { isEqual } from '@/utils/domain/equal';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { ImportedOrder } from './import-file';
import { mergeRecords } from './merge-records';

/** Adding to what is here keeps both; replacing takes the file's word for everything. */
export const IMPORT_MODES = ['merge', 'replace'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

export interface ImportChanges {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Only when everything is replaced: orders here that the file does not have. */
  readonly removed: number;
}

/** A file that was read whole and compared with what is here. */
export interface ImportPlan {
  readonly orders: readonly ImportedOrder[];
  readonly settings: Preferences | undefined;
  /** Orders of the file that cannot be understood; they are left out, and that is said. */
  readonly unreadable: number;
  readonly changes: Readonly<Record<ImportMode, ImportChanges>>;
}

type Verdict = 'added' | 'changed' | 'same';

function verdictOn(before: OrderRecord | undefined, record: OrderRecord, mode: ImportMode): Verdict {
  if (!before) return 'added';
  const after = mode === 'merge' ? mergeRecords(before, record) : record;
  return isEqual({ ...after, rev: 0 }, { ...before, rev: 0 }) ? 'same' : 'changed';
}

/** What importing these records would change here. Nothing is changed. `hereIds` are all orders that are here. */
export function changesOf(
  here: ReadonlyMap<OrderId, OrderRecord>,
  hereIds: readonly OrderId[],
  imported: readonly OrderRecord[],
  mode: ImportMode,
): ImportChanges {
  const ids = new Set(imported.map(({ id }) => id));
  const verdicts = imported.map((record) => verdictOn(here.get(record.id), record, mode));
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  return {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    removed: mode === 'merge' ? 0 : hereIds.filter((id) => !ids.has(id)).length,
  };
}
