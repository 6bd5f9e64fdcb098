import fc from 'fast-check';
import { expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { anyStanding } from '@/tests/kit/any-standing';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { makeWords } from '@/utils/domain/words/words';
import { cardOf } from './card';
import { CHIP_LIMIT, chipOf } from './chips';

it('says no more than fits on a chip', () => {
  const english = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  const words = makeWords({ language: 'en', messages: english, zone: NOW.zone, now: NOW.at });
  fc.assert(
    fc.property(anyStanding, (standing) => {
      const { full, short } = chipOf(cardOf(standing, NOW, DEFAULT_PREFERENCES));
      expect(words.say(full).length).toBeLessThanOrEqual(CHIP_LIMIT + 8);
      expect(words.say(short).length).toBeLessThanOrEqual(CHIP_LIMIT);
    }),
    { numRuns: 1_000 },
  );
});
