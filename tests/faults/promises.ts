/** What has to hold after every step, told from outside: the disk, the alarm, the screen, and what was answered. */
import { aboutEach, type Computer, type Giving, listIn, openRows, readingsOf, stored } from './computer';
import type { Outside, Truth } from './outside';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The sentence that is broken, by what, or nothing. Also counts what could have been broken. */
export interface Check {
  readonly promise: string;
  /** It counts what it looked at; the others look at each step. */
  readonly isCounted: boolean;
  readonly broken: (computer: Computer, outside: Outside, count: (n: number) => void) => string | undefined;
}

const isOpen = ({ status, isSure, isNewer }: Truth): boolean => isSure && !isNewer && status === 'To pay';

function alarmStands(computer: Computer, outside: Outside): string | undefined {
  const anyOpen = openRows(computer).length > 0 || [...outside.orders.values()].some(isOpen);
  if (!anyOpen || outside.isAlarmExcused) return undefined;
  const { alarm, at } = computer;
  if (!alarm) return 'there is no alarm';
  if (alarm.periodInMinutes === undefined || alarm.periodInMinutes > 60) return 'the alarm does not come again';
  return alarm.scheduledTime > at + 24 * HOUR + 10 * MINUTE ? 'the alarm is more than a day away' : undefined;
}

/** Givings at or after a moment. */
const since = (computer: Computer, from: number): readonly Giving[] => computer.given.filter(({ at }) => at >= from);

/** A digest shown while nothing could be saved is about orders that no row names. */
const speaksOf = ({ about, id }: Giving, order: string, isIt: (kind: string, rung: string) => boolean): boolean =>
  about.some((each) => each.order === order && isIt(each.kind, each.rung)) ||
  (about.length === 0 && /digest|group/.test(id));

/** Zones move reminders out of the night, by at most a night. */
const NIGHT = 11 * HOUR;

interface Look {
  readonly computer: Computer;
  readonly outside: Outside;
  /** What is on screen now. */
  readonly shown: ReturnType<typeof onScreen>;
  readonly count: (n: number) => void;
}

function missingOf({ computer, outside, shown, count }: Look, truth: Truth): string | undefined {
  const { at } = computer;
  const isGiven = (from: number, isIt: (kind: string, rung: string) => boolean): boolean => {
    // A browser that could keep nothing in all that time cannot tell what a wrong clock noted from what was given.
    if (from <= outside.unknowableUntil) return true;
    count(1);
    outside.due.add(`${truth.id} ${from}`);
    const isUp = shown.some(({ order, kind, rung }) => order === truth.id && isIt(kind, rung));
    return isUp || since(computer, from).some((giving) => speaksOf(giving, truth.id, isIt));
  };
  const own = truth.own.find(
    (each) =>
      at >= each.at &&
      at < each.at + 60 * HOUR &&
      !isGiven(each.at, (kind, rung) => kind === 'own' && rung === String(each.madeAt)),
  );
  if (own) return `the own reminder of ${truth.id} of ${iso(own.at)} did not come`;
  const { endsAt, knownAt, readAt } = truth;
  if (endsAt === undefined || truth.status !== 'To pay' || !truth.isSure || outside.zoneSetAt > at - 3 * 24 * HOUR)
    return undefined;
  const twoDays = endsAt - 48 * HOUR;
  const isPayBy = (kind: string): boolean => kind === 'payBy';
  if (
    knownAt < twoDays - 14 * HOUR &&
    at >= twoDays &&
    at < twoDays + NIGHT &&
    !isGiven(twoDays - 14 * HOUR, isPayBy)
  ) {
    return `no reminder two days before ${truth.id} ends`;
  }
  const isAfter = (kind: string, rung: string): boolean => kind === 'payBy' && rung === 'after';
  if (
    knownAt < endsAt - HOUR &&
    readAt < endsAt &&
    at >= endsAt + NIGHT &&
    at < endsAt + 60 * HOUR &&
    !isGiven(endsAt, isAfter)
  ) {
    return `no note after ${truth.id} ended`;
  }
  return undefined;
}

function allGiven(computer: Computer, outside: Outside, count: (n: number) => void): string | undefined {
  if (!outside.isClean || outside.debt !== 0 || !computer.mayNotify) return undefined;
  const look = { computer, outside, shown: onScreen(computer), count };
  for (const truth of outside.orders.values()) {
    if (truth.isNewer) continue;
    const missing = missingOf(look, truth);
    if (missing) return missing;
  }
  return undefined;
}

