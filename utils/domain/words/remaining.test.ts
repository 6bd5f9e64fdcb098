import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/kit/times';
import { add, hours } from '@/utils/domain/time/instant';
import { remainingIn } from './remaining';

/** Monday, 23 November 2026, 10:00 UTC, where the clock shows 11:00. */
const { at, zone } = NOW;
const left = (inHours: number, isExact = false, locale = 'en-GB') =>
  remainingIn(locale, zone)(at, add(at, hours(inHours)), isExact);

describe('how long until a date', () => {
  it.each([
    [1, 'today'],
    [20, 'tomorrow'],
    [48, '2 days'],
    [-30, 'yesterday'],
    [-72, '3 days ago'],
  ])('in %d hours, of a day: %s', (inHours, says) => {
    expect(left(inHours)).toBe(says);
  });

  it('hours only of an exact moment within a day', () => {
    expect(left(3, true)).toBe('14:00 · 3 hours');
    expect(left(0.5, true)).toBe('11:30 · 30 minutes');
    expect(left(49, true)).toBe('2 days');
  });

  it('in the words of each language', () => {
    expect(left(72, false, 'de')).toBe('3 Tage');
    expect(left(20, false, 'ko')).toBe('내일');
  });
});
