/** Standings from records: what follows from what was read and said, noted in the rows that every page reads. */

import { isEqual } from '@/utils/domain/equal';
import type { KnownDeadline, Order, OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Reading } from '@/utils/domain/order/printed';
import { isClockWrong } from '@/utils/domain/standing/clock-check';
import { knownAfter } from '@/utils/domain/standing/deadline-moves';
import { driversOf, isAlive } from '@/utils/domain/standing/deadlines';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { teachFromTab } from './change-settings';
import { type Interpret, type World, withEvidence } from './world';

/** The world with the standings of its loaded records, and whether the clock can be right. */
export function derive(world: World, now: Now, interpret: Interpret): World {
  const { orders, preferences } = understood(world, now, interpret);
  const derived = withStandings({ ...world, preferences }, orders, now);
  const clockLooksWrong = isClockWrong(derived.standings.values(), orders, now.at);
  return { ...derived, health: { ...derived.health, clockLooksWrong } };
}

/** The loaded orders in words that we know. A phrase that one of them explains is understood in all, so they are read again. */
function understood(
  { records, preferences }: World,
  now: Now,
  interpret: Interpret,
): { readonly orders: readonly Order[]; readonly preferences: Preferences } {
  const read = (by: Preferences): readonly Order[] => [...records.values()].map((record) => interpret(record, by));
  const orders = read(preferences);
  const taught = learned(
    preferences,
    orders.flatMap(({ readings }) => readings),
    now,
  );
  return { preferences: taught, orders: taught === preferences ? orders : read(taught) };
}

/** Phrases that only a tab of the site explains are learned from it, so that other tabs understand them too. */
export const learned = (preferences: Preferences, readings: readonly Reading[], now: Now): Preferences =>
  readings.reduce((before, { basis, meaning, observation }) => {
    const words = observation.printed.status;
    if (basis !== 'tab' || meaning === undefined || words === undefined) return before;
    return teachFromTab(before, words, meaning, now);
  }, preferences);

/** The world with the standing of each of these orders, and since when its deadlines are known. */
function withStandings(world: World, orders: readonly Order[], now: Now): World {
  const derived = orders.map((order) => withKnown(order, standingOf(order, world.preferences), now));
  const noted = derived.reduce((before, { record, standing }) => noteDeadlines(before, record, standing, now), world);
  return {
    ...noted,
    records: new Map([...world.records, ...derived.map(({ record }) => [record.id, record] as const)]),
    standings: new Map([...world.standings, ...derived.map(({ standing }) => [standing.id, standing] as const)]),
  };
}

export interface Derived {
  readonly record: OrderRecord;
  readonly standing: Standing;
}

/** Notes since when each deadline is known, in the record and in its row. Of two dates of one kind the earlier stands for both. */
function withKnown({ record }: Order, standing: Standing, now: Now): Derived {
  const known = knownAfter(record.known, standing.deadlines, now.at);
  return changed({ record, standing }, isEqual(known, record.known) ? {} : { known });
}

/** Deadlines that are new or moved are kept as they stood: the record forgets those that are over. */
function noteDeadlines(world: World, record: OrderRecord, { deadlines }: Standing, now: Now): World {
  const before = world.records.get(record.id)?.known ?? [];
  const isNews = ({ kind, knownAt }: KnownDeadline): boolean =>
    knownAt === now.at && !before.some((each) => each.kind === kind && each.knownAt === knownAt);
  return record.known.filter(isNews).reduce((next, { kind }) => {
    const deadline = driversOf(deadlines).find((each) => each.kind === kind);
    if (!deadline || !isAlive(deadline, now.at)) return next;
    return withEvidence(next, record.id, { kind: 'deadlineKnown', at: now.at, deadline });
  }, world);
}

/** The same change in the record and in its row; none where nothing changes. */
export function changed(
  { record, standing }: Derived,
  change: Partial<Pick<OrderRecord, 'known' | 'reminders'>>,
): Derived {
  if (Object.keys(change).length === 0) return { record, standing };
  const rev = record.rev + 1;
  return { record: { ...record, ...change, rev }, standing: { ...standing, ...change, rev } };
}
