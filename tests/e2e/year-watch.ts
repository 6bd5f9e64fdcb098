/** Watches a year: what has to hold after each step, how often that was looked at, and what was ever on screen. */
import { eventually } from '../drive/drive';
import { withMemory } from './kept';
import { type Living, newTally, type TallyRows } from './living';
import { DAY, HOUR, idOf, type Trouble } from './year-plan';
import { type Due, dueOf, holdsReading, isGiven, type Truth } from './year-truth';

const ALARM = 'an alarm stands while an order is open';
const READ = 'what was read is kept';
const MARKED = 'a mark that was answered "ok" is kept';
const GIVEN = 'every due reminder is given';
const ONCE = 'a reminder that was given and taken down does not come again';
const PAST = 'no reminder of a past state is on screen';
const PROMISES = [ALARM, READ, MARKED, GIVEN, ONCE, PAST];

export type Death = 'death while waking' | 'death while reading' | 'death while marking';
export type Fault = Death | Trouble['do'];
const DEATHS: readonly Death[] = ['death while waking', 'death while reading', 'death while marking'];
const FAULTS: readonly Fault[] = [...DEATHS, 'restart', 'toggle', 'update', 'sleep', 'astray'];

/** What goes on from one month to the next. */
export interface Watched {
  readonly truths: readonly Truth[];
  readonly tally: TallyRows;
  readonly faults: readonly (readonly [Fault, number])[];
  readonly seen: readonly string[];
  readonly takenDown: readonly string[];
  readonly due: readonly string[];
}
export const NOTHING: Watched = { truths: [], tally: [], faults: [], seen: [], takenDown: [], due: [] };

export interface Watch {
  readonly truths: Map<number, Truth>;
  /** The clock was set back under the alarm, and no worker has run since. */
  isAlarmExcused: boolean;
  count(fault: Fault): void;
  deaths(): number;
  /** The screen as it is now. */
  look(at: number): Promise<void>;
  /** The buyer takes all down. */
  takeDownAll(): Promise<void>;
  checkAlarm(at: number, story: string): Promise<void>;
  /** After a wake that nothing disturbed: whatever is due by now was given. */
  checkDue(at: number): Promise<void>;
  checkRead(truth: Truth): Promise<void>;
  checkMarked(order: number, madeAt: number): Promise<void>;
  watched(): Watched;
  table(): string;
  violations(): readonly string[];
  /** Promises that were never put to the test, faults that never struck, reminders that were never due. */
  untried(): readonly string[];
}

const told = (at: number): string => new Date(at).toISOString().slice(0, 16);
const PATIENCE_MS = 3000;
/** What the store says of the reminders of an order, to be told where one is missing. */
const remindersOf = (record: unknown): string => JSON.stringify(Object(record).reminders ?? 'no record');

export function watchYear(life: Living, before: Watched): Watch {
  const tally = newTally(before.tally);
  const truths = new Map(before.truths.map((truth) => [truth.order, truth]));
  const seen = new Set(before.seen);
  const takenDown = new Set(before.takenDown);
  const due = new Set(before.due);
  const faults = new Map(before.faults);
  const timesOf = (fault: Fault): number => faults.get(fault) ?? 0;
  const stored = async (key: string): Promise<unknown> => (await life.drive().getStorage(key))[key];
  const onScreen = (): Promise<readonly string[]> =>
    life.drive().inExtension(async (api) => Object.keys(await api.notifications.getAll()), null);
  const comes = (each: Due): Promise<boolean> =>
    eventually(each.name, async () => isGiven(each, await stored(`order/${each.id}`), seen), PATIENCE_MS).catch(
      () => false,
    );

  const watch: Watch = {
    truths,
    isAlarmExcused: false,
    count: (fault) => void faults.set(fault, timesOf(fault) + 1),
    deaths: () => DEATHS.reduce((sum, each) => sum + timesOf(each), 0),
    look: async (at) => {
      for (const id of await onScreen()) {
        seen.add(id);
        if (!/^r\/\d+\//.test(id)) continue; // one of several orders is written anew as one of them leaves it
        // A wish for a look comes three times, week by week, under one name.
        if (!id.includes('/look/')) tally.check(ONCE, !takenDown.has(id), `${told(at)} ${id}`);
        const truth = [...truths.values()].find(({ order }) => id.startsWith(`r/${idOf(order)}/payBy/`));
        if (truth) tally.check(PAST, truth.status === 'To pay', `${told(at)} ${id}`);
      }
    },
    takeDownAll: async () => {
      for (const id of await onScreen()) takenDown.add(id);
      await life.drive().inExtension(async (api) => {
        for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
      }, null);
    },
    checkAlarm: async (at, story) => {
      if (watch.isAlarmExcused || ![...truths.values()].some(({ status }) => status === 'To pay')) return;
      const alarm = await life.drive().alarm();
      const isGood = alarm?.periodInMinutes === 60 && alarm.scheduledTime <= Date.now() + DAY + HOUR;
      tally.check(ALARM, isGood, `${told(at)} ${story}: ${JSON.stringify(alarm)}`);
    },
    checkDue: async (at) => {
      const all = [...truths.values()].flatMap((truth) => dueOf(truth, at)).filter(({ name }) => !due.has(name));
      for (const each of all) {
        const story = `${told(at)} ${each.name} (${told(each.from)})`;
        tally.check(GIVEN, await comes(each), `${story}: ${remindersOf(await stored(`order/${each.id}`))}`);
        due.add(each.name);
      }
    },
    checkRead: async (truth) => {
      const id = idOf(truth.order);
      const record = withMemory(Object(await stored(`order/${id}`)), await life.drive().getMemory('seen'), id);
      tally.check(READ, holdsReading(record, truth), `${told(truth.readAt)} order ${truth.order}`);
    },
    checkMarked: async (order, madeAt) => {
      const record = JSON.stringify(await stored(`order/${idOf(order)}`));
      tally.check(MARKED, record.includes(`"madeAt":${madeAt}`), `${told(madeAt)} order ${order}`);
    },
    watched: () => ({
      truths: [...truths.values()],
      tally: tally.rows(),
      faults: [...faults],
      seen: [...seen],
      takenDown: [...takenDown],
      due: [...due],
    }),
    table: () => {
      const struck = FAULTS.map((fault) => `${fault} ${timesOf(fault)}`).join(', ');
      return `${tally.table()}\nreminders that were due ${due.size}; faults: ${struck}`;
    },
    violations: tally.violations,
    untried: () => {
      const tried = new Set(tally.rows().map(([promise]) => promise));
      const none = due.size === 0 ? ['a due reminder'] : [];
      return [...PROMISES.filter((each) => !tried.has(each)), ...FAULTS.filter((each) => timesOf(each) === 0), ...none];
    },
  };
  return watch;
}
