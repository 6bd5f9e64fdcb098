/** Carries out the steps of a story on a computer, and notes what was answered. */
import { type Computer, fire } from './computer';
import { type Fault, type Life, startLife, type Worker } from './life';
import { newOutside, type Outside, orderIdOf, type Truth, truthOf } from './outside';
import type { Damage, Deed, Step } from './story';

const HOUR = 3_600_000;
const MINUTE = 60_000;
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
interface Weather {
  left: readonly Fault[];
}

/** A life to talk to: the one that runs, or a new one. */
function awake(stage: Stage): Life {
  if (!stage.life || stage.life.isOver()) stage.life = startLife(stage.computer, stage.worker);
  return stage.life;
}

async function drive(stage: Stage, weather: Weather): Promise<void> {
  const { computer, outside } = stage;
  const life = awake(stage);
  const before = computer.refusedSaves;
  const { struck, calls } = await life.drive(weather.left);
  weather.left = weather.left.map(({ call, fate }) => ({ call: call - calls, fate })).filter(({ call }) => call >= 0);
  outside.struck.push(...struck);
  outside.ran += 1;
  outside.isClean = struck.length === 0;
  outside.wasFull = computer.refusedSaves > before;
  if (struck.length === 0) outside.isAlarmExcused = false;
  if (struck.length === 0 && !computer.isDiskFull) outside.isRepairing = false;
}

/** Wakes the worker by an event of the browser. */
async function wake(stage: Stage, weather: Weather, event: 'onAlarm' | 'onStartup' | 'onInstalled'): Promise<void> {
  const { browser } = awake(stage);
  const listeners = event === 'onAlarm' ? browser.alarms.onAlarm.listeners : browser.runtime[event].listeners;
  for (const listener of listeners) listener({ name: 'wake', reason: 'update' });
  await drive(stage, weather);
}

/** Time goes by; the alarm fires as it is due, unless the computer sleeps, when it fires once at the end. */
async function pass(stage: Stage, weather: Weather, hours: number, sleeps: boolean): Promise<void> {
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

const PAGE = {
  id: 'second-thoughts',
  origin: 'https://www.aliexpress.com',
  url: 'https://www.aliexpress.com/p/order/index.html',
  tab: { id: 1 },
};
const OURS = {
  id: 'second-thoughts',
  origin: 'extension://second-thoughts',
  url: 'extension://second-thoughts/popup.html',
};

/** Says something to the worker; the answer, if one comes. */
async function say(stage: Stage, weather: Weather, sender: object, message: object): Promise<unknown> {
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

async function read(
  stage: Stage,
  weather: Weather,
  { orders, status, left }: Extract<Deed, { do: 'read' }>,
): Promise<void> {
  const { computer, outside } = stage;
  const renderedAt = computer.at;
  const milliseconds = left * HOUR;
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
    items: [{ title: `Item ${n}` }],
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
  const payload = { zone: computer.zone, sightings: orders.map((n) => ({ renderedAt, printed: printed(n) })), health };
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

const BROKEN = '{"schemaVersion":1,"id":7}';

function damage({ computer, outside }: Stage, what: Damage, order: number): void {
  const { local } = computer.disk;
  const truth = truthOf(outside, order);
  const spoil = (key: string, text = BROKEN): void => {
    if (local.has(key)) local.set(key, text);
  };
  const forget = (isNewer: boolean): void => {
    if (!local.has(`order/${truth.id}`)) return;
    outside.orders.set(truth.id, { ...truth, isSure: false, isNewer, own: [], marks: [] });
  };
  outside.isRepairing = true;
  if (what === 'openGone') local.delete('open');
  if (what === 'openBroken') spoil('open');
  if (what === 'openNewer') spoil('open', '{"schemaVersion":2,"rows":[]}');
  if (what === 'healthBroken') spoil('health');
  if (what === 'evidenceBroken') spoil(`evidence/${truth.id}`);
  if (what === 'shelvesBroken') for (const key of local.keys()) if (key.startsWith('catalog/')) spoil(key);
  if (what === 'recordBroken') {
    spoil(`order/${truth.id}`);
    forget(false);
  }
  if (what === 'recordNewer') {
    spoil(`order/${truth.id}`, '{"schemaVersion":2,"id":"x"}');
    forget(true);
  }
}

/** The browser ends, or the extension is taken out and put back: nothing of it runs, and its notifications are gone. */
function stop(stage: Stage, keepsAlarm: boolean): void {
  stage.life = undefined;
  stage.computer.screen.clear();
  stage.computer.disk.session.clear();
  if (keepsAlarm) return;
  stage.computer.alarm = undefined;
  stage.outside.isAlarmExcused = true;
}

function setClock({ computer, outside }: Stage, by: number): void {
  computer.at += by;
  outside.debt += by;
  computer.isClockRight = outside.debt === 0;
  if (by < 0) outside.isAlarmExcused = true;
}

async function answerNotice(stage: Stage, weather: Weather, which: number, isSnooze: boolean): Promise<void> {
  const ids = [...stage.computer.screen.keys()];
  const id = ids[which % Math.max(1, ids.length)];
  if (id === undefined) return;
  const { notifications } = awake(stage).browser;
  const { listeners } = isSnooze ? notifications.onButtonClicked : notifications.onClicked;
  for (const listener of listeners) listener(id, 1);
  await drive(stage, weather);
}

/** Does one step. */
export async function perform(stage: Stage, { deed, faults }: Step): Promise<void> {
  const { computer, outside } = stage;
  const weather: Weather = { left: faults };
  Object.assign(outside, { struck: [], ran: 0, isClean: false, wasFull: false });
  switch (deed.do) {
    case 'read':
      return read(stage, weather, deed);
    case 'own':
      return own(stage, weather, deed);
    case 'pass':
    case 'sleep':
      return pass(stage, weather, deed.hours, deed.do === 'sleep');
    case 'jump':
      return setClock(stage, deed.hours * HOUR);
    case 'jumpBack':
      return setClock(stage, -outside.debt);
    case 'idle':
      stage.life = undefined;
      return;
    case 'update':
      stop(stage, true);
      return wake(stage, weather, 'onInstalled');
    case 'toggle':
      stop(stage, !computer.isFirefox);
      // Firefox starts the worker, and tells it nothing; Chromium leaves it asleep.
      if (computer.isFirefox) await drive(stage, weather);
      return;
    case 'look':
      await say(stage, weather, OURS, { name: 'opened', payload: { surface: 'popup' } });
      return;
    case 'restart':
      stop(stage, deed.keepsAlarm);
      return wake(stage, weather, 'onStartup');
    case 'zone':
      computer.zone = deed.zone;
      outside.zoneSetAt = computer.at;
      return;
    case 'click':
    case 'snooze':
      return answerNotice(stage, weather, deed.which, deed.do === 'snooze');
    case 'disk':
      computer.isDiskFull = deed.full;
      return;
    case 'notify':
      computer.mayNotify = deed.allowed;
      return;
    case 'damage':
      return damage(stage, deed.what, deed.order);
    default:
      return deed satisfies never;
  }
}
