import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/kit/times';
import { parseInstant } from '@/utils/domain/time/calendar';
import { add, hours, type Instant, minutes } from '@/utils/domain/time/instant';
import { leftIn } from './left';

/** Monday, 23 November 2026, 10:00 UTC, where the clock shows 11:00. */
const { at, zone } = NOW;
const left = (to: Instant, isExact = false, locale = 'en-GB', from = at) => leftIn(locale, zone)(from, to, isExact);
const time = (iso: string): Instant => parseInstant(iso) ?? at;

describe('how long that is, inside a sentence', () => {
  it.each([
    ['later this day', hours(5), 'today'],
    ['after one night, whatever the hour', hours(36), 'tomorrow'],
    ['after two nights', hours(60), 'in 2 days'],
    ['the day before', hours(-30), 'yesterday'],
    ['two days before', hours(-50), '2 days ago'],
  ])('of a day: %s', (_title, distance, text) => {
    expect(left(add(at, distance))).toBe(text);
  });

  it.each([
    ['within a day in hours, rounded down', minutes(5 * 60 + 30), 'in 5 hours'],
    ['within an hour in minutes', minutes(59), 'in 59 minutes'],
    ['now', minutes(0), 'this minute'],
    ['just over', minutes(-5 * 60 - 30), '5 hours ago'],
    ['a day ahead and more in days', hours(36), 'tomorrow'],
  ])('of an exact moment: %s', (_title, distance, text) => {
    expect(left(add(at, distance), true)).toBe(text);
  });

  it('counts nights, not 24-hour spans: Wednesday 23:00 is in 2 days from Monday 11:00', () => {
    expect(left(time('2026-11-25T22:00:00Z'))).toBe('in 2 days');
  });

  it('counts days where clocks change: noon to noon two days later is 47 hours', () => {
    expect(left(time('2027-03-29T10:00:00Z'), true, 'en-GB', time('2027-03-27T11:00:00Z'))).toBe('in 2 days');
  });

  it.each([
    ['ko', '5일 남음', '내일'],
    ['ja', 'あと 5 日', '明日'],
    ['zh-CN', '还剩 5天', '明天'],
  ])('%s says what is left, which can stand behind a date', (locale, fiveDays, oneDay) => {
    expect(left(add(at, hours(120)), false, locale)).toBe(fiveDays);
    expect(left(add(at, hours(24)), false, locale)).toBe(oneDay);
  });

  it('Hebrew does not say a number twice', () => {
    expect(left(add(at, hours(48)), false, 'he')).not.toMatch(/\d/);
    expect(left(add(at, hours(2)), true, 'he')).not.toMatch(/\d/);
  });
});
