/** Load, step, save, perform: everything the worker does, one event after the other. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { failure, type Result, success } from '@/utils/domain/result';
import { add, hours } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { Event } from '@/utils/domain/worker/events';
import { idsTouched, step, withoutOrders } from '@/utils/domain/worker/step';
import type { World } from '@/utils/domain/worker/world';
import { interpret } from '@/utils/page/interpret';
import { withinWalls } from '@/utils/page/within-walls';
import { browser } from '@/utils/platform/browser';
import { keepAwake, readClock, wakeBy } from '@/utils/platform/clock';
import { isFull, noteFull, noteRoom } from '@/utils/platform/full-disk';
import { logFailure } from '@/utils/platform/log';
import { badgeFull, perform } from '@/utils/platform/perform';
import { allOrderIds } from '@/utils/platform/store/all-keys';
import { keptEvidence } from '@/utils/platform/store/evidence-write';
import { ordersInNoList } from '@/utils/platform/store/lists';
import { addToRepair, startRepair } from '@/utils/platform/store/repair';
import { isMisplaced, type Loaded, loadBase, loadRecords, save, untouchable } from '@/utils/platform/store/write';
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
  await keepAwake();
  const now = await readClock();
  const { base, also } = await withLost(await loadBase(), now);
  const ids = [...idsTouched(event, base.world.standings.values(), base.world.preferences, now), ...also];
  const loaded = await loadRecords(base, ids);
  const reader = { interpret, withinWalls, version: browser.runtime.getManifest().version };
  const kept = event.kind === 'rebuilt' ? { kept: await keptEvidence(event.ids) } : {};
  const told = withoutOrders(event, untouchable(loaded));
  const { world, effects } = step({ ...loaded.world, ...kept }, told, now, reader);
  const wake = effects.find((effect) => effect.kind === 'wake')?.at;
  if (wake !== undefined) await wakeBy(wake);
  const saved = await tryToSave(loaded, world, now, event);
  const isSaved = saved.ok;
  const isWhole = saved.ok && saved.value.length === 0;
  const words = workerWords(world.preferences, now);
  const shown = await perform({ effects, words, isSaved, isWhole, isFull: !isSaved || (await isFull()) });
  if (!isWhole) await wakeBy(add(now.at, hours(1)));
  if (!saved.ok) {
    if (event.kind === 'rebuilt') isRepairing = false;
    throw saved.error;
  }
  goOn(saved.value, event);
  if (shown.length > 0) later({ kind: 'remindersShown', reminders: shown });
  if (world.preferences.syncOn && event.kind !== 'syncChecked') await syncOrSay(loaded.world, world, now, event, later);
  await showIcon(world.standings.size > 0 || world.health.pages.some(({ orders }) => orders > 0));
  return world;
}

interface Found {
  readonly base: Loaded;
  /** Orders to derive in this very step. */
  readonly also: readonly OrderId[];
}

/**
 * That rows are lost, or stand where a wrong clock put them, is noted before anything takes their place; then they are
 * derived again in slices. Where nothing can be kept, not even the note, all is derived in this step: reminders go on.
 */
async function withLost(base: Loaded, now: Now): Promise<Found> {
  if (!isMisplaced(base, now)) return { base, also: base.repair.length > 0 && (await isFull()) ? base.repair : [] };
  const ids = await allOrderIds();
  try {
    return { base: { ...base, repair: await startRepair() }, also: [] };
  } catch (error) {
    logFailure('repair', error);
    return { base, also: ids };
  }
}

/** Nothing can be kept: said on the badge, where every page of ours looks, and to whoever asked. */
async function sayFull(error: unknown): Promise<never> {
  await noteFull();
  await badgeFull(workerWords(DEFAULT_PREFERENCES, await readClock()));
  throw error;
}

/** Saves, or says that it could not. */
async function tryToSave(
  loaded: Loaded,
  world: World,
  now: Now,
  event: Event,
): Promise<Result<readonly OrderId[], unknown>> {
  try {
    const { left, isWritten } = await save(loaded, world, now, event.kind === 'rebuilt' ? event.ids : []);
    if (isWritten) await noteRoom();
    return success(left);
  } catch (error) {
    logFailure('save', error);
    await noteFull();
    return failure(error);
  }
}

/** An event of our own that nobody waits for. */
export function later(event: Event): void {
  run(event).catch((error: unknown) => logFailure(event.kind, error));
}

const SLICE = 250;

/** Orders being derived again in this life; one slice after the other, each once. */
let isRepairing = false;

/** Goes on deriving rows again, where a save says that orders are left. */
function goOn(left: readonly OrderId[], event: Event): void {
  if (event.kind === 'rebuilt') isRepairing = false;
  if (left.length === 0 || isRepairing) return;
  isRepairing = true;
  later({ kind: 'rebuilt', ids: left.slice(0, SLICE) });
}

/** Derives every order anew, slice by slice: after an update, or when a file may have changed how words are understood. */
export function rebuild(): void {
  inTurn(() => startRepair().catch(sayFull)).then(
    () => later({ kind: 'woke' }),
    (error: unknown) => logFailure('rebuild', error),
  );
}

/** Looks for orders that no list shows, and has them derived again. */
export function checkShelves(): void {
  inTurn(async () => {
    const ids = await ordersInNoList();
    if (ids.length > 0) await addToRepair(ids).catch(sayFull);
    return ids.length;
  }).then(
    (count) => {
      if (count > 0) later({ kind: 'woke' });
    },
    (error: unknown) => logFailure('shelves', error),
  );
}
