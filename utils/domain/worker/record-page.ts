/** What a reading of a page changes: the records of its orders, and how well pages are being read. */

import { SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import { addObservation } from '@/utils/domain/order/observations';
import type { Order, OrderRecord } from '@/utils/domain/order/order';
import { withPage } from '@/utils/domain/order/page-health';
import type { PageRead, Sighting } from '@/utils/domain/order/page-read';
import type { Observation, Printed, Reading } from '@/utils/domain/order/printed';
import type { Zone } from '@/utils/domain/time/instant';
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
  const seen = sightings.reduce((before, sighting) => see(before, sighting, zone, version, now), world);
  const readings = readingsOf(page, (record) => interpret(record, world.preferences));
  return {
    ...seen,
    preferences: learned(world.preferences, readings, now),
    health: withPage(seen.health, { ...health, unknownWords: unknownWordsIn(readings) }, zone),
  };
}

/** The page's own status words, read once: for what they teach, and for those that mean nothing yet. */
const readingsOf = ({ sightings, zone }: PageRead, read: (record: OrderRecord) => Order): readonly Reading[] =>
  sightings
    .filter(({ printed }) => printed.status)
    .flatMap((sighting) => {
      const { printed, renderedAt } = sighting;
      const observation: Observation = { printed, firstAt: renderedAt, lastAt: renderedAt, zone, reader: '' };
      return read({ ...newRecord(sighting), observations: [observation] }).readings;
    });

/** Status words of the page that mean nothing to us yet. The page itself does not know which they are: it has no tables. */
const unknownWordsIn = (readings: readonly Reading[]): readonly string[] => [
  ...new Set(
    readings.flatMap(({ meaning, observation: { printed } }) =>
      meaning === undefined && printed.status !== undefined ? [printed.status] : [],
    ),
  ),
];

function see(world: World, sighting: Sighting, zone: Zone, reader: string, now: Now): World {
  const { printed, renderedAt } = sighting;
  const before = world.records.get(printed.orderId);
  if (isDeletedTab(printed)) return before ? withRecords(world, [{ ...before, removed: true }]) : world;
  const observation: Observation = { printed, firstAt: renderedAt, lastAt: renderedAt, zone, reader };
  const { removed: _removed, ...record } = before ?? newRecord(sighting);
  const after = addObservation(record, observation);
  const next = withRecords(world, [after]);
  const isNews = after.observations.some((each) => each.firstAt === renderedAt && !record.observations.includes(each));
  return isNews ? withEvidence(next, record.id, { kind: 'read', at: now.at, observation }) : next;
}

/** The Deleted tab tells only that an order was removed from the list. */
const isDeletedTab = ({ tab }: Printed): boolean => tab === 'deleted';
