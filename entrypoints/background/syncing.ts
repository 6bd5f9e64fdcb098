/** The part of a cycle that other devices hear and are heard in; only with syncing switched on. */
import { isEqual } from '@/utils/domain/equal';
import { fieldsOf } from '@/utils/domain/exchange/sync-settings';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Now } from '@/utils/domain/time/now';
import type { Event } from '@/utils/domain/worker/events';
import type { World } from '@/utils/domain/worker/world';
import { logFailure } from '@/utils/platform/log';
import { pullAll, pushChanges, pushSettings, removeEnded } from '@/utils/platform/store/sync';

type Tell = (event: Event) => void;

/**
 * Tells other devices what changed; switching it on tells them all, and hears them first. What was heard and is older than
 * what is here is told again, so that all devices end alike. A quota that is used up is said.
 */
export async function syncOrSay(before: World, world: World, now: Now, event: Event, tell: Tell): Promise<void> {
  const isNew = !before.preferences.syncOn;
  const answered = new Set<OrderId>(event.kind === 'synced' ? event.items.map(({ id }) => id) : []);
  const records = [...world.records.values()].filter(
    (record) => isNew || answered.has(record.id) || before.records.get(record.id) !== record,
  );
  const hasSettings =
    (event.kind === 'synced' && event.settings !== undefined) ||
    !isEqual(fieldsOf(before.preferences), fieldsOf(world.preferences));
  try {
    const heard = event.kind === 'synced' ? new Set<OrderId>() : await hear(before, records, isNew, tell);
    const push = async (): Promise<void> => {
      await pushChanges(
        records.filter(({ id }) => !heard.has(id)),
        world,
        now,
      );
      if (hasSettings || isNew) await pushSettings(world.preferences);
    };
    await push().catch(async (error: unknown) => {
      if (!(await removeEnded(world, now))) throw error;
      await push();
    });
    if (world.health.syncFull && (records.length > 0 || hasSettings)) tell({ kind: 'syncChecked', full: false });
  } catch (error) {
    logFailure('sync', error);
    tell({ kind: 'syncChecked', full: true });
  }
}

/** Orders that are new here, or new to syncing, listen before they speak: what was never heard must not be overwritten. */
async function hear(
  before: World,
  records: readonly OrderRecord[],
  isNew: boolean,
  tell: Tell,
): Promise<ReadonlySet<OrderId>> {
  const unheard = records.filter(({ id }) => isNew || !before.records.has(id));
  if (unheard.length === 0 && !isNew) return new Set();
  const ids = new Set(unheard.map(({ id }) => id));
  const { items, settings } = await pullAll();
  const mine = items.filter(({ id }) => ids.has(id));
  const isHeard = mine.length > 0 || (isNew && settings !== undefined);
  if (isHeard) tell({ kind: 'synced', items: mine, ...(isNew && settings && { settings }) });
  return new Set(mine.map(({ id }) => id));
}
