/** The lists of orders as a step leaves them: the row of open ones, and the shelves of those that ended. */

import { isEqual } from '@/utils/domain/equal';
import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import { isAhead } from '@/utils/domain/reminders/planned-reminders';
import type { Standing } from '@/utils/domain/standing/standing';
import { NO_STANDINGS, parseStandingRows, type StandingRows } from '@/utils/domain/standing/standing-schema';
import type { Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { isOpen } from '@/utils/domain/worker/open-orders';
import type { World } from '@/utils/domain/worker/world';
import { browser } from '@/utils/platform/browser';
import { CATALOG_KEYS, catalogKey, OPEN } from './keys';

type Values = Readonly<Record<string, unknown>>;

const rowsOf = (rev: number, standings: readonly Standing[]): StandingRows => ({
  schemaVersion: SCHEMA_VERSION,
  rev,
  standings,
});

/** A row that follows one that was lost is newer than it for whoever still shows it: time is ahead of every count of changes. */
const revAfterLoss = (now: Now): number => now.at;

/** The row of open orders, where it changed or was lost. */
export function changedOpen(open: StandingRows | undefined, after: World, now: Now): Values {
  const standings = [...after.standings.values()].filter((standing) => isOpen(standing, now));
  if (!open) return { [OPEN]: rowsOf(revAfterLoss(now), standings) };
  return isEqual(open.standings, standings) ? {} : { [OPEN]: rowsOf(open.rev + 1, standings) };
}

interface Shelves {
  readonly changes: Values;
  /** Shelves that could not be read: their other orders have to be derived again. */
  readonly lost: readonly string[];
}

/** Shelves of orders that ended in this step, changed after their end, or came back. */
export async function changedShelves(before: World, after: World, now: Now): Promise<Shelves> {
  const moved = [...after.standings.values()].filter(
    (standing) => before.records.has(standing.id) || after.records.has(standing.id) || !isOpen(standing, now),
  );
  const keys = [...new Set(moved.map(({ id }) => catalogKey(id)))];
  const values: Values = keys.length > 0 ? await browser.storage.local.get(keys) : {};
  return {
    changes: Object.fromEntries(keys.flatMap((key) => changedShelf(key, values[key], moved, now))),
    lost: keys.filter((key) => isLost(values[key])),
  };
}

const isLost = (value: unknown): boolean => value !== undefined && !parseStandingRows(value).ok;

function changedShelf(key: string, value: unknown, moved: readonly Standing[], now: Now): [string, StandingRows][] {
  const parsed = value === undefined ? undefined : parseStandingRows(value);
  const shelf = parsed?.ok ? parsed.value : { ...NO_STANDINGS, ...(parsed && { rev: revAfterLoss(now) }) };
  const mine = moved.filter(({ id }) => catalogKey(id) === key);
  const others = shelf.standings.filter(({ id }) => !mine.some((standing) => standing.id === id));
  const standings = [...others, ...mine.filter((standing) => !isOpen(standing, now))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return !isLost(value) && isEqual(shelf.standings, standings) ? [] : [[key, rowsOf(shelf.rev + 1, standings)]];
}

/**
 * Whether any shelf of ended orders cannot be read, or holds an order that was put there by a clock that was ahead: one of
 * its reminders was noted later than now, and nobody has seen it.
 */
export async function hasLostShelf({ at }: Now): Promise<boolean> {
  const values: Values = await browser.storage.local.get([...CATALOG_KEYS]);
  return Object.values(values).some((value) => isLost(value) || isOfWrongClock(value, at));
}

function isOfWrongClock(value: unknown, at: Instant): boolean {
  const shelf = parseStandingRows(value);
  return shelf.ok && shelf.value.standings.some(({ reminders }) => reminders.some((record) => isAhead(record, at)));
}
