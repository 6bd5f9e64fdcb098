/** What is kept on this machine, read and watched. The worker writes it (`store-write.ts`); pages only look. */

import { type Health, NO_HEALTH } from '@/utils/domain/order/health';
import { parseHealth } from '@/utils/domain/order/health-schema';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Refusal } from '@/utils/domain/order/migrations';
import type { OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import { parsePreferences } from '@/utils/domain/order/preferences-schema';
import type { Result } from '@/utils/domain/result';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import type { Standing } from '@/utils/domain/standing/standing';
import {
  NO_STANDINGS,
  parseEvidence,
  parseStandingRows,
  type StandingRows,
} from '@/utils/domain/standing/standing-schema';
import { browser } from '@/utils/platform/browser';
import { isFull, watchFull } from '@/utils/platform/full-disk';
import { logFailure } from '@/utils/platform/log';
import { evidenceKey, HEALTH, OPEN, orderKey, PREFERENCES } from './keys';

/** All that popup, badge and chips need, read at once. */
export interface Glance {
  readonly open: readonly Standing[];
  readonly preferences: Preferences;
  readonly health: Health;
}

export type Stop = () => void;

interface Row {
  readonly rev: number;
}
type Parse<T> = (value: unknown) => Result<T, Refusal>;

/** The row under a key; what is absent, broken or newer than this code is given as `missing`. */
const rowOf = <T>(parse: Parse<T>, value: unknown, missing: T): T => {
  const parsed = parse(value);
  return parsed.ok ? parsed.value : missing;
};

/**
 * Calls back with the row under a key, now and at each change. Subscribes first and reads second, and drops what is
 * older than what it has, so no change in between is lost or undone. A removed key is given as `missing`.
 */
function watchRow<T extends Row | undefined>(key: string, parse: Parse<T>, missing: T, onRow: (row: T) => void): Stop {
  let rev = -1;
  const take = (value: unknown): void => {
    const row = rowOf(parse, value, missing);
    // What cannot be read is told too: a page that waits for it would stay blank.
    if (value === undefined || row === undefined) rev = -1;
    else if (row.rev <= rev) return;
    else rev = row.rev;
    onRow(row);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) take(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  browser.storage.local.get(key).then(
    (found) => {
      if (rev === -1) take(found[key]);
    },
    (error: unknown) => logFailure(`watch ${key}`, error),
  );
  return () => browser.storage.onChanged.removeListener(onChanged);
}

const glanceOf = (found: Record<string, unknown>): Glance => ({
  open: rowOf(parseStandingRows, found[OPEN], NO_STANDINGS).standings,
  preferences: rowOf(parsePreferences, found[PREFERENCES], DEFAULT_PREFERENCES),
  health: rowOf(parseHealth, found[HEALTH], NO_HEALTH),
});

/** One read of three keys: the whole of what a popup shows first. */
export async function loadGlance(): Promise<Glance> {
  const [found, full] = await Promise.all([browser.storage.local.get([OPEN, PREFERENCES, HEALTH]), isFull()]);
  const glance = glanceOf(found);
  return { ...glance, health: { ...glance.health, storageFull: full } };
}

/** The glance, now and whenever any part of it changes. */
export function watchGlance(onGlance: (glance: Glance) => void): Stop {
  let open: StandingRows | undefined;
  let preferences: Preferences | undefined;
  let health: Health | undefined;
  let storageFull = false;
  const tell = (): void => {
    if (open && preferences && health) {
      onGlance({ open: open.standings, preferences, health: { ...health, storageFull } });
    }
  };
  const stops = [
    watchFull((full) => {
      if (full === storageFull) return;
      storageFull = full;
      tell();
    }),
    watchRow(OPEN, parseStandingRows, NO_STANDINGS, (row) => {
      open = row;
      tell();
    }),
    watchRow(PREFERENCES, parsePreferences, DEFAULT_PREFERENCES, (row) => {
      preferences = row;
      tell();
    }),
    watchRow(HEALTH, parseHealth, NO_HEALTH, (row) => {
      health = row;
      tell();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The whole record of one order, with its marks; `undefined` when none was read or it cannot be understood. */
export async function loadOrder(id: OrderId): Promise<OrderRecord | undefined> {
  const key = orderKey(id);
  return rowOf<OrderRecord | undefined>(parseOrderRecord, (await browser.storage.local.get(key))[key], undefined);
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
  watchRow<OrderRecord | undefined>(orderKey(id), parseOrderRecord, undefined, onOrder);

/** What happened to an order, oldest first. */
export async function loadEvidence(id: OrderId): Promise<readonly EvidenceEntry[]> {
  const key = evidenceKey(id);
  const parsed = parseEvidence((await browser.storage.local.get(key))[key]);
  return parsed.ok ? parsed.value.entries : [];
}
