/**
 * `npm run looks`: how far one scrolls, reads and clicks for what is wanted most, in a real Chromium at the practice shop.
 * Builds for tests first, because their clock can be set; `-- --built` measures the build that is there.
 */
import { createLogger, runnerImport } from 'vite';
import { build } from 'wxt';
import { readyBrowsers } from './browsers.mjs';

await readyBrowsers(['chrome']);
process.env.TEST_CLOCK = '1';
if (!process.argv.includes('--built')) await build({ browser: 'chrome' });
const { module: looks } = await runnerImport('./tests/tour/looks.ts', {
  configFile: false,
  root: process.cwd(),
  customLogger: createLogger('error'),
  resolve: { alias: { '@': process.cwd() } },
});
await looks.printLooks('.output/chrome-mv3-test');
process.exit(0);
