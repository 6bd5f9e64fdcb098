/**
 * Where an order stands: everything that follows from its record alone, without the clock.
 *
 * One row of this is kept per open order (storage key `open`), so that popup, badge, alarm and chips need nothing else.
 * Time passing changes no field of it; what depends on now (urgency, options, "needs you") is computed from it.
 */

import type { RuleKey } from '@/utils/domain/knowledge/rules';
import type {
  DeadlineBasis,
  DeadlineKind,
  DraftId,
  Intent,
  OrderId,
  OrderState,
  StateBasis,
} from '@/utils/domain/order/kinds';
import { ENDED_STATES } from '@/utils/domain/order/lifecycle';
import type { Fault, KnownDeadline, Outcome, Question, ReminderRecord } from '@/utils/domain/order/order';
import type { ButtonWords, Design, Money, PaymentMethod } from '@/utils/domain/order/printed';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import type { Instant, Moment } from '@/utils/domain/time/instant';
import type { CopiedDraft } from './copied-draft';

export type Confidence = 'exact' | 'estimated' | 'unknown';

interface DeadlineBase {
  readonly kind: DeadlineKind;
  readonly basis: DeadlineBasis;
  /** The rule it comes from; its source and month are in `rules.ts`. */
  readonly rule?: RuleKey;
  /** The page's own words, quoted as the basis. */
  readonly quote?: string;
  /** Before this it is no deadline yet: a claim can only be made once the promised day has passed. */
  readonly aliveFrom?: Instant;
  /** Start of the window, for the bar. */
  readonly since?: Moment;
  /** Of several of one kind, the one that decides. */
  readonly drives: boolean;
}

/** A moment that matters, with its basis. `unknown` is an honest absence: the rule exists, the date does not. */
export type Deadline =
  | (DeadlineBase & { readonly confidence: 'exact' | 'estimated'; readonly moment: Moment })
  | (DeadlineBase & { readonly confidence: 'unknown' });

export type DatedDeadline = Extract<Deadline, { moment: Moment }>;

/** Kinds that say when something is expected (marked ~ in the table): they are late after `latest`; all others bite at `earliest`. */
const EXPECTED_KINDS: readonly DeadlineKind[] = ['verifiedBy', 'refundBy'];

/** What the buyer must do before it ends: a chance that is simply gone then. All other kinds happen by themselves. */
const LAST_CHANCES: readonly DeadlineKind[] = [
  'protectedUntil',
  'claimBy',
  'returnBy',
  'disputeBy',
  'withdrawBy',
  'sendBackBy',
  'bankBy',
];

export const isDated = (deadline: Deadline): deadline is DatedDeadline => deadline.confidence !== 'unknown';
export const isExpected = (kind: DeadlineKind): boolean => EXPECTED_KINDS.includes(kind);
export const isLastChance = (kind: DeadlineKind): boolean => LAST_CHANCES.includes(kind);

/** The instant that urgency, order, bar and reminders go by. */
export const drivingInstant = (deadline: DatedDeadline): Instant =>
  isExpected(deadline.kind) ? deadline.moment.latest : deadline.moment.earliest;

/** Notices about one order. Those of a page or of the whole extension are in `health.ts`. */
export const ORDER_NOTICES = [
  'unknownStatus',
  'fieldsMissing',
  'paidButUnpaid',
  'requestUnresolved',
  'nothingCharged',
  'askedRequestSent',
  'askedMessageSent',
  'askedRefused',
  'askedTooLate',
  'askedPaid',
  'askedRefundArrived',
  'askedSlipDay',
] as const;
export type OrderNotice = (typeof ORDER_NOTICES)[number];

/** Facts about the order that options and sentences depend on. */
export const TRAITS = [
  /** Price rows or totals show a coupon, coins or balance. */
  'discountSeen',
  /** A cancel request of this order failed or was refused. */
  'requestFailed',
  /** A cancel request was once pending (by page or mark). */
  'requestWasPending',
  /** The user sent a request, and no page was read since: it may already be cancelled. */
  'requestUnseen',
  'sellerSaysShipped',
  /** The seller wants the buyer to cancel. */
  'sellerWantsCancel',
  /** The site refused a cancel: picked up by the courier. Stands until undone. */
  'tooLateToCancel',
  /** An `iPaid` mark stands: "you owe nothing" is never said. */
  'saidPaid',
  'everPaid',
  'everShipped',
  'nothingCharged',
  /** Completed on the legacy design without any sign of payment: shown with the question "Did you pay for it?". */
  'lapseInferred',
  'preSale',
  'groupBuy',
  /** Its words may mean "awaiting shipment" or "awaiting delivery", and nothing on the page settles which. */
  'ambiguous',
  /** "Shipment cancelled": cancelled, or on its way back. */
  'shipmentCancelled',
  /** The page says that it was delivered. */
  'deliveredSaid',
  /** Waits at a pick-up point. */
  'pickUp',
  /** A line of the page says that money was refunded. */
  'refundSeen',
  /** The user has it. */
  'received',
  /** The user did not get it, and nothing later says otherwise. */
  'notReceived',
  /** The user said that all is fine, and nothing later says otherwise: no last day to complain calls any more. */
  'fine',
  /** A page or the user spoke of a dispute. */
  'disputeSeen',
  /** Closed, and neither a page nor the user says whether it was paid. */
  'paymentUnknown',
  /** Cancel button seen by the last detail reading of this state. */
  'cancelButtonSeen',
  'russianSite',
  'returnAgreed',
  /** Shipped within 48 h of the ship-by time. */
  'shippedLate',
  /** `check` is unanswered: nobody looked into the details of an unpaid order for a timer. */
  'timerUnchecked',
  'followUpSent',
  'removed',
] as const;
export type Trait = (typeof TRAITS)[number];

