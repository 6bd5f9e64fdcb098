/** What the user said and chose, carried between devices by the browser's own sync. Only when it was switched on. */

import { isEqual } from '@/utils/domain/equal';
import {
  fitted,
  mergeSynced,
  type SyncedOrder,
  type SyncedSettings,
  syncedOf,
  withoutFuture,
} from '@/utils/domain/exchange/sync-order';
import { parseSynced, parseSyncedSettings } from '@/utils/domain/exchange/sync-schema';
import { mergeSettings, settingsItems, syncedSettingsOf } from '@/utils/domain/exchange/sync-settings';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Now } from '@/utils/domain/time/now';
import type { Event } from '@/utils/domain/worker/events';
import { isOpen } from '@/utils/domain/worker/open-orders';
import type { World } from '@/utils/domain/worker/world';
import { browser } from '@/utils/platform/browser';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { orderKey } from './keys';

const ORDER = 'o/';
const CHOICES = 's/choices';
const WORDS = 's/words';
const SETTINGS: readonly string[] = [CHOICES, WORDS];
const isOurs = (key: string): boolean => key.startsWith(ORDER) || SETTINGS.includes(key);

type Values = Readonly<Record<string, unknown>>;

/** Tells other devices what changed about open orders; ended ones are taken out. Throws when the browser takes no more. */
export async function pushChanges(records: readonly OrderRecord[], { standings }: World, now: Now): Promise<void> {
  if (records.length === 0) return;
  const found = await browser.storage.sync.get(records.map(({ id }) => ORDER + id));
  const items: Record<string, SyncedOrder> = {};
  const gone: string[] = [];
  for (const record of records) {
    const key = ORDER + record.id;
    const before = parseSynced(found[key]);
    const standing = standings.get(record.id);
    if (standing && !isOpen(standing, now)) {
      if (before) gone.push(key);
      continue;
    }
    // What another device put there in this moment is kept; it is heard in the next.
    const own = syncedOf(record);
    const item = fitted(before ? mergeSynced(own, before) : own);
    if (hasSomethingToSay(item) && !isEqual(item, before)) items[key] = item;
  }
  if (gone.length > 0) await browser.storage.sync.remove(gone);
  if (Object.keys(items).length > 0) await browser.storage.sync.set(items);
}

const hasSomethingToSay = ({ intent, reason, marks }: SyncedOrder): boolean =>
  intent !== undefined || reason !== undefined || marks.length > 0;

/** Tells other devices what was chosen for all orders. Throws when the browser takes no more. */
export async function pushSettings(preferences: Preferences): Promise<void> {
  const found: Values = await browser.storage.sync.get([...SETTINGS]);
  const own = syncedSettingsOf(preferences);
  const before = settingsIn(found);
  const { choices, words } = settingsItems(before ? mergeSettings(own, before) : own);
  const items = Object.entries({ [CHOICES]: choices, [WORDS]: words }).filter(
    ([key, item]) => Object.keys(item.fields).length > 0 && !isEqual(item, parseSyncedSettings(found[key])),
  );
  if (items.length > 0) await browser.storage.sync.set(Object.fromEntries(items));
}

/** Takes out orders that ended here without anybody looking, so that the room goes to open ones. False where there is none. */
export async function removeEnded({ standings }: World, now: Now): Promise<boolean> {
  const ids = (await pullAll()).items.map(({ id }) => id);
  const stored: Values = await browser.storage.local.get(ids.map(orderKey));
  const isOver = (id: OrderId): boolean => {
    const standing = standings.get(id);
    return stored[orderKey(id)] !== undefined && !(standing && isOpen(standing, now));
  };
  const gone = ids.filter(isOver).map((id) => ORDER + id);
  if (gone.length > 0) await browser.storage.sync.remove(gone);
  return gone.length > 0;
}

/** Takes out everything of ours, for all devices. */
export async function removeSynced(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null)).filter(isOurs);
  if (keys.length > 0) await browser.storage.sync.remove(keys);
}

/** What other devices say. */
export interface Said {
  readonly items: readonly SyncedOrder[];
  readonly settings?: SyncedSettings;
}

function saidIn(values: Values, { at }: Now): Said {
  const items = Object.entries(values).flatMap(([key, value]) =>
    key.startsWith(ORDER) ? (parseSynced(value) ?? []) : [],
  );
  const settings = settingsIn(values);
  return {
    items: items.map((item) => ({
      ...item,
      ...(item.intent && { intent: withoutFuture(item.intent, at) }),
      ...(item.reason && { reason: withoutFuture(item.reason, at) }),
    })),
    ...(settings && {
      settings: {
        ...settings,
        fields: Object.fromEntries(
          Object.entries(settings.fields).map(([name, field]) => [name, withoutFuture(field, at)]),
        ),
      },
    }),
  };
}

const settingsIn = (values: Values): SyncedSettings | undefined =>
  SETTINGS.flatMap((key) => parseSyncedSettings(values[key]) ?? []).reduce<SyncedSettings | undefined>(
    (before, item) => (before ? mergeSettings(before, item) : item),
    undefined,
  );

/** Everything that other devices have said so far. */
export const pullAll = async (): Promise<Said> => saidIn(await browser.storage.sync.get(null), await readClock());

/** Tells what other devices say, as it arrives; whether it is wanted is decided by the step. */
export function onSynced(tell: (event: Event) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'sync') return;
    const values = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
    readClock().then(
      (now) => {
        const said = saidIn(values, now);
        if (said.items.length > 0 || said.settings) tell({ kind: 'synced', ...said });
      },
      (error: unknown) => logFailure('sync', error),
    );
  });
}
