/** `npm run e2e -- chrome|firefox [file …]`: the journeys in a real browser; builds for tests must be there (`npm run build:test`). */
import { spawnSync } from 'node:child_process';
import { readyBrowsers } from './browsers.mjs';

const [browser = 'chrome', ...words] = process.argv.slice(2);
if (browser !== 'chrome' && browser !== 'firefox') {
  console.error('Usage: npm run e2e -- chrome|firefox [file …]');
  process.exit(1);
}
await readyBrowsers([browser]);
const files = words.filter((word) => !word.startsWith('-'));
const options = words.filter((word) => word.startsWith('-'));
const wanted = files.length > 0 ? files.map((file) => `tests/e2e/${file}`) : ['tests/e2e/'];
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/built.config.ts', ...options, ...wanted];
const done = spawnSync(process.execPath, vitest, { stdio: 'inherit', env: { ...process.env, E2E_BROWSER: browser } });
process.exitCode = done.status ?? 1;
