/** A computer with a worker on it: wakes it, lets time go by, says something to it, and notes how each life ended. */
import { type Computer, fire } from './computer';
import { type Fault, type Life, startLife, type Worker } from './life';
import { newOutside, type Outside } from './outside';

const HOUR = 3_600_000;
/** A worker with nothing to do is ended after half a minute. */
const IDLE = 30_000;

export interface Stage {
  readonly computer: Computer;
  readonly outside: Outside;
  readonly worker: Worker;
  life: Life | undefined;
}

export const newStage = (computer: Computer, worker: Worker): Stage => ({
  computer,
  outside: newOutside(),
  worker,
  life: undefined,
});

/** Faults of a step are counted over all the lives in it. */
export interface Weather {
  left: readonly Fault[];
}

/** A life to talk to: the one that runs, or a new one. */
export function awake(stage: Stage): Life {
  if (!stage.life || stage.life.isOver()) stage.life = startLife(stage.computer, stage.worker);
  return stage.life;
}

/** A start of the browser, an update and the list of all orders look whether everything can be read. */
export function noteChecked({ computer, outside }: Stage): void {
  if (outside.isClean && !computer.isDiskFull) outside.isRepairing = false;
}

export async function drive(stage: Stage, weather: Weather): Promise<void> {
  const { computer, outside } = stage;
  const life = awake(stage);
  // Given later than it is now, as a worker sees it: as good as not given.
  computer.given.splice(0, computer.given.length, ...computer.given.filter(({ at }) => at <= computer.at));
  const before = computer.refusedSaves;
  if (outside.debt <= 0 && outside.ahead && computer.at >= outside.ahead.from)
    outside.unknowableUntil = Math.max(outside.unknowableUntil, Math.min(computer.at, outside.ahead.until));
  const { struck, calls } = await life.drive(weather.left);
  weather.left = weather.left.map(({ call, fate }) => ({ call: call - calls, fate })).filter(({ call }) => call >= 0);
  outside.struck.push(...struck);
  outside.ran += 1;
  outside.isClean = struck.length === 0;
  outside.wasFull = computer.refusedSaves > before;
  if (outside.debt > 0) {
    const { from, until } = outside.ahead ?? { from: computer.at, until: computer.at };
    outside.ahead = { from: Math.min(from, computer.at), until: Math.max(until, computer.at) };
  } else if (outside.isClean && !computer.isDiskFull) outside.ahead = undefined;
  if (struck.every(({ name }) => AFTER_ALARM.test(name))) outside.isAlarmExcused = false;
  // What was saved then is saved without the finer moments that only memory knew.
  if (struck.some(({ name }) => name === 'storage.session.get'))
    for (const truth of outside.orders.values()) truth.isMemoryGone = true;
}

/** Calls that a worker makes only once its alarm stands: whatever becomes of them, and of it, the alarm is there. */
const AFTER_ALARM = /^(storage\.(local|session)\.|action\.|notifications\.(create|getAll)$)/;

/** Wakes the worker by an event of the browser. */
export async function wake(
  stage: Stage,
  weather: Weather,
  event: 'onAlarm' | 'onStartup' | 'onInstalled',
): Promise<void> {
  const { browser } = awake(stage);
  const listeners = event === 'onAlarm' ? browser.alarms.onAlarm.listeners : browser.runtime[event].listeners;
  for (const listener of listeners) listener({ name: 'wake', reason: 'update' });
  await drive(stage, weather);
}

/** Time goes by; the alarm fires as it is due, unless the computer sleeps, when it fires once at the end. */
export async function pass(stage: Stage, weather: Weather, hours: number, sleeps: boolean): Promise<void> {
  const { computer } = stage;
  const end = computer.at + hours * HOUR;
  if (sleeps) computer.at = end;
  if (hours * HOUR > IDLE) stage.life = undefined;
  while (computer.alarm && computer.alarm.scheduledTime <= end) {
    computer.at = Math.max(computer.at, computer.alarm.scheduledTime);
    fire(computer);
    stage.life = undefined;
    await wake(stage, weather, 'onAlarm');
  }
  computer.at = Math.max(computer.at, end);
}

/** Time goes by until the alarm fires, and no further. */
export async function next(stage: Stage, weather: Weather): Promise<void> {
  const { computer } = stage;
  const at = computer.alarm?.scheduledTime;
  if (at === undefined) return;
  await pass(stage, weather, Math.max(0, at - computer.at) / HOUR, false);
}

export const PAGE = {
  id: 'second-thoughts',
  origin: 'https://www.aliexpress.com',
  url: 'https://www.aliexpress.com/p/order/index.html',
  tab: { id: 1 },
};
export const OURS = {
  id: 'second-thoughts',
  origin: 'extension://second-thoughts',
  url: 'extension://second-thoughts/popup.html',
};

/** Says something to the worker; the answer, if one comes. */
export async function say(stage: Stage, weather: Weather, sender: object, message: object): Promise<unknown> {
  const life = awake(stage);
  let answer: unknown;
  for (const listener of life.browser.runtime.onMessage.listeners) {
    listener(message, sender, (reply: unknown) => {
      answer = reply;
    });
  }
  await drive(stage, weather);
  return answer;
}
