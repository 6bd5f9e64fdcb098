/** What the user said, carried between devices by the browser's own sync. Only when it was switched on. */

import { isEqual } from '@/utils/domain/equal';
import type { Event, Now } from '@/utils/domain/events';
import type { OrderRecord } from '@/utils/domain/order';
import { parseSynced } from '@/utils/domain/records';
import { isOpen } from '@/utils/domain/settle';
import { fitted, type SyncedOrder, syncedOf } from '@/utils/domain/sync';
import type { World } from '@/utils/domain/world';
import { browser } from './browser';

const PREFIX = 'o/';

/** Tells other devices what changed about open orders; ended ones are taken out. Throws when the browser takes no more. */
export async function pushChanges(records: readonly OrderRecord[], { standings }: World, now: Now): Promise<void> {
  if (records.length === 0) return;
  const found = await browser.storage.sync.get(records.map(({ id }) => PREFIX + id));
  const items: Record<string, SyncedOrder> = {};
  const gone: string[] = [];
  for (const record of records) {
    const key = PREFIX + record.id;
    const before = parseSynced(found[key]);
    const standing = standings.get(record.id);
    if (standing && !isOpen(standing, now)) {
      if (before) gone.push(key);
      continue;
    }
    const item = fitted(syncedOf(record, before, now.at));
    if (hasSomethingToSay(item) && !isEqual(item, before)) items[key] = item;
  }
  if (Object.keys(items).length > 0) await browser.storage.sync.set(items);
  if (gone.length > 0) await browser.storage.sync.remove(gone);
}

const hasSomethingToSay = ({ intent, reason, marks }: SyncedOrder): boolean =>
  intent !== undefined || reason !== undefined || marks.length > 0;

const itemsOf = (values: readonly unknown[]): readonly SyncedOrder[] =>
  values.flatMap((value) => parseSynced(value) ?? []);

/** Everything that other devices have said so far. */
export async function pullAll(): Promise<readonly SyncedOrder[]> {
  const found = await browser.storage.sync.get(null);
  return itemsOf(Object.entries(found).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value] : [])));
}

/** Tells what other devices say, as it arrives; whether it is wanted is decided by the step. */
export function onSynced(tell: (event: Event) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'sync') return;
    const items = itemsOf(Object.values(changes).map(({ newValue }) => newValue));
    if (items.length > 0) tell({ kind: 'synced', items });
  });
}
