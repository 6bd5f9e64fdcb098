import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../faults/story';
import { BROWSER } from './browser';
import { startLiving } from './living';
import { beginYear } from './year';
import { endOfMonth, MONTHS, planOf } from './year-plan';
import { NOTHING, type Watched, watchYear } from './year-watch';

/** Played on request only (`npm run year`): it takes an hour or so. */
const SEED = Number(process.env.YEAR_SEED ?? 0);
const FROM = Number(process.env.YEAR_FROM ?? 1);
const UNTIL = Number(process.env.YEAR_UNTIL ?? MONTHS);
/** In a month: three hundred in a year of Chromium, sixty in one of Firefox. */
const DEATHS = { chrome: 25, firefox: 5 }[BROWSER];
const HOME = join(tmpdir(), `second-thoughts-year-${BROWSER}-${SEED}`);
const profileAfter = (month: number): string => join(HOME, `after-${month}`);
const notesAfter = (month: number): string => join(HOME, `after-${month}.json`);
const MOST_MS = 40 * 60_000;

const notesOf = (month: number): Watched =>
  month === 0 ? NOTHING : JSON.parse(readFileSync(notesAfter(month), 'utf8'));

describe.runIf(SEED > 0)('a simulated year', () => {
  test.each(Array.from({ length: UNTIL - FROM + 1 }, (_, n) => FROM + n))(
    'month %i',
    async (month) => {
      const before = month - 1;
      const folder = join(HOME, 'now');
      if (before > 0 && !existsSync(notesAfter(before))) throw new Error(`month ${before} has not been played`);
      rmSync(folder, { recursive: true, force: true });
      if (before > 0) cpSync(profileAfter(before), folder, { recursive: true });
      else mkdirSync(folder, { recursive: true });
      const life = await startLiving({ folder, isThere: before > 0 });
      const watch = watchYear(life, notesOf(before));
      const year = beginYear(life, watch, chanceOf(SEED * 100 + month), endOfMonth(before));
      try {
        await year.play(planOf(SEED), endOfMonth(month), DEATHS * month);
      } finally {
        console.log(`\nseed ${SEED}, month ${month}: ${year.wakes()} wakes\n${watch.table()}`);
        await life.end();
      }
      expect(watch.violations()).toEqual([]);
      if (month === MONTHS) expect(watch.untried()).toEqual([]);
      expect(watch.deaths()).toBeGreaterThanOrEqual(DEATHS * month);
      rmSync(profileAfter(month), { recursive: true, force: true });
      cpSync(folder, profileAfter(month), { recursive: true });
      writeFileSync(notesAfter(month), JSON.stringify(watch.watched()));
    },
    MOST_MS,
  );
});
