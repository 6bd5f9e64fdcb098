/**
 * `npm run shots`: every surface in each of its states, light and dark, in four languages, one contact sheet a surface, in
 * `pictures/`. Builds for tests first, because their clock can be set. `-- --pseudo` shows longer words instead of English;
 * `-- --readme` takes the pictures of the README instead.
 */
import { createLogger, runnerImport } from 'vite';
import { build } from 'wxt';
import { readyBrowsers } from './browsers.mjs';

const BUILD = '.output/chrome-mv3-test';

await readyBrowsers(['chrome']);
process.env.TEST_CLOCK = '1';
await build({ browser: 'chrome' });
const options = {
  configFile: false,
  root: process.cwd(),
  customLogger: createLogger('error'),
  resolve: { alias: { '@': process.cwd() } },
};
if (process.argv.includes('--readme')) {
  const { module: readme } = await runnerImport('./tests/tour/readme.ts', options);
  await readme.takeReadmePictures(BUILD, 'docs/pictures');
  process.exit(0);
}
const { module: shots } = await runnerImport('./tests/tour/shots.ts', options);
const { module: words } = await runnerImport('./tests/e2e/pseudo.ts', options);
await shots.takeShots(process.argv.includes('--pseudo') ? words.pseudoBuild(BUILD) : BUILD, 'pictures');
process.exit(0);
