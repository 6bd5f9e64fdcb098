/**
 * A page that says what it said before is no news, only a later moment. That moment is kept in the browser's memory, and on
 * the disk once an hour: a look at an unchanged list writes nothing, and what is on the disk is never off by more.
 */

import { isEqual } from '@/utils/domain/equal';
import type { Health } from '@/utils/domain/order/health';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import { isDated, type Standing } from '@/utils/domain/standing/standing';
import { calendarDaysBetween } from '@/utils/domain/time/calendar';
import { hours, type Instant, instant, since } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { World } from './world';

const SAVED_AT_LEAST_EVERY = hours(1);

/** When each reading of a record was last made, in their order. Of that very `rev`: any later one has its own. */
interface SeenLater {
  readonly rev: number;
  readonly lastAt: readonly Instant[];
}

/** What the disk does not know yet. */
export interface Seen {
  readonly orders: Readonly<Record<OrderId, SeenLater | undefined>>;
  /** When a page that is open was last read, see `Health`. */
  readonly health?: { readonly rev: number; readonly readAt: Instant };
}

export const NOTHING_SEEN: Seen = { orders: {} };

const later = (one: Instant, other: Instant | undefined): Instant => instant(Math.max(one, other ?? one));

/** The record with the moments that memory knows better; the very same where it knows none. */
export function recordAsSeen(record: OrderRecord, { orders }: Seen): OrderRecord {
  const seen = orders[record.id];
  if (seen?.rev !== record.rev || seen.lastAt.length !== record.observations.length) return record;
  const observations = record.observations.map((each, n) => ({ ...each, lastAt: later(each.lastAt, seen.lastAt[n]) }));
  return { ...record, observations };
}

/** The same of its row. */
export function rowAsSeen(row: Standing, { orders }: Seen): Standing {
  const seen = orders[row.id];
  return seen?.rev === row.rev ? { ...row, seenAt: instant(Math.max(row.seenAt, ...seen.lastAt)) } : row;
}

/** The same of how pages are read. */
export const healthAsSeen = (health: Health, { health: seen }: Seen): Health =>
  seen?.rev === health.rev ? { ...health, readAt: later(seen.readAt, health.readAt) } : health;

/** The same without these orders: what comes later under their names was not seen yet. */
export const seenWithout = ({ orders, ...rest }: Seen, gone: ReadonlySet<string>): Seen => ({
  ...rest,
  orders: Object.fromEntries(Object.entries(orders).filter(([id]) => !gone.has(id))),
});

/** Soon enough after what is on the disk to be kept in memory alone, and not on another day. */
const isSoonAfter = (before: Instant, after: Instant, { zone }: Now): boolean =>
  after === before ||
  (after > before && since(before, after) <= SAVED_AT_LEAST_EVERY && calendarDaysBetween(before, after, zone) === 0);

const NEVER = instant(0);

function isSameRecord(before: OrderRecord, after: OrderRecord, now: Now): boolean {
  const moments = after.observations.map(
    ({ lastAt }, n) => [before.observations[n]?.lastAt ?? lastAt, lastAt] as const,
  );
  const observations = after.observations.map((each, n) => ({ ...each, lastAt: moments[n]?.[0] }));
  return (
    isEqual({ ...after, rev: before.rev, observations }, before) &&
    moments.every(([one, other]) => isSoonAfter(one, other, now))
  );
}

/** No date passed in between: whether it was looked at before or after its end decides what is asked. */
function isSameRow(before: Standing, after: Standing): boolean {
  const isBetween = (at: Instant): boolean => before.seenAt < at && at <= after.seenAt;
  return (
    isEqual({ ...after, rev: before.rev, seenAt: before.seenAt }, before) &&
    !after.deadlines.filter(isDated).some(({ moment }) => isBetween(moment.earliest) || isBetween(moment.latest))
  );
}

function isSameHealth(before: Health, after: Health, now: Now): boolean {
  const isIn = (page: Health['pages'][number]): boolean =>
    after.pages.some((other) => isEqual({ ...other, at: page.at }, page) && isSoonAfter(page.at, other.at, now));
  return (
    before.pages.length === after.pages.length &&
    before.pages.every(isIn) &&
    isEqual({ ...after, rev: before.rev, pages: before.pages, readAt: before.readAt }, before) &&
    isSoonAfter(before.readAt ?? NEVER, after.readAt ?? NEVER, now)
  );
}

/** What lies on the disk of the orders of a step, as it lies there. */
export interface OnDisk {
  readonly records: ReadonlyMap<OrderId, OrderRecord>;
  readonly rows: ReadonlyMap<OrderId, Standing>;
  readonly health: Health;
}

interface Parted {
  /** The world as it is to be saved: what was merely seen again is as it lies there. */
  readonly world: World;
  readonly seen: Seen;
}

/** Parts what a step changed from what it merely saw again. */
export function parted(disk: OnDisk, after: World, before: Seen, now: Now): Parted {
  const again = new Map(
    [...after.records.values()].flatMap((record) => {
      const [kept, row, next] = [disk.records.get(record.id), disk.rows.get(record.id), after.standings.get(record.id)];
      const isAgain = kept && row && next && isSameRecord(kept, record, now) && isSameRow(row, next);
      return isAgain ? [[record.id, { kept, record }] as const] : [];
    }),
  );
  const onDisk = (standing: Standing): Standing => {
    const row = disk.rows.get(standing.id);
    if (!row || row === standing) return standing;
    const isSame = after.records.has(row.id) ? again.has(row.id) : isSameRow(row, standing);
    return isSame ? row : standing;
  };
  const { health } = after;
  const isHealthSame = isSameHealth(disk.health, health, now);
  const orders = [...again].map(([id, { kept, record }]): [OrderId, SeenLater] => [
    id,
    { rev: kept.rev, lastAt: record.observations.map(({ lastAt }) => lastAt) },
  ]);
  return {
    world: {
      ...after,
      records: new Map([...after.records].map(([id, record]) => [id, again.get(id)?.kept ?? record])),
      standings: new Map([...after.standings].map(([id, standing]) => [id, onDisk(standing)])),
      ...(isHealthSame && { health: disk.health }),
    },
    seen: {
      ...before,
      orders: { ...before.orders, ...Object.fromEntries(orders) },
      ...(isHealthSame && health.readAt !== undefined && { health: { rev: disk.health.rev, readAt: health.readAt } }),
    },
  };
}
