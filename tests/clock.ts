/**
 * Stands in for `utils/platform/clock.ts` in the test build. `storage.local.testClock` sets the time: with `now` it stands
 * still there and nothing wakes by itself; with `shift` it runs, so many milliseconds beside the machine's, and alarms are
 * armed by the shipped code. Without it all is as shipped.
 */

import { parseInstant } from '@/utils/domain/time/calendar';
import { type Instant, instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { browser } from '@/utils/platform/browser';
import * as shipped from '@/utils/platform/clock';

const ASKED = 'testClockAsked';

interface Setting {
  /** Time stands still at this moment. */
  readonly stopped?: Instant | undefined;
  /** Milliseconds between this clock and the machine's. */
  readonly shift: number;
}

function settingOf(testClock: unknown): Setting {
  if (typeof testClock !== 'object' || testClock === null) return { shift: 0 };
  if ('shift' in testClock) return { shift: Number(testClock.shift) };
  return { stopped: 'now' in testClock ? parseInstant(String(testClock.now)) : undefined, shift: 0 };
}

/** What the clock was set to. Content scripts cannot read the store in Chrome, so they ask the worker. */
async function setting(): Promise<Setting> {
  try {
    return settingOf((await browser.storage.local.get('testClock')).testClock);
  } catch {
    return settingOf(await browser.runtime.sendMessage(ASKED)); // the store is closed to this context
  }
}

export async function readTime(): Promise<Instant> {
  const { stopped, shift } = await setting();
  return stopped ?? instant(Date.now() + shift);
}

export async function readClock(): Promise<Now> {
  const { zone } = await shipped.readClock();
  return { at: await readTime(), zone };
}

export async function wakeAt(at: Instant | undefined): Promise<void> {
  const { stopped, shift } = await setting();
  await shipped.wakeAt(stopped !== undefined || at === undefined ? undefined : instant(at - shift));
}

export async function wakeBy(at: Instant): Promise<void> {
  const { stopped, shift } = await setting();
  if (stopped === undefined) await shipped.wakeBy(instant(at - shift));
}

export async function keepAwake(): Promise<void> {
  if ((await setting()).stopped === undefined) await shipped.keepAwake();
}

/** A clock that runs wakes nobody by being set: its alarms do. */
const wakes = (change: { readonly newValue?: unknown } | undefined): boolean =>
  change !== undefined && settingOf(change.newValue).stopped !== undefined;

export function onClockSet(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && wakes(changes.testClock)) callback();
  });
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse: (reply: unknown) => void) => {
    if (message !== ASKED) return undefined;
    browser.storage.local.get('testClock').then(({ testClock }) => sendResponse(testClock ?? null));
    return true;
  });
}
