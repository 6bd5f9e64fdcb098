/**
 * The same order on several devices: what the user said travels through the browser's own sync, each field with its own
 * time, and the last writer wins. Readings are read again from the pages anyway; evidence never leaves the machine.
 */

import { INTENTS, type Intent, type OrderId } from '@/utils/domain/order/kinds';
import type { Mark, OrderRecord } from '@/utils/domain/order/order';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import { add, type Instant, instant, minutes } from '@/utils/domain/time/instant';
import { mergeMarks } from './merge-marks';
import { choicesOf, MERGE_RULES } from './merge-records';
import { laterOf, type Stamped } from './stamped';

/** What travels of one order. */
export interface SyncedOrder {
  readonly schemaVersion: 1;
  readonly id: OrderId;
  readonly intent?: Stamped<Intent>;
  readonly reason?: Stamped<ReasonKey | null>;
  readonly marks: readonly Mark[];
}

/** The fields of a record that travel. */
const SYNCED = ['intent', 'reason', 'marks'] as const satisfies readonly (keyof OrderRecord)[];

/** What a choice for all orders can be; `null` where it was taken back. */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** What travels of the settings: each choice under its name, as `sync-settings.ts` names them. */
export interface SyncedSettings {
  readonly schemaVersion: 1;
  readonly fields: Readonly<Record<string, Stamped<FieldValue>>>;
}

/** Clocks of two devices differ by this at most; what is stamped later is taken as said by then, so that it wins no longer. */
const CLOCKS_DIFFER = minutes(5);

/** The same values with no stamp of the future: a device whose clock is ahead does not undo what is chosen here later. */
export const withoutFuture = <T extends { readonly at: Instant }>(stamped: T, now: Instant): T => ({
  ...stamped,
  at: instant(Math.min(stamped.at, add(now, CLOCKS_DIFFER))),
});

/** The browser takes 8 KB an item; a little is left for its key. */
export const SYNC_ITEM_BYTES = 8_000;

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
export const fitsSync = (item: SyncedOrder | SyncedSettings): boolean =>
  utf8Length(JSON.stringify(item)) < SYNC_ITEM_BYTES;

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

/** What this device says of an order: only what was chosen here or heard, with its time. */
export function syncedOf(record: OrderRecord): SyncedOrder {
  const { intent, reason } = choicesOf(record);
  return {
    schemaVersion: 1,
    id: record.id,
    ...(intent && { intent }),
    ...(reason && { reason }),
    marks: mergeMarks(record.marks, []),
  };
}

/** The record that another device would have that knows nothing but what it said. */
function heardRecord(record: OrderRecord, { intent, reason, marks }: SyncedOrder): OrderRecord {
  const { reason: _before, chosenAt: _times, ...rest } = record;
  return {
    ...rest,
    intent: intent?.value ?? INTENTS[0],
    ...(reason?.value && { reason: reason.value }),
    chosenAt: { ...(intent && { intent: intent.at }), ...(reason && { reason: reason.at }) },
    marks,
  };
}

/** The record after what other devices know was taken in, field by field as `MERGE_RULES` has it; marks in one order for all. */
export function withSynced(record: OrderRecord, heard: SyncedOrder): OrderRecord {
  const there = heardRecord(record, heard);
  const merged = SYNCED.reduce((here, field) => MERGE_RULES[field](here, there), record);
  return { ...merged, marks: mergeMarks(merged.marks, []) };
}