/** `open`: money is on its way back; `closed`: it is back or was never taken; `none`: no refund in question. */
export type RefundState = 'open' | 'closed' | 'none';

/** What is known of the timer of an unpaid order: its details were not read, they showed none, or it was read or entered. */
export const LOOKS = ['notYet', 'noTimer', 'read'] as const;
export type PayLook = (typeof LOOKS)[number];

export interface Standing {
  readonly id: OrderId;
  readonly rev: number;
  readonly firstSeenAt: Instant;
  /** Start of the day it was placed, where a page printed one: for sorting and years. */
  readonly placedAt?: Instant;
  /** Last reading of any page. Marks do not refresh it. */
  readonly seenAt: Instant;
  readonly state: OrderState;
  readonly stateBasis: StateBasis;
  /** The words on the page, shown wherever the state rests on them. */
  readonly stateText: string;
  /** When the order entered this state: bracketed by readings, or the user's word. */
  readonly stateAt?: Moment;
  /** A transition that no row of the table explains: kept, believed and marked. */
  readonly jump?: { readonly from: OrderState; readonly to: OrderState };
  readonly intent: Intent;
  readonly reason?: ReasonKey;
  readonly refund: RefundState;
  /** Of an unpaid order only. */
  readonly look?: PayLook;
  /** When the mark was made that a cancel comes too late; it stands until that one is undone. */
  readonly tooLateAt?: Instant;
  /** What is wrong with what came, by the user's word. */
  readonly fault?: Fault;
  /** How its dispute ended, by the user's word. */
  readonly outcome?: Outcome;
  readonly deadlines: readonly Deadline[];
  readonly notices: readonly OrderNotice[];
  readonly questions: readonly Question[];
  readonly traits: readonly Trait[];
  readonly paymentMethod?: PaymentMethod;
  readonly host: string;
  /** Known from files that the user saved, and from no open page. */
  readonly onlySaved?: true;
  readonly design: Design;
  readonly language: string;
  readonly chatPath?: string;
  /** First item's name, cut to 80 characters; empty when the page showed none. */
  readonly title: string;
  readonly itemCount: number;
  readonly store?: string;
  readonly total?: Money;
  /** The page's words where the amount is ambiguous. */
  readonly totalText?: string;
  /** What the buttons of this order say on the site, as read in its present state. */
  readonly buttonWords?: ButtonWords;
  readonly requestedAt?: Moment;
  readonly lastDraft?: { readonly id: DraftId; readonly at: Instant };
  /** A message was copied and not confirmed as sent; when that is asked depends on the clock, see `questionsNow`. */
  readonly copied?: CopiedDraft;
  readonly reminders: readonly ReminderRecord[];
  readonly known: readonly KnownDeadline[];
  readonly ownReminders: readonly { readonly madeAt: Instant; readonly by: Moment; readonly text: string }[];
  readonly hiddenAt?: Instant;
  readonly archivedByUserAt?: Instant;
}

export const has = (standing: Standing, trait: Trait): boolean => standing.traits.includes(trait);

/** After receipt these are one question, "is it right?", and one answer answers all. */
export const AFTER_RECEIPT: readonly DeadlineKind[] = ['returnBy', 'disputeBy', 'withdrawBy'];

/** States that a refund can end without the order being closed. */
const ENDED_BY_REFUND: readonly OrderState[] = [
  'partlyShipped',
  'inTransit',
  'disputed',
  'frozen',
  'completed',
  'archived',
];

/** The buyer says that the refund of an order that was not closed arrived: nothing is left to ask for. */
export const isRefunded = ({ state, refund }: Pick<Standing, 'state' | 'refund'>): boolean =>
  refund === 'closed' && ENDED_BY_REFUND.includes(state);

/** "It is fine" was said, or the money is back, which answers this date too. */
export const isAllFine = (standing: Standing, kind: DeadlineKind): boolean =>
  (has(standing, 'fine') && AFTER_RECEIPT.includes(kind)) || (isRefunded(standing) && isLastChance(kind));

/** True for an order of which nothing more is expected: ended, and no money on its way back. */
export const isEnded = ({ state, refund }: Pick<Standing, 'state' | 'refund'>): boolean =>
  ENDED_STATES.includes(state) && refund !== 'open';
