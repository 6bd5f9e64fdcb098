/**
 * `npm start`: a browser with the extension on the bundled practice shop, at a page that says what to try.
 *
 *   npm start -- --browser firefox   the other browser
 *   npm start -- --live              the real site; nothing in between
 *   npm start -- --headless          no window: prints the orders that were read, writes pictures, ends
 *   npm start -- --lang de           language of the shop's pages and of the extension; any of the 27 that pages are read in
 *   npm start -- --design mobile     or ru, or legacy: the other designs of the site
 *   npm start -- --pictures folder   where the pictures go (`pictures`)
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createLogger, runnerImport } from 'vite';
import { readyBrowsers } from './browsers.mjs';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    live: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    lang: { type: 'string' },
    design: { type: 'string', default: 'today' },
    pictures: { type: 'string', default: 'pictures' },
  },
});

function leave(line) {
  console.error(line);
  process.exit(1);
}

if (!['chrome', 'firefox'].includes(options.browser)) leave('--browser is chrome or firefox.');
if (!['today', 'mobile', 'ru', 'legacy'].includes(options.design)) leave('--design is today, mobile, ru or legacy.');

const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!hasScreen && !options.headless) console.log('No screen here, so this run is headless.');
const isHeadless = options.headless || !hasScreen;
if (isHeadless && options.live) leave('--live needs a window: you sign in to the site yourself.');

await readyBrowsers([options.browser]);
console.log('Building …');
/** In the practice shop a person moves time, so the extension's clock must be one that can be set. */
const isTimeMoved = !isHeadless && !options.live;
const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', options.browser], {
  encoding: 'utf8',
  env: { ...process.env, ...(isTimeMoved && { TEST_CLOCK: '1' }) },
});
if (built.status !== 0) leave(`${built.stdout}${built.stderr}\nThe build failed.`);

const { module: tour } = await runnerImport('./tests/tour/tour.ts', {
  configFile: false,
  root: process.cwd(),
  customLogger: createLogger('error'),
  resolve: { alias: { '@': process.cwd() } },
});
const lang = options.lang ?? (options.design === 'ru' ? 'ru' : 'en');
const wish = {
  ...options,
  lang,
  headless: isHeadless,
  extensionDir: `.output/${options.browser}-mv3${isTimeMoved ? '-test' : ''}`,
};
await (isHeadless ? tour.look(wish) : tour.play(wish));
process.exit(process.exitCode ?? 0);
