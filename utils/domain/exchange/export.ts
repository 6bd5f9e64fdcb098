/** What is kept, as one value to write into a file and to read back: moments as ISO text, derived facts beside the record. */

import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import { isAlive } from '@/utils/domain/standing/deadlines';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { isDated, type Standing } from '@/utils/domain/standing/standing';
import { parseInstant, toIso } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';

export interface ExportedOrder {
  readonly record: OrderRecord;
  readonly standing: Standing;
  readonly evidence: readonly EvidenceEntry[];
}

/** Something kept that cannot be understood, as it lies in the store. */
export interface LeftAside {
  /** The key of what it belongs to. */
  readonly of: string;
  /** When something new took its place; absent while it lies where it was. */
  readonly at?: Instant;
  readonly value: unknown;
}

/** One order in an export: the record, and what follows from it beside. */
const exportedOrder = ({ record, standing, evidence }: ExportedOrder, at: Instant) => ({
  ...record,
  state: standing.state,
  stateBasis: standing.stateBasis,
  seenAt: standing.seenAt,
  deadlines: standing.deadlines
    .filter((deadline) => isAlive(deadline, at))
    .map((deadline) => ({
      kind: deadline.kind,
      earliest: isDated(deadline) ? deadline.moment.earliest : null,
      latest: isDated(deadline) ? deadline.moment.latest : null,
      basis: deadline.basis,
      confidence: deadline.confidence,
    })),
  evidence,
});

/**
 * The whole export. Read back are the record, its evidence and the settings; state, deadlines and last reading are derived
 * anew and stand there for people and other programs. What belongs to one browser alone (its dictionary, whether it syncs,
 * the welcome page) is not in it. What could not be read is given out as it is, and not read back.
 */
export function exportOf(
  orders: readonly ExportedOrder[],
  preferences: Preferences,
  at: Instant,
  aside: readonly LeftAside[],
): Readonly<Record<string, unknown>> {
  const {
    rev: _rev,
    workerWords: _words,
    syncOn: _sync,
    welcomedAt: _welcomed,
    stamps: _stamps,
    ...settings
  } = preferences;
  const read = {
    schemaVersion: SCHEMA_VERSION,
    exportedAt: toIso(at),
    settings: withIsoTimes(settings),
    orders: withIsoTimes(orders.map((order) => exportedOrder(order, at))),
  };
  if (aside.length === 0) return read;
  return {
    ...read,
    [SET_ASIDE]: aside.map(({ of, at, value }) => ({ of, ...(at !== undefined && { at: toIso(at) }), value })),
  };
}

/** Where in an export stands what could not be read. */
export const SET_ASIDE = 'setAside';

/** An export of one order alone, without settings; what is `beside` it is for people and is not read back. */
export const exportOfOne = (order: ExportedOrder, beside: Readonly<Record<string, unknown>>, at: Instant): unknown =>
  withIsoTimes({
    schemaVersion: SCHEMA_VERSION,
    exportedAt: at,
    orders: [{ ...exportedOrder(order, at), ...beside }],
  });

/** Names of fields that hold an instant, wherever they are. */
const IS_TIME = /^(at|until|earliest|latest|\w+At)$/;

/** Every instant as ISO 8601 text in UTC. @example withIsoTimes({ seenAt: 0 }) // { seenAt: '1970-01-01T00:00:00.000Z' } */
const withIsoTimes = (value: unknown): unknown =>
  mapFields(value, (key, field) => (IS_TIME.test(key) && isTime(field) ? toIso(field) : field));

/** The way back: ISO text in those fields as instants. */
export const withInstants = (value: unknown): unknown =>
  mapFields(value, (key, field) =>
    IS_TIME.test(key) && typeof field === 'string' ? (parseInstant(field) ?? field) : field,
  );

const isTime = (value: unknown): value is Instant => typeof value === 'number' && Number.isSafeInteger(value);

function mapFields(value: unknown, change: (key: string, field: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => mapFields(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, mapFields(change(key, field), change)]));
}
