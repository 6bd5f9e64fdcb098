/** What each message becomes: an event, and an answer. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { failure, type Result, success } from '@/utils/domain/result';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { Event } from '@/utils/domain/worker/events';
import type { World } from '@/utils/domain/worker/world';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import type { Chip, Heard } from '@/utils/platform/messaging/messages';
import type { WorkerHandlers } from '@/utils/platform/messaging/on-message';
import { tellPages } from '@/utils/platform/messaging/shop-pages';
import { removeAside } from '@/utils/platform/store/aside';
import { keepLeftDraft } from '@/utils/platform/store/drafts';
import { loadEnded } from '@/utils/platform/store/ended';
import { saveGivenDates } from '@/utils/platform/store/given-dates';
import { loadGlance } from '@/utils/platform/store/glance';
import { removeEverything, removeOrder, removeOthers } from '@/utils/platform/store/remove';
import { forgetUpdate } from '@/utils/platform/updated';
import { chipsOf } from './chips';
import { checkShelves, inTurn, later, rebuild, run } from './cycle';
import { openOrder } from './surfaces';

const HEARD: Heard = {};

export const HANDLERS: WorkerHandlers = {
  pageRead: async (payload) => {
    const now = await readClock();
    const world = await run({ kind: 'pageRead', ...payload, zone: now.zone });
    forgetUpdate();
    return { chips: chipsOf(world.standings, idsOf(payload.sightings), world.preferences, now) };
  },
  chipsAskedFor: async ({ ids }) => ({ chips: await chipsFor(ids) }),
  opened: async ({ surface }) => {
    later({ kind: 'woke' });
    if (surface === 'ledger') checkShelves();
    return HEARD;
  },
  orderChanged: (change) => saved(change, (world) => world.records.has(change.id)),
  draftLeft: async ({ id, draft }) => {
    const { at } = await readClock();
    const isKept = await inTurn(() => keepLeftDraft(id, draft, at));
    return isKept ? success(HEARD) : failure(phrase('notice_notSaved'));
  },
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
    tellPages();
    later({ kind: 'woke' });
    return success(HEARD);
  },
  datesGiven: async ({ dates }) => {
    await inTurn(() => saveGivenDates(dates));
    return HEARD;
  },
  damagedDeleted: async ({ id }) => {
    await inTurn(() => removeOrder(id));
    tellPages();
    later({ kind: 'rebuilt', ids: [id] });
    return success(HEARD);
  },
  asideDeleted: async ({ key }) => {
    await inTurn(() => removeAside(key));
    return success(HEARD);
  },
  everythingDeleted: async () => {
    await inTurn(removeEverything);
    tellPages();
    later({ kind: 'woke' });
    return success(HEARD);
  },
};

/** The fact is saved, or a sentence says that it is not. */
async function saved(event: Event, isKept: (world: World) => boolean = () => true): Promise<Result<Heard, Phrase>> {
  try {
    const world = await run(event);
    // A record that is damaged, or of a later version, took nothing in.
    if (!isKept(world)) return failure(phrase('notice_notSaved'));
    tellPages();
    return success(HEARD);
  } catch (error) {
    logFailure(event.kind, error);
    return failure(phrase('notice_notSaved'));
  }
}

const idsOf = (sightings: readonly { readonly printed: { readonly orderId: OrderId } }[]): readonly OrderId[] =>
  sightings.map(({ printed }) => printed.orderId);

/** Rows of open orders are at hand; the shelves of ended ones are looked through only when one of them is asked for. */
async function chipsFor(ids: readonly OrderId[]): Promise<readonly Chip[]> {
  const { open, preferences } = await loadGlance();
  if (!preferences.chips) return [];
  const rows = [...open, ...(await loadEnded(ids.filter((id) => open.every((standing) => standing.id !== id))))];
  return chipsOf(new Map(rows.map((standing) => [standing.id, standing])), ids, preferences, await readClock());
}
