/** What a page printed about an order, word for word, and what was made of it. */
import type { Instant, Moment, Zone } from '@/utils/domain/time/instant';
import type { DeadlineKind, OrderId, StateBasis, StatusMeaning } from './kinds';

/** The page an observation was read from, open or saved. */
export const PAGE_KINDS = ['list', 'detail', 'cancel', 'refunds'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const DESIGNS = ['today', 'ru', 'legacy', 'cancelPage', 'refundPage'] as const;
export type Design = (typeof DESIGNS)[number];

/** The site's own tabs, told by their position, never by their words. */
export const TABS = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'deleted'] as const;
export type Tab = (typeof TABS)[number];

/**
 * The class of a payment method; its digits and holder are never read. `cardApp` has a card behind it (Apple Pay, Google Pay),
 * `wallet` money of its own, `bankApp` pays at once from a bank account (iDEAL, BLIK …), `voucher` is a slip of any kind.
 */
export const PAYMENT_METHODS = [
  'card',
  'cardApp',
  'paypal',
  'wallet',
  'bankApp',
  'bankTransfer',
  'boleto',
  'pix',
  'oxxo',
  'konbini',
  'voucher',
  'westernUnion',
  'cashOnDelivery',
  'balance',
  'instalments',
  'other',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** What a buyer is asked: the classes that make a difference, under the names that forms show. */
export const ASKED_METHODS = [
  'card',
  'bankApp',
  'bankTransfer',
  'boleto',
  'voucher',
  'wallet',
  'payPal',
  'balance',
  'cashOnDelivery',
  'other',
] as const;
export type AskedMethod = (typeof ASKED_METHODS)[number];

/** The stored class of an answer; records of all versions say `paypal`. */
export const methodOf = (asked: AskedMethod): PaymentMethod => (asked === 'payPal' ? 'paypal' : asked);

/** The days an order page can print about one order. */
export const DATE_KINDS = ['placed', 'paid', 'shipped', 'delivered', 'completed'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** Buttons that matter to a decision. The words on them are in `Printed.buttons`; this is what they were recognised as. */
export const BUTTONS = [
  'pay',
  'cancel',
  'editAddress',
  'withdrawRequest',
  'confirmReceived',
  'dispute',
  'track',
  'delete',
  'buyAgain',
  'extend',
  'refundInfo',
] as const;
export type Button = (typeof BUTTONS)[number];

/** The words that a page printed on its buttons. */
export type ButtonWords = { readonly [Which in Button]?: string };

/** A dated row whose kind only its label tells; labels are words, so they are read where words are read. */
export interface PrintedRow {
  readonly label: string;
  readonly text: string;
}

export interface PrintedItem {
  readonly title: string;
  readonly quantity?: number;
  readonly variant?: string;
}

/** A clock that runs on the page: its words, or the milliseconds of a `lefttime` attribute. */
export interface PrintedTimeLeft {
  readonly text?: string;
  readonly milliseconds?: number;
}

/**
 * What one page printed about one order, word for word. Nothing is interpreted: labels are cut by structure, spaces are
 * folded, and that is all. Address, contact and payment digits are not in it.
 */
export interface Printed {
  readonly orderId: OrderId;
  readonly page: PageKind;
  readonly design: Design;
  /** Read from a file that the user saved, not from an open page. */
  readonly saved?: true;
  /** Language of the page as it says itself (BCP 47), or `und`. */
  readonly language: string;
  /** Host the page was on, such as `www.aliexpress.com`; links lead back to it. */
  readonly host: string;
  readonly tab?: Tab;
  readonly status?: string;
  /** API name of the state where the markup carries one (legacy `data-status`). */
  readonly statusCode?: string;
  /** Sentence or sub title under the status. */
  readonly reminder?: string;
  /** Refund or return state line at the foot of a card. */
  readonly stateLine?: string;
  readonly dates: { readonly [Kind in DateKind]?: string };
  /** Further dated rows of the order, in the page's order. */
  readonly dateRows?: readonly PrintedRow[];
  readonly timeLeft?: PrintedTimeLeft;
  /** Sentences of the page that may hold a deadline, such as "Refund if no delivery before Sep 4, 2026". */
  readonly sentences: readonly string[];
  readonly buttons: readonly string[];
  readonly total?: string;
  /** Lines of the page that nobody knows: how many, and nothing of what they say. Counted by the worker before it saves. */
  readonly unknownLines?: number;
  /** Kinds of the price rows that take something off, from a closed list; readings of earlier versions hold their labels. */
  readonly discounts: readonly string[];
  readonly paymentMethod?: PaymentMethod;
  readonly store?: string;
  readonly items: readonly PrintedItem[];
  /** Path of the page's own chat link, without personal parameters. */
  readonly chatPath?: string;
  /** Cancel page only: the reason chosen there, and whether the page says that the request was sent. */
  readonly cancelReason?: string;
  readonly cancelSent?: boolean;
}

/**
 * What one reading of one page said about one order. Equal readings in a row are one observation with two times.
 * `firstAt` and `lastAt` are when the card was rendered, never when it was read again.
 */
export interface Observation {
  readonly printed: Printed;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** The viewer's zone at that time; day-only dates of this observation stay in it for ever. */
  readonly zone: Zone;
  /** Version of the extension that read it. */
  readonly reader: string;
}

/** A deadline that the page itself prints or counts down to. */
export interface PrintedDeadline {
  readonly kind: DeadlineKind;
  /** The sentence or countdown, quoted on screen as the basis. */
  readonly text: string;
  readonly moment: Moment;
}

export interface Money {
  /** Integer in the currency's minor unit (cents; yen has none). */
  readonly minor: number;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * An observation interpreted: words turned into states, days and amounts by `page/interpret.ts`. Never stored, so a new
 * phrase or a taught word also corrects what was read before.
 */
export interface Reading {
  readonly observation: Observation;
  readonly meaning: StatusMeaning | undefined;
  readonly basis: StateBasis;
  readonly dates: { readonly [Kind in DateKind]?: Moment };
  readonly deadlines: readonly PrintedDeadline[];
  readonly buttons: readonly Button[];
  /** The page's own words on them. */
  readonly buttonWords?: ButtonWords;
  readonly total?: Money;
  /** A line of the page says that money was refunded. */
  readonly saysRefunded?: true;
}
