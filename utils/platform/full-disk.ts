/**
 * Whether this machine refuses to keep anything more. Said in the browser's memory, which needs no disk: a note about a full
 * disk that has to be written to that disk is never seen. It ends with the browser; the next save that fails says it again.
 */
import { browser } from './browser';
import { logFailure } from './log';

const FULL = 'diskFull';

/** Nothing is known at the start of a worker; the first save that works takes back what another life said. */
let mayBeSaid = true;

export async function noteFull(): Promise<void> {
  mayBeSaid = true;
  await browser.storage.session.set({ [FULL]: true }).catch((error: unknown) => logFailure('full disk', error));
}

/** Something was saved. */
export async function noteRoom(): Promise<void> {
  if (!mayBeSaid) return;
  await browser.storage.session.remove(FULL).then(
    () => {
      mayBeSaid = false;
    },
    (error: unknown) => logFailure('full disk', error),
  );
}

export const isFull = (): Promise<boolean> =>
  browser.storage.session.get(FULL).then(
    (found) => found[FULL] === true,
    () => false, // a browser without such memory
  );

/** Calls back with whether the disk is full, now and at each change. */
export function watchFull(onFull: (full: boolean) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[FULL];
    if (area === 'session' && change) onFull(change.newValue === true);
  };
  browser.storage.onChanged.addListener(onChanged);
  isFull().then(onFull, () => undefined);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
