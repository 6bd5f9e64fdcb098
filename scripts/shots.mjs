/**
 * `npm run shots`: every surface in each of its states, light and dark, in four languages, one contact sheet a surface, in
 * `pictures/`. Builds for tests first, because their clock can be set. `-- --pseudo` shows longer words instead of English;
 * `-- --store` takes the pictures for the stores instead, `-- --readme` those of the README.
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
const take = async (file) => (await runnerImport(file, options)).module;
if (process.argv.includes('--store')) {
  await (await take('./tests/tour/store.ts')).takeStorePictures(BUILD, 'docs/store/pictures');
} else if (process.argv.includes('--readme')) {
  await (await take('./tests/tour/readme.ts')).takeReadmePictures(BUILD, 'docs/pictures');
} else {
  const words = await take('./tests/e2e/pseudo.ts');
  const shown = process.argv.includes('--pseudo') ? words.pseudoBuild(BUILD) : BUILD;
  await (await take('./tests/tour/shots.ts')).takeShots(shown, 'pictures');
}
process.exit(0);
