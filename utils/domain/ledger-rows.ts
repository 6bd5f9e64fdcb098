/** All orders to search, filter and sort. What a key stroke compares is made once for each order, not once for each key. */
import type { Now } from './events';
import { calendarDayOf, type Instant, type Zone } from './instant';
import type { OrderState } from './order';
import { drivingInstant, type Standing } from './standing';
import { decidingDeadline, needsYou } from './urgency';

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
  readonly year?: number | undefined;
  readonly account?: string | undefined;
  readonly needsYou: boolean;
  readonly sort: Sort;
}
export const EVERY_ORDER: LedgerQuery = { text: '', needsYou: false, sort: 'deadline' };

const accountOf = ({ id }: Standing): string => id.slice(-4);

const rowOf = (standing: Standing, zone: Zone): LedgerRow => ({
  standing,
  text: `${standing.title}\n${standing.store ?? ''}\n${standing.id}`.toLowerCase(),
  account: accountOf(standing),
  date: standing.placedAt ?? standing.firstSeenAt,
  ...(standing.placedAt !== undefined && { year: calendarDayOf(standing.placedAt, zone).year }),
});

/** One row for each order; of an order that is in several lists, the newest standing. */
export function rowsOf(standings: readonly Standing[], zone: Zone): readonly LedgerRow[] {
  const newest = new Map<string, Standing>();
  for (const standing of standings) {
    const other = newest.get(standing.id);
    if (!other || other.rev < standing.rev) newest.set(standing.id, standing);
  }
  return [...newest.values()].map((standing) => rowOf(standing, zone));
}

/** Rows that hold every word of the text and pass every filter, in no new order. */
export function matching(rows: readonly LedgerRow[], query: LedgerQuery, now: Now): readonly LedgerRow[] {
  const wanted = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ standing, text, account, year }) =>
      wanted.every((word) => text.includes(word)) &&
      (query.state === undefined || standing.state === query.state) &&
      (query.year === undefined || year === query.year) &&
      (query.account === undefined || account === query.account) &&
      (!query.needsYou || needsYou(standing, now)),
  );
}

const compareIds = (a: LedgerRow, b: LedgerRow): number => (a.standing.id < b.standing.id ? 1 : -1);
const newestFirst = (a: LedgerRow, b: LedgerRow): number => b.date - a.date || compareIds(a, b);

/** The nearest deadline first and undated orders last, newest first; or by date alone. */
export function sorted(rows: readonly LedgerRow[], sort: Sort, now: Now): readonly LedgerRow[] {
  if (sort === 'date') return [...rows].sort(newestFirst);
  const instants = new Map(
    rows.map((row) => {
      const deadline = decidingDeadline(row.standing, now.at);
      return [row, deadline ? drivingInstant(deadline) : Number.MAX_VALUE];
    }),
  );
  return [...rows].sort((a, b) => (instants.get(a) ?? 0) - (instants.get(b) ?? 0) || newestFirst(a, b));
}

export interface Choices {
  readonly states: readonly OrderState[];
  readonly years: readonly number[];
  readonly accounts: readonly string[];
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)].sort();

/** What there is to choose from: only values that some order has. */
export const choicesOf = (rows: readonly LedgerRow[]): Choices => ({
  states: distinct(rows.map(({ standing }) => standing.state)),
  years: distinct(rows.flatMap(({ year }) => (year === undefined ? [] : [year]))).toReversed(),
  accounts: distinct(rows.map(({ account }) => account)),
});

/** Last four digits of the ids, each once: the accounts whose orders were read. */
export const accountsOf = (standings: readonly Standing[]): readonly string[] => distinct(standings.map(accountOf));
