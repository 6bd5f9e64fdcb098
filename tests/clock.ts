/** Stands in for `utils/platform/clock.ts` in the test build: time stands still at `storage.local.testClock`. */

import { parseInstant } from '@/utils/domain/time/calendar';
import { type Instant, instant, parseZone, UTC } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { browser } from '@/utils/platform/browser';

export const WAKE = 'wake';
const ASKED = 'testClockAsked';

const nowOf = (testClock: unknown): string =>
  typeof testClock === 'object' && testClock !== null && 'now' in testClock ? String(testClock.now) : '';

/** What the clock was set to. Content scripts cannot read the store in Chrome, so they ask the worker. */
async function setTo(): Promise<Instant | undefined> {
  try {
    const { testClock } = await browser.storage.local.get('testClock');
    return parseInstant(nowOf(testClock));
  } catch {
    return parseInstant(nowOf({ now: await browser.runtime.sendMessage(ASKED) })); // the store is closed to this context
  }
}

export async function readClock(): Promise<Now> {
  const zone = parseZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? UTC;
  return { at: (await setTo()) ?? instant(Date.now()), zone };
}

const AGAIN_AFTER_MINUTES = 60;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Nothing wakes by itself while time stands still; setting the clock does. Otherwise as in the shipped file. */
export async function wakeAt(at: Instant | undefined): Promise<void> {
  if ((await setTo()) !== undefined || at === undefined) {
    await browser.alarms.clear(WAKE);
    return;
  }
  const armed = await browser.alarms.get(WAKE);
  if (armed?.scheduledTime !== at || armed.periodInMinutes !== AGAIN_AFTER_MINUTES) await create(at);
}

const create = (when: number): Promise<void> =>
  Promise.resolve(browser.alarms.create(WAKE, { when, periodInMinutes: AGAIN_AFTER_MINUTES }));

export async function wakeBy(at: Instant): Promise<void> {
  if ((await setTo()) !== undefined) return;
  const armed = await browser.alarms.get(WAKE);
  if (!armed || armed.scheduledTime > at) await create(at);
}

export async function keepAwake(_onSetBack: () => Promise<unknown>): Promise<void> {
  if ((await setTo()) !== undefined) return;
  const armed = await browser.alarms.get(WAKE);
  const isStanding = armed?.periodInMinutes === AGAIN_AFTER_MINUTES && armed.scheduledTime <= Date.now() + DAY;
  if (!isStanding) await create(Date.now() + HOUR);
}

export function onClockSet(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'testClock' in changes) callback();
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse: (reply: unknown) => void) => {
    if (message !== ASKED) return undefined;
    browser.storage.local.get('testClock').then(({ testClock }) => sendResponse(nowOf(testClock)));
    return true;
  });
}
