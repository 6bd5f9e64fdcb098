/** Whether what stays in a tab or in the worker grows: the heap after many turns against the heap after few, all garbage gone. */
import { firstPaint, openTab } from './paint.mjs';
import { LIST, listTab } from './shop-tab.mjs';

/** A heap is never twice the same, and grows while code is new; what leaks goes on growing with each turn. */
const MOST_GROWTH = 1.05;
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Bytes in use, after everything that nobody holds was let go. */
async function heapOf(session) {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Heap after each of the turns that are asked for. */
async function heapsAt(session, turns, turn) {
  const heaps = [];
  for (let n = 1; n <= turns.at(-1); n += 1) {
    await turn(n);
    if (turns.includes(n)) heaps.push(await heapOf(session));
  }
  return heaps;
}

const growth = ([early, late]) => ({ ratios: [late / early], note: `${(late / 1e6).toFixed(1)} MB` });
const shareOf = (stage, turns) => (stage.isQuick ? turns.map((turn) => Math.ceil(turn / 10)) : turns);

/** In the tab's main world, where all worlds share one heap. */
async function onList(stage, cards, turns, turn) {
  const page = await listTab(await stage.product(16, 0), cards);
  await page.goto(LIST, { waitUntil: 'load' });
  await rest(1000);
  const session = await page.createCDPSession();
  const heaps = await heapsAt(session, shareOf(stage, turns), (n) => turn(page, n));
  await page.close();
  return growth(heaps);
}

/** Long enough for the cards to be read after they have changed. */
const READ_MS = 250;

async function switchTab(page, n) {
  await page.evaluate((at) => {
    const tabs = [...document.querySelectorAll('[role="tab"]')];
    for (const [index, tab] of tabs.entries()) {
      tab.classList.toggle('comet-tabs-nav-item-active', index === at % 2);
      tab.setAttribute('aria-selected', String(index === at % 2));
    }
    const list = document.querySelector('.comet-checkbox-group');
    globalThis.lists ??= [list.innerHTML, list.innerHTML.replaceAll('821000000', '821000001')];
    list.innerHTML = globalThis.lists[at % 2];
  }, n);
  await rest(READ_MS);
}

async function changeAll(page, n) {
  await page.evaluate((turn) => {
    const words = turn % 2 === 0 ? 'Awaiting delivery' : 'Completed';
    for (const status of document.querySelectorAll('.order-item-header-status-text')) status.textContent = words;
  }, n);
  await rest(READ_MS * 4);
}

/** @type {readonly import('../bench.mjs').Figure[]} */
export const MEMORY = [
  {
    name: 'memory of a list of 1,000 cards after they changed 40 times',
    against: 'after 20 times',
    target: MOST_GROWTH,
    held: false,
    measure: (stage) => onList(stage, 1000, [20, 40], changeAll),
  },
  {
    name: 'memory of a list after 500 switches of its tab',
    against: 'after 250',
    target: MOST_GROWTH,
    held: true,
    measure: (stage) => onList(stage, 20, [250, 500], switchTab),
  },
  {
    name: 'memory of the worker after the popup was opened 200 times',
    against: 'after 100 times',
    target: MOST_GROWTH,
    held: true,
    measure: async (stage) => {
      // In one tab: each load is a new page to the worker, and the end of the one before.
      const tab = await openTab(await stage.product(16, 0));
      const open = () => firstPaint(tab, 'popup.html');
      await open();
      // The page wakes it once its first view is on screen. Held by this, it does not end while it is counted.
      const worker = await tab.browser().waitForTarget((each) => each.type() === 'service_worker');
      const session = await worker.createCDPSession();
      const heaps = await heapsAt(session, shareOf(stage, [100, 200]), open);
      await session.detach();
      await tab.close();
      return growth(heaps);
    },
  },
];
