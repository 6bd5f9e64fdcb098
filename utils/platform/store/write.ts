/** The worker's side of the store: loads what an event touches and saves a step in one `set`. */
import { isEqual } from '@/utils/domain/equal';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { parseHealth } from '@/utils/domain/order/health-schema';
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import type { Refusal } from '@/utils/domain/order/migrations';
import type { OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { parsePreferences } from '@/utils/domain/order/preferences-schema';
import { failure, type Result, success } from '@/utils/domain/result';
import { NO_STANDINGS, parseStandingRows, type StandingRows } from '@/utils/domain/standing/standing-schema';
import type { Now } from '@/utils/domain/time/now';
import { standingsById } from '@/utils/domain/worker/open-orders';
import {
  healthAsSeen,
  NOTHING_SEEN,
  type OnDisk,
  parted,
  recordAsSeen,
  rowAsSeen,
  type Seen,
} from '@/utils/domain/worker/seen-again';
import type { World } from '@/utils/domain/worker/world';
import { browser } from '@/utils/platform/browser';
import { allOrderIds } from './all-keys';
import { withDamage } from './damage';
import { changedEvidence } from './evidence-write';
import { asideKey, catalogKey, HEALTH, OPEN, orderKey, PREFERENCES, REPAIR } from './keys';
import { changedOpen, changedShelves, loadShelves, rowsIn, wasAheadThen, withPutAway } from './lists';
import { idsIn, repairRow } from './repair';
import { forgetAllSeen, loadSeen, noteSeen } from './seen';

type Values = Readonly<Record<string, unknown>>;

/** What was read for one step. `locked` keys hold values of a later version and are never written. */
export interface Loaded {
  readonly world: World;
  /** `undefined` where the row is missing or cannot be read while orders may exist: it has to be derived again. */
  readonly open: StandingRows | undefined;
  /** Records and health as they lie there; in `world` they are as they were seen. */
  readonly stored: Pick<OnDisk, 'records' | 'health'>;
  /** `undefined` where memory cannot be asked: then everything is saved. */
  readonly seen: Seen | undefined;
  readonly locked: ReadonlySet<string>;
  /** Values that could not be parsed, by their keys: set aside when something new takes their place. */
  readonly broken: Values;
  /** Orders left to derive again. */
  readonly repair: readonly OrderId[];
}

/** A stored value: absent, understood, or refused. */
const found = <T>(parse: (value: unknown) => Result<T, Refusal>, value: unknown, missing: T): Result<T, Refusal> =>
  value === undefined ? success(missing) : parse(value);

/** The rows that every step needs. */
export async function loadBase(): Promise<Loaded> {
  const [values, seen]: [Values, Seen | undefined] = await Promise.all([
    browser.storage.local.get([OPEN, PREFERENCES, HEALTH, REPAIR]),
    loadSeen(),
  ]);
  // Nothing was ever kept before health was: what memory knows is of orders that are gone.
  const isNew = values[HEALTH] === undefined;
  if (isNew && seen !== NOTHING_SEEN) await forgetAllSeen();
  const open = found(parseStandingRows, values[OPEN], NO_STANDINGS);
  const preferences = found(parsePreferences, values[PREFERENCES], DEFAULT_PREFERENCES);
  const health = found(parseHealth, values[HEALTH], NO_HEALTH);
  // Where there is health and no row, the row is gone.
  const isOpenLost = !open.ok || (values[OPEN] === undefined && !isNew);
  const rows = { [PREFERENCES]: preferences, [HEALTH]: health };
  const refused = (why: Refusal) => Object.entries(rows).filter(([, row]) => !row.ok && row.error === why);
  const known = seen ?? NOTHING_SEEN;
  const stored = { records: new Map(), health: health.ok ? health.value : NO_HEALTH };
  return {
    world: {
      records: new Map(),
      standings: standingsById((open.ok ? open.value.standings : []).map((row) => rowAsSeen(row, known))),
      preferences: preferences.ok ? preferences.value : DEFAULT_PREFERENCES,
      health: healthAsSeen(stored.health, known),
      evidence: new Map(),
    },
    stored,
    seen,
    open: isOpenLost || !open.ok ? undefined : open.value,
    locked: new Set(refused('newer').map(([key]) => key)),
    broken: Object.fromEntries(refused('broken').map(([key]) => [key, values[key]])),
    repair: idsIn(values[REPAIR]),
  };
}

/**
 * Whether rows have to be derived again: that of the open orders is lost, or a clock that was ahead put orders away, or that
 * is not known any more.
 */
export const isMisplaced = ({ open, world: { health }, broken }: Loaded, now: Now): boolean =>
  !open || HEALTH in broken || wasAheadThen(health, now);

/** Orders whose records belong to a later version. */
export const untouchable = ({ locked }: Loaded): ReadonlySet<OrderId> =>
  new Set([...locked].flatMap((key) => parseOrderId(key.replace(/^order\//, '')) ?? []));

/** The same with the records of some orders. What does not parse stays where it is until something new takes its place; what is newer is left alone. */
export async function loadRecords(base: Loaded, ids: readonly OrderId[]): Promise<Loaded> {
  if (ids.length === 0) return base;
  const values: Values = await browser.storage.local.get(ids.map(orderKey));
  const parsed = ids.flatMap((id) => {
    const value = values[orderKey(id)];
    return value === undefined ? [] : [{ id, value, record: ofOrder(id, value) }];
  });
  const refused = (why: Refusal) => parsed.filter(({ record }) => !record.ok && record.error === why);
  const records = parsed.flatMap(({ record }) => (record.ok ? [record.value] : []));
  const seen = base.seen ?? NOTHING_SEEN;
  return {
    ...base,
    stored: { ...base.stored, records: new Map(records.map((record) => [record.id, record])) },
    world: {
      ...base.world,
      records: new Map(records.map((record) => [record.id, recordAsSeen(record, seen)])),
      unreadable: new Set(parsed.flatMap(({ id, record }) => (record.ok ? [] : [id]))),
    },
    locked: new Set([...base.locked, ...refused('newer').map(({ id }) => orderKey(id))]),
    broken: { ...base.broken, ...Object.fromEntries(refused('broken').map(({ id, value }) => [orderKey(id), value])) },
  };
}

/** A record under a key that is not its own is broken. */
function ofOrder(id: OrderId, value: unknown): Result<OrderRecord, Refusal> {
  const record = parseOrderRecord(value);
  return record.ok && record.value.id !== id ? failure('broken') : record;
}

interface Saved {
  /** Orders left to derive again. */
  readonly left: readonly OrderId[];
  /** False where nothing had changed: whether there is room is not known then. */
  readonly isWritten: boolean;
}

/** What there is to save, once memory has taken what is no more than a later look; where it refuses, all of it. */
async function toSave(before: Loaded, shelves: Values, reached: World, now: Now): Promise<World> {
  if (!before.seen) return reached;
  const rows = [...(before.open?.standings ?? []), ...Object.values(shelves).flatMap(rowsIn)];
  const { world, seen } = parted({ ...before.stored, rows: standingsById(rows) }, reached, before.seen, now);
  return isEqual(seen, before.seen) || (await noteSeen(seen)) ? world : reached;
}

/**
 * Saves a step whole: one `set`, in which equal values are left out. `repaired` are the orders that this step derived again.
 */
export async function save(before: Loaded, reached: World, now: Now, repaired: readonly OrderId[]): Promise<Saved> {
  const lists = await loadShelves(before.world, reached, now);
  const after = await toSave(before, lists, reached, now);
  const shelves = changedShelves(lists, before.world, after, now);
  const repair = await leftAfter(before.repair, repaired, shelves.lost);
  const changes: Values = {
    ...changedRecords(before, after),
    ...changedOpen(before.open, after, now),
    ...shelves.changes,
    ...(await changedEvidence(after, now)),
    ...changedRow(PREFERENCES, before, before.world.preferences, after.preferences),
    ...(!isEqual(repair, before.repair) && repairRow(repair)),
  };
  const aside = Object.entries(before.broken).flatMap(([key, value]) =>
    key in changes || key === HEALTH ? [[asideKey(key, now.at), value] as const] : [],
  );
  const all: Values = { ...changes, ...Object.fromEntries(aside) };
  const broken = Object.keys(before.broken).filter((key) => key !== HEALTH);
  const read = withPutAway(after.health, Object.keys(shelves.changes).length > 0, now);
  const health = withDamage(read, before.world, broken, Object.keys(all));
  const whole: Values = { ...all, ...changedRow(HEALTH, before, before.stored.health, health) };
  const allowed = Object.entries(whole).filter(([key]) => !before.locked.has(key));
  if (allowed.length > 0) await browser.storage.local.set(Object.fromEntries(allowed));
  return { left: repair, isWritten: allowed.length > 0 };
}

async function leftAfter(
  repair: readonly OrderId[],
  repaired: readonly OrderId[],
  lostShelves: readonly string[],
): Promise<readonly OrderId[]> {
  const left = repair.length > 0 ? repair.filter((id) => !repaired.includes(id)) : repair;
  if (lostShelves.length === 0) return left;
  const all = await allOrderIds();
  return [...new Set([...left, ...all.filter((id) => lostShelves.includes(catalogKey(id)))])];
}

function changedRecords(before: Loaded, after: World): Values {
  const changed = [...after.records.values()].filter((record) => before.stored.records.get(record.id) !== record);
  return Object.fromEntries(changed.map((record) => [orderKey(record.id), record]));
}

/** A row that changed; one that could not be read is written anew. */
const changedRow = <T extends { readonly rev: number }>(
  key: string,
  { broken }: Loaded,
  before: T,
  after: T,
): Values => (isEqual(before, after) && !(key in broken) ? {} : { [key]: { ...after, rev: before.rev + 1 } });
