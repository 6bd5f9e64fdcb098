/** Taking orders, or everything, out of the store and out of the browser. */
import type { OrderId } from '@/utils/domain/order/kinds';
import { isNotificationId, parseReminderId } from '@/utils/domain/reminders/notification-id';
import { parseStandingRows, type StandingRows } from '@/utils/domain/standing/standing-schema';
import { browser } from '@/utils/platform/browser';
import { wakeAt } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { forgetDamage } from './aside';
import { CATALOG_KEYS, draftKey, evidenceKey, isOurs, OPEN, orderKey } from './keys';
import { forgetAllSeen, forgetSeen } from './seen';
import { removeSynced } from './sync';

const LISTS: readonly string[] = [OPEN, ...CATALOG_KEYS];

/**
 * Removes all orders but these. First their rows, in one `set`, then their records: a browser that is killed in between
 * has records that no list shows, never a list of orders that are gone.
 */
export async function removeOthers(keep: readonly OrderId[]): Promise<void> {
  const kept = new Set(keep);
  await removeWhere((id) => !kept.has(id), []);
}

/** Removes one order, also where its record cannot be read. */
export const removeOrder = (id: OrderId): Promise<void> => removeWhere((other) => other === id, [id]);

async function removeWhere(isGone: (id: OrderId) => boolean, also: readonly OrderId[]): Promise<void> {
  const found: Readonly<Record<string, unknown>> = await browser.storage.local.get([...LISTS]);
  const lists = LISTS.flatMap((key): readonly (readonly [string, StandingRows])[] => {
    const parsed = parseStandingRows(found[key]);
    return parsed.ok ? [[key, parsed.value]] : [];
  });
  const listed = lists.flatMap(([, { standings }]) => standings.map(({ id }) => id));
  const gone = new Set([...also, ...listed.filter(isGone)]);
  if (gone.size === 0) return;
  await forgetSeen(gone);
  const changed = lists
    .map(([key, row]) => [key, { ...row, standings: row.standings.filter(({ id }) => !gone.has(id)) }] as const)
    .filter(([key, row]) =>
      lists.some(([other, before]) => other === key && before.standings.length > row.standings.length),
    )
    .map(([key, row]) => [key, { ...row, rev: row.rev + 1 }] as const);
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
  const keys = [...gone].flatMap((id) => [orderKey(id), evidenceKey(id), draftKey(id)]);
  await forgetDamage(keys);
  await browser.storage.local.remove(keys);
  await hideNotifications((id) => gone.has(id));
}

/** Takes down what is on screen about orders. */
async function hideNotifications(isGone: (id: OrderId) => boolean): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  const gone = shown.filter(isNotificationId).filter((shownId) => {
    const about = parseReminderId(shownId);
    return about === undefined || isGone(about.order); // a group may name an order that is gone
  });
  for (const shownId of gone) await browser.notifications.clear(shownId);
}

/** Removes everything of ours: the store, what was given to the browser's sync, alarm, notifications and badge. */
export async function removeEverything(): Promise<void> {
  await forgetAllSeen();
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter(isOurs));
  await removeSynced().catch((error: unknown) => logFailure('sync', error)); // where the browser has no sync, nothing is there
  await wakeAt(undefined);
  await hideNotifications(() => true);
  await browser.action.setBadgeText({ text: '' });
}
