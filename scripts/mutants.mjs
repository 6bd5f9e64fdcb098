/**
 * `npm run mutants`: changes one line of the product at a time, in a copy, and asks whether a test notices. The changes that
 * once survived, by name, then sixty drawn by a seed over the rooms that decide what a shopper is told. Prints a table;
 * fails where one survives without a reason (`scripts/mutants/reasons.mjs`), or more than three with one.
 * `-- --seed 7`, `-- --count 20`, `-- --named`, `-- --drawn`, `-- --only part-of-a-name`, `-- --near`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { draw } from './mutants/draw.mjs';
import { NAMED } from './mutants/named.mjs';
import { REASONS } from './mutants/reasons.mjs';

const MOST_REASONED = 3;
const wordOf = (name, missing) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? missing : process.argv[at + 1];
};
const seed = Number(wordOf('seed', 1));
const count = process.argv.includes('--named') ? 0 : Number(wordOf('count', 60));
const only = wordOf('only', '');
/** Quicker, and too strict: what only tests far away notice counts as survived. */
const isNearOnly = process.argv.includes('--near');

/** A copy of what is kept in git, with the packages of here: no file that somebody works on is ever changed. */
const COPY = resolve(`.setup/mutants-${process.pid}`);
rmSync(COPY, { recursive: true, force: true });
const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
for (const file of listed.stdout.split('\0').filter((each) => each !== '' && existsSync(each))) {
  mkdirSync(dirname(`${COPY}/${file}`), { recursive: true });
  cpSync(file, `${COPY}/${file}`);
}
cpSync('.wxt', `${COPY}/.wxt`, { recursive: true });
symlinkSync(resolve('node_modules'), `${COPY}/node_modules`, 'junction');

/** Tests that know a room best, besides those in it: most changes fail here, within seconds. */
const NEAR = [
  [
    'utils/page',
    ['utils/page/read', 'utils/page/interpret', 'tests/reports', 'tests/pages/walls', 'tests/pages/redact'],
  ],
  ['utils/domain/worker', ['utils/domain/worker', 'entrypoints/background']],
  ['utils/domain/views', ['utils/domain/views/need']],
  ['utils/platform', ['utils/platform', 'entrypoints/background']],
];

/** True when a test fails: one near the file, or one of all that reach it. */
function isKilled(file) {
  const near = NEAR.find(([room]) => file.startsWith(room))?.[1] ?? [];
  const vitest = (...words) =>
    spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words, '--bail', '1', '--reporter=dot'], {
      cwd: COPY,
      stdio: 'ignore',
      env: { ...process.env, SEED: '1' },
    }).status !== 0;
  const isKilledNear = vitest('run', '--passWithNoTests', `${dirname(file)}/`, ...near);
  return isKilledNear || (!isNearOnly && vitest('related', '--run', file));
}

/** The file after the change, or `undefined` where the code has moved on and the change with it. */
function mutated({ from, to, line, change }, text) {
  if (from !== undefined) return text.split(from).length === 2 ? text.replace(from, () => to) : undefined;
  return text.split('\n').with(line, change).join('\n');
}

const reasonOf = ({ file, change }) =>
  REASONS.find((each) => each.file === file && each.change === change?.trim())?.reason;

const began = performance.now();
const results = [];
for (const mutant of [...(process.argv.includes('--drawn') ? [] : NAMED), ...draw(count, seed)].filter(({ name }) =>
  name.includes(only),
)) {
  const path = `${COPY}/${mutant.file}`;
  const text = readFileSync(path, 'utf8');
  const after = mutated(mutant, text);
  let ending = 'out of date';
  if (after !== undefined) {
    writeFileSync(path, after);
    ending = isKilled(mutant.file) ? 'killed' : 'survived';
    writeFileSync(path, text);
  }
  results.push({ ...mutant, ending, reason: reasonOf(mutant) });
  console.log(`${ending.padEnd(12)} ${mutant.name}${mutant.change ? `  →  ${mutant.change.trim().slice(0, 70)}` : ''}`);
}
rmSync(COPY, { recursive: true, force: true });

const notKilled = results.filter(({ ending }) => ending !== 'killed');
const reasoned = notKilled.filter(({ ending, reason }) => ending === 'survived' && reason !== undefined);
for (const { name, reason } of reasoned) console.log(`survives, because ${reason}: ${name}`);
const isGood = notKilled.length === reasoned.length && reasoned.length <= MOST_REASONED;
console.log(
  `\n${results.length} changes (seed ${seed}): ${results.length - notKilled.length} killed, ${notKilled.length} not, ` +
    `${reasoned.length} with a reason; ${((performance.now() - began) / 60_000).toFixed(0)} min.`,
);
process.exitCode = isGood ? 0 : 1;
