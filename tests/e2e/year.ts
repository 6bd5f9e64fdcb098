/**
 * Plays a year in a real browser. Time moves from one thing that happens to the next, and to each alarm in between: the one
 * that stands, fired by the browser itself, with the period it was armed with. Where none stands nothing would ever come.
 */
import { eventually } from '../drive/drive';
import { killAfter, type Living } from './living';
import { DAY, type Deed, type Happening, HOUR } from './year-plan';
import { ownReminder, pageOf } from './year-truth';
import type { Death, Watch } from './year-watch';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Of the steps in which the background may end it does in so many, until it has often enough. */
const DIES = 0.45;
/** Alarms between two happenings; more would be a loop. */
const MOST_ALARMS = 500;

export interface Year {
  /** Plays what happens from where time stands up to that moment, with so many deaths by then. */
  play(plan: readonly Happening[], until: number, deaths: number): Promise<void>;
  now(): number;
  wakes(): number;
}

const isOk = (answer: unknown): boolean => Object(answer).ok === true || Array.isArray(Object(answer).chips);

/** A year that goes on from that moment, watched. */
export function beginYear(life: Living, watch: Watch, chance: () => number, startsAt: number): Year {
  /** Between this clock and the machine's. */
  let shift = startsAt - Date.now();
  let deathsWanted = 0;
  let wakes = 0;
  const now = (): number => Date.now() + shift;
  const dies = (): boolean => watch.deaths() < deathsWanted && chance() < DIES;
  /** Close together at first, where most of the work is done. */
  const delay = (): number => Math.round((chance() * 16) ** 2 * 1.5);
  const say = (message: object): Promise<unknown> =>
    life.drive().inExtension((api, said) => api.runtime.sendMessage(said).catch((error) => String(error)), message);
  /** When the alarm comes, by this clock. */
  const alarmAt = async (): Promise<number | undefined> => {
    const alarm = await life.drive().alarm();
    return alarm && alarm.scheduledTime + shift;
  };

  /** Sets the clock, and has the alarm come at the hour at which it would have come. */
  async function moveTo(at: number): Promise<void> {
    const next = at - Date.now();
    const by = next - shift;
    shift = next;
    life.shop.setNow(at);
    await life.drive().inExtension(
      async (api, given) => {
        await api.storage.local.set({ testClock: { shift: given.next } });
        const alarm = await api.alarms.get('wake');
        if (!alarm) return;
        const { periodInMinutes } = alarm;
        const when = Math.max(Date.now() + 60_000, alarm.scheduledTime - given.by);
        await api.alarms.create('wake', { when, ...(periodInMinutes && { periodInMinutes }) });
      },
      { next, by },
    );
  }

  /** All that was asked of the worker so far is done, and what that asked for. */
  async function settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) await say({ name: 'asideDeleted', payload: { key: 'aside/none' } });
  }

  async function die(death: Death): Promise<void> {
    if (await killAfter(life.drive(), delay())) watch.count(death);
    await watch.look(now()); // what came up just before may be gone with the browser by the next look
    await watch.checkAlarm(now(), death);
  }

  /** The alarm fires; the worker does its work, or dies over it. */
  async function wake(mayDie: boolean): Promise<boolean> {
    const isDeath = mayDie && dies();
    if (isDeath) await life.drive().killBackground();
    const fired = Date.now();
    await life.drive().fireAlarm();
    wakes += 1;
    if (isDeath) {
      await die('death while waking');
      return false;
    }
    await eventually('the alarm to fire', async () => {
      const alarm = await life.drive().alarm();
      return alarm === undefined || alarm.scheduledTime > fired + SECOND;
    });
    await settled();
    watch.isAlarmExcused = false;
    return true;
  }

  /** Told until it was answered, as a page does; the worker may die over it the first time. When it was told. */
  async function tell(make: (at: number) => object, death: Death): Promise<number> {
    const first = now();
    if (dies()) {
      await life.drive().killBackground();
      const answer = say(make(first));
      await die(death);
      if (isOk(await answer)) return first;
    }
    return eventually('an answer', async () => {
      const at = now();
      const answer = await say(make(at));
      if (isOk(answer)) return at;
      throw new Error(`The worker answered ${JSON.stringify(answer)}`);
    });
  }

  async function read({ order, status, left }: Extract<Deed, { do: 'read' }>): Promise<void> {
    const readAt = await tell((at) => pageOf(order, status, left, at), 'death while reading');
    const endsAt = status === 'To pay' ? { endsAt: readAt + left * HOUR } : {};
    const truth = { order, status, readAt, knownAt: readAt, own: watch.truths.get(order)?.own ?? [], ...endsAt };
    watch.truths.set(order, truth);
    await watch.checkRead(truth);
    await settled();
    watch.isAlarmExcused = false;
    await watch.look(now());
  }

  async function own({ order, hours }: Extract<Deed, { do: 'own' }>): Promise<void> {
    const madeAt = await tell((at) => ownReminder(order, at, at + hours * HOUR), 'death while marking');
    const truth = watch.truths.get(order);
    if (truth) truth.own = [...truth.own, { madeAt, at: madeAt + hours * HOUR }];
    await watch.checkMarked(order, madeAt);
  }

  /** An alarm stands again after the browser, or the extension, was started anew. */
  async function startedAnew(story: string): Promise<void> {
    await eventually('an alarm', async () => (await alarmAt()) !== undefined, 10 * SECOND).catch(() => undefined);
    await settled();
    await watch.look(now());
    await watch.checkAlarm(now(), story);
  }

  async function befall(deed: Deed): Promise<void> {
    switch (deed.do) {
      case 'read':
        return read(deed);
      case 'own':
        return own(deed);
      case 'restart':
        await life.restart();
        await startedAnew(deed.do);
        break;
      case 'toggle':
        await life.drive().setEnabled(false);
        await life.drive().setEnabled(true);
        await startedAnew(deed.do);
        break;
      case 'update':
        await life.update();
        await startedAnew(deed.do);
        break;
      case 'sleep':
        await moveTo(now() + deed.hours * HOUR);
        await comeToAlarm();
        break;
      case 'astray': {
        const right = now();
        await moveTo(right + deed.ahead * DAY);
        if (await alarmAt()) await wake(false);
        await moveTo(right + deed.hours * HOUR);
        watch.isAlarmExcused = true;
        break;
      }
      default:
        return deed satisfies never;
    }
    watch.count(deed.do);
  }

  /** The alarm that stands comes, and what it should have brought is looked for. */
  async function comeToAlarm(): Promise<void> {
    if ((await alarmAt()) === undefined || !(await wake(true))) return;
    await watch.look(now());
    await watch.checkDue(now());
    await watch.checkAlarm(now(), 'a wake');
    if (chance() < 0.3) await watch.takeDownAll();
  }

  async function liveUntil(at: number): Promise<void> {
    for (let alarms = 0; alarms < MOST_ALARMS; alarms += 1) {
      await watch.checkAlarm(now(), 'time passes');
      const next = await alarmAt();
      if (next === undefined || next > at - MINUTE) break;
      await moveTo(Math.max(now(), next) + SECOND);
      await comeToAlarm();
    }
    if (at > now()) await moveTo(at);
  }

  return {
    now,
    wakes: () => wakes,
    play: async (plan, until, deaths) => {
      deathsWanted = deaths;
      await moveTo(startsAt);
      for (const { at, deed } of plan.filter((each) => each.at >= startsAt && each.at < until)) {
        await liveUntil(at);
        await befall(deed);
      }
      await liveUntil(until);
    },
  };
}