const onScreen = (computer: Computer) =>
  aboutEach(computer, [...computer.screen.values()]).map(([id, about]) => ({ id, ...about }));

function noneTwice(computer: Computer, outside: Outside, count: (n: number) => void): string | undefined {
  const [twice] = computer.twice;
  if (twice !== undefined) return twice;
  const shown = onScreen(computer);
  count(shown.length);
  const places = new Map<string, string>();
  for (const { id, order, kind, rung } of shown) {
    const names = [`${order} ${kind} ${rung}`, ...(outside.isClean && kind !== 'own' ? [`${order} ${kind}`] : [])];
    for (const name of names) {
      const other = places.get(name);
      if (other !== undefined && other !== id) return `${name} is in ${id} and in ${other}`;
      places.set(name, id);
    }
  }
  return undefined;
}

function nonePast(computer: Computer, outside: Outside, count: (n: number) => void): string | undefined {
  if (!outside.isClean) return undefined;
  const shown = onScreen(computer);
  count(shown.length);
  const past = shown.find(({ order, kind }) => {
    const truth = outside.orders.get(order);
    return truth?.isSure && !truth.isNewer && kind === 'payBy' && truth.status !== 'To pay';
  });
  return past && `${past.id} speaks of a payment of ${past.order}, which is ${outside.orders.get(past.order)?.status}`;
}

function nothingLost(computer: Computer, outside: Outside, count: (n: number) => void): string | undefined {
  for (const { id, status, isSure, isNewer, marks, readAt, isMemoryGone } of outside.orders.values()) {
    const record = stored(computer, `order/${id}`);
    const kept = listIn(record.marks).map(({ madeAt }) => madeAt);
    count(marks.length);
    const lost = marks.find((madeAt) => !kept.includes(madeAt));
    if (lost !== undefined) return `a mark of ${id} was answered "ok" and is not in the store`;
    if (!isSure || isNewer || status === undefined) continue;
    count(1);
    const keptFrom = isMemoryGone ? readAt - HOUR : readAt;
    const isKept = readingsOf(computer, id).some(
      ([printed, lastAt]) => lastAt >= keptFrom && printed.includes(`"status":"${status}"`),
    );
    if (!isKept) return `the reading "${status}" of ${id} was answered and is not in the store`;
  }
  return undefined;
}

/** A record that code of this version can read. */
const isWhole = (value: Readonly<Record<string, unknown>>): boolean =>
  value.schemaVersion === 1 && Array.isArray(value.observations);

function allListed(computer: Computer, outside: Outside, count: (n: number) => void): string | undefined {
  if (outside.isRepairing || stored(computer, 'open').schemaVersion === 2) return undefined;
  const keys = [...computer.disk.local.keys()];
  const rows = ['open', ...keys.filter((key) => key.startsWith('catalog/'))].flatMap((key) =>
    listIn(stored(computer, key).standings),
  );
  const listed = rows.map(({ id }) => String(id));
  const records = keys
    .filter((key) => key.startsWith('order/') && isWhole(stored(computer, key)))
    .map((key) => key.slice(6));
  count(records.length);
  const known = new Set(listed);
  const missing = records.find((id) => !known.has(id));
  if (missing !== undefined) return `${missing} is in no list`;
  return known.size === listed.length ? undefined : 'an order is in two lists';
}

function fullIsSaid(computer: Computer, outside: Outside, count: (n: number) => void): string | undefined {
  if (!outside.wasFull || !outside.isClean) return undefined;
  count(1);
  return computer.badge === '!' ? undefined : `the disk is full and the badge says "${computer.badge}"`;
}

const iso = (at: number): string => new Date(at).toISOString();

export const CHECKS: readonly Check[] = [
  { promise: 'an alarm stands while an order is open', isCounted: false, broken: alarmStands },
  { promise: 'every due reminder is given once it can be', isCounted: true, broken: allGiven },
  { promise: 'no reminder is on screen twice', isCounted: true, broken: noneTwice },
  { promise: 'no reminder of a past state is on screen', isCounted: true, broken: nonePast },
  { promise: 'nothing acknowledged is lost', isCounted: true, broken: nothingLost },
  { promise: 'every order is in exactly one list', isCounted: true, broken: allListed },
  { promise: 'a full disk is said', isCounted: true, broken: fullIsSaid },
];
