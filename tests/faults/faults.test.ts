import { describe, expect, it } from 'vitest';
import { KEPT } from './kept-stories';
import { FATES } from './life';
import { play, playOnce, tellFailure } from './play';
import { CHECKS } from './promises';
import { workerOf } from './worker';

/** Long enough for two hundred stories on a quiet machine; a busy one plays fewer, and says so. */
const MOST_MS = 60_000;
const RUNS = 200;

describe('whatever happens to a worker', () => {
  // The same stories each time: `npm run faults` draws others, thousands of them.
  const seed = Number(process.env.FAULTS_SEED ?? 1);

  it(`every promise holds (stories from seed ${seed} on)`, { timeout: 180_000 }, async () => {
    const worker = await workerOf();
    const began = performance.now();
    const isOver = (): boolean => performance.now() - began > MOST_MS;
    const { runs, failures, struck, checked, due } = await play({ worker, seed, runs: RUNS, most: 1, isOver });
    console.log(`${runs} stories from seed ${seed}`);
    expect(failures.map(tellFailure)).toEqual([]);
    expect(due).toBeGreaterThan(0);
    expect(FATES.filter((fate) => !struck.get(fate))).toEqual([]);
    expect(CHECKS.filter(({ promise, isCounted }) => isCounted && !checked.get(promise))).toEqual([]);
  });

  it('every promise holds in the stories that once broke one', async () => {
    const worker = await workerOf();
    for (const story of KEPT) {
      const { failure } = await playOnce(story, worker);
      expect(failure && tellFailure(failure), story.name).toBeUndefined();
    }
  });
});
