/** After an update, tabs that were open run the code of before, which can no longer speak. Said until a page is read again. */
import { browser } from './browser';
import { logFailure } from './log';

const UPDATED = 'updated';

/** Firefox brings the new code into open tabs by itself. What is kept here ends with the browser, as those tabs do. */
export function noteUpdate(): void {
  if (import.meta.env.FIREFOX) return;
  browser.storage.session.set({ [UPDATED]: true }).catch((error: unknown) => logFailure('update', error));
}

/** A page was read by the new code. */
export function forgetUpdate(): void {
  browser.storage.session.remove(UPDATED).catch((error: unknown) => logFailure('update', error));
}

/** Calls back with whether open tabs may still run the code of before, now and at each change. */
export function watchUpdated(onUpdated: (isUpdated: boolean) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[UPDATED];
    if (change) onUpdated(change.newValue === true);
  });
  browser.storage.session.get(UPDATED).then(
    (found) => onUpdated(found[UPDATED] === true),
    (error: unknown) => logFailure('update', error),
  );
}
