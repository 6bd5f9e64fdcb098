/** Stands in for `utils/platform/clock.ts` in the test build: time stands still at `storage.local.testClock`. */

import type { Now } from '@/utils/domain/events';
import { instant, parseInstant, parseZone, UTC } from '@/utils/domain/instant';
import { browser } from '@/utils/platform/browser';

export async function readClock(): Promise<Now> {
  const zone = parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC;
  const { testClock } = await browser.storage.local.get('testClock');
  const set = parseInstant((testClock as { now?: string } | undefined)?.now ?? '');
  return { at: set ?? instant(Date.now()), zone };
}
