/**
 * The same order on several devices: what the user said travels through the browser's own sync, each field with its own
 * time, and the last writer wins. Readings are read again from the pages anyway; evidence never leaves the machine.
 */

import { mergeMarks } from './import';
import type { Instant } from './instant';
import { INTENTS, type Intent, type Mark, type OrderId, type OrderRecord } from './order';
import type { ReasonKey } from './reasons';

/** A value with the moment it was chosen. */
export interface Stamped<T> {
  readonly value: T;
  readonly at: Instant;
}

/** What travels of one order. */
export interface SyncedOrder {
  readonly schemaVersion: 1;
  readonly id: OrderId;
  readonly intent?: Stamped<Intent>;
  readonly reason?: Stamped<ReasonKey | null>;
  readonly marks: readonly Mark[];
}

/** The browser takes 8 KB an item; a little is left for its key. */
export const SYNC_ITEM_BYTES = 8_000;

/** Later wins; at the same moment the greater text wins, so that both devices choose alike. */
export function laterOf<T>(a: Stamped<T> | undefined, b: Stamped<T> | undefined): Stamped<T> | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

/** Two devices' knowledge of one order in one: the same whoever merges, in whatever order, however often. */
export function mergeSynced(a: SyncedOrder, b: SyncedOrder): SyncedOrder {
  const intent = laterOf(a.intent, b.intent);
  const reason = laterOf(a.reason, b.reason);
  return {
    schemaVersion: 1,
    id: a.id,
    ...(intent && { intent }),
    ...(reason && { reason }),
    marks: mergeMarks(a.marks, b.marks),
  };
}

/** True when the item fits into what the browser takes. */
export const fitsSync = (item: SyncedOrder): boolean =>
  // Three bytes a character is the most that UTF-8 needs for what JSON.stringify writes as one UTF-16 unit.
  JSON.stringify(item).length * 3 < SYNC_ITEM_BYTES || utf8Length(JSON.stringify(item)) < SYNC_ITEM_BYTES;

const utf8Length = (text: string): number =>
  Array.from(text).reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);

/** The item with as many of its marks as fit, the latest first to stay. */
export function fitted(item: SyncedOrder): SyncedOrder {
  if (fitsSync(item) || item.marks.length === 0) return item;
  return fitted({ ...item, marks: item.marks.slice(1) });
}

/** The record after what other devices know was taken in. */
export function withSynced(record: OrderRecord, synced: SyncedOrder): OrderRecord {
  const { reason: _before, ...rest } = record;
  const reason = synced.reason ? (synced.reason.value ?? undefined) : record.reason;
  return {
    ...rest,
    intent: synced.intent?.value ?? record.intent,
    ...(reason !== undefined && { reason }),
    marks: mergeMarks(record.marks, synced.marks),
  };
}

/** What this device says of an order, over what was known before: a changed field gets the time of now. */
export function syncedOf(record: OrderRecord, before: SyncedOrder | undefined, at: Instant): SyncedOrder {
  const reason = record.reason ?? null;
  const isNewIntent = record.intent !== (before?.intent?.value ?? INTENTS[0]);
  const isNewReason = reason !== (before?.reason?.value ?? null);
  const stampedIntent = isNewIntent ? { value: record.intent, at } : before?.intent;
  const stampedReason = isNewReason ? { value: reason, at } : before?.reason;
  return {
    schemaVersion: 1,
    id: record.id,
    ...(stampedIntent && { intent: stampedIntent }),
    ...(stampedReason && { reason: stampedReason }),
    marks: mergeMarks(record.marks, before?.marks ?? []),
  };
}
