/**
 * The vocabulary of the product: what a page printed, what the user told us, and what an order is.
 *
 * Stored are only words and facts of others: `Printed` (what a page said, word for word), `Mark` (what the user said) and
 * reminders that were given. Everything else is derived from them; see `standing.ts`.
 */
import type { Instant, Moment, Zone } from '@/utils/domain/time/instant';
import type { ReasonKey } from './reasons';

declare const brand: unique symbol;

/** 10 to 24 digits. Kept as text: ids of today exceed what a number can hold. */
export type OrderId = string & { readonly [brand]: 'OrderId' };

/** The id in the given text, or `undefined` when it is not one. Ids become storage keys, so nothing else may pass. */
export function parseOrderId(text: string): OrderId | undefined {
  return /^\d{10,24}$/.test(text) ? (text as OrderId) : undefined;
}

/** In order of progress; `unknown` stands outside of it. */
export const ORDER_STATES = [
  'awaitingPayment',
  'verifyingPayment',
  'awaitingShipment',
  'cancelPending',
  'partlyShipped',
  'inTransit',
  'disputed',
  'frozen',
  'refundProcessing',
  'cancelled',
  'completed',
  'archived',
  'unknown',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/**
 * What a status phrase can mean: a state, or words that need the order's history to settle.
 * `paymentProcessing` is said both of a payment that comes in and of a refund that goes out;
 * `preSale` is known not to be known: no rule was found for it.
 */
export type StatusMeaning = OrderState | 'paymentProcessing' | 'preSale';

/** Where a state comes from; shown beside it. */
export const STATE_BASES = ['page', 'translated', 'tab', 'you', 'inferred', 'unknown'] as const;
export type StateBasis = (typeof STATE_BASES)[number];

export const INTENTS = ['undecided', 'willPay', 'letLapse', 'wantCancel'] as const;
export type Intent = (typeof INTENTS)[number];

/** The page an observation was read from. `saved` is a file the user dropped on the ledger. */
export const PAGE_KINDS = ['list', 'detail', 'cancel', 'refunds'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const DESIGNS = ['today', 'ru', 'legacy', 'cancelPage', 'refundPage'] as const;
export type Design = (typeof DESIGNS)[number];

/** The site's own tabs, told by their position, never by their words. */
export const TABS = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'deleted'] as const;
export type Tab = (typeof TABS)[number];

/** The class of a payment method; its digits and holder are never read. */
export const PAYMENT_METHODS = [
  'card',
  'paypal',
  'wallet',
  'bankTransfer',
  'boleto',
  'pix',
  'oxxo',
  'konbini',
  'westernUnion',
  'cashOnDelivery',
  'balance',
  'instalments',
  'other',
] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

/** The days an order page can print about one order. */
export const DATE_KINDS = ['placed', 'paid', 'shipped', 'delivered', 'completed'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** Buttons that matter to a decision. The words on them are in `Printed.buttons`; this is what they were recognised as. */
export const BUTTONS = [
  'pay',
  'cancel',
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
  /** Labels of price rows that show a discount, coupon, coins or balance. */
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
}

export const DEADLINE_KINDS = [
  'payBy',
  'verifiedBy',
  'shipBy',
  'sellerAnswersBy',
  'refundBy',
  'protectedUntil',
  'returnBy',
  'disputeBy',
  'withdrawBy',
  'proofBy',
  'disputeAnswerBy',
  'sendBackBy',
  'bankBy',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const DEADLINE_BASES = ['page', 'you', 'rule'] as const;
export type DeadlineBasis = (typeof DEADLINE_BASES)[number];

export const DRAFT_IDS = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
  'M12',
  'M13',
  'M14',
  'M15',
  'M16',
] as const;
export type DraftId = (typeof DRAFT_IDS)[number];

/** Marks that need nothing but their time. */
export const PLAIN_MARK_KINDS = [
  'requestWithdrawn',
  'sellerRefused',
  'sellerSaysShipped',
  'received',
  'notReceived',
  'moneyBack',
  'noMoneyTaken',
  'returnAgreed',
  'disputeOpened',
  'disputeClosed',
] as const;

export const MARK_KINDS = [
  ...PLAIN_MARK_KINDS,
  'iPaid',
  'requestSent',
  'messageSent',
  'stateSet',
  'deadlineSet',
  'ownReminder',
  'note',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

interface MarkBase {
  /** When it happened, by the user's word; a day or an exact time. */
  readonly at: Moment;
  /** The user's zone at that time; a day stays in it for ever. */
  readonly zone: Zone;
  /** When the user told us. Identifies the mark within its order. */
  readonly madeAt: Instant;
  /** Set when the user took it back; the mark stays on the timeline. */
  readonly undoneAt?: Instant;
}

/** What the user told us about an order. Never changed, only undone. */
export type Mark = MarkBase &
  (
    | { readonly kind: (typeof PLAIN_MARK_KINDS)[number] }
    | { readonly kind: 'iPaid'; readonly method?: PaymentMethod }
    | { readonly kind: 'requestSent'; readonly reason?: ReasonKey }
    | { readonly kind: 'messageSent'; readonly draft: DraftId; readonly text: string }
    | { readonly kind: 'stateSet'; readonly state: OrderState }
    | { readonly kind: 'deadlineSet'; readonly deadline: DeadlineKind; readonly by: Moment }
    | { readonly kind: 'ownReminder'; readonly by: Moment; readonly text: string }
    | { readonly kind: 'note'; readonly text: string }
  );

/** What became of one rung: `due` is in the outbox, `shown` was put on screen. */
export const REMINDER_STATUSES = ['due', 'shown', 'dismissed', 'dropped', 'snoozed'] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

/** What a reminder is about: a deadline, the user's own date, or an open order not looked at for a week. */
export const REMINDER_KINDS = [...DEADLINE_KINDS, 'own', 'look'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** One rung of one deadline that has been acted on. Planned rungs are derived and not stored. */
export interface ReminderRecord {
  readonly kind: ReminderKind;
  readonly rung: string;
  /** The deadline's driving instant when the rung was planned; a later move of half a lead plans it anew. */
  readonly deadlineAt: Instant;
  readonly status: ReminderStatus;
  /** When it was due, after the night rule. */
  readonly dueAt: Instant;
  /** Snoozed: when it comes back. */
  readonly until?: Instant;
}

/**
 * When a deadline was first known or moved, and where it then was: rungs already due are skipped, short windows get a
 * `half` rung. One row for each move that can matter to a rung, oldest first.
 */
export interface KnownDeadline {
  readonly kind: DeadlineKind;
  readonly knownAt: Instant;
  /** The deadline's driving instant as it was known then. */
  readonly deadlineAt: Instant;
}

/** The stored record of one order: raw words, marks, and reminders that were given. */
export interface OrderRecord {
  readonly schemaVersion: 1;
  readonly id: OrderId;
  /** Grows with every change; a reader drops what is older than what it has. */
  readonly rev: number;
  readonly firstSeenAt: Instant;
  readonly observations: readonly Observation[];
  readonly marks: readonly Mark[];
  readonly intent: Intent;
  readonly reason?: ReasonKey;
  /** When intent and reason were last chosen, here or on another device: the later one wins. */
  readonly chosenAt?: { readonly intent?: Instant; readonly reason?: Instant };
  readonly reminders: readonly ReminderRecord[];
  readonly known: readonly KnownDeadline[];
  /** "Not now": hidden from "needs you" until the next rung. */
  readonly hiddenAt?: Instant;
  /** Questions answered with "no" or "not now", so that they are not asked again. */
  readonly answered: readonly AnsweredQuestion[];
  /** A draft was copied and not yet confirmed as sent. */
  readonly copied?: { readonly draft: DraftId; readonly at: Instant; readonly text: string };
  /** On the site's Deleted tab. */
  readonly removed?: true;
  readonly archivedByUserAt?: Instant;
}

export const QUESTIONS = ['requestSent', 'messageSent', 'refused', 'paid', 'state'] as const;
export type Question = (typeof QUESTIONS)[number];
export interface AnsweredQuestion {
  readonly question: Question;
  readonly at: Instant;
}

/** A record with its observations interpreted: the one input of all rules. */
export interface Order {
  readonly record: OrderRecord;
  /** In the order of `record.observations`. */
  readonly readings: readonly Reading[];
}
