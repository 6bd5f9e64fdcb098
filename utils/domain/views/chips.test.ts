import fc from 'fast-check';
import { expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { anyStanding } from '@/tests/kit/any-standing';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { between } from '@/utils/domain/time/instant';
import { makeWords } from '@/utils/domain/words/words';
import { CHIP_LIMIT, chipOf } from './chips';

const DAY = between(at('2027-01-04T23:00:00Z'), at('2027-01-05T08:00:00Z'));

it('says no more than fits on a chip', () => {
  const english = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  const words = makeWords({ language: 'en', messages: english, zone: NOW.zone, now: NOW.at });
  fc.assert(
    fc.property(anyStanding, (some) => {
      const chip = chipOf({ standing: some }, NOW, DEFAULT_PREFERENCES);
      if (!chip) return;
      expect(words.say(chip.full).length).toBeLessThanOrEqual(CHIP_LIMIT);
      expect(words.say(chip.short).length).toBeLessThanOrEqual(CHIP_LIMIT);
    }),
    { numRuns: 1_000 },
  );
});

it.each(['frozen', 'unknown', 'archived'] as const)('%s orders have no chip', (state) => {
  expect(chipOf({ standing: standing({ state }) }, NOW, DEFAULT_PREFERENCES)).toBeUndefined();
});

it.each<[string, Partial<Standing>, string]>([
  ['is on its way: what is promised', {}, 'chip_onItsWay'],
  ['is said to be delivered: to ask, if it is not', { traits: ['deliveredSaid'] }, 'chip_claim_noDate'],
  ['did not come, you say: to ask', { traits: ['notReceived'] }, 'chip_claim_noDate'],
  ['is said to be delivered, and fine', { traits: ['deliveredSaid', 'fine'] }, 'chip_onItsWay'],
  ['did not come, and the dispute is lost', { traits: ['notReceived'], outcome: 'lost' }, 'chip_onItsWay'],
])('of a parcel that %s', (_title, change, says) => {
  const promised = deadline('protectedUntil', 1000, { confidence: 'estimated', moment: DAY });
  const shown = standing({ state: 'inTransit', deadlines: [promised], ...change });
  expect(chipOf({ standing: shown }, NOW, DEFAULT_PREFERENCES)?.full.key).toBe(says);
});

it('an order of which nothing more is expected has no chip', () => {
  const closed = standing({ state: 'cancelled', refund: 'closed', deadlines: [deadline('bankBy', 24)] });
  expect(chipOf({ standing: closed }, NOW, DEFAULT_PREFERENCES)).toBeUndefined();
});
