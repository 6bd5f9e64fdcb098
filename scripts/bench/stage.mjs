/** What figures are measured on: plain pages of a real browser, made when first asked for and closed together; and the built product. */
import preact from '@preact/preset-vite';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { readyBrowsers } from '../browsers.mjs';
import { buildOf, fillStore, load, withPeers } from './extension.mjs';
import { threadClock } from './main-thread.mjs';

/** The in-page half of a figure as one script, minified as the product is. */
async function bundle(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  return output[0].code;
}

const once = (make) => {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
};

/** At least fifteen pairs of at least 60 ms for a figure to be believed; the quick form only sees what has gone wrong. */
const FULL = { pairs: 15, sampleMs: 60 };
const QUICK = { pairs: 7, sampleMs: 20 };

/**
 * @typedef {object} Stage
 * @property {'chrome' | 'firefox'} kind
 * @property {boolean} isQuick
 * @property {{ pairs: number, sampleMs: number }} pace
 * @property {(entry: string) => Promise<import('puppeteer-core').Page>} page one that has run this file of tests/bench
 * @property {(entry: string, name: string, ...values: unknown[]) => Promise<any>} ask calls what that file put on `globalThis`
 * @property {(open: number, ended: number) => Promise<import('../../tests/drive/drive').Drive>} product the shipped build with
 *   pages of peers, and with so many orders stored
 * @property {() => Promise<import('../../tests/drive/drive').Drive>} productOff the same, switched off
 * @property {() => Promise<void>} strike
 */

/** @returns {Stage} */
export function makeStage(kind, isQuick) {
  const running = [];
  const browser = once(async () => {
    const paths = await readyBrowsers([kind]);
    const args = kind === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const started = await launch({
      browser: kind,
      executablePath: paths[kind],
      args,
      protocolTimeout: 600_000,
      ...(kind === 'chrome' && { pipe: true }),
      // Firefox blurs its clock to a millisecond unless told not to.
      ...(kind === 'firefox' && { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } }),
    });
    running.push(() => started.close());
    return started;
  });
  const page = once(async (entry) => {
    const opened = await (await browser()).newPage();
    if (kind === 'chrome') await opened.exposeFunction('threadTime', await threadClock(opened));
    await opened.evaluate(await bundle(`tests/bench/${entry}`));
    return opened;
  });
  const product = once(async (stored) => {
    await readyBrowsers([kind]);
    const [open, ended] = stored.split(' ').map(Number);
    const { folder, remove } = withPeers(buildOf(kind));
    running.push(remove);
    const { launch: drive } = await load('tests/drive/launch.ts');
    const driven = await drive({ browser: kind, extensionDir: folder, zone: 'UTC' });
    running.push(() => driven.close());
    await fillStore(driven, open, ended);
    return driven;
  });
  return {
    kind,
    isQuick,
    pace: isQuick ? QUICK : FULL,
    page,
    ask: async (entry, name, ...values) =>
      (await page(entry)).evaluate((called, given) => globalThis[called](...given), name, values),
    productOff: once(async () => {
      const driven = await product('0 0 off');
      await driven.setEnabled(false);
      return driven;
    }),
    product: (open, ended) => product(`${open} ${ended}`),
    strike: async () => {
      for (const close of running.toReversed()) await close();
    },
  };
}
