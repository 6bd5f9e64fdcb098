/**
 * `npm run pages`: how well pages are read. Every status phrase of every language on every design, every day from 2012 to 2030
 * as each language prints it, 5,000 changed pages of every design, and what is left when one class name changes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';

const FOLDER = '.setup/pages';
rmSync(FOLDER, { recursive: true, force: true });
const began = performance.now();
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=dot',
  'tests/pages',
  'tests/reports/attested',
  'utils/page/dates/parse-date-laws',
];
const { status } = spawnSync(process.execPath, vitest, {
  stdio: 'inherit',
  env: { ...process.env, PAGES: process.env.PAGES ?? '5000' },
});
const left = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
for (const name of left) process.stdout.write(readFileSync(`${FOLDER}/${name}`, 'utf8'));
console.log(
  `\n${status === 0 ? 'All laws held' : 'A law was broken, see above'}; ${((performance.now() - began) / 1000).toFixed(0)} s.`,
);
process.exitCode = status ?? 1;
