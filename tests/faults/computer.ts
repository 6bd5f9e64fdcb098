/** What outlives a worker: the disk, the clock on the wall, the one alarm, and what is on screen. Values and plain rules only. */

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
  /** The browser arms it again by itself, so long after each firing. */
  readonly periodInMinutes?: number;
}

/** A notification on screen. */
export interface Shown {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly at: number;
}

/** What was put on screen at some time, with the reminders that the store then said it is about. */
export interface Giving extends Shown {
  readonly about: readonly About[];
}

export interface About {
  readonly order: string;
  readonly kind: string;
  readonly rung: string;
}

export type Area = 'local' | 'sync' | 'session';

export interface Computer {
  readonly isFirefox: boolean;
  /** What the clock shows, milliseconds since 1970. It can be wrong. */
  at: number;
  zone: string;
  alarm: Alarm | undefined;
  /** Values as JSON, as both browsers keep them. */
  readonly disk: Readonly<Record<Area, Map<string, string>>>;
  readonly screen: Map<string, Shown>;
  readonly given: Giving[];
  /** Reminders that stood in one notification as another with them came up, however short that was. */
  twice: string[];
  badge: string;
  badgeTitle: string;
  isDiskFull: boolean;
  mayNotify: boolean;
  /** Saves that the full disk refused. */
  refusedSaves: number;
}

export const newComputer = (isFirefox: boolean, at: number, zone: string): Computer => ({
  isFirefox,
  at,
  zone,
  alarm: undefined,
  disk: { local: new Map(), sync: new Map(), session: new Map() },
  screen: new Map(),
  given: [],
  twice: [],
  badge: '',
  badgeTitle: '',
  isDiskFull: false,
  mayNotify: true,
  refusedSaves: 0,
});

const MINUTE = 60_000;

/** Arms the alarm as `alarms.create` does: an earlier one of the name is replaced. */
export function arm(computer: Computer, name: string, { when, periodInMinutes, delayInMinutes }: AlarmWish): void {
  const first = when ?? computer.at + (delayInMinutes ?? periodInMinutes ?? 1) * MINUTE;
  computer.alarm = { name, scheduledTime: first, ...(periodInMinutes !== undefined && { periodInMinutes }) };
}

export interface AlarmWish {
  readonly when?: number;
  readonly delayInMinutes?: number;
  readonly periodInMinutes?: number;
}

/** The alarm fires: it is gone, or armed again a period later. */
export function fire(computer: Computer): void {
  const { alarm } = computer;
  if (!alarm) return;
  const { periodInMinutes } = alarm;
  computer.alarm =
    periodInMinutes === undefined
      ? undefined
      : { ...alarm, scheduledTime: Math.max(computer.at, alarm.scheduledTime) + periodInMinutes * MINUTE };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return record(JSON.parse(text));
  } catch {
    return {};
  }
};

/** The last value of each key, so that what nobody wrote meanwhile is not parsed again at every look. */
const KNOWN = new Map<string, { readonly text: string; readonly value: Readonly<Record<string, unknown>> }>();

/** A stored value, as anybody can read it who knows no code of the extension; broken JSON is nothing. */
export function stored(computer: Computer, key: string, area: Area = 'local'): Readonly<Record<string, unknown>> {
  const text = computer.disk[area].get(key);
  if (text === undefined) return {};
  const known = KNOWN.get(key);
  if (known?.text === text) return known.value;
  const value = parsed(text);
  KNOWN.set(key, { text, value });
  return value;
}

export const listIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.map(record) : [];

/** When each reading of a record was last made: as its record says, or the browser's memory where it says the same one later. */
export function readingsOf(computer: Computer, id: string): readonly (readonly [string, number])[] {
  const { rev, observations } = stored(computer, `order/${id}`);
  const seen = record(record(stored(computer, 'seen', 'session').orders)[id]);
  const later = seen.rev === rev && Array.isArray(seen.lastAt) ? seen.lastAt.map(Number) : [];
  return listIn(observations).map(
    ({ printed, lastAt }, n) => [JSON.stringify(printed), Math.max(Number(lastAt), later[n] ?? 0)] as const,
  );
}

/** The rows of open orders as they lie on the disk. */
export const openRows = (computer: Computer) => listIn(stored(computer, 'open').standings);

/** Orders are told by number; their ids are made of it, and their items are called after it. */
export const orderIdOf = (n: number): string => `80123456${String(10_000_000 + n * 10_007).padStart(8, '0')}`;
export const itemOf = (n: number): string => `Item ${n}`;

/** Orders that a notification names, by the words that stand on the screen. */
const named = ({ title, message }: Pick<Shown, 'title' | 'message'>): readonly string[] => [
  ...new Set([...`${title} ${message}`.matchAll(/Item (\d+)/g)].map(([, n]) => orderIdOf(Number(n)))),
];

/** Reminders that a notification is about. */
export const aboutOf = (computer: Computer, shown: Omit<Shown, 'at'>): readonly About[] =>
  aboutEach(computer, [shown]).map(([, about]) => about);

/**
 * The same for several notifications, each reminder with the one that it is in. One alone is told by its id; a group by the
 * names in its words, whatever the rows say of it; a digest, whose words tell no kinds, by the rows that name it. Where it
 * names another number of reminders than they do, it was written anew and that could not be kept: its words tell too little.
 */
export function aboutEach(
  computer: Computer,
  all: readonly Omit<Shown, 'at'>[],
): readonly (readonly [string, About])[] {
  const digests = all.filter(({ id }) => id.startsWith(DIGEST));
  const rows = digests.length > 0 ? openRows(computer) : [];
  const missed = digests.flatMap(({ id, title }) => {
    const inIt = rows.flatMap((row) =>
      listIn(row.reminders)
        .filter(({ notice, isOff, status }) => notice === id && isOff !== true && UP.includes(status))
        .map(({ kind, rung }) => [id, { order: String(row.id), kind: String(kind), rung: String(rung) }] as const),
    );
    return title.startsWith(`${inIt.length} `) ? inIt : [];
  });
  const told = all.flatMap((shown) => {
    const { id } = shown;
    const [, order, kind = '', rung = ''] = ALONE.exec(id) ?? GROUP.exec(id) ?? [];
    if (order === undefined) return [];
    const orders = order === 'group' ? named(shown) : [order];
    return orders.map((each) => [id, { order: each, kind, rung }] as const);
  });
  return [...told, ...missed];
}

/** Puts a notification on screen, in the place of one with its id; what it says that another says already is noted. */
export function putUp(computer: Computer, shown: Shown): void {
  computer.screen.delete(shown.id);
  const before = new Map(
    aboutEach(computer, [...computer.screen.values()]).map(([id, { order, kind, rung }]) => [
      `${order} ${kind} ${rung}`,
      id,
    ]),
  );
  for (const { order, kind, rung } of aboutOf(computer, shown)) {
    const other = before.get(`${order} ${kind} ${rung}`);
    if (other !== undefined) computer.twice.push(`${order} ${kind} ${rung} is in ${other} as ${shown.id} comes`);
  }
  computer.screen.set(shown.id, shown);
}

/** Statuses of a reminder that is on screen, or about to be. */
const UP: readonly unknown[] = ['due', 'shown'];
const ALONE = /^r\/(\d+)\/(\w+)\/(\w+)$/;
const GROUP = /^r\/(group)\/(\w+)\/(\w+)\//;
const DIGEST = 'r/digest/';
