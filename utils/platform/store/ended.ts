/** The shelves of ended orders, read for the ledger a few at a time and again only where one changed. */

import type { OrderId } from '@/utils/domain/order/kinds';
import type { Standing } from '@/utils/domain/standing/standing';
import { NO_STANDINGS, parseStandingRows, type StandingRows } from '@/utils/domain/standing/standing-schema';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { CATALOG_KEYS, catalogKey } from './keys';
import type { Stop } from './rows';

/** Shelves read at once: about two thousand orders, so that a page stays quick while ten thousand are read. */
const AT_ONCE = 8;

/** `undefined` for a shelf that is not there, or not to be understood. */
const shelfOf = (value: unknown): StandingRows | undefined => {
  const parsed = parseStandingRows(value);
  return parsed.ok ? parsed.value : undefined;
};

/** Rows of those of the orders that have ended; reads their shelves and no other. */
export async function loadEnded(ids: readonly OrderId[]): Promise<readonly Standing[]> {
  const keys = [...new Set(ids.map(catalogKey))];
  const found: Record<string, unknown> = keys.length > 0 ? await browser.storage.local.get(keys) : {};
  return keys.flatMap((key) => shelfOf(found[key])?.standings ?? []).filter(({ id }) => ids.includes(id));
}

/**
 * Calls back with all ended orders once they are read, and after each change. Subscribes first and reads second, and
 * keeps what it has of a shelf that did not change: putting one order away reads one shelf.
 */
export function watchEnded(onEnded: (ended: readonly Standing[]) => void): Stop {
  const shelves = new Map<string, StandingRows>();
  let isWhole = false;
  let isStopped = false;
  const take = (key: string, value: unknown): void => {
    const shelf = shelfOf(value);
    const before = shelves.get(key);
    if (!shelf || !before || before.rev < shelf.rev) shelves.set(key, shelf ?? NO_STANDINGS);
  };
  const tell = (): void => onEnded([...shelves.values()].flatMap(({ standings }) => standings));
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const keys = area === 'local' ? Object.keys(changes).filter((key) => CATALOG_KEYS.includes(key)) : [];
    for (const key of keys) take(key, changes[key]?.newValue);
    if (isWhole && keys.length > 0) tell();
  };
  const readAll = async (): Promise<void> => {
    for (let start = 0; start < CATALOG_KEYS.length && !isStopped; start += AT_ONCE) {
      const keys = CATALOG_KEYS.slice(start, start + AT_ONCE);
      const found: Record<string, unknown> = await browser.storage.local.get(keys);
      for (const key of keys) if (!shelves.has(key)) take(key, found[key]);
    }
    isWhole = true;
    if (!isStopped) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  readAll().catch((error: unknown) => logFailure('ended orders', error));
  return () => {
    isStopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
