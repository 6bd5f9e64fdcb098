/** What the worker costs when it wakes or hears: utils/domain/{worker,reminders}, entrypoints/background, utils/platform/store. */
import { load } from './extension.mjs';
import { openContentWorld } from './shop-tab.mjs';

const MONTH = 'tests/bench/month.ts';
const milliseconds = ({ ratios, milliseconds: took }) => ({ ratios, note: `${took.toFixed(2)} ms` });
const once = (make) => {
  let made;
  return () => {
    made ??= make();
    return made;
  };
};

const deciding = [50, 500].map((count) => ({
  name: `worker: deciding ${count} open orders at a wake`,
  against: 'JSON.parse of their rows',
  target: 8,
  held: true,
  isQuick: true,
  measure: async (stage) => milliseconds(await stage.ask('deciding.ts', 'measureDeciding', count, stage.pace)),
}));

const MESSAGES = 5;

/** Milliseconds from saying that a list shows ten orders anew to the answer, which comes when they are saved. */
export const sayOnce = async (world, turn) => {
  const { listMessage } = await load('tests/bench/stored.ts');
  let took = 0;
  for (let n = 0; n < MESSAGES; n += 1) took += await world.timeOf(listMessage(10, turn * MESSAGES + n, Date.now()));
  return took / MESSAGES;
};

const messages = async (stage) => {
  const many = await openContentWorld(await stage.product(16, 10_000));
  const few = await openContentWorld(await stage.product(16, 0));
  const pairs = [];
  for (let turn = 0; turn <= stage.pace.pairs; turn += 1)
    pairs.push([await sayOnce(many, turn), await sayOnce(few, turn)]);
  await Promise.all([many.close(), few.close()]);
  const kept = pairs.slice(1);
  const middle = kept.map(([one]) => one).toSorted((one, other) => one - other)[Math.floor(kept.length / 2)];
  return { ratios: kept.map(([one, other]) => one / other), note: `${middle.toFixed(0)} ms` };
};

/** So many months that reminders are given in fifteen wakes at least. */
const months = once(async () => {
  const { monthOfWakes } = await load(MONTH);
  const all = [];
  while (all.flat().filter(({ hasNews }) => hasNews).length < 15) all.push(await monthOfWakes());
  return all;
});

const count = (month) => month.filter(({ hasNews }) => !hasNews).length;
const idle = async () => (await months()).flat().filter(({ hasNews }) => !hasNews);
const middleOf = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** @type {readonly import('../bench.mjs').Figure[]} */
export const WORKER = [
  ...deciding,
  {
    name: 'worker: message with 10 readings to saved, 10,000 orders stored',
    against: '16 orders stored',
    target: 1.5,
    held: true,
    measure: messages,
  },
  {
    name: 'worker: wakes in a month of 20 open orders, beyond reminders and badge changes',
    against: 'one a day and one',
    target: 31,
    unit: '',
    held: true,
    isQuick: true,
    measure: async () => {
      const [month] = await months();
      return { ratios: [count(month)], note: `${month.length} wakes in all` };
    },
  },
  {
    name: 'worker: wake with nothing due, time',
    against: 'a wake that gives a reminder',
    target: 0.05,
    held: false,
    measure: async () => {
      const giving = middleOf((await months()).flat().flatMap((wake) => (wake.hasNews ? [wake.milliseconds] : [])));
      const ratios = (await idle()).map((wake) => wake.milliseconds / giving);
      return { ratios, note: `${giving.toFixed(1)} ms with a reminder` };
    },
  },
  {
    name: 'worker: wake with nothing due, keys read',
    against: 'one small key',
    target: 1,
    unit: '',
    held: false,
    isQuick: true,
    measure: async () => {
      const wakes = await idle();
      const characters = middleOf(wakes.map((wake) => wake.characters));
      return { ratios: wakes.map(({ keys }) => keys.length), note: `${(characters / 1000).toFixed(1)} kB` };
    },
  },
  {
    name: 'worker: wake with nothing due, keys written',
    against: 'none',
    target: 0,
    unit: '',
    held: true,
    isQuick: true,
    measure: async () => ({ ratios: [middleOf((await idle()).map(({ writes }) => writes))] }),
  },
  {
    name: 'store: keys written at a visit to an unchanged list',
    against: 'none',
    target: 0,
    unit: '',
    held: true,
    isQuick: true,
    measure: async () => {
      const written = await (await load(MONTH)).writtenAtSecondVisit();
      return { ratios: [written.length], note: [...new Set(written.map((key) => key.split('/')[0]))].join(' ') };
    },
  },
  {
    name: 'store: an order that ended, seen on lists three times',
    against: 'record, evidence and row',
    target: 1,
    unit: 'kB',
    held: false,
    isQuick: true,
    measure: async () => {
      const parts = Object.entries((await load(MONTH)).charactersOfEnded()).map(([kind, n]) => [kind, n / 1000]);
      const note = parts.map(([kind, kB]) => `${kind} ${kB.toFixed(1)}`).join(' · ');
      return { ratios: [parts.reduce((sum, [, kB]) => sum + kB, 0)], note };
    },
  },
];
