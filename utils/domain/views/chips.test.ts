import fc from 'fast-check';
import { expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { anyStanding } from '@/tests/kit/any-standing';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { makeWords } from '@/utils/domain/words/words';
import { CHIP_LIMIT, chipOf } from './chips';

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

it('an order of which nothing more is expected has no chip', () => {
  const closed = standing({ state: 'cancelled', refund: 'closed', deadlines: [deadline('bankBy', 24)] });
  expect(chipOf({ standing: closed }, NOW, DEFAULT_PREFERENCES)).toBeUndefined();
});
