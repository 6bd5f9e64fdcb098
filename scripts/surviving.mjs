/**
 * `npm run surviving [-- chrome|firefox]`: real browsers whose background dies while it reads, wakes and takes marks, which are
 * started again, switch the extension off and on, and put a new version in its place; prints promise × runs × violations.
 * Builds for tests must be there (`npm run build:test`). `npm test` plays a part of it.
 */
import { spawnSync } from 'node:child_process';

const asked = process.argv.slice(2).filter((word) => word === 'chrome' || word === 'firefox');
const browsers = asked.length > 0 ? asked : ['chrome', 'firefox'];
const env = { ...process.env, SURVIVING: 'full' };
const results = browsers.map((browser) =>
  spawnSync(process.execPath, ['scripts/e2e.mjs', browser, 'surviving.test.ts'], { stdio: 'inherit', env }),
);
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
