import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { anyStanding } from '@/tests/kit/any-standing';
import { NOW } from '@/tests/kit/times';
import { SOURCES } from '@/utils/domain/knowledge/sources';
import type { OrderState } from '@/utils/domain/order/kinds';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { CANCEL_FAMILY } from './options';
import { optionsFor } from './rank-options';

describe('laws of the options', () => {
  const SHIPPED_OR_ENDED: readonly OrderState[] = [
    'partlyShipped',
    'inTransit',
    'disputed',
    'frozen',
    'refundProcessing',
    'cancelled',
    'completed',
    'archived',
    'unknown',
  ];
  const RUNS = { numRuns: 1_000 };

  it('never a cancel on a shipped, ended, ambiguous or unrecognised order, nor once the site refused it', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const keys = optionsFor(some, NOW, DEFAULT_PREFERENCES).map(({ key }) => key);
        const isRefused = (['everShipped', 'ambiguous', 'tooLateToCancel'] as const).some((one) =>
          some.traits.includes(one),
        );
        const closed = SHIPPED_OR_ENDED.includes(some.state) || isRefused;
        return !closed || CANCEL_FAMILY.every((key) => !keys.includes(key));
      }),
      RUNS,
    );
  });

  it('says everything in finished sentences', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        for (const each of optionsFor(some, NOW, { ...DEFAULT_PREFERENCES, country: 'FR' })) {
          const { title, happens, caution, sellerEffect, comesBack, coupon, keepProof, steps } = each;
          const phrases = [title, ...happens, caution, sellerEffect, comesBack, coupon, keepProof, ...steps];
          expect(phrases.flatMap((one) => (one ? english.say(one) : [])).join(' ')).not.toMatch(/[{}]|option_/);
        }
      }),
      RUNS,
    );
  });

  it('at most one option is the first, and it stands first', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const firsts = optionsFor(some, NOW, DEFAULT_PREFERENCES).map(({ first }) => first);
        return firsts.lastIndexOf(true) <= 0;
      }),
      RUNS,
    );
  });

  it('every option has a source and the month it was checked, and comes once', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const options = optionsFor(some, NOW, DEFAULT_PREFERENCES);
        expect(options.every(({ source, checked }) => source in SOURCES && /^\d{4}-\d\d$/.test(checked))).toBe(true);
        expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
      }),
      RUNS,
    );
  });

  it('no answer and no money before now', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        const moments = optionsFor(some, NOW, DEFAULT_PREFERENCES).flatMap(({ projections }) => projections);
        return moments.every(({ moment }) => moment.earliest >= NOW.at && moment.latest >= moment.earliest);
      }),
      RUNS,
    );
  });

  it('the same order always gets the same ranking', () => {
    fc.assert(
      fc.property(anyStanding, (some) => {
        expect(optionsFor(some, NOW, DEFAULT_PREFERENCES)).toEqual(optionsFor({ ...some }, NOW, DEFAULT_PREFERENCES));
      }),
      RUNS,
    );
  });
});
