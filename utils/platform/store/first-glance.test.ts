import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { standing } from '@/tests/kit/standings';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { loadFirstGlance } from './first-glance';
import { loadGlance } from './glance';

const ROWS = {
  open: { schemaVersion: 1, rev: 3, standings: [standing()] },
  preferences: { ...DEFAULT_PREFERENCES, theme: 'dark', rev: 2 },
  health: { ...NO_HEALTH, notificationsOff: true, rev: 1 },
} as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockReturnValue();
});

it('is the glance itself where nothing is damaged, with what this machine refuses to keep', async () => {
  await fakeBrowser.storage.local.set(ROWS);
  await fakeBrowser.storage.session.set({ diskFull: true });
  const first = await loadFirstGlance();
  expect(first).toMatchObject({
    preferences: { theme: 'dark' },
    health: { notificationsOff: true, storageFull: true },
  });
  expect(first?.open).toHaveLength(1);
  expect(first).toEqual(await loadGlance());
});

it('is the glance of who has stored nothing', async () => {
  expect(await loadFirstGlance()).toEqual(await loadGlance());
  expect(await loadFirstGlance()).toMatchObject({ open: [], preferences: { theme: 'system' } });
});

it.each<[string, Record<string, unknown>]>([
  ['orders of a later version', { open: { ...ROWS.open, schemaVersion: 2 } }],
  ['choices of a later version', { preferences: { ...ROWS.preferences, schemaVersion: 2 } }],
  ['orders without a list', { open: { schemaVersion: 1, rev: 3 } }],
  ['orders that are no row', { open: 'x' }],
  ['choices that are nothing', { preferences: 'x' }],
  ['health without its pages', { health: { schemaVersion: 1, rev: 1 } }],
  ['health of no version', { health: { ...ROWS.health, schemaVersion: 0 } }],
])('is none where a row has to be looked at closely: %s', async (_title, damaged) => {
  await fakeBrowser.storage.local.set(ROWS);
  await fakeBrowser.storage.local.set(damaged);
  expect(await loadFirstGlance()).toBeUndefined();
});
