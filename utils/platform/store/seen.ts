/** When unchanged pages were seen last, in the browser's memory: needs no disk, and ends with the browser. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { NOTHING_SEEN, type Seen, seenWithout } from '@/utils/domain/worker/seen-again';
import { parseSeen } from '@/utils/domain/worker/seen-schema';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import type { Stop } from './rows';

const SEEN = 'seen';

/** `undefined` where memory cannot be asked: nothing is left to it then. */
export const loadSeen = (): Promise<Seen | undefined> =>
  browser.storage.session.get(SEEN).then(
    (found) => parseSeen(found[SEEN]) ?? NOTHING_SEEN,
    (error: unknown) => {
      logFailure('seen', error);
      return undefined;
    },
  );

/** False where it could not be kept, so that the disk has to. */
export const noteSeen = (seen: Seen): Promise<boolean> =>
  browser.storage.session.set({ [SEEN]: seen }).then(
    () => true,
    (error: unknown) => {
      logFailure('seen', error);
      return false;
    },
  );

/** Before everything is removed. */
export const forgetAllSeen = (): Promise<void> =>
  browser.storage.session.remove(SEEN).catch((error: unknown) => logFailure('seen', error));

/** Before these orders are removed; of all others the moments stay. Where that cannot be kept, none does. */
export async function forgetSeen(gone: ReadonlySet<OrderId>): Promise<void> {
  const seen = await loadSeen();
  if (!seen || !(await noteSeen(seenWithout(seen, gone)))) await forgetAllSeen();
}

/** Calls back with what another watcher gives, with the moments that memory knows better; now and as either changes. */
export function watchAsSeen<T>(
  watch: (onValue: (value: T) => void) => Stop,
  asSeen: (value: T, seen: Seen) => T,
  onValue: (value: T) => void,
): Stop {
  let [latest, seen]: [{ readonly value: T } | undefined, Seen | undefined] = [undefined, undefined];
  const tell = (): void => {
    if (latest && seen) onValue(asSeen(latest.value, seen));
  };
  const takeSeen = (next: Seen): void => {
    seen = next;
    tell();
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && changes[SEEN]) takeSeen(parseSeen(changes[SEEN].newValue) ?? NOTHING_SEEN);
  };
  browser.storage.onChanged.addListener(onChanged);
  loadSeen().then(
    (found) => {
      if (!seen) takeSeen(found ?? NOTHING_SEEN);
    },
    () => undefined, // it never fails
  );
  const stop = watch((value) => {
    latest = { value };
    tell();
  });
  return () => {
    browser.storage.onChanged.removeListener(onChanged);
    stop();
  };
}
