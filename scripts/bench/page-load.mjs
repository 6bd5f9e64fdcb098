/** What the content script adds to the load of a list of a hundred cards on a machine four times slower. */
import { threadClock } from './main-thread.mjs';
import { LIST, listTab } from './shop-tab.mjs';

const CARDS = 100;
const SLOWDOWN = 4;
/** By then the first reading is done: 150 ms after the last card, on a slow machine. */
const WATCH_MS = 2000;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Loads the list once: milliseconds until its load event ended, and of its main thread until all was at rest. */
async function loadOnce({ page, clock }) {
  await page.bringToFront();
  const before = await clock();
  await page.reload({ waitUntil: 'load' });
  await rest(WATCH_MS);
  const loaded = await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
  return { loaded, busy: (await clock()) - before };
}

/** A tab on the list; loaded again it stays in its process, so that one clock counts all loads. */
async function slowTab(drive) {
  const page = await listTab(drive, CARDS);
  await page.emulateCPUThrottling(SLOWDOWN);
  await page.goto(LIST, { waitUntil: 'load' });
  return { page, clock: await threadClock(page) };
}

/** Loads in two browsers alike, in one of which the extension is switched off. */
const loads = (what) => async (stage) => {
  const [on, off] = [await slowTab(await stage.product(16, 0)), await slowTab(await stage.productOff())];
  const samples = [];
  for (let pair = 0; pair < stage.pace.pairs + 1; pair += 1) samples.push([await loadOnce(on), await loadOnce(off)]);
  await Promise.all([on.page.close(), off.page.close()]);
  const kept = samples.slice(1);
  const added = kept.map(([one, other]) => one[what] - other[what]).toSorted((one, other) => one - other);
  const middle = added[Math.floor(added.length / 2)];
  return { ratios: kept.map(([one, other]) => one[what] / other[what]), note: `${middle.toFixed(0)} ms more` };
};

const isOurs = ({ args }) =>
  JSON.stringify(args?.data ?? args ?? {}).includes('chrome-extension://') ||
  JSON.stringify(args ?? {}).includes('content-scripts/orders.js');

/** Milliseconds of the longest task of the page in which code of ours ran, in one load; by the processor where it is told. */
async function longestTask(tab) {
  await tab.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] });
  await tab.reload({ waitUntil: 'load' });
  await rest(WATCH_MS);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  const ours = traceEvents.filter((event) => event.ph === 'X' && event.name !== 'RunTask' && isOurs(event));
  if (ours.length === 0) throw new Error('nothing of ours ran');
  const tasks = traceEvents.filter(({ ph, name }) => ph === 'X' && name === 'RunTask');
  const withOurs = tasks.filter((task) =>
    ours.some(({ tid, pid, ts }) => tid === task.tid && pid === task.pid && ts >= task.ts && ts < task.ts + task.dur),
  );
  return Math.max(...withOurs.map(({ dur, tdur }) => tdur ?? dur)) / 1000;
}

const NAME = `page load, ${CARDS} cards, ${SLOWDOWN} × slower`;

/** @type {readonly import('../bench.mjs').Figure[]} */
export const PAGE_LOAD = [
  {
    name: `${NAME}: until loaded`,
    against: 'the page without the extension',
    target: 1.03,
    held: false,
    measure: loads('loaded'),
  },
  {
    name: `${NAME}: main thread until read`,
    against: 'the page without the extension',
    target: 1.03,
    held: false,
    measure: loads('busy'),
  },
  {
    name: `${NAME}: longest task of ours`,
    against: 'what a hand feels',
    target: 50,
    unit: 'ms',
    held: false,
    measure: async (stage) => {
      const { page } = await slowTab(await stage.product(16, 0));
      const ratios = [];
      for (let turn = 0; turn < stage.pace.pairs; turn += 1) ratios.push(await longestTask(page));
      await page.close();
      return { ratios };
    },
  },
];
