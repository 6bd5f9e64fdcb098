/** What the extension has stored after years: made by its own steps, from what lists print, without a browser. */
import { NO_HEALTH } from '@/utils/domain/order/health';
import { parseOrderId } from '@/utils/domain/order/kinds';
import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import type { PageRead } from '@/utils/domain/order/page-read';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Printed } from '@/utils/domain/order/printed';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, hours, type Instant, UTC } from '@/utils/domain/time/instant';
import { step } from '@/utils/domain/worker/step';
import type { World } from '@/utils/domain/worker/world';
import { interpret } from '@/utils/page/interpret';
import { catalogKey, evidenceKey, HEALTH, OPEN, orderKey, PREFERENCES } from '@/utils/platform/store/keys';
import { known } from '../kit/times';

const THINGS = ['Wool socks, 3 pairs', 'Desk lamp with clamp', 'Phone case, clear', 'Garden hose 20 m', 'Glass teapot'];
/** A list shows so many, and a step of many more takes long. */
const AT_ONCE = 100;
const READER = { interpret, version: '0.1.0' };

/** Ids as accounts have them: one ends like the other, and those of two checkouts are far apart. */
const APART = 1_370_000n;
const benchId = (n: number) => known(parseOrderId(String(8_110_000_000_001_111n + BigInt(n) * APART)));

const printedDay = (at: Instant): string =>
  new Date(at).toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'medium' });

/** Order `n` as the list prints it so many days after it was placed. */
const printedOn = (n: number, status: string, placedAt: Instant): Printed => ({
  orderId: benchId(n),
  page: 'list',
  design: 'today',
  language: 'en',
  host: 'www.aliexpress.com',
  tab: 'all',
  status,
  dates: { placed: printedDay(placedAt) },
  sentences: [],
  buttons: status === 'Completed' ? ['Add to cart', 'Delete'] : ['Confirm received', 'Track status'],
  total: `US $${(3 + (n % 90)).toFixed(2)}`,
  discounts: [],
  store: `Store number ${n % 300}`,
  items: [{ title: `${THINGS[n % THINGS.length]} ${n}`, quantity: 1 + (n % 3), variant: 'Grey' }],
});

const healthAt = (at: Instant, orders: number): PageRead['health'] => ({
  page: 'list',
  design: 'today',
  at,
  orders,
  missing: [],
  drift: {},
  unknownWords: [],
});

/** The message of a list with these orders. */
const pageRead = (all: readonly Printed[], at: Instant): PageRead => ({
  kind: 'pageRead',
  sightings: all.map((printed) => ({ printed, renderedAt: at })),
  zone: UTC,
  health: healthAt(at, all.length),
});

const EMPTY: World = {
  records: new Map(),
  standings: new Map(),
  preferences: DEFAULT_PREFERENCES,
  health: NO_HEALTH,
  evidence: new Map(),
};

interface Reading {
  readonly status: string;
  readonly daysAfter: number;
}

/** How a list showed an order: one on its way twice, one that ended three times. */
const ON_ITS_WAY: readonly Reading[] = [
  { status: 'Awaiting shipment', daysAfter: 0.1 },
  { status: 'Awaiting delivery', daysAfter: 4 },
];
const ENDED: readonly Reading[] = [...ON_ITS_WAY, { status: 'Completed', daysAfter: 30 }];

/** The world after lists showed these orders. */
function worldOf(from: number, count: number, placedAt: (n: number) => Instant, life: readonly Reading[]): World {
  const numbers = Array.from({ length: count }, (_, n) => from + n);
  const first = placedAt(from);
  return life.reduce((world, { status, daysAfter }) => {
    const at = add(first, hours(daysAfter * 24));
    const shown = numbers.map((n) => printedOn(n, status, placedAt(n)));
    return step(world, pageRead(shown, at), { at, zone: UTC }, READER).world;
  }, EMPTY);
}

type Values = Readonly<Record<string, unknown>>;

interface Kept {
  readonly standings: readonly Standing[];
  readonly rows: Values;
}

const row = <T>(values: T) => ({ schemaVersion: SCHEMA_VERSION, rev: 1, ...values });

const keptOf = ({ standings, records, evidence }: World): Kept => ({
  standings: [...standings.values()],
  rows: Object.fromEntries([
    ...[...records].map(([id, record]) => [orderKey(id), record]),
    ...[...evidence].map(([id, entries]) => [evidenceKey(id), row({ id, entries })]),
  ]),
});

/** The same orders again under ids that come so many later: ten thousand steps would take a minute. */
function copyOf(kept: Kept, later: number): Kept {
  const text = JSON.stringify(kept).replaceAll(/8110\d{8}1111/g, (id) => String(BigInt(id) + BigInt(later) * APART));
  return JSON.parse(text);
}

/**
 * The whole store of somebody with so many open orders, all on their way for three weeks at most, and so many that ended more
 * than half a year ago.
 */
export function storeOf(open: number, ended: number, now: Instant): Values {
  const longAgo = add(now, hours(-24 * 230));
  const archive = keptOf(worldOf(open, Math.min(AT_ONCE, ended), () => longAgo, ENDED));
  const copies = Array.from({ length: Math.ceil(ended / AT_ONCE) }, (_, n) => copyOf(archive, n * AT_ONCE));
  const atHand = keptOf(worldOf(0, open, (n) => add(now, hours(-24 * (5 + (n % 16)))), ON_ITS_WAY));
  const shelves = Map.groupBy(
    copies.flatMap(({ standings }) => standings),
    ({ id }) => catalogKey(id),
  );
  const list = (standings: readonly Standing[]) =>
    row({ standings: standings.toSorted((one, other) => (one.id < other.id ? -1 : 1)) });
  return {
    [OPEN]: list(atHand.standings),
    [PREFERENCES]: { ...DEFAULT_PREFERENCES, rev: 1 },
    [HEALTH]: { ...NO_HEALTH, rev: 1 },
    ...Object.fromEntries([...shelves].map(([key, standings]) => [key, list(standings)])),
    ...atHand.rows,
    ...Object.assign({}, ...copies.map(({ rows }) => rows)),
  };
}

/** What a list with the first of the open orders tells, other words at each turn, as the content script says it. */
export function listMessage(count: number, turn: number, now: Instant) {
  const total = `US $${(20 + turn).toFixed(2)}`;
  const shown = Array.from({ length: count }, (_, n) => ({
    ...printedOn(n, 'Awaiting delivery', add(now, hours(-24 * 9))),
    total,
  }));
  const { kind, ...payload } = pageRead(shown, now);
  return { name: kind, payload };
}
