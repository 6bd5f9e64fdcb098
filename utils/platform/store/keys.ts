/**
 * The keys of `storage.local`. Each has one writer: the worker, except `draft/<id>`, written by the page that shows it, and
 * by the worker where that page is about to go.
 */
import type { OrderId } from '@/utils/domain/order/kinds';
import { type Instant, instant } from '@/utils/domain/time/instant';

export const OPEN = 'open';
export const PREFERENCES = 'preferences';
export const HEALTH = 'health';
/** Orders whose rows are being derived again, until none is left. */
export const REPAIR = 'repair';

/** Dates that were given to a calendar. */
export const CALENDAR = 'calendar';

export const orderKey = (id: OrderId): string => `order/${id}`;
export const evidenceKey = (id: OrderId): string => `evidence/${id}`;
export const draftKey = (id: OrderId): string => `draft/${id}`;
export const isDraftKey = (key: string): boolean => key.startsWith('draft/');
/** What could not be parsed, kept as it was found when something new took its place: one for each time. */
export const asideKey = (key: string, at: Instant): string => `aside/${key}/${at}`;
export const isAside = (key: string): boolean => key.startsWith('aside/');
/** Of a copy: the key at which it lay, and when it was set aside (absent in copies of the first versions). */
export function asideOf(key: string): { readonly of: string; readonly at?: Instant } {
  const [, of, time] = /^aside\/(.+)\/(\d{1,15})$/.exec(key) ?? [];
  return of === undefined ? { of: key.slice('aside/'.length) } : { of, at: instant(Number(time)) };
}

/** Ended orders lie in a fixed number of shelves, so that an order's own tells where it is and no index is needed. */
const CATALOG_SHELVES = 40;

/** About 250 ended orders to a shelf at 10,000. The last four digits are the account's, so the ones before them decide. */
export const catalogKey = (id: OrderId): string => `catalog/${Number(id.slice(-8, -4)) % CATALOG_SHELVES}`;
export const CATALOG_KEYS: readonly string[] = Array.from({ length: CATALOG_SHELVES }, (_, n) => `catalog/${n}`);

const OURS = /^(open|preferences|health|calendar|repair)$|^(order|evidence|draft|aside|catalog)\//;
export const isOurs = (key: string): boolean => OURS.test(key);
