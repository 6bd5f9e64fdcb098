/** The one place that reads the clock and arms wakes. The test build replaces this file with `tests/clock.ts`. */

import { add, hours, type Instant, instant, minutes, parseZone, UTC } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { browser } from './browser';
import { logFailure } from './log';

/** Name of the one alarm. */
export const WAKE = 'wake';

/** Now, and the zone of this machine. */
export async function readClock(): Promise<Now> {
  const zone = parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC;
  return { at: instant(Date.now()), zone };
}

/** The browser arms the alarm anew by itself, so long after each time it fired: a worker that dies is woken again. */
const AGAIN_AFTER_MINUTES = 60;
/** This long instead while it is open whether the clock was set back: the alarm itself remembers that, and no death takes it. */
const AGAIN_IN_DOUBT_MINUTES = 59;
/** No alarm is armed further ahead. One that is was armed while the clock was wrong, and would be silent for as long. */
const FURTHEST = hours(24);

type Armed = { readonly scheduledTime: number; readonly periodInMinutes?: number } | undefined;

const create = (when: Instant, periodInMinutes: number): Promise<void> =>
  Promise.resolve(browser.alarms.create(WAKE, { when, periodInMinutes }));

const isInDoubt = (armed: Armed): boolean => armed?.periodInMinutes === AGAIN_IN_DOUBT_MINUTES;
const isWhole = (armed: Armed): boolean => armed?.periodInMinutes === AGAIN_AFTER_MINUTES || isInDoubt(armed);
/** A doubt stays until it is answered, whatever arms the alarm meanwhile. */
const periodAfter = (armed: Armed): number => (isInDoubt(armed) ? AGAIN_IN_DOUBT_MINUTES : AGAIN_AFTER_MINUTES);

/** An alarm that cannot be asked about counts as none: arming it once more costs one wake, not arming it all reminders. */
async function armedNow(): Promise<{ readonly armed: Armed; readonly isKnown: boolean }> {
  try {
    const armed: Armed = await browser.alarms.get(WAKE);
    return { armed, isKnown: true };
  } catch (error) {
    logFailure('alarm', error);
    return { armed: undefined, isKnown: false };
  }
}

/**
 * The net under everything: an alarm stands before any work is done. Created only where there is none that comes within a
 * day, and never taken away first, so that there is no moment without one. Never throws: the work goes on. An alarm further
 * ahead shows that the clock was set back; that is told, and until it was heard out the alarm that replaces it says so by
 * its period, also where the one that stood could not be asked about.
 */
export async function keepAwake(onSetBack: () => Promise<unknown>): Promise<void> {
  const { at } = await readClock();
  const { armed, isKnown } = await armedNow();
  const isFar = armed !== undefined && armed.scheduledTime > add(at, FURTHEST);
  if (armed && isWhole(armed) && !isFar && !isInDoubt(armed)) return;
  const mayBeSetBack = isFar || isInDoubt(armed);
  const isHeard = isKnown && (!mayBeSetBack || (await wasHeard(onSetBack)));
  const soon = add(at, minutes(AGAIN_AFTER_MINUTES));
  const when = armed ? instant(Math.min(armed.scheduledTime, soon)) : soon;
  await arm(when, isHeard ? AGAIN_AFTER_MINUTES : AGAIN_IN_DOUBT_MINUTES);
}

async function wasHeard(onSetBack: () => Promise<unknown>): Promise<boolean> {
  try {
    await onSetBack();
    return true;
  } catch (error) {
    logFailure('clock set back', error);
    return false;
  }
}

/** Asked once more where it was refused: without an alarm nothing would ever ask again. Never throws. */
const arm = (when: Instant, period: number): Promise<void> =>
  create(when, period)
    .catch(() => create(when, period))
    .catch((error: unknown) => logFailure('alarm', error));

/** Has the worker woken at that moment or sooner. Never throws. */
export async function wakeBy(at: Instant): Promise<void> {
  const { armed, isKnown } = await armedNow();
  const sooner = armed ? instant(Math.min(armed.scheduledTime, at)) : at;
  if (armed && isWhole(armed) && armed.scheduledTime === sooner) return;
  await arm(sooner, isKnown ? periodAfter(armed) : AGAIN_IN_DOUBT_MINUTES);
}

/** Has the worker woken at that moment; one alarm in all, none for `undefined`. An equal one is left alone. */
export async function wakeAt(at: Instant | undefined): Promise<void> {
  const { armed, isKnown } = await armedNow();
  if (at === undefined) {
    await browser.alarms.clear(WAKE);
    return;
  }
  if (isWhole(armed) && armed?.scheduledTime === at) return;
  await create(at, isKnown ? periodAfter(armed) : AGAIN_IN_DOUBT_MINUTES);
}

/** Calls back when the clock was set by hand. It never is, but in the test build. */
export const onClockSet = (_callback: () => void): void => undefined;
