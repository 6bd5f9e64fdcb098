/** The moment, again and again, for a page that is open. */
import type { Now } from '@/utils/domain/time/now';
import { browser } from '@/utils/platform/browser';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { isDraftKey } from './keys';
import type { Stop } from './rows';

const MINUTE = 60_000;

/**
 * Calls back with the moment each minute, when the page is looked at again, and whenever something was stored: what is
 * shown is never older than a minute, nor older than what it is about. A message being written is stored at each key
 * stroke and changes nothing else on a page.
 */
export function watchNow(onNow: (now: Now) => void): Stop {
  const tell = (): void => {
    readClock().then(onNow, (error: unknown) => logFailure('clock', error));
  };
  const onStored = (changes: Readonly<Record<string, unknown>>): void => {
    if (!Object.keys(changes).every(isDraftKey)) tell();
  };
  const timer = setInterval(tell, MINUTE);
  document.addEventListener('visibilitychange', tell);
  browser.storage.onChanged.addListener(onStored);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tell);
    browser.storage.onChanged.removeListener(onStored);
  };
}
