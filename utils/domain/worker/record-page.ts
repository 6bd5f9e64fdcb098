/** What a reading of a page changes: the records of its orders, and how well pages are being read. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { withKnownLines } from '@/utils/domain/order/known-lines';
import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import { addObservation } from '@/utils/domain/order/observations';
import type { Order, OrderRecord } from '@/utils/domain/order/order';
import { withPage, withReadToday } from '@/utils/domain/order/page-health';
import type { PageRead, Sighting } from '@/utils/domain/order/page-read';
import type { Observation, Printed, Reading } from '@/utils/domain/order/printed';
import { calendarDayOf, startOfDay } from '@/utils/domain/time/calendar';
import { type Instant, instant, type Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { learned } from './derive';
import { type Reader, type World, withEvidence, withRecords } from './world';

/** A new order, known from its first reading. */
const newRecord = ({ printed, renderedAt }: Sighting): OrderRecord => ({
  schemaVersion: SCHEMA_VERSION,
  id: printed.orderId,
  rev: 0,
  firstSeenAt: renderedAt,
  observations: [],
  marks: [],
  intent: 'undecided',
  reminders: [],
  known: [],
  answered: [],
});

/** The world after a page was read. An order that is missing from the page is not touched. */
export function readPage(world: World, page: PageRead, { version, interpret }: Reader, now: Now): World {
  const { sightings, zone, health } = page;
  const understood = sightings.map((sighting) =>
    understand(sighting, zone, (record) => interpret(record, world.preferences)),
  );
  const seen = understood.reduce((before, { sighting }) => see(before, sighting, zone, version, now), world);
  const readings = understood.flatMap(({ sighting, reading }) => (sighting.printed.status && reading ? [reading] : []));
  const isOpenPage = sightings.every(({ printed }) => !printed.saved);
  const read = withPage(seen.health, { ...health, unknownWords: unknownWordsIn(readings) }, zone);
  return {
    ...seen,
    preferences: learned(world.preferences, readings, now),
    health: isOpenPage ? withReadToday({ ...read, readAt: now.at }, newToday(world, sightings, now), now) : read,
  };
}

/** How many of these orders were rendered today and read on no page of today before. */
function newToday({ records }: World, sightings: readonly Sighting[], { at, zone }: Now): number {
  const midnight = startOfDay(calendarDayOf(at, zone), zone);
  const isToday = (other: Instant): boolean => other >= midnight;
  const wasRead = (id: OrderId): boolean =>
    records.get(id)?.observations.some(({ printed, lastAt }) => !printed.saved && isToday(lastAt)) ?? false;
  const today = sightings.filter(({ printed, renderedAt }) => isToday(renderedAt) && !isDeletedTab(printed));
  return [...new Set(today.map(({ printed }) => printed.orderId))].filter((id) => !wasRead(id)).length;
}

interface Understood {
  /** With nothing in it of the lines that nobody knows. */
  readonly sighting: Sighting;
  readonly reading: Reading | undefined;
}

/** The page's own words, read once: for what they teach, for those that mean nothing yet, and for what may be saved of them. */
function understand(sighting: Sighting, zone: Zone, read: (record: OrderRecord) => Order): Understood {
  const { printed, renderedAt } = sighting;
  const observation: Observation = { printed, firstAt: renderedAt, lastAt: renderedAt, zone, reader: '' };
  const [reading] = read({ ...newRecord(sighting), observations: [observation] }).readings;
  return { sighting: reading ? { ...sighting, printed: withKnownLines(printed, reading) } : sighting, reading };
}

/** Status words of the page that mean nothing to us yet. The page itself does not know which they are: it has no tables. */
const unknownWordsIn = (readings: readonly Reading[]): readonly string[] => [
  ...new Set(
    readings.flatMap(({ meaning, observation: { printed } }) =>
      meaning === undefined && printed.status !== undefined ? [printed.status] : [],
    ),
  ),
];

function see(world: World, sighting: Sighting, zone: Zone, reader: string, now: Now): World {
  const { printed } = sighting;
  // A file's time, or a page left open while the clock was set back: nothing was read later than now.
  const renderedAt = instant(Math.min(sighting.renderedAt, now.at));
  const found = world.records.get(printed.orderId);
  const before = found && !printed.saved ? notAhead(found, renderedAt, now.at) : found;
  if (isDeletedTab(printed)) return before ? withRecords(world, [{ ...before, removed: true }]) : world;
  const observation: Observation = { printed, firstAt: renderedAt, lastAt: renderedAt, zone, reader };
  const { removed: _removed, ...record } = before ?? newRecord({ printed, renderedAt });
  const after = addObservation(record, observation);
  const next = withRecords(world, [after]);
  const isNews = after.observations.some((each) => each.firstAt === renderedAt && !record.observations.includes(each));
  return isNews ? withEvidence(next, record.id, { kind: 'read', at: now.at, observation }) : next;
}

/** Readings made while the clock was ahead; a page that is read now is later than all of them. */
function notAhead(record: OrderRecord, renderedAt: Instant, at: Instant): OrderRecord {
  const cut = (each: Instant): Instant => instant(Math.min(each, renderedAt - 1));
  if (record.observations.every(({ lastAt }) => lastAt <= at)) return record;
  const observations = record.observations.map((each) =>
    each.lastAt <= at ? each : { ...each, firstAt: cut(each.firstAt), lastAt: cut(each.lastAt) },
  );
  return { ...record, firstSeenAt: instant(Math.min(record.firstSeenAt, at)), observations };
}

/** The Deleted tab tells only that an order was removed from the list. */
const isDeletedTab = ({ tab }: Printed): boolean => tab === 'deleted';
