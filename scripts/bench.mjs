/**
 * `npm run bench`: what the product costs, in real browsers, each figure as a multiple of a floor that nobody can beat or of a
 * peer, measured in turn with it in the same run. Prints one table; fails where a figure that is held is missed by more than
 * its spread. `-- part of a figure's name` measures those alone; `-- --quick` takes fewer and shorter samples, and without a
 * name only of what is stable on a machine that does other things; `-- --write` measures all and writes it down in
 * `docs/performance.md`, with a chart.
 */
import { setTimeout as rest } from 'node:timers/promises';
import { plotsOf } from './bench/growth.mjs';
import { LEDGER } from './bench/ledger.mjs';
import { MEMORY } from './bench/memory.mjs';
import { PAGE_LOAD } from './bench/page-load.mjs';
import { POPUP } from './bench/popup.mjs';
import { READING } from './bench/reading.mjs';
import { SIZES } from './bench/sizes.mjs';
import { makeStage } from './bench/stage.mjs';
import { STORM } from './bench/storm.mjs';
import { cellsOf, isMissed, plainTable, summary } from './bench/table.mjs';
import { WORKER } from './bench/worker.mjs';
import { write } from './bench/write.mjs';
import { readyBrowsers } from './browsers.mjs';

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} against the floor or peer that ours is divided by, or what is counted
 * @property {number} target at most
 * @property {'×' | 'ms' | 'kB' | 'MB' | '%' | ''} [unit] a ratio where it is absent
 * @property {boolean} held a run in which it is missed by more than its spread fails; in Chromium alone
 * @property {boolean} [isQuick] stable enough for `npm test`
 * @property {readonly ('chrome' | 'firefox')[]} [browsers] Chromium alone where it is absent
 * @property {(stage: import('./bench/stage.mjs').Stage) => Promise<{ ratios: readonly number[], note?: string }>} measure
 */

/** @type {readonly Figure[]} */
const FIGURES = [...READING, ...PAGE_LOAD, ...POPUP, ...WORKER, ...LEDGER, ...STORM, ...MEMORY, ...SIZES];

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const isWritten = words.includes('--write');
const part = words
  .filter((word) => !word.startsWith('--'))
  .join(' ')
  .toLowerCase();

/** Firefox is measured by the wall alone, which a busy machine upsets. */
const isChosen = ({ name, browser, isQuick: isStable }) =>
  name.toLowerCase().includes(part) && (!isQuick || part !== '' || (isStable && browser === 'chrome'));

const chosen = FIGURES.flatMap((figure) =>
  (figure.browsers ?? ['chrome']).map((browser) => ({
    ...figure,
    browser,
    held: figure.held && browser === 'chrome',
    name: browser === 'firefox' ? `${figure.name}, Firefox` : figure.name,
  })),
).filter(isChosen);

if (chosen.length === 0) {
  console.error(`No figure is called so. There are:`);
  for (const { name } of FIGURES) console.error(`  ${name}`);
  process.exit(1);
}

if (isWritten && (isQuick || part !== '')) {
  console.error('Only a full run is written down.');
  process.exit(1);
}

/** What takes longer has come to a standstill: the longest figure takes three minutes on a quiet machine. */
const MOST_MINUTES = 8;

/** Fails where the work is not done by then. */
const inTime = (work) =>
  Promise.race([
    work,
    rest(MOST_MINUTES * 60_000, undefined, { ref: false }).then(() => {
      throw new Error(`not done after ${MOST_MINUTES} minutes`);
    }),
  ]);

const rows = [];
let plots;
const missed = [];

/** What was made of it, or why nothing was. After a failure nobody knows what became of the browsers: the next has new ones. */
async function onStage(stage, name, work) {
  const began = performance.now();
  process.stderr.write(`${name} …`);
  const done = await inTime(work(stage.now)).catch((error) => error);
  process.stderr.write(` ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  if (!(done instanceof Error)) return done;
  process.stderr.write(`  failed: ${done.message}\n`);
  await strike(stage);
  return done;
}

/** Closes all that was opened for figures; what does not close ends with this run. */
async function strike(stage) {
  const struck = stage.now;
  stage.now = makeStage(struck.kind, isQuick);
  await inTime(struck.strike()).catch((error) => process.stderr.write(`  not closed: ${error.message}\n`));
}

for (const browser of new Set(chosen.map((figure) => figure.browser))) {
  const stage = { now: makeStage(browser, isQuick) };
  for (const figure of chosen.filter((each) => each.browser === browser)) {
    const done = await onStage(stage, figure.name, figure.measure);
    const measured = done instanceof Error ? { ratios: [NaN], note: `failed: ${done.message.split('\n')[0]}` } : done;
    rows.push(cellsOf(figure, measured));
    const { median, low } = summary(measured.ratios);
    if (Number.isNaN(median) || (figure.held && isMissed({ low }, figure))) missed.push(figure.name);
  }
  if (isWritten && browser === 'chrome') {
    const done = await onStage(stage, 'chart', plotsOf);
    if (done instanceof Error) missed.push('chart');
    else plots = done;
  }
  await strike(stage);
}

console.log(plainTable(rows));
if (isWritten) write(rows, plots, await readyBrowsers(['chrome', 'firefox']));
if (missed.length > 0) console.log(`\nMissed by more than the spread, or not measured:\n  ${missed.join('\n  ')}`);
// A browser that came to a standstill would hold this up.
process.exit(missed.length > 0 ? 1 : 0);
