/**
 * What the content script adds to the load of a list of a hundred cards on a machine four times slower. A browser is slowed by
 * the wall, which a busy machine upsets, so that what the processor can be asked for is measured as it is and taken four times.
 */
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
  await page.reload({ waitUntil: 'load' });
  await rest(WATCH_MS);
  const loaded = await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd);
  return { loaded, busy: await clock() };
}

/** A tab on the list. */
async function tabOn(drive, slowdown) {
  const page = await listTab(drive, CARDS);
  await page.emulateCPUThrottling(slowdown);
  await page.goto(LIST, { waitUntil: 'load' });
  return { page, clock: await threadClock(page) };
}

/** Loads in two browsers alike, in one of which the extension is switched off. */
const loads = (what, slowdown) => async (stage) => {
  const [on, off] = [
    await tabOn(await stage.product(16, 0), slowdown),
    await tabOn(await stage.productOff(), slowdown),
  ];
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

/** Milliseconds of the processor for the longest task of the page in which code of ours ran, in one load. */
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
  return Math.max(...withOurs.map(({ tdur }) => tdur)) / 1000;
}

const NAME = `page load, ${CARDS} cards`;

/** @type {readonly import('../bench.mjs').Figure[]} */
export const PAGE_LOAD = [
  {
    name: `${NAME}, ${SLOWDOWN} × slower: until loaded`,
    against: 'the page without the extension',
    target: 1.03,
    held: false,
    measure: loads('loaded', SLOWDOWN),
  },
  {
    name: `${NAME}: main thread until read`,
    against: 'the page without the extension',
    target: 1.03,
    held: false,
    measure: loads('busy', 1),
  },
  {
    name: `${NAME}: longest task of ours, ${SLOWDOWN} × as long`,
    against: 'what a hand feels',
    target: 50,
    unit: 'ms',
    held: false,
    measure: async (stage) => {
      const { page } = await tabOn(await stage.product(16, 0), 1);
      const ratios = [];
      for (let turn = 0; turn < stage.pace.pairs; turn += 1) ratios.push(SLOWDOWN * (await longestTask(page)));
      await page.close();
      return { ratios };
    },
  },
];
