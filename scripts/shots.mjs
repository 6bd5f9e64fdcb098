/** `npm run shots`: every surface, light and dark, in four languages, as contact sheets in `pictures/`. Builds first. */
import { spawnSync } from 'node:child_process';
import { createLogger, runnerImport } from 'vite';
import { readyBrowsers } from './browsers.mjs';

await readyBrowsers(['chrome']);
spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'], { stdio: 'inherit' });
const { module: shots } = await runnerImport('./tests/tour/shots.ts', {
  configFile: false,
  root: process.cwd(),
  customLogger: createLogger('error'),
  resolve: { alias: { '@': process.cwd() } },
});
await shots.takeShots('.output/chrome-mv3', 'pictures');
process.exit(0);
