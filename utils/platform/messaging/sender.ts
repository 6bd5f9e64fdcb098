/** Who is speaking. */
import { browser } from '@/utils/platform/browser';
import type { Speaker } from './messages';

/** Who sent a message. `tab` is absent for pages of ours that are not in a tab. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** Own pages are known by where they come from, never by the absence of a tab: a page of ours can be in one. */
export function isOwnPage({ id, origin, url }: Sender): boolean {
  if (id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('/').replace(/\/$/, '');
  if (origin !== undefined) return origin === own;
  return url?.startsWith(`${own}/`) === true;
}

/** A worker has no tab, and in some browsers no address; what lives in a page has both. */
const isNowhere = ({ origin, url, tab }: Sender): boolean =>
  tab === undefined && url === undefined && (origin === undefined || origin === 'null');

/** Who of ours is speaking; `undefined` for everybody else. */
export function speakerOf(sender: Sender): Speaker | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender)) return 'ours';
  return isNowhere(sender) ? 'worker' : 'shop';
}
