/** `npm run bench`: how long reading takes, as multiples of one pass over the page's text, and what one change makes us read. */
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { readyBrowsers } from './browsers.mjs';

/** Guards against a reading that has become twice as slow; a hundred cards take about a millisecond at 20. */
const MOST = 40;

const [{ output }] = await build({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': process.cwd() } },
  build: { write: false, lib: { entry: 'tests/bench/reading.ts', formats: ['iife'], name: 'bench' } },
});
const { chrome } = await readyBrowsers(['chrome']);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: chrome, pipe: true, args });
try {
  const page = await browser.newPage();
  await page.evaluate(output[0].code);
  const { again, ...sizes } = await page.evaluate(() => globalThis.measure());
  for (const [size, { ratio, milliseconds }] of Object.entries(sizes)) {
    console.log(`${size.padEnd(9)} cards: ${ratio.toFixed(1)} × one text pass, ${milliseconds.toFixed(1)} ms`);
  }
  console.log(`one status changed among a hundred cards: ${again} read again`);
  const isFine = sizes.hundred.ratio <= MOST && again === 1;
  console.log(isFine ? 'Fine.' : `Too slow: at most ${MOST} ×, and one card.`);
  process.exitCode = isFine ? 0 : 1;
} finally {
  await browser.close();
}
