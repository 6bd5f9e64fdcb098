/** Steps of a check: each is one npm script, run to its end, its tests counted. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const node = process.execPath;
const NPM = process.env.npm_execpath;

/** Where a step that runs Vitest leaves its counts. */
const countsOf = (name) => `.setup/${name.replaceAll(/\W+/g, '-')}.json`;

const VITEST_REPORT = (name) => ['--reporter=default', '--reporter=json', `--outputFile.json=${countsOf(name)}`];

function run(command, words, options) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const npmRun = (words) =>
  NPM?.endsWith('.js') ? run(node, [NPM, 'run', '-s', ...words]) : run('npm', ['run', '-s', ...words], { shell: true });

/** Passed and failed of a Vitest report; a run that wrote none, or failed beside its tests, failed once. */
function readCounts(name, code) {
  const path = countsOf(name);
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(path, 'utf8'));
  const failed = numFailedTests === 0 && (code !== 0 || !success) ? 1 : numFailedTests;
  return { passed: numPassedTests, failed };
}

/**
 * Runs `npm run <script>`. With `tests`, the script is a Vitest run and every test of it counts; else the step counts as one.
 *
 * @param {{ name: string, script: string, words?: string[], tests?: boolean }} step
 */
export async function runStep({ name, script, words = [], tests = false }) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  if (tests) rmSync(countsOf(name), { force: true });
  const extra = [...words, ...(tests ? VITEST_REPORT(name) : [])];
  const code = await npmRun([script, ...(extra.length > 0 ? ['--', ...extra] : [])]);
  const counts = tests ? readCounts(name, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return { name, seconds: (performance.now() - began) / 1000, ...counts };
}

/** Runs all steps, one after the other, whatever fails, and prints how each went. */
export async function runSteps(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  console.log('');
  for (const { name, seconds, passed, failed } of results) {
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(28)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${passed} passed, ${failed} failed`,
    );
  }
  return results;
}

export const CHECK = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'domain types', script: 'types:domain' },
  { name: 'unused code', script: 'knip' },
  { name: 'unit', script: 'unit', tests: true },
  { name: 'build', script: 'build' },
  { name: 'bundle', script: 'bundle', tests: true },
];

export const TEST = [
  ...CHECK,
  { name: 'build for tests', script: 'build:test' },
  { name: 'test build', script: 'bundle:test', tests: true },
  { name: 'end to end, Chromium', script: 'e2e', words: ['chrome'], tests: true },
  { name: 'end to end, Firefox', script: 'e2e', words: ['firefox'], tests: true },
  { name: 'add-on lint', script: 'lint:firefox' },
];
