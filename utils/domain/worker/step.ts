/** Everything that the worker decides: a world and an event in, the world after it and what to do about it out. */

import { isEqual } from '@/utils/domain/equal';
import { importInto } from '@/utils/domain/exchange/merge-records';
import { withSynced } from '@/utils/domain/exchange/sync-order';
import { withStamps, withSyncedSettings } from '@/utils/domain/exchange/sync-settings';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import { asShown } from '@/utils/domain/reminders/due-reminders';
import { rungsOf } from '@/utils/domain/reminders/planned-reminders';
import type { ReminderName, Rung } from '@/utils/domain/reminders/rung';
import { assertNever } from '@/utils/domain/result';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { changeOrder, evidenceOf } from './change-order';
import { changeSettings } from './change-settings';
import type { Event, OrderChange } from './events';
import { idsWithNews } from './give-due';
import { readPage } from './record-page';
import { settle } from './settle';
import { fileWithin, worldWithin } from './within-walls';
import { type Reader, type Stepped, type World, withEvidence, withRecords } from './world';

/** The next world, and what the browser is asked to do once it is saved. */
export function step(world: World, event: Event, now: Now, reader: Reader): Stepped {
  return settle(withRevs(change(world, event, now, reader), world), now, reader.interpret);
}

function change(world: World, event: Event, now: Now, reader: Reader): World {
  switch (event.kind) {
    case 'pageRead':
      return readPage(world, event, reader, now);
    case 'marked':
    case 'markUndone':
    case 'intentChosen':
    case 'reasonChosen':
    case 'answered':
    case 'answerUndone':
    case 'draftCopied':
    case 'hidden':
    case 'unhidden':
    case 'archived':
    case 'reminderDismissed':
    case 'reminderSnoozed':
    case 'reminderRestored':
      return changeOne(world, event, now, reader);
    case 'preferencesChanged':
    case 'wordTaught':
    case 'wordForgotten':
    case 'settingsRestored': {
      const after = changeSettings(world.preferences, event, now);
      return { ...world, preferences: withStamps(world.preferences, after, now.at) };
    }
    case 'remindersShown':
      return event.reminders.reduce((before, { order, ...reminder }) => withShown(before, order, reminder), world);
    case 'notificationsChecked':
      return { ...world, health: { ...world.health, notificationsOff: !event.allowed } };
    case 'siteAccessChecked':
      return { ...world, health: { ...world.health, permissionMissing: !event.allowed } };
    case 'recordsSetAside':
      return { ...world, health: { ...world.health, recordsSetAside: world.health.recordsSetAside + event.count } };
    case 'syncChecked': {
      const { syncFull: _before, ...health } = world.health;
      return { ...world, health: event.full ? { ...health, syncFull: true } : health };
    }
    case 'synced':
      return world.preferences.syncOn ? hear(world, event) : world;
    case 'recordsImported':
      return imported(world, fileWithin(event, reader, world.preferences));
    case 'rebuilt':
      return worldWithin(world, reader);
    case 'woke':
      return world;
    default:
      return assertNever(event);
  }
}

/** On screen; noted in the row where the record cannot be read. */
function withShown(world: World, id: OrderId, reminder: ReminderName): World {
  const record = world.records.get(id);
  if (record) return withRecords(world, [{ ...record, reminders: asShown(record.reminders, reminder) }]);
  const standing = world.standings.get(id);
  if (!standing) return world;
  const row = { ...standing, reminders: asShown(standing.reminders, reminder) };
  return { ...world, standings: new Map([...world.standings, [id, row]]) };
}

function imported(
  world: World,
  { records, evidence = [], replace }: Extract<Event, { kind: 'recordsImported' }>,
): World {
  return {
    ...withRecords(world, importInto(world.records, records, replace)),
    evidence: new Map([...world.evidence, ...evidence.map(({ id, entries }) => [id, entries] as const)]),
    ...(replace && { evidenceAnew: new Set(records.map(({ id }) => id)) }),
  };
}

