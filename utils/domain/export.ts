/** What is kept, as one value to write into a file and to read back: moments as ISO text, derived facts beside the record. */
import type { Instant } from './instant';
import { parseInstant, toIso } from './instant';
import { SCHEMA_VERSION } from './migrations';
import type { OrderRecord } from './order';
import { isDated, type Standing } from './standing';

export interface ExportedOrder {
  readonly record: OrderRecord;
  readonly standing: Standing;
}

/** The whole export. Only the record is read back; state, deadlines and last reading are for people and other programs. */
export function exportOf(orders: readonly ExportedOrder[], at: Instant): unknown {
  return withIsoTimes({
    schemaVersion: SCHEMA_VERSION,
    exportedAt: at,
    orders: orders.map(({ record, standing }) => ({
      ...record,
      state: standing.state,
      stateBasis: standing.stateBasis,
      seenAt: standing.seenAt,
      deadlines: standing.deadlines.filter(isDated).map(({ kind, moment, basis, confidence }) => ({
        kind,
        earliest: moment.earliest,
        latest: moment.latest,
        basis,
        confidence,
      })),
    })),
  });
}

/** Names of fields that hold an instant, wherever they are. */
const IS_TIME = /^(at|until|earliest|latest|\w+At)$/;

/** Every instant as ISO 8601 text in UTC. @example withIsoTimes({ seenAt: 0 }) // { seenAt: '1970-01-01T00:00:00.000Z' } */
export const withIsoTimes = (value: unknown): unknown =>
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
