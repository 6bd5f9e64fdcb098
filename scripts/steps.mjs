/** Steps of a check: each is one npm script, run to its end, its tests counted; two at a time. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const node = process.execPath;
const NPM = process.env.npm_execpath;

/** Where a step that runs Vitest leaves its counts. */
const countsOf = (name) => `.setup/${name.replaceAll(/\W+/g, '-')}.json`;

const VITEST_REPORT = (name) => ['--reporter=default', '--reporter=json', `--outputFile.json=${countsOf(name)}`];

/** Colours survive although the output is kept back. */
const environment = () => (process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env);

/** Runs a command to its end: how it ended and all it said. */
function run(command, words, options) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], env: environment(), ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.on('error', (error) => resolve({ code: 1, said: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
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

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script what `npm run` runs
 * @property {string[]} [words] given to the script
 * @property {boolean} [tests] the script is a Vitest run, and every test of it counts; else the step counts as one
 * @property {string[]} [after] names of steps that end before this one starts
 */

/** Runs one step and prints what it said, whole, when it has ended: what runs beside it does not cut in. */
async function runStep({ name, script, words = [], tests = false }) {
  console.log(`▸ ${name} …`);
  const began = performance.now();
  if (tests) rmSync(countsOf(name), { force: true });
  const extra = [...words, ...(tests ? VITEST_REPORT(name) : [])];
  const { code, said } = await npmRun([script, ...(extra.length > 0 ? ['--', ...extra] : [])]);
  const took = performance.now() - began;
  console.log(`\n── ${name}, ${seconds(took)}\n${said.trimEnd()}\n`);
  const counts = tests ? readCounts(name, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return { name, took, ...counts };
}

/** So many steps run at a time: two cores are what a small machine has, and most steps fill one. */
const LANES = 2;

/**
 * Runs all steps, whatever fails, each as soon as there is a place for it and the steps before it have ended; earlier ones
 * of the list first. Prints how each went, and answers with that.
 *
 * @param {readonly Step[]} steps
 */
export async function runSteps(steps) {
  const began = performance.now();
  const results = new Map();
  const waiting = [...steps];
  const running = new Set();
  const isReady = ({ after = [] }) => after.every((name) => results.has(name));
  while (waiting.length + running.size > 0) {
    const next = running.size < LANES ? waiting.findIndex(isReady) : -1;
    if (next < 0) {
      await Promise.race(running);
      continue;
    }
    const [step] = waiting.splice(next, 1);
    const ending = runStep(step).then((result) => {
      results.set(step.name, result);
      running.delete(ending);
    });
    running.add(ending);
  }
  for (const { name } of steps) {
    const { took, passed, failed } = results.get(name);
    const time = seconds(took).padStart(8);
    console.log(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(28)} ${time}  ${passed} passed, ${failed} failed`);
  }
  console.log(`\nAll took ${seconds(performance.now() - began)}.`);
  return [...results.values()];
}

const PACKED = ['build and pack'];

/** @type {readonly Step[]} in the order in which their messages are worth reading */
export const CHECK = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'domain types', script: 'types:domain' },
  { name: 'unused code', script: 'knip' },
  { name: 'unit', script: 'unit', tests: true },
  { name: 'build and pack', script: 'package' },
  { name: 'bundle', script: 'bundle', tests: true, after: PACKED },
];

const BUILT = ['build for tests'];

/** @type {readonly Step[]} Firefox takes longest and so starts first; the others go on beside it. */
const BESIDE_EACH_OTHER = [
  { name: 'build for tests', script: 'build:test' },
  { name: 'end to end, Firefox', script: 'e2e', words: ['firefox'], tests: true, after: BUILT },
  ...CHECK,
  { name: 'add-on lint', script: 'lint:firefox', after: PACKED },
  { name: 'packages', script: 'packages', tests: true, after: PACKED },
  { name: 'test build', script: 'bundle:test', tests: true, after: BUILT },
  { name: 'end to end, Chromium', script: 'e2e', words: ['chrome'], tests: true, after: BUILT },
];

/** @type {readonly Step[]} What is measured is measured alone: after all else, with nothing beside it. */
export const TEST = [
  ...BESIDE_EACH_OTHER,
  { name: 'bench, quick', script: 'bench', words: ['--quick'], after: BESIDE_EACH_OTHER.map(({ name }) => name) },
];
