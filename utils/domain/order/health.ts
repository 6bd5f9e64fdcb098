/** How well pages are being read: what was found, what was missing, which selector generation won. */
import type { Instant } from '@/utils/domain/time/instant';
import type { Design, PageKind } from './printed';

export const READ_FIELDS = [
  'id',
  'status',
  'placed',
  'paid',
  'shipped',
  'completed',
  'total',
  'store',
  'items',
  'buttons',
  'reminder',
  'sentences',
  'timeLeft',
] as const;
export type ReadField = (typeof READ_FIELDS)[number];

/** Why an order page gave no order. A page that says there are none is no trouble. */
export const PAGE_TROUBLES = ['unreadablePage', 'signedOut', 'captcha'] as const;
export type PageTrouble = (typeof PAGE_TROUBLES)[number];

export interface PageHealth {
  readonly page: PageKind;
  readonly design: Design;
  readonly at: Instant;
  readonly orders: number;
  readonly missing: readonly ReadField[];
  /** Fields that an older selector generation won, with its index (0 = newest). */
  readonly drift: Readonly<Partial<Record<ReadField, number>>>;
  readonly unknownWords: readonly string[];
  readonly trouble?: PageTrouble;
}

/** Last 30 days, newest first, one row a page kind and day. */
export interface Health {
  readonly schemaVersion: 1;
  readonly rev: number;
  readonly pages: readonly PageHealth[];
  /** Trouble of the last page read; cleared by the next good reading. */
  readonly trouble?: PageTrouble;
  /** How many orders were read on the day of the last reading, each counted once. */
  readonly readToday?: { readonly at: Instant; readonly orders: number };
  /** What the clock showed when a page that is open was last read. */
  readonly readAt?: Instant;
  /** What the clock showed when an order was last put among the ended ones. */
  readonly putAwayAt?: Instant;
  readonly clockLooksWrong: boolean;
  readonly notificationsOff: boolean;
  readonly recordsSetAside: number;
  /** Keys of what cannot be read, and of what was set aside and not yet deleted. */
  readonly damaged?: readonly string[];
  readonly storageFull: boolean;
  /** The browser's sync takes no more: other devices hear no news. */
  readonly syncFull?: true;
  readonly permissionMissing: boolean;
}

export const NO_HEALTH: Health = {
  schemaVersion: 1,
  rev: 0,
  pages: [],
  clockLooksWrong: false,
  notificationsOff: false,
  recordsSetAside: 0,
  storageFull: false,
  permissionMissing: false,
};
