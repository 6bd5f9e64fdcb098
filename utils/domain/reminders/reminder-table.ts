/** Which reminders each deadline has: a table, and nothing else. */

import type { DeadlineKind, Intent } from '@/utils/domain/order/kinds';
import { isShown } from '@/utils/domain/standing/pay-look';
import { isRefundPromise } from '@/utils/domain/standing/promise';
import { type Deadline, has, type Standing } from '@/utils/domain/standing/standing';
import { type Duration, days, hours } from '@/utils/domain/time/instant';

/** Elapsed time before a deadline, by the name of its rung. */
export const LEADS = {
  '14d': days(14),
  '7d': days(7),
  '5d': days(5),
  '3d': days(3),
  '2d': days(2),
  '1d': days(1),
  '24h': hours(24),
  '3h': hours(3),
} as const satisfies Record<string, Duration>;
export type Lead = keyof typeof LEADS;

/** Windows shorter than this when first known get one more rung, `half`. */
export const SHORT_WINDOW = days(5);

export interface Ladder {
  readonly leads: readonly Lead[];
  /** `check`: 12 h after first seen, where the date rests on a rule. `followUp`: 24 h after the request. */
  readonly extra?: 'check' | 'followUp' | 'lastEvening';
  /** A note at or after the end. */
  readonly after: boolean;
  /** The note is needless once a page was read after the end: it says what became of the order. */
  readonly answeredByLooking?: true;
}

/** By kind; what an order's intent, its page and its refund change is in `ladderFor`. */
export const LADDERS = {
  payBy: { leads: [], extra: 'check', after: true, answeredByLooking: true },
  verifiedBy: { leads: [], after: true },
  shipBy: { leads: ['24h'], after: true, answeredByLooking: true },
  sellerAnswersBy: { leads: [], extra: 'followUp', after: true, answeredByLooking: true },
  refundBy: { leads: [], after: true },
  protectedUntil: { leads: ['7d', '2d'], extra: 'lastEvening', after: false },
  claimBy: { leads: ['3d', '1d'], after: false },
  returnBy: { leads: ['3d', '1d'], after: false },
  disputeBy: { leads: ['5d', '1d'], after: false },
  withdrawBy: { leads: ['3d', '1d'], after: false },
  proofBy: { leads: [], after: true },
  disputeAnswerBy: { leads: [], after: true },
  sendBackBy: { leads: ['5d', '2d', '24h'], after: false },
  bankBy: { leads: ['14d'], after: true },
} as const satisfies Record<DeadlineKind, Ladder>;

/** How often an unpaid order speaks before it closes: those who want it must act, the others lose nothing. */
const PAY_LEADS = {
  undecided: ['2d'],
  willPay: ['5d', '2d', '24h', '3h'],
  letLapse: [],
  wantCancel: ['2d'],
} as const satisfies Record<Intent, readonly Lead[]>;

/** Today's page promises a refund from a day on: what is to be done begins then. */
const PROMISE: Ladder = { leads: ['2d'], extra: 'lastEvening', after: true };
const SILENT: Ladder = { leads: [], after: false };

/** The reminders of one deadline of one order. */
export function ladderFor(standing: Standing, deadline: Deadline): Ladder {
  const { kind } = deadline;
  const ladder: Ladder = LADDERS[kind];
  if (kind === 'payBy') return isShown(standing, deadline) ? { ...ladder, leads: PAY_LEADS[standing.intent] } : ladder;
  const isAboutParcel = kind === 'protectedUntil' || kind === 'claimBy';
  if (isAboutParcel && has(standing, 'refundSeen')) return SILENT;
  if (!isRefundPromise(deadline, standing)) return ladder;
  return standing.state === 'disputed' ? SILENT : PROMISE;
}

/** Of two reminders of one deadline closer than this only one is given. */
export const APART = hours(12);

/** How long after first seeing an unpaid order its timer is asked for, and how old the order may be then at most. */
export const CHECK_AFTER = hours(12);
export const CHECK_WITHIN = hours(24);
/** Where no date is known for a payment check, one look after this. */
export const LOOK_AFTER_PAYMENT = hours(24);
/** An open order not looked at for so long after it went stale is brought up, and again each time as long. */
export const NUDGE_EVERY = days(7);
/** A move of a deadline by half of this plans its note, or a reminder without a lead of its own, anew. */
export const DEFAULT_LEAD = hours(24);
