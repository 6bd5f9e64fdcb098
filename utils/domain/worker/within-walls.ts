/**
 * What was stored before the walls stood, or comes in a file of that time, is cut by the same walls as what is read today:
 * free lines that nobody understood go, and only their number stays.
 */
import { isEqual } from '@/utils/domain/equal';
import { withKnownLines } from '@/utils/domain/order/known-lines';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Observation, Printed, Reading } from '@/utils/domain/order/printed';
import type { Evidence, EvidenceEntry } from '@/utils/domain/standing/evidence';
import type { Event } from './events';
import { type Reader, type World, withRecords } from './world';

/** Lines that were left out then and now, counted together. */
function knownOnly(printed: Printed, reading: Reading | undefined): Printed {
  if (!reading) return printed;
  const { unknownLines = 0, ...known } = withKnownLines(printed, reading);
  const all = unknownLines + (printed.unknownLines ?? 0);
  return { ...known, ...(all > 0 && { unknownLines: all }) };
}

/** The same observations within the walls; one that was within them already is the one before. */
function observationsWithin(
  record: OrderRecord,
  observations: readonly Observation[],
  { interpret, withinWalls }: Reader,
  preferences: Preferences,
): readonly Observation[] {
  if (!withinWalls) return observations;
  const shaped = observations.map((observation) => ({ ...observation, printed: withinWalls(observation.printed) }));
  const { readings } = interpret({ ...record, observations: shaped }, preferences);
  return observations.map((observation, n) => {
    const printed = knownOnly(shaped[n]?.printed ?? observation.printed, readings[n]);
    return isEqual(printed, observation.printed) ? observation : { ...observation, printed };
  });
}

/** The record within the walls. */
function recordWithin(record: OrderRecord, reader: Reader, preferences: Preferences): OrderRecord {
  const observations = observationsWithin(record, record.observations, reader, preferences);
  return observations.every((each, n) => each === record.observations[n]) ? record : { ...record, observations };
}

/** The rows of its evidence within the walls, or nothing where they are already. */
function evidenceWithin(
  record: OrderRecord,
  entries: readonly EvidenceEntry[],
  reader: Reader,
  preferences: Preferences,
): readonly EvidenceEntry[] | undefined {
  const read = entries.flatMap((entry) => (entry.kind === 'read' ? [entry.observation] : []));
  const within = observationsWithin(record, read, reader, preferences);
  const changed = new Map(read.flatMap((each, n) => (within[n] && within[n] !== each ? [[each, within[n]]] : [])));
  if (changed.size === 0) return undefined;
  return entries.map((entry) =>
    entry.kind === 'read' ? { ...entry, observation: changed.get(entry.observation) ?? entry.observation } : entry,
  );
}

/** Everything loaded here within the walls, also where it was stored before they stood. */
export function worldWithin(world: World, reader: Reader): World {
  const records = [...world.records.values()].map((record) => recordWithin(record, reader, world.preferences));
  const evidence = records.flatMap((record) => {
    const entries = evidenceWithin(record, world.kept?.get(record.id) ?? [], reader, world.preferences);
    return entries ? [[record.id, entries] as const] : [];
  });
  const evidenceAnew = new Set(evidence.map(([id]) => id));
  return { ...withRecords(world, records), evidence: new Map([...world.evidence, ...evidence]), evidenceAnew };
}

type Imported = Extract<Event, { kind: 'recordsImported' }>;

/** A file, which may be of a time before the walls, within them. */
export function fileWithin(event: Imported, reader: Reader, preferences: Preferences): Imported {
  const records = event.records.map((record) => recordWithin(record, reader, preferences));
  const within = (evidence: Evidence): Evidence => {
    const record = records.find(({ id }) => id === evidence.id);
    const entries = record && evidenceWithin(record, evidence.entries, reader, preferences);
    return entries ? { ...evidence, entries } : evidence;
  };
  return { ...event, records, ...(event.evidence && { evidence: event.evidence.map(within) }) };
}
