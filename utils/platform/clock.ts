/** The one place that reads the clock and arms wakes. The test build replaces this file with `tests/clock.ts`. */

import { add, hours, type Instant, instant, minutes, parseZone, UTC } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { browser } from './browser';
import { logFailure } from './log';

/** Name of the one alarm. */
export const WAKE = 'wake';

/** Now alone: a process that asks for its zone the first time is held up for 30 ms and more. */
export const readTime = async (): Promise<Instant> => instant(Date.now());

/** Now, and the zone of this machine. */
export async function readClock(): Promise<Now> {
  const zone = parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC;
  return { at: await readTime(), zone };
}

/** The browser arms the alarm anew by itself, so long after each time it fired: a worker that dies is woken again. */
const AGAIN_AFTER_MINUTES = 60;
/** No alarm is armed further ahead. One that is was armed while the clock was wrong, and would be silent for as long. */
const FURTHEST = hours(24);

type Armed = { readonly scheduledTime: number; readonly periodInMinutes?: number } | undefined;

const create = (when: Instant): Promise<void> =>
  Promise.resolve(browser.alarms.create(WAKE, { when, periodInMinutes: AGAIN_AFTER_MINUTES }));

const isWhole = (armed: Armed): boolean => armed?.periodInMinutes === AGAIN_AFTER_MINUTES;

/** An alarm that cannot be asked about counts as none: arming it once more costs one wake, not arming it all reminders. */
async function armedNow(): Promise<Armed> {
  try {
    return await browser.alarms.get(WAKE);
  } catch (error) {
    logFailure('alarm', error);
    return undefined;
  }
}

/**
 * The net under everything: an alarm stands before any work is done. Created only where there is none that comes within a
 * day, and never taken away first, so that there is no moment without one. Never throws: the work goes on.
 */
export async function keepAwake(): Promise<void> {
  const { at } = await readClock();
  const armed = await armedNow();
  if (armed && isWhole(armed) && armed.scheduledTime <= add(at, FURTHEST)) return;
  const soon = add(at, minutes(AGAIN_AFTER_MINUTES));
  await arm(armed ? instant(Math.min(armed.scheduledTime, soon)) : soon);
}

/** Asked once more where it was refused: without an alarm nothing would ever ask again. Never throws. */
const arm = (when: Instant): Promise<void> =>
  create(when)
    .catch(() => create(when))
    .catch((error: unknown) => logFailure('alarm', error));

/** Has the worker woken at that moment or sooner. Never throws. */
export async function wakeBy(at: Instant): Promise<void> {
  const armed = await armedNow();
  const sooner = armed ? instant(Math.min(armed.scheduledTime, at)) : at;
  if (armed && isWhole(armed) && armed.scheduledTime === sooner) return;
  await arm(sooner);
}

/** Has the worker woken at that moment; one alarm in all, none for `undefined`. An equal one is left alone. */
export async function wakeAt(at: Instant | undefined): Promise<void> {
  if (at === undefined) {
    await browser.alarms.clear(WAKE);
    return;
  }
  const armed = await armedNow();
  if (isWhole(armed) && armed?.scheduledTime === at) return;
  await create(at);
}

/** Calls back when the clock was set by hand. It never is, but in the test build. */
export const onClockSet = (_callback: () => void): void => undefined;
