/** Reads an export before anything is done with it: is it one, which orders are in it, which settings. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { SCHEMA_VERSION, versionOf } from '@/utils/domain/order/migrations';
import { boundedObservations, MAX_OBSERVATIONS } from '@/utils/domain/order/observations';
import type { OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import { parsePreferences } from '@/utils/domain/order/preferences-schema';
import { failure, type Result, success } from '@/utils/domain/result';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { parseEvidence } from '@/utils/domain/standing/standing-schema';
import { SET_ASIDE, withInstants } from './export';
import { mergeRecords } from './merge-records';

/** Why a file cannot be imported. `newer`: written by a later version, of which nothing may be lost. */
export type ImportFault = 'notJson' | 'notOurs' | 'newer' | 'nothingIn' | 'tooLarge';

/** An export as it lies in the file: orders not yet parsed, because there can be thousands. */
export interface ExportFile {
  readonly orders: readonly unknown[];
  /** Exports of the first versions have none; settings that cannot be read are none. */
  readonly settings: Preferences | undefined;
}

export interface ImportedOrder {
  readonly record: OrderRecord;
  readonly evidence: readonly EvidenceEntry[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // the only thing it throws is that this is not JSON
  }
}

/** Levels of a file. Ours have 8 or 9; what is deeper was not written by us, and no walk through it may go without end. */
const MOST_LEVELS = 32;

/**
 * Pages of one order in a file. Merging once had no bound, so a file can hold some records' worth of them, which are brought
 * to what a record keeps; what holds more was not written by us.
 */
const MOST_PAGES = 10 * MAX_OBSERVATIONS;

/** Looks no deeper than asked, so that a file of a million levels is told as fast as one of forty. */
const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each)));

/** The export in a text, or why there is none. */
export function openExport(text: string): Result<ExportFile, ImportFault> {
  const file = parseJson(text);
  if (file === undefined) return failure('notJson');
  if (typeof file !== 'object' || file === null || !('orders' in file) || !Array.isArray(file.orders)) {
    return failure('notOurs');
  }
  const version = versionOf(file);
  if (version === undefined) return failure('notOurs');
  if (version > SCHEMA_VERSION) return failure('newer');
  // What was set aside is as it was found, and nothing walks through it.
  const walked = Object.entries(file).filter(([name]) => name !== SET_ASIDE);
  if (
    isDeeperThan(
      MOST_LEVELS,
      walked.map(([, part]) => part),
    )
  )
    return failure('notOurs');
  const settings = 'settings' in file ? parseSettings(file.settings) : undefined;
  return file.orders.length === 0 && !settings ? failure('nothingIn') : success({ orders: file.orders, settings });
}

function parseSettings(value: unknown): Preferences | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parsed = parsePreferences(withInstants({ ...DEFAULT_PREFERENCES, ...value, rev: 0 }));
  return parsed.ok ? parsed.value : undefined;
}

/** A row of evidence that cannot be understood is left out; the order and its other rows are not lost with it. */
function evidenceOf(id: OrderId, row: unknown): readonly EvidenceEntry[] {
  if (typeof row !== 'object' || row === null || !('evidence' in row) || !Array.isArray(row.evidence)) return [];
  return row.evidence.flatMap((entry) => {
    const parsed = parseEvidence({ schemaVersion: SCHEMA_VERSION, rev: 0, id, entries: [entry] });
    return parsed.ok ? parsed.value.entries : [];
  });
}

/** Some rows of an export, parsed: whole orders, and how many could not be read. */
export function readOrders(rows: readonly unknown[]): {
  readonly orders: readonly ImportedOrder[];
  readonly unreadable: number;
} {
  const orders = rows.flatMap((row): readonly ImportedOrder[] => {
    const whole = withInstants(row);
    const record = parseOrderRecord(whole);
    if (!record.ok || record.value.observations.length > MOST_PAGES) return [];
    const observations = boundedObservations(record.value.observations);
    return [{ record: { ...record.value, observations }, evidence: evidenceOf(record.value.id, whole) }];
  });
  return { orders, unreadable: rows.length - orders.length };
}

/** Each order once: an order that a file has twice is both in one. */
export function onlyOnce(orders: readonly ImportedOrder[]): readonly ImportedOrder[] {
  const found = new Map<OrderId, ImportedOrder>();
  for (const order of orders) {
    const other = found.get(order.record.id);
    found.set(order.record.id, other ? inOne(other, order) : order);
  }
  return [...found.values()];
}

const inOne = (a: ImportedOrder, b: ImportedOrder): ImportedOrder => ({
  record: mergeRecords(a.record, b.record),
  evidence: [...a.evidence, ...b.evidence],
});
