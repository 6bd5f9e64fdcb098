/**
 * `npm run bench`: how long reading takes, as multiples of one pass over the page's text, what one change makes us read, and how
 * long a wake decides about reminders, as multiples of reading the same rows from text.
 */
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { readyBrowsers } from './browsers.mjs';

/** Guards against a reading that has become twice as slow; a hundred cards take about a millisecond at 20. */
const MOST = 40;
/** Asking `Intl` about every moment of every reminder it was five hundred and more. */
const MOST_DECIDING = 100;

async function built(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  return output[0].code;
}
const { chrome } = await readyBrowsers(['chrome']);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: chrome, pipe: true, args });
try {
  const page = await browser.newPage();
  await page.evaluate(await built('tests/bench/reading.ts'));
  await page.evaluate(await built('tests/bench/deciding.ts'));
  const { again, ...sizes } = await page.evaluate(() => globalThis.measure());
  for (const [size, { ratio, milliseconds }] of Object.entries(sizes)) {
    console.log(`${size.padEnd(9)} cards: ${ratio.toFixed(1)} × one text pass, ${milliseconds.toFixed(1)} ms`);
  }
  console.log(`one status changed among a hundred cards: ${again} read again`);
  const wakes = await page.evaluate(() => globalThis.measureDeciding());
  for (const [size, { ratio, milliseconds }] of Object.entries(wakes)) {
    console.log(
      `${size.padEnd(11)} open orders at a wake: ${ratio.toFixed(1)} × reading their rows, ${milliseconds.toFixed(1)} ms`,
    );
  }
  const isFine = sizes.hundred.ratio <= MOST && again === 1 && wakes.fiveHundred.ratio <= MOST_DECIDING;
  console.log(isFine ? 'Fine.' : `Too slow: at most ${MOST} ×, one card, and ${MOST_DECIDING} × at a wake.`);
  process.exitCode = isFine ? 0 : 1;
} finally {
  await browser.close();
}
