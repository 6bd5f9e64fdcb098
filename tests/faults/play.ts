/** Plays stories, checks every promise after every step, and makes a story that breaks one as short as it gets. */
import { newComputer } from './computer';
import { perform } from './deeds';
import type { Fate, Worker } from './life';
import { CHECKS } from './promises';
import { newStage } from './stage';
import { CALM, type Step, type Story, storyOf, told } from './story';

export interface Failure {
  readonly seed: number;
  readonly promise: string;
  readonly how: string;
  /** One line a step; the last is the one after which it was broken. */
  readonly story: readonly string[];
}

interface Played {
  readonly failure: Failure | undefined;
  readonly checked: ReadonlyMap<string, number>;
  readonly struck: ReadonlyMap<Fate, number>;
  /** How many reminders were due, each counted once. */
  readonly due: number;
}

const addTo = <Key>(counts: Map<Key, number>, key: Key, n: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + n);
};

/** Plays one story, and a calm end to it. */
export async function playOnce(story: Story, worker: Worker): Promise<Played> {
  const stage = newStage(newComputer(story.isFirefox, story.startsAt, story.zone), worker);
  const checked = new Map<string, number>();
  const struck = new Map<Fate, number>();
  const steps = [...story.steps, ...CALM];
  const sum = () => ({ checked, struck, due: stage.outside.due.size });
  const lines: string[] = [];
  for (const step of steps) {
    await perform(stage, step);
    lines.push(`${new Date(stage.computer.at).toISOString().slice(0, 16)} ${told(step)}`);
    for (const { fate } of stage.outside.struck) addTo(struck, fate, 1);
    for (const { promise, broken } of CHECKS) {
      const how = broken(stage.computer, stage.outside, (n) => addTo(checked, promise, n));
      if (how) return { failure: { seed: story.seed, promise, how, story: lines }, ...sum() };
    }
  }
  return { failure: undefined, ...sum() };
}

/** Tries at making a story shorter. */
const TRIES = 300;

/** The same failure with as few steps and faults as possible. */
async function shortened(story: Story, failure: Failure, worker: Worker): Promise<Failure> {
  let best = { steps: story.steps, failure };
  let tries = 0;
  const attempt = async (steps: readonly Step[]): Promise<boolean> => {
    tries += 1;
    const { failure: next } = await playOnce({ ...story, steps }, worker);
    if (next?.promise !== failure.promise) return false;
    best = { steps, failure: next };
    return true;
  };
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = best.steps.length - size; from >= 0 && tries < TRIES; from -= size) {
      await attempt(best.steps.filter((_, n) => n < from || n >= from + size));
    }
  }
  for (let n = 0; n < best.steps.length && tries < TRIES; n += 1) {
    await attempt(best.steps.map((step, index) => (index === n ? { ...step, faults: [] } : step)));
  }
  return best.failure;
}

export interface Sum {
  readonly runs: number;
  readonly failures: readonly Failure[];
  /** How often each promise was put to the test. */
  readonly checked: ReadonlyMap<string, number>;
  readonly struck: ReadonlyMap<Fate, number>;
  readonly due: number;
}

export interface Wish {
  readonly worker: Worker;
  readonly seed: number;
  readonly runs: number;
  /** Ends after so many failures. */
  readonly most: number;
  /** Ends when this says so: time is up. */
  readonly isOver?: () => boolean;
  readonly onRun?: (n: number) => void;
}

/** Plays the stories of `runs` seeds from `seed` on. */
export async function play({ worker, seed, runs, most, isOver, onRun }: Wish): Promise<Sum> {
  const checked = new Map<string, number>();
  const struck = new Map<Fate, number>();
  const failures: Failure[] = [];
  let due = 0;
  let done = 0;
  for (; done < runs && failures.length < most && !isOver?.(); done += 1) {
    const story = storyOf(seed + done);
    const played = await playOnce(story, worker);
    for (const [promise, n] of played.checked) addTo(checked, promise, n);
    for (const [fate, n] of played.struck) addTo(struck, fate, n);
    due += played.due;
    if (played.failure) failures.push(await shortened(story, played.failure, worker));
    onRun?.(done + 1);
  }
  return { runs: done, failures, checked, struck, due };
}

export const tellFailure = ({ seed, promise, how, story }: Failure): string =>
  [`seed ${seed}: ${promise}: ${how}`, ...story.map((line) => `    ${line}`)].join('\n');
