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

/** A stored value, as anybody can read it who knows no code of the extension; broken JSON is nothing. */
export function stored(computer: Computer, key: string): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(computer.disk.local.get(key) ?? 'null'));
  } catch {
    return {};
  }
}

export const listIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.map(record) : [];

/** The rows of open orders as they lie on the disk. */
export const openRows = (computer: Computer) => listIn(stored(computer, 'open').standings);

/** Reminders that a notification is about: said by its id, or by the rows that name it. */
export const aboutOf = (computer: Computer, id: string): readonly About[] =>
  aboutEach(computer, [id]).map(([, about]) => about);

/** The same for several notifications, each reminder with the one that it is in. */
export function aboutEach(computer: Computer, ids: readonly string[]): readonly (readonly [string, About])[] {
  const shared = ids.filter((id) => !ALONE.test(id));
  const rows = shared.length > 0 ? openRows(computer) : [];
  const together = rows.flatMap((row) =>
    listIn(row.reminders)
      .filter(({ notice, isOff, status }) => shared.includes(String(notice)) && isOff !== true && UP.includes(status))
      .map(
        (each) =>
          [String(each.notice), { order: String(row.id), kind: String(each.kind), rung: String(each.rung) }] as const,
      ),
  );
  const alone = ids.flatMap((id) => {
    const [, order, kind, rung] = ALONE.exec(id) ?? [];
    return order !== undefined && kind !== undefined && rung !== undefined
      ? [[id, { order, kind, rung }] as const]
      : [];
  });
  return [...alone, ...together];
}

/** Statuses of a reminder that is on screen, or about to be. */
const UP: readonly unknown[] = ['due', 'shown'];
const ALONE = /^r\/(\d+)\/(\w+)\/(\w+)$/;
