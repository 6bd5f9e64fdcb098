/** What a reading of a page changes: the records of its orders, and how well pages are being read. */

import type { Now, PageRead, Sighting } from './events';
import type { Health, PageHealth } from './health';
import { calendarDayOf, days, type Zone } from './instant';
import { SCHEMA_VERSION } from './migrations';
import { addObservation } from './observations';
import type { Observation, OrderRecord, Printed } from './order';
import { type World, withEvidence, withRecords } from './world';

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
export function readPage(world: World, { sightings, zone, health }: PageRead, reader: string, now: Now): World {
  const seen = sightings.reduce((before, sighting) => see(before, sighting, zone, reader, now), world);
  return { ...seen, health: withPage(seen.health, health, zone) };
}

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

const HEALTH_KEPT_FOR = days(30);

/** Reading health after one more page: one row a page kind and day, newest first, thirty days. */
export function withPage(health: Health, page: PageHealth, zone: Zone): Health {
  const dayOf = ({ at }: PageHealth): string => JSON.stringify(calendarDayOf(at, zone));
  const others = health.pages.filter(
    (other) => !(other.page === page.page && other.design === page.design && dayOf(other) === dayOf(page)),
  );
  const pages = [page, ...others].filter(({ at }) => at > page.at - HEALTH_KEPT_FOR).sort((a, b) => b.at - a.at);
  const { trouble: _before, ...rest } = health;
  return { ...rest, pages, ...(page.trouble && { trouble: page.trouble }) };
}
