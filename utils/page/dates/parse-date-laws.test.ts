import { afterAll, describe, expect, it } from 'vitest';
import { leave, tableOf } from '@/tests/pages/printout';
import { instant, UTC } from '@/utils/domain/time/instant';
import { parseDay } from './parse-date';

const LANGUAGES =
  'en ru uk es pt-BR pt fr de it nl pl tr cs sk hu ro el bg ja ko zh-CN zh-TW ar ar-EG ar-LB ar-MA he th vi id en-GB'.split(
    ' ',
  );
const DAY = 86_400_000;
const FIRST = Date.UTC(2012, 0, 1);
const LAST = Date.UTC(2030, 11, 31);
/** `npm run pages` tries every day; else a step without a common factor with weeks, months or years wanders over all of them. */
const STEP = (process.env.PAGES ? 1 : 17) * DAY;
const counts: (readonly string[])[] = [['days of 2012 to 2030', 'style', 'example', 'read back', 'refused', 'wrong']];
afterAll(() => leave('2-days', [...tableOf(counts), '']));

describe.each(LANGUAGES)('days as %s pages print them', (language) => {
  it.each(['short', 'medium', 'long'] as const)('%s: read back, or refused, never another day', (dateStyle) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
    const context = { language, zone: UTC, seenAt: instant(LAST + 30 * DAY) };
    let read = 0;
    let shown = 0;
    for (let at = FIRST; at <= LAST; at += STEP) {
      const text = format.format(at);
      const day = parseDay(text, context);
      const date = new Date(at);
      shown += 1;
      if (!day) continue;
      read += 1;
      const truth = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      if (day.year !== truth.year || day.month !== truth.month || day.day !== truth.day)
        expect(day, text).toEqual(truth);
    }
    counts.push([language, dateStyle, format.format(LAST), String(read), String(shown - read), '0']);
    // Month words leave no doubt; all-digit dates may.
    if (dateStyle !== 'short' && /\p{L}/u.test(format.format(FIRST))) expect(read, format.format(FIRST)).toBe(shown);
  });
});
