import { describe, expect, it } from 'vitest';
import { at, BERLIN, LOS_ANGELES, zone } from '@/tests/kit/times';
import { fromWall, toIso } from './calendar';
import { offsetAt } from './zone-offset';

const HOUR = 3_600_000;

describe('clocks of a zone', () => {
  it.each([
    ['Berlin in winter', '2026-11-23T12:00:00Z', BERLIN, 1],
    ['Berlin in summer', '2026-07-01T12:00:00Z', BERLIN, 2],
    ['Los Angeles before the clocks go back', '2026-11-01T08:59:59Z', LOS_ANGELES, -7],
    ['Los Angeles after the clocks went back', '2026-11-01T09:00:00Z', LOS_ANGELES, -8],
    ['India, half an hour off', '2026-11-23T12:00:00Z', zone('Asia/Kolkata'), 5.5],
    ['the Chatham Islands, three quarters of an hour off', '2026-11-23T12:00:00Z', zone('Pacific/Chatham'), 13.75],
    ['London in winter', '2026-11-23T12:00:00Z', zone('Europe/London'), 0],
  ])('%s', (_title, iso, where, hours) => {
    expect(offsetAt(at(iso), where)).toBe(hours * HOUR);
    // Asked again, from memory.
    expect(offsetAt(at(iso) + 1, where)).toBe(hours * HOUR);
  });

  it.each([
    ['an hour shown twice is the first of the two, whatever time it is now', '2026-10-25T02:30:00', BERLIN, '00:30'],
    ['an hour that is jumped over comes after the jump', '2026-03-29T02:30:00', BERLIN, '01:30'],
    ['the same in Los Angeles in autumn', '2026-11-01T01:30:00', LOS_ANGELES, '08:30'],
    ['the same in Los Angeles in spring', '2026-03-08T02:30:00', LOS_ANGELES, '10:30'],
  ])('%s', (_title, wall, where, expected) => {
    const found = fromWall(wall, where);
    expect(found !== undefined && toIso(found).slice(11, 16)).toBe(expected);
  });
});
