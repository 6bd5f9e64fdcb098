/** What every page of ours shows first and the badge counts: the open orders, the choices, and how well pages are read. */

import { type Health, NO_HEALTH } from '@/utils/domain/order/health';
import { parseHealth } from '@/utils/domain/order/health-schema';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import { parsePreferences } from '@/utils/domain/order/preferences-schema';
import { NO_STANDINGS, parseStandingRows, type StandingRows } from '@/utils/domain/standing/standing-schema';
import { NOTHING_SEEN, rowAsSeen, type Seen } from '@/utils/domain/worker/seen-again';
import { browser } from '@/utils/platform/browser';
import { isFull, watchFull } from '@/utils/platform/full-disk';
import type { Glance } from './first-glance';
import { HEALTH, OPEN, PREFERENCES } from './keys';
import { rowOf, type Stop, watchRow } from './rows';
import { loadSeen, watchAsSeen } from './seen';

const rowsAsSeen = (rows: StandingRows, seen: Seen): StandingRows => ({
  ...rows,
  standings: rows.standings.map((row) => rowAsSeen(row, seen)),
});

const glanceOf = (found: Record<string, unknown>, seen: Seen): Glance => ({
  open: rowsAsSeen(rowOf(parseStandingRows, found[OPEN], NO_STANDINGS), seen).standings,
  preferences: rowOf(parsePreferences, found[PREFERENCES], DEFAULT_PREFERENCES),
  health: rowOf(parseHealth, found[HEALTH], NO_HEALTH),
});

/** One read of three keys: the whole of what a popup shows first. */
export async function loadGlance(): Promise<Glance> {
  const keys = [OPEN, PREFERENCES, HEALTH];
  const [found, full, seen] = await Promise.all([browser.storage.local.get(keys), isFull(), loadSeen()]);
  const glance = glanceOf(found, seen ?? NOTHING_SEEN);
  return { ...glance, health: { ...glance.health, storageFull: full } };
}

/** The glance, now and whenever any part of it changes. */
export function watchGlance(onGlance: (glance: Glance) => void): Stop {
  let open: StandingRows | undefined;
  let preferences: Preferences | undefined;
  let health: Health | undefined;
  let storageFull = false;
  const tell = (): void => {
    if (open && preferences && health) {
      onGlance({ open: open.standings, preferences, health: { ...health, storageFull } });
    }
  };
  const stops = [
    watchFull((full) => {
      if (full === storageFull) return;
      storageFull = full;
      tell();
    }),
    watchAsSeen(
      (onRow: (row: StandingRows) => void) => watchRow(OPEN, parseStandingRows, NO_STANDINGS, onRow),
      rowsAsSeen,
      (row) => {
        open = row;
        tell();
      },
    ),
    watchRow(PREFERENCES, parsePreferences, DEFAULT_PREFERENCES, (row) => {
      preferences = row;
      tell();
    }),
    watchRow(HEALTH, parseHealth, NO_HEALTH, (row) => {
      health = row;
      tell();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
