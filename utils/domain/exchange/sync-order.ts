/**
 * The same order on several devices: what the user said travels through the browser's own sync, each field with its own
 * time, and the last writer wins. Readings are read again from the pages anyway; evidence never leaves the machine.
 */

import { INTENTS, type Intent, type OrderId } from '@/utils/domain/order/kinds';
import type { Mark, OrderRecord } from '@/utils/domain/order/order';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import { add, type Instant, instant, minutes } from '@/utils/domain/time/instant';
import { mergeMarks } from './merge-records';

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

/** Choices made before times were kept: anything that has a time is later. */
export const LONG_AGO: Instant = instant(0);

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
export function syncedOf({ id, intent, reason, chosenAt, marks }: OrderRecord): SyncedOrder {
  const hasIntent = chosenAt?.intent !== undefined || intent !== INTENTS[0];
  const hasReason = chosenAt?.reason !== undefined || reason !== undefined;
  return {
    schemaVersion: 1,
    id,
    ...(hasIntent && { intent: { value: intent, at: chosenAt?.intent ?? LONG_AGO } }),
    ...(hasReason && { reason: { value: reason ?? null, at: chosenAt?.reason ?? LONG_AGO } }),
    marks: mergeMarks(marks, []),
  };
}

/** The record after what other devices know was taken in. */
export function withSynced(record: OrderRecord, heard: SyncedOrder): OrderRecord {
  const { intent, reason, marks } = mergeSynced(syncedOf(record), heard);
  const { reason: _before, ...rest } = record;
  const value = reason ? (reason.value ?? undefined) : record.reason;
  const chosenAt = { ...(intent && { intent: intent.at }), ...(reason && { reason: reason.at }) };
  return {
    ...rest,
    intent: intent?.value ?? record.intent,
    ...(value !== undefined && { reason: value }),
    ...(Object.keys(chosenAt).length > 0 && { chosenAt }),
    marks,
  };
}
