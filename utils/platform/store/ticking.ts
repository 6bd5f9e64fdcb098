/** The moment, again and again, for a page that is open. */
import type { Now } from '@/utils/domain/time/now';
import { browser } from '@/utils/platform/browser';
import { readClock } from '@/utils/platform/clock';
import type { Stop } from './read';

const MINUTE = 60_000;

/**
 * Calls back with the moment each minute, when the page is looked at again, and whenever something was stored: what is
 * shown is never older than a minute, nor older than what it is about.
 */
export function watchNow(onNow: (now: Now) => void): Stop {
  const tell = (): void => {
    readClock().then(onNow);
  };
  const timer = setInterval(tell, MINUTE);
  document.addEventListener('visibilitychange', tell);
  browser.storage.onChanged.addListener(tell);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tell);
    browser.storage.onChanged.removeListener(tell);
  };
}
