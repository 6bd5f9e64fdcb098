import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, BERLIN, LOS_ANGELES, moment } from '@/tests/kit/times';
import { toIso } from './calendar';
import { between, exact, instant, type Moment } from './instant';
import { meet, meetAll } from './overlap';

const span = ({ earliest, latest, precision }: Moment) => [toIso(earliest), toIso(latest), precision];

describe('two readings of one date', () => {
  it.each([
    [
      'in two zones keep the hours that both days share',
      meet(moment('2026-11-23', BERLIN), moment('2026-11-23', LOS_ANGELES)),
      ['2026-11-23T08:00:00.000Z', '2026-11-23T23:00:00.000Z', 'range'],
    ],
    [
      'of which one has a clock time are as exact as that',
      meet(moment('2026-11-23', BERLIN), exact(at('2026-11-23T10:00:00Z'))),
      ['2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.000Z', 'exact'],
    ],
    [
      'that are the same stay a day',
      meet(moment('2026-11-23', BERLIN), moment('2026-11-23', BERLIN)),
      ['2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z', 'day'],
    ],
    [
      'that do not meet keep both ends',
      meet(moment('2026-11-23', BERLIN), moment('2026-11-25', BERLIN)),
      ['2026-11-22T23:00:00.000Z', '2026-11-25T23:00:00.000Z', 'range'],
    ],
    [
      'on neighbouring days do not meet: a day ends before the next begins',
      meet(moment('2026-11-23', BERLIN), moment('2026-11-24', BERLIN)),
      ['2026-11-22T23:00:00.000Z', '2026-11-24T23:00:00.000Z', 'range'],
    ],
    [
      'with a clock time at the very end of the day do not meet either',
      meet(moment('2026-11-23', BERLIN), exact(at('2026-11-23T23:00:00Z'))),
      ['2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z', 'range'],
    ],
  ])('%s', (_title, found, expected) => {
    expect(span(found)).toEqual(expected);
  });
});

it('readings may come in any order, and twice', () => {
  const some = fc
    .tuple(fc.nat(50), fc.nat(20), fc.constantFrom('day', 'range'))
    .map(([from, length]) => between(instant(from), instant(from + length)));
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (moments) => {
      const met = meetAll(moments);
      expect(meetAll(moments.toReversed())).toEqual(met);
      expect(meetAll([...moments, ...moments])).toEqual(met);
      expect(met.earliest).toBeLessThanOrEqual(met.latest);
    }),
    { numRuns: 1000 },
  );
});
