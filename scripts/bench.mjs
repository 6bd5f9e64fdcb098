/**
 * `npm run bench`: how long reading takes, as multiples of one pass over the page's text, what one change makes us read, how
 * long a wake decides about reminders, as multiples of reading the same rows from text, what ten thousand orders cost in
 * the ledger against a hundred, and what a page that never rests costs with us on it against the page alone. A part of a
 * file's name (`-- storm`) runs that one alone.
 */
import preact from '@preact/preset-vite';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { readyBrowsers } from './browsers.mjs';

/** Guards against a reading that has become twice as slow; a hundred cards take about a millisecond at 20. */
const MOST = 40;
/** Asking `Intl` about every moment of every reminder it was five hundred and more. */
const MOST_DECIDING = 100;
/** A key stroke compares ten thousand rows and draws fifty: drawing is most of it, so that the two should be close. */
const MOST_KEY = 2.5;
/** First rows are those of open orders, which are the same whatever is in the archive. */
const MOST_FIRST = 1.8;
/** Sorting and preparing all rows, against what parsing them as JSON takes, below which nobody can go. */
const MOST_PREPARE = 3;
/** Of the main thread while a page changes a thousand times a second, against the same page without us. */
const MOST_STORM = 1.33;
const STORM_MS = 5000;
const STORM_CARDS = 50;

const bundle = async (entry) => {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  return output[0].code;
};

async function benchReading(page) {
  const { again, ...sizes } = await page.evaluate(() => globalThis.measure());
  for (const [size, { ratio, milliseconds }] of Object.entries(sizes)) {
    console.log(`${size.padEnd(9)} cards: ${ratio.toFixed(1)} × one text pass, ${milliseconds.toFixed(1)} ms`);
  }
  console.log(`one status changed among a hundred cards: ${again} read again`);
  if (sizes.hundred.ratio <= MOST && again === 1) return true;
  console.log(`Too slow: at most ${MOST} ×, and one card.`);
  return false;
}

async function benchDeciding(page) {
  const wakes = await page.evaluate(() => globalThis.measureDeciding());
  for (const [size, { ratio, milliseconds }] of Object.entries(wakes)) {
    console.log(
      `${size.padEnd(11)} open orders at a wake: ${ratio.toFixed(1)} × reading their rows, ${milliseconds.toFixed(1)} ms`,
    );
  }
  if (wakes.fiveHundred.ratio <= MOST_DECIDING) return true;
  console.log(`Too slow: at most ${MOST_DECIDING} × at a wake.`);
  return false;
}

async function benchLedger(page) {
  const { few, many } = await page.evaluate(() => globalThis.measureLedger());
  const rows = [
    ['first rows', many.firstRows, few.firstRows, MOST_FIRST, 'a hundred orders'],
    ['key stroke', many.key, few.key, MOST_KEY, 'a hundred orders'],
    ['preparing', many.prepare, many.floor, MOST_PREPARE, 'JSON.parse'],
  ];
  for (const [name, time, floor, most, against] of rows) {
    const ratio = `${(time / floor).toFixed(1)} × ${against}`;
    console.log(`ledger, ten thousand orders, ${name}: ${ratio} (at most ${most}), ${time.toFixed(1)} ms`);
  }
  console.log(
    `ledger, checking stored rows: ${(many.parse / many.floor).toFixed(1)} × JSON.parse, in parts of a fifth`,
  );
  console.log(`ledger, a minute later: ${many.minute.toFixed(1)} ms, with a hundred ${few.minute.toFixed(1)} ms`);
  return rows.every(([, time, floor, most]) => time / floor <= most);
}

/** Alone and with us in turn; of each the quietest of three, since whatever else runs on the machine only adds. */
async function benchStorm(page) {
  const busy = { false: Infinity, true: Infinity };
  let told = STORM_CARDS;
  for (const isWatched of [false, true, false, true, false, true]) {
    const before = await page.metrics();
    const count = await page.evaluate((...values) => globalThis.storm(...values), isWatched, STORM_MS);
    const after = await page.metrics();
    const share = (after.TaskDuration - before.TaskDuration) / (after.Timestamp - before.Timestamp);
    busy[isWatched] = Math.min(busy[isWatched], share);
    if (isWatched) told = Math.min(told, count);
  }
  const ratio = busy.true / busy.false;
  const points = (share) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `a thousand changes a second in ${STORM_CARDS} cards: ${points(busy.true)} of the main thread, alone ${points(busy.false)}, ${ratio.toFixed(2)} × (at most ${MOST_STORM}); ${told} cards told within five seconds`,
  );
  return ratio <= MOST_STORM && told === STORM_CARDS;
}

const BENCHES = [
  ['tests/bench/reading.ts', benchReading],
  ['tests/bench/deciding.ts', benchDeciding],
  ['tests/bench/ledger.tsx', benchLedger],
  ['tests/bench/storm.ts', benchStorm],
];
const only = process.argv[2] ?? '';

const { chrome } = await readyBrowsers(['chrome']);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: chrome, pipe: true, args });
try {
  const page = await browser.newPage();
  const results = [];
  for (const [entry, bench] of BENCHES.filter(([name]) => name.includes(only))) {
    await page.evaluate(await bundle(entry));
    results.push(await bench(page));
  }
  const isFine = results.every(Boolean);
  console.log(isFine ? 'Fine.' : 'Too slow.');
  process.exitCode = isFine ? 0 : 1;
} finally {
  await browser.close();
}
