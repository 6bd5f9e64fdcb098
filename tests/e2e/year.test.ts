import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../faults/story';
import { BROWSER, TEST_BUILD } from './browser';
import { startLiving } from './living';
import { beginYear } from './year';
import { keptYear } from './year-kept';
import { endOfMonth, MONTHS, planOf } from './year-plan';
import { watchYear } from './year-watch';

/** Played on request only (`npm run year`): it takes an hour or so. */
const SEED = Number(process.env.YEAR_SEED ?? 0);
const FROM = Number(process.env.YEAR_FROM ?? 1);
const UNTIL = Number(process.env.YEAR_UNTIL ?? MONTHS);
/** In a month: three hundred in a year of Chromium, sixty in one of Firefox. */
const DEATHS = { chrome: 25, firefox: 5 }[BROWSER];
const MOST_MS = 40 * 60_000;

describe.runIf(SEED > 0)('a simulated year', () => {
  const kept = keptYear(join(tmpdir(), `second-thoughts-year-${BROWSER}-${SEED}`), TEST_BUILD);

  test.each(Array.from({ length: UNTIL - FROM + 1 }, (_, n) => FROM + n))(
    'month %i',
    async (month) => {
      const { folder, isThere, watched } = kept.begin(month);
      const life = await startLiving({ folder, isThere });
      const watch = watchYear(life, watched);
      const year = beginYear(life, watch, chanceOf(SEED * 100 + month), endOfMonth(month - 1));
      try {
        await year.play(planOf(SEED), endOfMonth(month), DEATHS * month);
      } finally {
        console.log(`\nseed ${SEED}, month ${month}: ${year.wakes()} wakes\n${watch.table()}`);
        await life.end();
      }
      expect(watch.violations()).toEqual([]);
      if (month === MONTHS) expect(watch.untried()).toEqual([]);
      expect(watch.deaths()).toBeGreaterThanOrEqual(DEATHS * month);
      kept.keep(month, watch.watched());
    },
    MOST_MS,
  );
});