function hear(world: World, { items, settings }: Extract<Event, { kind: 'synced' }>): World {
  const heard = items.flatMap((item): readonly OrderRecord[] => {
    const record = world.records.get(item.id);
    return record ? [withSynced(record, item)] : [];
  });
  const after = withRecords(world, heard);
  return settings ? { ...after, preferences: withSyncedSettings(after.preferences, settings) } : after;
}

function changeOne(world: World, event: OrderChange, now: Now, reader: Reader): World {
  const record = world.records.get(event.id);
  if (!record) return world;
  const rungs = 'reminder' in event ? rungsNow(record, world, now, reader) : [];
  const changed = withRecords(world, [changeOrder(record, event, rungs, now)]);
  const entry = evidenceOf(event, now);
  return entry ? withEvidence(changed, event.id, entry) : changed;
}

/** The reminders of an order as they stand, for a change that is about one of them. */
function rungsNow(record: OrderRecord, { preferences }: World, now: Now, { interpret }: Reader): readonly Rung[] {
  return rungsOf(standingOf(interpret(record, preferences), preferences), preferences, now);
}

/** A record that says something else than before has a higher `rev`; an equal one is the one before. */
function withRevs(world: World, before: World): World {
  const records = [...world.records.values()].map((record) => withRev(record, before.records.get(record.id)));
  return { ...world, records: new Map(records.map((record) => [record.id, record])) };
}

export function withRev(record: OrderRecord, before: OrderRecord | undefined): OrderRecord {
  if (!before) return { ...record, rev: Math.max(1, record.rev) };
  return isEqual({ ...record, rev: before.rev }, before) ? before : { ...record, rev: before.rev + 1 };
}

/** The event without orders that may not be touched: their records belong to a later version of the extension. */
export function withoutOrders(event: Event, untouchable: ReadonlySet<OrderId>): Event {
  if (untouchable.size === 0) return event;
  if (event.kind === 'pageRead') {
    return { ...event, sightings: event.sightings.filter(({ printed }) => !untouchable.has(printed.orderId)) };
  }
  if (event.kind === 'recordsImported') {
    return {
      ...event,
      records: event.records.filter(({ id }) => !untouchable.has(id)),
      ...(event.evidence && { evidence: event.evidence.filter(({ id }) => !untouchable.has(id)) }),
    };
  }
  return event;
}

/** The orders whose records a step needs: those the event names, and those with a reminder due now. */
export function idsTouched(
  event: Event,
  standings: Iterable<Standing>,
  preferences: World['preferences'],
  now: Now,
): readonly OrderId[] {
  const open = [...standings];
  const named = new Set(idsOf(event, open));
  return [...new Set([...named, ...idsWithNews(open, named, preferences, now)])];
}

function idsOf(event: Event, open: readonly Standing[]): readonly OrderId[] {
  switch (event.kind) {
    case 'pageRead':
      return event.sightings.map(({ printed }) => printed.orderId);
    case 'remindersShown':
      return event.reminders.map(({ order }) => order);
    case 'recordsImported':
      return event.records.map(({ id }) => id);
    case 'wordTaught':
    case 'wordForgotten':
      return open.filter(({ stateText }) => isSameWords(stateText, event.words)).map(({ id }) => id);
    case 'preferencesChanged':
      return ['payWindowDays', 'country', 'syncOn'].some((key) => key in event.change) ||
        event.cleared?.includes('country')
        ? open.map(({ id }) => id)
        : [];
    case 'settingsRestored':
      return open.map(({ id }) => id);
    case 'rebuilt':
      return event.ids;
    case 'synced':
      return [...event.items.map(({ id }) => id), ...(event.settings ? open.map(({ id }) => id) : [])];
    case 'woke':
    case 'notificationsChecked':
    case 'siteAccessChecked':
    case 'syncChecked':
    case 'recordsSetAside':
      return [];
    case 'marked':
    case 'markUndone':
    case 'intentChosen':
    case 'reasonChosen':
    case 'answered':
    case 'answerUndone':
    case 'draftCopied':
    case 'hidden':
    case 'unhidden':
    case 'archived':
    case 'reminderDismissed':
    case 'reminderSnoozed':
    case 'reminderRestored':
      return [event.id];
    default:
      return assertNever(event);
  }
}

const isSameWords = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
