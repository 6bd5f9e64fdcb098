/** The worker's side of the store: loads what an event touches and saves a step in one `set`. */
import { isEqual } from '@/utils/domain/equal';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { parseHealth } from '@/utils/domain/order/health-schema';
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import type { Refusal } from '@/utils/domain/order/migrations';
import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import type { OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { parsePreferences } from '@/utils/domain/order/preferences-schema';
import { failure, type Result, success } from '@/utils/domain/result';
import type { Standing } from '@/utils/domain/standing/standing';
import { NO_STANDINGS, parseStandingRows, type StandingRows } from '@/utils/domain/standing/standing-schema';
import type { Now } from '@/utils/domain/time/now';
import { isOpen, standingsById } from '@/utils/domain/worker/open-orders';
import type { World } from '@/utils/domain/worker/world';
import { browser } from '@/utils/platform/browser';
import { changedEvidence } from './evidence-write';
import { asideKey, catalogKey, HEALTH, OPEN, orderKey, PREFERENCES } from './keys';

type Values = Readonly<Record<string, unknown>>;

/** What was read for one step. `locked` keys hold values of a later version and are never written. */
export interface Loaded {
  readonly world: World;
  readonly open: StandingRows;
  readonly locked: ReadonlySet<string>;
  /** Values to be set aside because they could not be parsed. */
  readonly aside: Values;
  /** `open` is broken, so it has to be derived again. A missing one is that of a new installation. */
  readonly openIsLost: boolean;
}

/** A stored value: absent, understood, or refused. */
const found = <T>(parse: (value: unknown) => Result<T, Refusal>, value: unknown, missing: T): Result<T, Refusal> =>
  value === undefined ? success(missing) : parse(value);

/** The three rows that every step needs. */
export async function loadBase(): Promise<Loaded> {
  const values: Values = await browser.storage.local.get([OPEN, PREFERENCES, HEALTH]);
  const rows = {
    [OPEN]: found(parseStandingRows, values[OPEN], NO_STANDINGS),
    [PREFERENCES]: found(parsePreferences, values[PREFERENCES], DEFAULT_PREFERENCES),
    [HEALTH]: found(parseHealth, values[HEALTH], NO_HEALTH),
  } as const;
  const open = rows[OPEN].ok ? rows[OPEN].value : NO_STANDINGS;
  return {
    world: {
      records: new Map(),
      standings: standingsById(open.standings),
      preferences: rows[PREFERENCES].ok ? rows[PREFERENCES].value : DEFAULT_PREFERENCES,
      health: rows[HEALTH].ok ? rows[HEALTH].value : NO_HEALTH,
      evidence: new Map(),
    },
    open,
    locked: new Set(Object.entries(rows).flatMap(([key, row]) => (!row.ok && row.error === 'newer' ? [key] : []))),
    aside:
      rows[PREFERENCES].ok || rows[PREFERENCES].error === 'newer'
        ? {}
        : { [asideKey(PREFERENCES)]: values[PREFERENCES] },
    openIsLost: !rows[OPEN].ok && rows[OPEN].error === 'broken',
  };
}

/** Orders whose records belong to a later version. */
export const untouchable = ({ locked }: Loaded): ReadonlySet<OrderId> =>
  new Set([...locked].flatMap((key) => parseOrderId(key.replace(/^order\//, '')) ?? []));

/** The same with the records of some orders. What does not parse is set aside; what is newer is left alone. */
export async function loadRecords(base: Loaded, ids: readonly OrderId[]): Promise<Loaded> {
  if (ids.length === 0) return base;
  const values: Values = await browser.storage.local.get(ids.map(orderKey));
  const parsed = ids.flatMap((id) => {
    const value = values[orderKey(id)];
    return value === undefined ? [] : [{ id, value, record: ofOrder(id, value) }];
  });
  const refused = (why: Refusal) => parsed.filter(({ record }) => !record.ok && record.error === why);
  return {
    ...base,
    world: {
      ...base.world,
      records: new Map(parsed.flatMap(({ id, record }) => (record.ok ? [[id, record.value] as const] : []))),
    },
    locked: new Set([...base.locked, ...refused('newer').map(({ id }) => orderKey(id))]),
    aside: { ...base.aside, ...Object.fromEntries(refused('broken').map(({ id, value }) => [asideKey(id), value])) },
  };
}

/** A record under a key that is not its own is broken. */
function ofOrder(id: OrderId, value: unknown): Result<OrderRecord, Refusal> {
  const record = parseOrderRecord(value);
  return record.ok && record.value.id !== id ? failure('broken') : record;
}

/** Saves a step whole: one `set`, in which equal values are left out. */
export async function save(before: Loaded, after: World, now: Now): Promise<void> {
  const changes = {
    ...changedRecords(before, after),
    ...changedOpen(before, after, now),
    ...(await changedCatalog(before, after, now)),
    ...(await changedEvidence(after)),
    ...changedRow(PREFERENCES, before.world.preferences, after.preferences),
    ...changedRow(HEALTH, before.world.health, after.health),
    ...before.aside,
  };
  const allowed = Object.entries(changes).filter(([key]) => !before.locked.has(key));
  if (allowed.length > 0) await browser.storage.local.set(Object.fromEntries(allowed));
}

function changedRecords(before: Loaded, after: World): Values {
  const changed = [...after.records.values()].filter((record) => before.world.records.get(record.id) !== record);
  return Object.fromEntries(changed.map((record) => [orderKey(record.id), record]));
}

const changedRow = <T extends { readonly rev: number }>(key: string, before: T, after: T): Values =>
  isEqual(before, after) ? {} : { [key]: { ...after, rev: before.rev + 1 } };

const rowsOf = (rev: number, standings: readonly Standing[]): StandingRows => ({
  schemaVersion: SCHEMA_VERSION,
  rev,
  standings,
});

function changedOpen({ open }: Loaded, after: World, now: Now): Values {
  const standings = [...after.standings.values()].filter((standing) => isOpen(standing, now));
  return isEqual(open.standings, standings) ? {} : { [OPEN]: rowsOf(open.rev + 1, standings) };
}

/** Shelves of orders that ended in this step, changed after their end, or came back. */
async function changedCatalog(before: Loaded, after: World, now: Now): Promise<Values> {
  const moved = [...after.standings.values()].filter(
    (standing) => before.world.records.has(standing.id) || after.records.has(standing.id) || !isOpen(standing, now),
  );
  if (moved.length === 0) return {};
  const keys = [...new Set(moved.map(({ id }) => catalogKey(id)))];
  const values: Values = await browser.storage.local.get(keys);
  return Object.fromEntries(keys.flatMap((key) => changedShelf(key, values[key], moved, now)));
}

function changedShelf(key: string, value: unknown, moved: readonly Standing[], now: Now): [string, StandingRows][] {
  const parsed = found(parseStandingRows, value, NO_STANDINGS);
  if (!parsed.ok && parsed.error === 'newer') return [];
  const shelf = parsed.ok ? parsed.value : NO_STANDINGS;
  const mine = moved.filter(({ id }) => catalogKey(id) === key);
  const others = shelf.standings.filter(({ id }) => !mine.some((standing) => standing.id === id));
  const standings = [...others, ...mine.filter((standing) => !isOpen(standing, now))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  return isEqual(shelf.standings, standings) ? [] : [[key, rowsOf(shelf.rev + 1, standings)]];
}

/** Ids of every order kept here. Slow at thousands of orders: only for rebuilding. */
export async function allOrderIds(): Promise<readonly OrderId[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys
    .filter((key) => key.startsWith('order/'))
    .flatMap((key) => parseOrderId(key.slice('order/'.length)) ?? []);
}
