/** What is kept of one order, read and watched. The worker writes it (`write.ts`); pages only look. */

import type { OrderId } from '@/utils/domain/order/kinds';
import type { Refusal } from '@/utils/domain/order/migrations';
import type { OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { parseEvidence } from '@/utils/domain/standing/standing-schema';
import { NOTHING_SEEN, recordAsSeen } from '@/utils/domain/worker/seen-again';
import { browser } from '@/utils/platform/browser';
import { evidenceKey, orderKey } from './keys';
import { rowOf, type Stop, watchRow } from './rows';
import { loadSeen, watchAsSeen } from './seen';

/** The whole record of one order, with its marks; `undefined` when none was read or it cannot be understood. */
export async function loadOrder(id: OrderId): Promise<OrderRecord | undefined> {
  const key = orderKey(id);
  const [found, seen] = await Promise.all([browser.storage.local.get(key), loadSeen()]);
  const record = rowOf<OrderRecord | undefined>(parseOrderRecord, found[key], undefined);
  return record && recordAsSeen(record, seen ?? NOTHING_SEEN);
}

/** A record that is there and cannot be used, as it lies in the store. */
export interface Damage {
  readonly id: OrderId;
  /** `newer`: a later version of the extension wrote it. */
  readonly why: Refusal;
  readonly json: string;
}

export async function loadDamage(id: OrderId): Promise<Damage | undefined> {
  const value: unknown = (await browser.storage.local.get(orderKey(id)))[orderKey(id)];
  const parsed = value === undefined ? undefined : parseOrderRecord(value);
  return parsed && !parsed.ok ? { id, why: parsed.error, json: JSON.stringify(value, undefined, 2) } : undefined;
}

/** The records of these orders, as far as they are here and can be understood. */
export async function loadOrders(ids: readonly OrderId[]): Promise<readonly OrderRecord[]> {
  const found: Record<string, unknown> = await browser.storage.local.get(ids.map(orderKey));
  return Object.values(found).flatMap(
    (value) => rowOf<OrderRecord | undefined>(parseOrderRecord, value, undefined) ?? [],
  );
}

export const watchOrder = (id: OrderId, onOrder: (record: OrderRecord | undefined) => void): Stop =>
  watchAsSeen<OrderRecord | undefined>(
    (onRecord) => watchRow(orderKey(id), parseOrderRecord, undefined, onRecord),
    (record, seen) => record && recordAsSeen(record, seen),
    onOrder,
  );

/** What happened to an order, oldest first. */
export async function loadEvidence(id: OrderId): Promise<readonly EvidenceEntry[]> {
  const key = evidenceKey(id);
  const parsed = parseEvidence((await browser.storage.local.get(key))[key]);
  return parsed.ok ? parsed.value.entries : [];
}
