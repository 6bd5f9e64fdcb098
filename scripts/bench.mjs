/**
 * `npm run bench`: what the product costs, in real browsers, each figure as a multiple of a floor that nobody can beat or of a
 * peer, measured in turn with it in the same run. Prints one table; fails where a figure that is held is missed by more than
 * its spread. `-- part of a figure's name` measures those alone; `-- --quick` takes fewer and shorter samples, and without a
 * name only of what is stable on a machine that does other things; `-- --write` measures all and writes it down in
 * `docs/performance.md`, with a chart.
 */
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

const rows = [];
let plots = [];
const missed = [];
for (const browser of new Set(chosen.map((figure) => figure.browser))) {
  const stage = makeStage(browser, isQuick);
  try {
    for (const figure of chosen.filter((each) => each.browser === browser)) {
      process.stderr.write(`${figure.name} …\n`);
      const measured = await figure
        .measure(stage)
        .catch((error) => ({ ratios: [NaN], note: `failed: ${error.message}` }));
      rows.push(cellsOf(figure, measured));
      const { median, low } = summary(measured.ratios);
      if (Number.isNaN(median) || (figure.held && isMissed({ low }, figure))) missed.push(figure.name);
    }
    if (isWritten && browser === 'chrome') plots = await plotsOf(stage);
  } finally {
    await stage.strike();
  }
}

console.log(plainTable(rows));
if (isWritten) write(rows, plots, await readyBrowsers(['chrome', 'firefox']));
if (missed.length > 0) console.log(`\nMissed by more than the spread, or not measured:\n  ${missed.join('\n  ')}`);
process.exitCode = missed.length > 0 ? 1 : 0;
