/** What the site's pages show of ours: the few words on each order, said anew whenever something changed. */

import type { OrderId } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import { decidedNow } from '@/utils/domain/standing/deadlines';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { CHIP_LIMIT, chipOf } from '@/utils/domain/views/chips';
import { urgencyOf } from '@/utils/domain/views/urgency';
import type { Chip } from '@/utils/platform/messaging/messages';
import { workerWords } from '@/utils/platform/worker-words';

/** Marks that keep the direction of a date in a sentence; nobody sees them. */
const UNSEEN = /[\u2066-\u2069]/g;
const seenLength = (text: string): number => text.replace(UNSEEN, '').length;

/** The chips of those orders that are known; none when they are switched off. */
export function chipsOf(
  standings: ReadonlyMap<OrderId, Standing>,
  ids: readonly OrderId[],
  preferences: Preferences,
  now: Now,
): readonly Chip[] {
  if (!preferences.chips) return [];
  const words = workerWords(preferences, now);
  return ids.flatMap((id) => {
    const stored = standings.get(id);
    if (!stored) return [];
    const standing = decidedNow(stored, now.at);
    const chip = chipOf({ standing }, now, preferences);
    if (!chip) return [];
    const text = words.say(chip.full);
    return [
      {
        id,
        text: seenLength(text) <= CHIP_LIMIT ? text : words.say(chip.short),
        urgency: urgencyOf(standing, now.at),
        language: words.language,
        direction: words.direction,
      },
    ];
  });
}
