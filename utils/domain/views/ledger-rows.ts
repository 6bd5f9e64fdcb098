/** All orders to search, filter and sort. What a key stroke compares is made once for each order, not once for each key. */

import { DEADLINE_KINDS, type DeadlineKind, ORDER_STATES, type OrderState } from '@/utils/domain/order/kinds';
import { decidingDeadline } from '@/utils/domain/standing/deadlines';
import { drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { yearsIn } from '@/utils/domain/time/calendar';
import type { Instant, Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { needsYou } from './need';

export interface LedgerRow {
  readonly standing: Standing;
  /** Title, store and id in lower case. */
  readonly text: string;
  /** Last four digits of the id, which are the same in all orders of one account. */
  readonly account: string;
  /** When it was placed, as far as that is known; else when it was first read. */
  readonly date: Instant;
  /** Only where a page printed the day: a year is not guessed. */
  readonly year?: number;
}

export const SORTS = ['deadline', 'date'] as const;
export type Sort = (typeof SORTS)[number];

export interface LedgerQuery {
  readonly text: string;
  readonly state?: OrderState | undefined;
  readonly kind?: DeadlineKind | undefined;
  readonly year?: number | undefined;
  readonly store?: string | undefined;
  readonly account?: string | undefined;
  readonly needsYou: boolean;
  /** What the user put away: shown alone, or not at all. */
  readonly archived: boolean;
  readonly sort: Sort;
}
export const EVERY_ORDER: LedgerQuery = { text: '', needsYou: false, archived: false, sort: 'deadline' };

const accountOf = ({ id }: Standing): string => id.slice(-4);

/** One row for each standing, in the same order. */
export function rowsOf(standings: readonly Standing[], zone: Zone): readonly LedgerRow[] {
  const yearOf = yearsIn(zone);
  return standings.map((standing) => ({
    standing,
    text: `${standing.title}\n${standing.store ?? ''}\n${standing.id}`.toLowerCase(),
    account: accountOf(standing),
    date: standing.placedAt ?? standing.firstSeenAt,
    ...(standing.placedAt !== undefined && { year: yearOf(standing.placedAt) }),
  }));
}

const compareIds = (a: LedgerRow, b: LedgerRow): number => (a.standing.id < b.standing.id ? 1 : -1);

/** Every order once, the newest first; of an order that is in both lists, the newest standing. */
export function newestFirst(open: readonly LedgerRow[], ended: readonly LedgerRow[]): readonly LedgerRow[] {
  const newest = new Map(open.map((row) => [row.standing.id, row]));
  for (const row of ended) {
    const other = newest.get(row.standing.id);
    if (!other || other.standing.rev < row.standing.rev) newest.set(row.standing.id, row);
  }
  return [...newest.values()].sort((a, b) => b.date - a.date || compareIds(a, b));
}

/** Rows that hold every word of the text and pass every filter, in no new order. */
export function matching(rows: readonly LedgerRow[], query: LedgerQuery, now: Now): readonly LedgerRow[] {
  const { state, kind, year, store, account } = query;
  const wanted = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (row.standing.archivedByUserAt !== undefined) === query.archived &&
      wanted.every((word) => row.text.includes(word)) &&
      (state === undefined || row.standing.state === state) &&
      (kind === undefined || row.standing.deadlines.some((deadline) => deadline.kind === kind)) &&
      (year === undefined || row.year === year) &&
      (store === undefined || row.standing.store === store) &&
      (account === undefined || row.account === account) &&
      (!query.needsYou || needsYou(row.standing, now)),
  );
}

/** The nearest deadline first and undated orders last; or as they come, which is the newest first. */
export function sorted(rows: readonly LedgerRow[], sort: Sort, now: Now): readonly LedgerRow[] {
  if (sort === 'date') return rows;
  const undated: LedgerRow[] = [];
  const dated: (readonly [Instant, LedgerRow])[] = [];
  for (const row of rows) {
    const deadline = decidingDeadline(row.standing, now.at);
    if (deadline) dated.push([drivingInstant(deadline), row]);
    else undated.push(row);
  }
  return [...dated.sort(([a], [b]) => a - b).map(([, row]) => row), ...undated];
}

export interface Choices {
  readonly states: readonly OrderState[];
  readonly kinds: readonly DeadlineKind[];
  readonly years: readonly number[];
  readonly stores: readonly string[];
  readonly accounts: readonly string[];
  readonly hasArchived: boolean;
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)].sort();

/** A longer list is no choice; the search finds every store. */
const MOST_STORES = 60;

/** Stores that were bought from more than once, by name; the most used ones where they are many. */
function storesOf(rows: readonly LedgerRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { standing } of rows) {
    if (standing.store) counts.set(standing.store, (counts.get(standing.store) ?? 0) + 1);
  }
  const again = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  return again
    .slice(0, MOST_STORES)
    .map(([store]) => store)
    .sort((a, b) => a.localeCompare(b));
}

/** What there is to choose from: only values that some order has. */
export function choicesOf(rows: readonly LedgerRow[]): Choices {
  const states = new Set(rows.map(({ standing }) => standing.state));
  const kinds = new Set(rows.flatMap(({ standing }) => standing.deadlines.map(({ kind }) => kind)));
  return {
    states: ORDER_STATES.filter((state) => states.has(state)),
    kinds: DEADLINE_KINDS.filter((kind) => kinds.has(kind)),
    years: distinct(rows.flatMap(({ year }) => (year === undefined ? [] : [year]))).toReversed(),
    stores: storesOf(rows),
    accounts: distinct(rows.map(({ account }) => account)),
    hasArchived: rows.some(({ standing }) => standing.archivedByUserAt !== undefined),
  };
}

/** Last four digits of the ids, each once: the accounts whose orders were read. */
export const accountsOf = (standings: readonly Standing[]): readonly string[] => distinct(standings.map(accountOf));
