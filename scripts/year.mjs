/**
 * `npm run year [-- chrome|firefox] [--seed N] [--month M] [--until M]`: a simulated year in a real browser, two hundred orders
 * and all that befalls a browser, driven by the armed alarm alone; prints promise × runs × violations after each month. Each
 * month's end is kept beside the other temporary files, so that `--month 5` goes on after the fourth of that seed. Builds for
 * tests must be there (`npm run build:test`).
 */
import { spawnSync } from 'node:child_process';

const optionOf = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : process.argv[at + 1];
};
const asked = process.argv.slice(2).filter((word) => word === 'chrome' || word === 'firefox');
const browsers = asked.length > 0 ? asked : ['chrome', 'firefox'];
const env = {
  ...process.env,
  YEAR_SEED: optionOf('seed', '1'),
  YEAR_FROM: optionOf('month', '1'),
  YEAR_UNTIL: optionOf('until', '12'),
};
const results = browsers.map((browser) =>
  spawnSync(process.execPath, ['scripts/e2e.mjs', browser, 'year.test.ts', '--bail=1'], { stdio: 'inherit', env }),
);
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
