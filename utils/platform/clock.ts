/** The one place that reads the clock and arms wakes. The test build replaces this file with `tests/clock.ts`. */

import { type Instant, instant, parseZone, UTC } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { browser } from './browser';

/** Name of the one alarm. */
export const WAKE = 'wake';

/** Now, and the zone of this machine. */
export async function readClock(): Promise<Now> {
  const zone = parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC;
  return { at: instant(Date.now()), zone };
}

/** Has the worker woken at that moment; one alarm in all. Arming it again would start it anew, so an equal one is left alone. */
export async function wakeAt(at: Instant | undefined): Promise<void> {
  const armed = await browser.alarms.get(WAKE);
  if (at === undefined) {
    if (armed) await browser.alarms.clear(WAKE);
    return;
  }
  if (armed?.scheduledTime !== at) await browser.alarms.create(WAKE, { when: at });
}

/** Calls back when the clock was set by hand. It never is, but in the test build. */
export const onClockSet = (_callback: () => void): void => undefined;
