/** What each message becomes: an event, and an answer. */
import { CHIP_LIMIT, chipOf } from '@/utils/domain/chips';
import type { Event, Now } from '@/utils/domain/events';
import type { OrderId } from '@/utils/domain/order';
import { type Phrase, phrase } from '@/utils/domain/phrase';
import { failure, type Result, success } from '@/utils/domain/result';
import { cardOf } from '@/utils/domain/view';
import type { World } from '@/utils/domain/world';
import { readClock } from '@/utils/platform/clock';
import { saveGivenDates } from '@/utils/platform/given-dates';
import { logFailure } from '@/utils/platform/log';
import type { Chip, Heard } from '@/utils/platform/messages';
import type { Handlers } from '@/utils/platform/on-message';
import { removeEverything, removeOthers } from '@/utils/platform/store-remove';
import { workerWords } from '@/utils/platform/worker-words';
import { inTurn, later, rebuild, run } from './cycle';
import { openOrder } from './surfaces';

const HEARD: Heard = {};

export const HANDLERS: Handlers = {
  pageRead: async (payload) => {
    const world = await run({ kind: 'pageRead', ...payload });
    const now = await readClock();
    return { chips: world.preferences.chips ? chipsOf(world, idsOf(payload.sightings), now) : [] };
  },
  opened: async () => {
    later({ kind: 'woke' });
    return HEARD;
  },
  orderChanged: (change) => saved(change),
  settingsChanged: async (change) => {
    const answer = await saved(change);
    // Ended orders are derived anew only where a file may have changed how words are understood.
    if (change.kind === 'settingsRestored') rebuild();
    later({ kind: 'woke' });
    return answer;
  },
  orderAskedFor: async ({ id }, sender) => {
    await openOrder(id, sender);
    return HEARD;
  },
  recordsImported: (payload) => saved({ kind: 'recordsImported', ...payload }),
  othersRemoved: async ({ keep }) => {
    await inTurn(() => removeOthers(keep));
    later({ kind: 'woke' });
    return success(HEARD);
  },
  datesGiven: async ({ dates }) => {
    await inTurn(() => saveGivenDates(dates));
    return HEARD;
  },
  everythingDeleted: async () => {
    await inTurn(removeEverything);
    later({ kind: 'woke' });
    return success(HEARD);
  },
};

/** The fact is saved, or a sentence says that it is not. */
async function saved(event: Event): Promise<Result<Heard, Phrase>> {
  try {
    await run(event);
    return success(HEARD);
  } catch (error) {
    logFailure(event.kind, error);
    return failure(phrase('notice_notSaved'));
  }
}

const idsOf = (sightings: readonly { readonly printed: { readonly orderId: OrderId } }[]): readonly OrderId[] =>
  sightings.map(({ printed }) => printed.orderId);

function chipsOf({ standings, preferences }: World, ids: readonly OrderId[], now: Now): readonly Chip[] {
  const words = workerWords(preferences, now);
  return ids.flatMap((id) => {
    const standing = standings.get(id);
    if (!standing) return [];
    const card = cardOf(standing, now, preferences);
    const { full, short } = chipOf(card);
    const text = words.say(full);
    return [
      {
        id,
        text: text.length <= CHIP_LIMIT ? text : words.say(short).slice(0, CHIP_LIMIT),
        line: words.say(card.ifNothing.phrase),
        urgency: card.urgency,
        direction: words.direction,
      },
    ];
  });
}
