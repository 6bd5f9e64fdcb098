/**
 * The record of an order: what pages printed, what the user told us, and reminders that were given. Everything else is derived
 * from them; see `standing.ts`.
 */
import type { Instant, Moment, Zone } from '@/utils/domain/time/instant';
import { DEADLINE_KINDS, type DeadlineKind, type DraftId, type Intent, type OrderId, type OrderState } from './kinds';
import type { Observation, PaymentMethod, Reading } from './printed';
import type { ReasonKey } from './reasons';

/** Marks that need nothing but their time. */
export const PLAIN_MARK_KINDS = [
  'requestWithdrawn',
  'sellerRefused',
  'sellerSaysShipped',
  'sellerWantsCancel',
  'tooLateToCancel',
  'received',
  'notReceived',
  'moneyBack',
  'noMoneyTaken',
  'returnAgreed',
  'disputeOpened',
  'fine',
] as const;

/** What is wrong with what came. */
export const FAULTS = ['doesNotFit', 'wrongOrDamaged', 'notAsDescribed'] as const;
export type Fault = (typeof FAULTS)[number];

/** How a dispute ended for the buyer. */
export const OUTCOMES = ['won', 'lost', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const MARK_KINDS = [
  ...PLAIN_MARK_KINDS,
  'cameBut',
  'disputeClosed',
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
  /** When the user told us. */
  readonly madeAt: Instant;
  /** Set when the user took it back; the mark stays on the timeline. */
  readonly undoneAt?: Instant;
}

/** What the user told us about an order. Never changed, only undone. */
export type Mark = MarkBase &
  (
    | { readonly kind: (typeof PLAIN_MARK_KINDS)[number] }
    | { readonly kind: 'cameBut'; readonly fault: Fault }
    /** Marks made before outcomes were asked for have none. */
    | { readonly kind: 'disputeClosed'; readonly outcome?: Outcome }
    | { readonly kind: 'iPaid'; readonly method?: PaymentMethod }
    | { readonly kind: 'requestSent'; readonly reason?: ReasonKey }
    | { readonly kind: 'messageSent'; readonly draft: DraftId; readonly text: string }
    | { readonly kind: 'stateSet'; readonly state: OrderState }
    | { readonly kind: 'deadlineSet'; readonly deadline: DeadlineKind; readonly by: Moment }
    | { readonly kind: 'ownReminder'; readonly by: Moment; readonly text: string }
    | { readonly kind: 'note'; readonly text: string }
  );

/** What a mark of an order is known by: two pages may tell two kinds in one millisecond. */
export const markKey = ({ madeAt, kind }: Pick<Mark, 'madeAt' | 'kind'>): string => `${madeAt} ${kind}`;

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
  /** When it was given or dropped. */
  readonly notedAt?: Instant;
  /** Id of the notification that it was put into, alone or with others: it stays in it. */
  readonly notice?: string;
  /** Taken off the screen, because the order has moved on. It still counts as given. */
  readonly isOff?: true;
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

export const QUESTIONS = [
  'requestSent',
  'messageSent',
  'refused',
  'tooLate',
  'paid',
  'refundArrived',
  'slipDay',
  'state',
] as const;
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
