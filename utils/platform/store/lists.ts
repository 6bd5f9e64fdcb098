/** The lists of orders as a step leaves them: the row of open ones, and the shelves of those that ended. */

import { isEqual } from '@/utils/domain/equal';
import type { Health } from '@/utils/domain/order/health';
import { parseHealth } from '@/utils/domain/order/health-schema';
import type { OrderId } from '@/utils/domain/order/kinds';
import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import type { Standing } from '@/utils/domain/standing/standing';
import { NO_STANDINGS, parseStandingRows, type StandingRows } from '@/utils/domain/standing/standing-schema';
import { add, hours } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { isOpen } from '@/utils/domain/worker/open-orders';
import type { World } from '@/utils/domain/worker/world';
import { browser } from '@/utils/platform/browser';
import { allOrderIds } from './all-keys';
import { CATALOG_KEYS, catalogKey, HEALTH, OPEN, orderKey } from './keys';

type Values = Readonly<Record<string, unknown>>;

/** A clock that is off by less puts no order away before its last reminder. */
const SET_BACK = hours(1);

/** Whether the clock was ahead when an order was last put among the ended ones: some of them may not have ended yet. */
export const wasAheadThen = ({ putAwayAt }: Pick<Health, 'putAwayAt'>, { at }: Now): boolean =>
  putAwayAt !== undefined && putAwayAt > add(at, SET_BACK);

/** Notes when orders were put away, in the very save that does it: a clock that is set back later is found by it. */
export const withPutAway = (health: Health, isPutAway: boolean, now: Now): Health =>
  isPutAway || wasAheadThen(health, now) ? { ...health, putAwayAt: now.at } : health;

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

/**
 * Orders that ended in this step, changed after their end, or came back. One that was in the row of open ones and stays
 * there lies on no shelf, so reading a page of such orders costs the same however many have ended.
 */
const movedIn = (before: World, after: World, now: Now): readonly Standing[] =>
  [...after.standings.values()].filter((standing) => {
    if (!isOpen(standing, now)) return true;
    const isTouched = before.records.has(standing.id) || after.records.has(standing.id);
    return isTouched && !before.standings.has(standing.id);
  });

/** The shelves of those orders as they lie there, `undefined` for one that is not. */
export async function loadShelves(before: World, after: World, now: Now): Promise<Values> {
  const keys = [...new Set(movedIn(before, after, now).map(({ id }) => catalogKey(id)))];
  const values: Values = keys.length > 0 ? await browser.storage.local.get(keys) : {};
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}

/** What becomes of these shelves. */
export function changedShelves(shelves: Values, before: World, after: World, now: Now): Shelves {
  const moved = movedIn(before, after, now);
  const rows = Object.entries(shelves);
  return {
    changes: Object.fromEntries(rows.flatMap(([key, value]) => changedShelf(key, value, moved, now))),
    lost: rows.flatMap(([key, value]) => (isLost(value) ? [key] : [])),
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
 * Orders of which something is kept and that stand in no list, because their shelf is missing or cannot be read. Those whose
 * record is known to be damaged are not among them: nothing can be derived from it.
 */
export async function ordersInNoList(): Promise<readonly OrderId[]> {
  const values: Values = await browser.storage.local.get([OPEN, HEALTH, ...CATALOG_KEYS]);
  const { [HEALTH]: health, ...lists } = values;
  const rows = Object.values(lists).flatMap(rowsIn);
  const listed = new Set(rows.map(({ id }) => id));
  const known = parseHealth(health);
  const damaged = new Set(known.ok ? known.value.damaged : []);
  return (await allOrderIds()).filter((id) => !listed.has(id) && !damaged.has(orderKey(id)));
}

export function rowsIn(value: unknown): readonly Standing[] {
  const parsed = parseStandingRows(value);
  return parsed.ok ? parsed.value.standings : [];
}
