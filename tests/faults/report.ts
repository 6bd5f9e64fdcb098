/** The tables that `npm run faults` prints. */
import { BREAKS } from './breaks';
import { KEPT } from './kept-stories';
import { FATES, type Worker } from './life';
import { play, playOnce, type Sum, tellFailure } from './play';
import { CHECKS } from './promises';
import { workerOf } from './worker';

const row = (name: string, ...values: readonly (string | number)[]): string =>
  `${name.padEnd(46)}${values.map((value) => String(value).padStart(12)).join('')}`;

/** A promise that was never put to the test, a fault that never struck, or a reminder that was never due shows nothing. */
const isTried = ({ checked, struck, due }: Sum): boolean =>
  due > 0 &&
  FATES.every((fate) => (struck.get(fate) ?? 0) > 0) &&
  CHECKS.every(({ promise, isCounted }) => !isCounted || (checked.get(promise) ?? 0) > 0);

function table(seed: number, { runs, failures, checked, struck, due }: Sum): string {
  const broken = (promise: string): number => failures.filter((each) => each.promise === promise).length;
  return [
    `seeds ${seed} to ${seed + runs - 1}`,
    row('promise', 'runs', 'checked', 'violations'),
    ...CHECKS.map(({ promise, isCounted }) =>
      row(promise, runs, isCounted ? (checked.get(promise) ?? 0) : 'each step', broken(promise)),
    ),
    '',
    row('reminders that were due', due),
    '',
    row('fault', 'struck'),
    ...FATES.map((fate) => row(fate, struck.get(fate) ?? 0)),
  ].join('\n');
}

/** Plays and prints; true when nothing was broken and everything was tried. */
export async function report(seed: number, runs: number, most: number): Promise<boolean> {
  const worker = await workerOf();
  const onRun = (n: number): void => {
    if (n % 500 === 0) console.log(`${n} runs`);
  };
  const sum = await play({ worker, seed, runs, most, onRun });
  for (const failure of sum.failures) console.log(`\n${tellFailure(failure)}`);
  console.log(`\n${table(seed, sum)}`);
  return sum.failures.length === 0 && isTried(sum);
}

/** The promise that a kept story breaks on this worker. */
async function brokenKept(worker: Worker): Promise<string | undefined> {
  for (const story of KEPT) {
    const { failure } = await playOnce(story, worker);
    if (failure) return failure.promise;
  }
  return undefined;
}

/**
 * Breaks one line after the other, and says after how many stories that was found. Only a story that the whole worker tells
 * to its end counts: one that fails anyway shows nothing. The kept stories, which hold on the whole worker, come first.
 */
export async function reportBroken(seed: number, runs: number): Promise<boolean> {
  const whole = await workerOf();
  let isFound = true;
  console.log(row('broken on purpose', 'found after', '  by'));
  for (const { name, ...line } of BREAKS) {
    const worker = await workerOf(line);
    const kept = await brokenKept(worker);
    if (kept) {
      console.log(row(name, 'kept story', `  ${kept}`));
      continue;
    }
    const [failure] = (await play({ worker, seed, runs, most: 1 })).failures;
    const failsAnyway =
      failure && (await play({ worker: whole, seed: failure.seed, runs: 1, most: 1 })).failures.length > 0;
    const found = failure && !failsAnyway ? failure : undefined;
    console.log(
      row(
        name,
        found ? found.seed - seed + 1 : 'never',
        `  ${failsAnyway ? `fails anyway, seed ${failure.seed}` : (found?.promise ?? '-')}`,
      ),
    );
    isFound &&= found !== undefined;
  }
  return isFound;
}
