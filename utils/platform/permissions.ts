/** What the browser lets us do: read the order pages, show notifications, keep the store from other pages. */
import type { Event } from '@/utils/domain/worker/events';
import { browser } from './browser';
import { logFailure } from './log';

type Tell = (event: Event) => void;

/** Chrome alone can close the store to content scripts, so that a page can never read orders through one. */
export function closeStoreToPages(): void {
  for (const area of [browser.storage.local, browser.storage.sync]) closeToPages(area);
}

interface Closable {
  readonly setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/** One that cannot be closed, or is not there, does not keep the other open. */
function closeToPages(area: Closable | undefined): void {
  try {
    area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((error: unknown) => logFailure('store', error));
  } catch (error) {
    logFailure('store', error);
  }
}

/** The pages that the manifest asks to read. */
const sites = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/** Firefox lets its user take the pages back; Chrome asks for them with the installation. */
async function canReadPages(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  return browser.permissions.contains({ origins: sites() });
}

/** Chrome says whether notifications are switched off for us; where it cannot be known, they are taken to be on. */
async function canNotify(): Promise<boolean> {
  const notifications: { getPermissionLevel?: () => Promise<string> } = browser.notifications;
  return (await notifications.getPermissionLevel?.()) !== 'denied';
}

/** Tells whether pages can be read and notifications shown. */
export function checkPermissions(tell: Tell): void {
  const fail = (error: unknown): void => logFailure('permissions', error);
  canReadPages().then((allowed) => tell({ kind: 'siteAccessChecked', allowed }), fail);
  canNotify().then((allowed) => tell({ kind: 'notificationsChecked', allowed }), fail);
}

/** Tells again whenever a permission is given or taken. */
export function onPermissionsChanged(tell: Tell): void {
  browser.permissions.onAdded.addListener(() => checkPermissions(tell));
  browser.permissions.onRemoved.addListener(() => checkPermissions(tell));
}
