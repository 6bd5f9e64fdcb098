/**
 * The glance as a page first shows it: read without the validator, which takes longer to load than to draw the list. Only rows
 * that are plainly of today are taken; a page reads everything again through the validator (`glance.ts`) as soon as its first
 * view is on screen, and shows what that says.
 */
import { type Health, NO_HEALTH } from '@/utils/domain/order/health';
import { SCHEMA_VERSION, versionOf } from '@/utils/domain/order/migrations';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { browser } from '@/utils/platform/browser';
import { isFull } from '@/utils/platform/full-disk';
import { HEALTH, OPEN, PREFERENCES } from './keys';

/** All that popup, badge and chips need, read at once. */
export interface Glance {
  readonly open: readonly Standing[];
  readonly preferences: Preferences;
  readonly health: Health;
}

const isOfToday = (row: unknown): row is object => versionOf(row) === SCHEMA_VERSION;
const isOpen = (row: unknown): row is { readonly standings: Glance['open'] } =>
  isOfToday(row) && 'standings' in row && Array.isArray(row.standings);
const isPreferences = (row: unknown): row is Preferences => isOfToday(row);
const isHealth = (row: unknown): row is Health => isOfToday(row) && 'pages' in row && Array.isArray(row.pages);

/** `undefined` where any of the rows has to be looked at more closely: one that is newer, older, or damaged at first sight. */
export async function loadFirstGlance(): Promise<Glance | undefined> {
  const [found, storageFull] = await Promise.all([browser.storage.local.get([OPEN, PREFERENCES, HEALTH]), isFull()]);
  const { [OPEN]: open = { schemaVersion: SCHEMA_VERSION, standings: [] } } = found;
  const { [PREFERENCES]: preferences = DEFAULT_PREFERENCES, [HEALTH]: health = NO_HEALTH } = found;
  if (!isOpen(open) || !isPreferences(preferences) || !isHealth(health)) return undefined;
  return { open: open.standings, preferences, health: { ...health, storageFull } };
}
