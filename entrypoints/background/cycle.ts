/** Load, step, save, perform: everything the worker does, one event after the other. */

import type { OrderId } from '@/utils/domain/order/kinds';
import type { Now } from '@/utils/domain/time/now';
import type { Event } from '@/utils/domain/worker/events';
import { idsTouched, step, withoutOrders } from '@/utils/domain/worker/step';
import type { World } from '@/utils/domain/worker/world';
import { interpret } from '@/utils/page/interpret';
import { browser } from '@/utils/platform/browser';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { perform } from '@/utils/platform/perform';
import { allOrderIds, type Loaded, loadBase, loadRecords, save, untouchable } from '@/utils/platform/store/write';
import { showIcon } from '@/utils/platform/toolbar-icon';
import { workerWords } from '@/utils/platform/worker-words';
import { syncOrSay } from './syncing';

/** The last event asked for; the next waits for it. Not state: a worker that starts anew has nothing to wait for. */
let last: Promise<unknown> = Promise.resolve();

/** Runs work after all that was asked for before, so that no two loads and saves interleave. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined); // whoever asked gets the failure; the next in turn is not held up by it
  return mine;
}

/** Lets the worker take in what happened; answers with the world after it, once it is saved. */
export async function run(event: Event): Promise<World> {
  const world = await inTurn(() => cycle(event));
  return world;
}

async function cycle(event: Event): Promise<World> {
  const now = await readClock();
  const base = await loadBase();
  if (base.openIsLost && event.kind !== 'rebuilt') rebuild();
  const ids = idsTouched(event, base.world.standings.values(), base.world.preferences, now);
  const loaded = withAsideCounted(await loadRecords(base, ids));
  const reader = { interpret, version: browser.runtime.getManifest().version };
  const { world, effects } = step(loaded.world, withoutOrders(event, untouchable(loaded)), now, reader);
  await saveOrSay(loaded, world, now, event);
  if (world.preferences.syncOn && event.kind !== 'syncChecked') await syncOrSay(loaded.world, world, now, event, later);
  const shown = await perform(effects, workerWords(world.preferences, now));
  if (shown.length > 0) later({ kind: 'remindersShown', reminders: shown });
  await showIcon(world.standings.size > 0 || world.health.pages.some(({ orders }) => orders > 0));
  return world;
}

/** Saves; a full disk is said, and said to be over by the next save that works. */
async function saveOrSay(loaded: Loaded, world: World, now: Now, event: Event): Promise<void> {
  try {
    await save(loaded, world, now);
  } catch (error) {
    logFailure('save', error);
    if (event.kind !== 'storageChecked') later({ kind: 'storageChecked', full: true });
    throw error;
  }
  if (world.health.storageFull && event.kind !== 'storageChecked') later({ kind: 'storageChecked', full: false });
}

/** What could not be read is counted with the step that sets it aside. */
function withAsideCounted(loaded: Loaded): Loaded {
  const count = Object.keys(loaded.aside).length;
  if (count === 0) return loaded;
  const { health } = loaded.world;
  const counted = { ...health, recordsSetAside: health.recordsSetAside + count };
  return { ...loaded, world: { ...loaded.world, health: counted } };
}

/** An event of our own that nobody waits for. */
export function later(event: Event): void {
  run(event).catch((error: unknown) => logFailure(event.kind, error));
}

const SLICE = 250;

/** Derives every order anew, slice by slice: after an update, or when the derived rows are lost. */
export function rebuild(): void {
  inTurn(allOrderIds).then(
    (ids) => {
      for (const slice of slices(ids)) later({ kind: 'rebuilt', ids: slice });
    },
    (error: unknown) => logFailure('rebuild', error),
  );
}

const slices = (ids: readonly OrderId[]): readonly (readonly OrderId[])[] =>
  Array.from({ length: Math.ceil(ids.length / SLICE) }, (_, n) => ids.slice(n * SLICE, (n + 1) * SLICE));
