/** Carries out the steps of a story on a computer, and notes what was answered. */

import { aboutOf, itemOf, orderIdOf } from './computer';
import { damage } from './damage';
import { type Truth, truthOf } from './outside';
import { awake, drive, next, noteChecked, OURS, PAGE, pass, type Stage, say, type Weather, wake } from './stage';
import type { Deed, Step } from './story';

const HOUR = 3_600_000;
const MINUTE = 60_000;

async function read(
  stage: Stage,
  weather: Weather,
  { orders, status, left }: Extract<Deed, { do: 'read' }>,
): Promise<void> {
  const { computer, outside } = stage;
  computer.at += 5000;
  const renderedAt = computer.at;
  const milliseconds = Math.round(left * HOUR);
  const printed = (n: number) => ({
    orderId: orderIdOf(n),
    page: 'detail',
    design: 'today',
    language: 'en',
    host: 'www.aliexpress.com',
    status,
    ...(status === 'To pay' && { timeLeft: { milliseconds } }),
    dates: {},
    sentences: [],
    buttons: [],
    discounts: [],
    items: [{ title: itemOf(n) }],
  });
  const health = {
    page: 'detail',
    design: 'today',
    at: renderedAt,
    orders: orders.length,
    missing: [],
    drift: {},
    unknownWords: [],
  };
  const payload = { sightings: orders.map((n) => ({ renderedAt, printed: printed(n) })), health };
  const answer = await say(stage, weather, PAGE, { name: 'pageRead', payload });
  for (const n of orders)
    noteReading(truthOf(outside, n), {
      isHeard: answer !== undefined && outside.debt === 0,
      status,
      renderedAt,
      endsAt: renderedAt + milliseconds,
    });
}

interface Reading {
  readonly isHeard: boolean;
  readonly status: string;
  readonly renderedAt: number;
  readonly endsAt: number;
}

function noteReading(truth: Truth, { isHeard, status, renderedAt, endsAt }: Reading): void {
  truth.isSure = isHeard;
  if (!isHeard) return;
  const isNews = truth.status !== status || truth.endsAt === undefined || Math.abs(truth.endsAt - endsAt) > MINUTE;
  truth.status = status;
  truth.readAt = renderedAt;
  truth.isMemoryGone = false;
  if (isNews) truth.knownAt = renderedAt;
  if (status === 'To pay') truth.endsAt = endsAt;
  else delete truth.endsAt;
}

async function own(stage: Stage, weather: Weather, { order, hours }: Extract<Deed, { do: 'own' }>): Promise<void> {
  const { computer, outside } = stage;
  const truth = truthOf(outside, order);
  const now = computer.at;
  const madeAt = Math.max(now, ...truth.marks.map((each) => each + 1));
  const exact = (at: number) => ({ earliest: at, latest: at, precision: 'exact' });
  const at = now + hours * HOUR;
  const mark = { kind: 'ownReminder', text: 'Look', by: exact(at), at: exact(now), zone: computer.zone, madeAt };
  const answer = await say(stage, weather, OURS, {
    name: 'orderChanged',
    payload: { kind: 'marked', id: truth.id, mark },
  });
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true) return;
  truth.marks = [...truth.marks, madeAt];
  if (outside.debt === 0) truth.own = [...truth.own, { madeAt, at }];
}

/** The browser ends, or the extension is taken out and put back: nothing of it runs, and its notifications are gone. */
function stop(stage: Stage, keepsAlarm: boolean): void {
  stage.life = undefined;
  stage.computer.screen.clear();
  stage.computer.disk.session.clear();
  for (const truth of stage.outside.orders.values()) truth.isMemoryGone = true;
  if (keepsAlarm) return;
  stage.computer.alarm = undefined;
  stage.outside.isAlarmExcused = true;
}

function setClock({ computer, outside }: Stage, by: number): void {
  const ahead = Math.max(0, outside.debt);
  computer.at += by;
  outside.debt += by;
  if (by >= 0) return;
  outside.isAlarmExcused = true;
  // What came up under a clock that was ahead came up all the same: it counts from when that really was.
  const [now, putRight] = [computer.at - outside.debt, ahead - Math.max(0, outside.debt)];
  const given = computer.given.map((each) => (each.at > now ? { ...each, at: each.at - putRight } : each));
  computer.given.splice(0, computer.given.length, ...given);
}

async function answerNotification(stage: Stage, weather: Weather, which: number, isSnooze: boolean): Promise<void> {
  const ids = [...stage.computer.screen.keys()];
  const id = ids[which % Math.max(1, ids.length)];
  const shown = id === undefined ? undefined : stage.computer.screen.get(id);
  if (id === undefined || !shown) return;
  // Whoever answers it has seen it, whatever the clock showed as it came up.
  const { computer } = stage;
  computer.given.push({ ...shown, at: computer.at, about: aboutOf(computer, shown) });
  const { notifications } = awake(stage).browser;
  const { listeners } = isSnooze ? notifications.onButtonClicked : notifications.onClicked;
  for (const listener of listeners) listener(id, 1);
  await drive(stage, weather);
}

/** Does one step. */
export async function perform(stage: Stage, { deed, faults }: Step): Promise<void> {
  const { computer, outside } = stage;
  const weather: Weather = { left: faults };
  computer.twice = [];
  Object.assign(outside, { struck: [], ran: 0, isClean: false, wasFull: false });
  switch (deed.do) {
    case 'read':
      return read(stage, weather, deed);
    case 'twins': {
      const [one, other] = deed.orders;
      await read(stage, weather, { do: 'read', orders: [one], status: 'To pay', left: deed.left });
      return read(stage, weather, { do: 'read', orders: [other], status: 'To pay', left: deed.left + deed.apart / 60 });
    }
    case 'next':
      return next(stage, weather);
    case 'own':
      return own(stage, weather, deed);
    case 'pass':
    case 'sleep':
      return pass(stage, weather, deed.hours, deed.do === 'sleep');
    case 'jump':
      return setClock(stage, deed.hours * HOUR);
    case 'jumpBack':
      return setClock(stage, -outside.debt);
    case 'astray':
      setClock(stage, deed.ahead * HOUR);
      await pass(stage, weather, deed.hours, false);
      outside.isClean = false; // of that time, not of this
      return setClock(stage, -deed.ahead * HOUR);
    case 'idle':
      stage.life = undefined;
      return;
    case 'update':
      stop(stage, true);
      await wake(stage, weather, 'onInstalled');
      return noteChecked(stage);
    case 'toggle':
      stop(stage, !computer.isFirefox);
      // Firefox starts the worker, and tells it nothing; Chromium leaves it asleep.
      if (computer.isFirefox) await drive(stage, weather);
      outside.isClean = false;
      return;
    case 'look':
      await say(stage, weather, OURS, { name: 'opened', payload: { surface: 'ledger' } });
      return noteChecked(stage);
    case 'restart':
      stop(stage, deed.keepsAlarm);
      await wake(stage, weather, 'onStartup');
      return noteChecked(stage);
    case 'zone':
      computer.zone = deed.zone;
      outside.zoneSetAt = computer.at;
      return;
    case 'click':
    case 'snooze':
      await answerNotification(stage, weather, deed.which, deed.do === 'snooze');
      outside.isClean = false; // no wake: only the one notification is dealt with
      return;
    case 'disk':
      computer.isDiskFull = deed.full;
      return;
    case 'notify':
      computer.mayNotify = deed.allowed;
      return;
    case 'damage':
      return damage(computer, outside, deed);
    default:
      return deed satisfies never;
  }
}
