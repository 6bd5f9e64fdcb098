/** The second half of a step: what follows from changed records, and what is due now. */

import { isEqual } from '@/utils/domain/equal';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { KnownDeadline, Order, OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import { nextReminderAt } from '@/utils/domain/reminders/due-reminders';
import { noticesOf, outboxOf } from '@/utils/domain/reminders/notifications';
import { keptOnScreen } from '@/utils/domain/reminders/on-screen';
import { isClockWrong } from '@/utils/domain/standing/clock-check';
import { isLetGo } from '@/utils/domain/standing/copied-draft';
import { knownAfter, knownBy } from '@/utils/domain/standing/deadline-moves';
import { decidingDeadlines, driversOf } from '@/utils/domain/standing/deadlines';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import { drivingInstant, isDated, isEnded, type Standing } from '@/utils/domain/standing/standing';
import { add, hours, type Instant, instant, seconds } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { badgeOf } from '@/utils/domain/views/card';
import { teachFromTab } from './change-settings';
import { giveDue } from './give-due';
import { type Effect, type Interpret, type Stepped, type World, withEvidence } from './world';

/** Derives the standings of the loaded records, gives what is due, and says what the browser has to do. */
export function settle(world: World, now: Now, interpret: Interpret): Stepped {
  const taught = learnFromTabs(world, now, interpret);
  const orders = [...taught.records.values()].map((record) => interpret(record, taught.preferences));
  const derived = withStandings(taught, orders, now);
  const clockLooksWrong = isClockWrong(derived.health, derived.standings.values(), orders, now.at);
  // A disk that takes this step is not full.
  const given = giveDue({ ...derived, health: { ...derived.health, clockLooksWrong, storageFull: false } }, now);
  return { world: given, effects: effectsOf(given, now) };
}

/** Phrases that only a tab of the site explains are learned from it, so that other tabs understand them too. */
function learnFromTabs(world: World, now: Now, interpret: Interpret): World {
  const readings = [...world.records.values()].flatMap((record) => interpret(record, world.preferences).readings);
  const preferences = readings.reduce((before, { basis, meaning, observation }) => {
    const words = observation.printed.status;
    if (basis !== 'tab' || meaning === undefined || words === undefined) return before;
    return teachFromTab(before, words, meaning, now);
  }, world.preferences);
  return { ...world, preferences };
}

function withStandings(world: World, orders: readonly Order[], now: Now): World {
  const derived = orders.map((order) => withKnown(order, standingOf(order, world.preferences), now));
  const noted = derived.reduce((before, { record, standing }) => noteDeadlines(before, record, standing, now), world);
  return {
    ...noted,
    records: new Map([...world.records, ...derived.map(({ record }) => [record.id, record] as const)]),
    standings: new Map([...world.standings, ...derived.map(({ standing }) => [standing.id, standing] as const)]),
  };
}

interface Derived {
  readonly record: OrderRecord;
  readonly standing: Standing;
}

/** Notes since when each deadline is known, in the record and in its row. Of two dates of one kind the earlier stands for both. */
function withKnown({ record }: Order, standing: Standing, now: Now): Derived {
  const before = knownBy(record.known, record.firstSeenAt, now.at);
  const known = knownAfter(before, standing.deadlines, now.at);
  return changed({ record, standing }, isEqual(known, record.known) ? {} : { known });
}

/** Deadlines that are new or moved are kept as they stood: the record forgets those that are over. */
function noteDeadlines(world: World, record: OrderRecord, { deadlines }: Standing, now: Now): World {
  const before = world.records.get(record.id)?.known ?? [];
  const isNews = ({ kind, knownAt }: KnownDeadline): boolean =>
    knownAt === now.at && !before.some((each) => each.kind === kind && each.knownAt === knownAt);
  return record.known.filter(isNews).reduce((next, { kind }) => {
    const deadline = driversOf(deadlines).find((each) => each.kind === kind);
    return deadline ? withEvidence(next, record.id, { kind: 'deadlineKnown', at: now.at, deadline }) : next;
  }, world);
}

/** The same change in the record and in its row; none where nothing changes. */
function changed({ record, standing }: Derived, change: Partial<Pick<OrderRecord, 'known'>>): Derived {
  if (Object.keys(change).length === 0) return { record, standing };
  const rev = record.rev + 1;
  return { record: { ...record, ...change, rev }, standing: { ...standing, ...change, rev } };
}

function effectsOf(world: World, now: Now): readonly Effect[] {
  const standings = [...world.standings.values()];
  const open = standings.filter((standing) => isOpen(standing, now));
  const counts = !world.health.clockLooksWrong;
  return [
    { kind: 'keepOnly', ids: keptOnScreen(open) },
    ...noticesOf(outboxOf(open), world.preferences, now).map((notice) => ({ kind: 'show', notice, counts }) as const),
    { kind: 'badge', count: badgeOf(standings, now), isTrouble: world.health.trouble === 'unreadablePage' },
    { kind: 'wake', at: wakeOf(standings, world.preferences, now) },
  ];
}

const BADGE_WITHIN = hours(48);

/** The next moment at which something changes by itself: a reminder, or an order that starts to count on the badge. */
export function nextWake(standings: readonly Standing[], preferences: Preferences, now: Now): Instant | undefined {
  const reminder = nextReminderAt(standings, preferences, now);
  const turns = standings
    .flatMap((standing) => decidingDeadlines(standing, now.at))
    .flatMap((deadline) => {
      const at = drivingInstant(deadline);
      return [instant(at - BADGE_WITHIN), at, deadline.moment.latest];
    })
    .filter((at) => at > now.at);
  const all = reminder === undefined ? turns : [...turns, reminder];
  return all.length === 0 ? undefined : instant(Math.max(add(now.at, RETRY_AT_LEAST), Math.min(...all)));
}

/** An alarm stands while any order is open, a day ahead at most: what a wrong clock or a lost plan put off is found by then. */
function wakeOf(standings: readonly Standing[], preferences: Preferences, now: Now): Instant | undefined {
  const next = nextWake(standings, preferences, now);
  if (next === undefined && !standings.some((standing) => isOpen(standing, now))) return undefined;
  const inADay = add(now.at, hours(24));
  return next === undefined || next > inADay ? inADay : next;
}

/** Never sooner than this, whatever is planned: no loop of wakes. */
const RETRY_AT_LEAST = seconds(1);

/** Open orders are kept in the row that every context reads; the rest lie in the catalog. */
export function isOpen(standing: Standing, now: Now): boolean {
  if (standing.archivedByUserAt !== undefined) return false;
  if (!isEnded(standing)) return true;
  // What waits to be shown is kept at hand until it was.
  if (standing.reminders.some(({ status }) => status === 'due')) return true;
  const lives = standing.deadlines.filter(isDated).some(({ moment }) => moment.latest > now.at - OPEN_AFTER_END);
  return (
    lives ||
    standing.questions.some((question) => question !== 'messageSent') ||
    (standing.copied !== undefined && !isLetGo(standing.copied.at, now)) ||
    standing.ownReminders.some(({ by }) => by.latest > now.at - OPEN_AFTER_END)
  );
}

/** An ended order stays at hand this long after its last date, for the note that comes after it. */
const OPEN_AFTER_END = hours(72);

/** Every open order and every order of this step, by id. */
export const standingsById = (standings: readonly Standing[]): ReadonlyMap<OrderId, Standing> =>
  new Map(standings.map((standing) => [standing.id, standing]));
