/** One seed for all laws of a run: `SEED` of the environment, else the one that the run drew and printed. */
import { relative } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';

const fileOfTest = (): string => relative(process.cwd(), expect.getState().testPath ?? '').replaceAll('\\', '/');

fc.configureGlobal({
  seed: Number(process.env.SEED),
  reporter: (run) => {
    if (!run.failed) return;
    const again = `SEED=${run.seed} npm run unit -- ${fileOfTest()}`;
    throw new Error(`${fc.defaultReportMessage(run)}\nThe same run again: ${again}`, { cause: run.errorInstance });
  },
});
