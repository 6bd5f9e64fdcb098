/** What the chart shows: cost against the cards on a list, and against the orders stored. */
import { firstPaint, openTab } from './paint.mjs';
import { openContentWorld } from './shop-tab.mjs';
import { sayOnce } from './worker.mjs';

const CARDS = [10, 100, 1000];
const OPEN = 16;
const STORED = [OPEN, 1000, 10_000];

const middleOf = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** Left out at first: a browser that has just been started is slow, and the smallest number is measured first. */
const WARM = 3;

async function timesOf(pairs, run) {
  const times = [];
  for (let turn = 0; turn < pairs + WARM; turn += 1) times.push(await run(turn));
  return times.slice(WARM);
}

async function againstCards(stage) {
  const lines = new Map([
    ['ours', []],
    ['a scraper of the same fields', []],
    ['one pass over the text', []],
  ]);
  for (const count of CARDS) {
    const peer = await stage.ask('reading.ts', 'measureReading', count, 'peer', stage.pace);
    const text = await stage.ask('reading.ts', 'measureReading', count, 'text', stage.pace);
    lines.get('ours').push([count, peer.milliseconds]);
    lines.get('a scraper of the same fields').push([count, peer.floorMilliseconds]);
    lines.get('one pass over the text').push([count, text.floorMilliseconds]);
  }
  return lines;
}

async function againstOrders(stage) {
  const lines = new Map([
    ['popup: first paint', []],
    ['message of ten readings to saved', []],
  ]);
  for (const count of STORED) {
    const drive = await stage.product(OPEN, count === OPEN ? 0 : count);
    const tab = await openTab(drive);
    const paints = await timesOf(stage.pace.pairs, () => firstPaint(tab, 'popup.html'));
    await tab.close();
    const world = await openContentWorld(drive);
    const messages = await timesOf(stage.pace.pairs, (turn) => sayOnce(world, turn));
    await world.close();
    lines.get('popup: first paint').push([count, middleOf(paints)]);
    lines.get('message of ten readings to saved').push([count, middleOf(messages)]);
  }
  return lines;
}

const plot = (title, across, lines) => ({
  title,
  across,
  lines: [...lines].map(([name, points]) => ({ name, points })),
});

/** The two plots, measured now. */
export const plotsOf = async (stage) => [
  plot('Reading a list', 'cards on the list', await againstCards(stage)),
  plot('With more orders stored', 'orders stored', await againstOrders(stage)),
];
