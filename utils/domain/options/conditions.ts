/** One order looked at now, and the named questions that options and cards ask about it. */

import { hasWithdrawalButton, withdrawalRuleOf } from '@/utils/domain/knowledge/jurisdictions';
import { faultOf } from '@/utils/domain/knowledge/reasons-table';
import type { DeadlineBasis, DeadlineKind, Intent, OrderState } from '@/utils/domain/order/kinds';
import type { Fault, Outcome, Question } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { PaymentMethod } from '@/utils/domain/order/printed';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { isEndedUnseen, isStale } from '@/utils/domain/standing/freshness';
import { isRefundPromise } from '@/utils/domain/standing/promise';
import {
  type DatedDeadline,
  has,
  isDated,
  isRefunded,
  type OrderNotice,
  type PayLook,
  type RefundState,
  type Standing,
  type Trait,
} from '@/utils/domain/standing/standing';
import { days, type Instant, since } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';

export interface Situation {
  readonly standing: Standing;
  readonly now: Now;
  readonly preferences: Preferences;
}

/** A question with a yes or no about one order now; small and named, so that a table of options reads aloud. */
export type Condition = (situation: Situation) => boolean;

export const datedOf = (standing: Standing, kind: DeadlineKind): readonly DatedDeadline[] =>
  standing.deadlines.filter(isDated).filter((deadline) => deadline.kind === kind);

/** Every date of that kind is over. Where none is known, nothing is over. */
export function isOver(standing: Standing, kind: DeadlineKind, at: Instant): boolean {
  const dated = datedOf(standing, kind);
  return dated.length > 0 && dated.every((deadline) => deadline.moment.latest <= at);
}

export const endedUnseen: Condition = ({ standing, now }) => isEndedUnseen(standing, now.at);
export const stale: Condition = ({ standing, now }) => isStale(standing, now.at);
export const needsLook: Condition = (situation) => stale(situation) || endedUnseen(situation);

export const all =
  (...conditions: readonly Condition[]): Condition =>
  (situation) =>
    conditions.every((condition) => condition(situation));
export const any =
  (...conditions: readonly Condition[]): Condition =>
  (situation) =>
    conditions.some((condition) => condition(situation));
export const not =
  (condition: Condition): Condition =>
  (situation) =>
    !condition(situation);

export const always: Condition = () => true;
export const trait =
  (name: Trait): Condition =>
  ({ standing }) =>
    has(standing, name);
export const intends =
  (...intents: readonly Intent[]): Condition =>
  ({ standing }) =>
    intents.includes(standing.intent);
/** A date of that kind is known and still ahead. */
export const ahead =
  (kind: DeadlineKind): Condition =>
  ({ standing, now }) =>
    datedOf(standing, kind).some(({ moment }) => moment.latest > now.at);
export const over =
  (kind: DeadlineKind): Condition =>
  ({ standing, now }) =>
    isOver(standing, kind, now.at);
/** A deadline of that kind runs, with or without a known date. */
export const runs =
  (kind: DeadlineKind): Condition =>
  ({ standing, now }) =>
    standing.deadlines.some((deadline) => deadline.kind === kind) && !isOver(standing, kind, now.at);

export const refunded: Condition = ({ standing }) => isRefunded(standing);
export const refundOpen: Condition = ({ standing }) => standing.refund === 'open';
export const paidButUnpaid: Condition = ({ standing }) => standing.notices.includes('paidButUnpaid');
export const sellersFault: Condition = ({ standing }) => faultOf(standing.reason) === 'seller';
/** The state rests on a translated phrase or on the tab, so what the page offers is not certain. */
export const readIndirectly: Condition = ({ standing }) =>
  standing.stateBasis === 'translated' || standing.stateBasis === 'tab';

export const inState =
  (...states: readonly OrderState[]): Condition =>
  ({ standing }) =>
    states.includes(standing.state);
export const noticed =
  (notice: OrderNotice): Condition =>
  ({ standing }) =>
    standing.notices.includes(notice);
export const asked =
  (question: Question): Condition =>
  ({ standing }) =>
    standing.questions.includes(question);
/** A date of that kind decides now. */
export const dated =
  (kind: DeadlineKind): Condition =>
  ({ standing, now }) =>
    decidingOf(standing, kind, now.at) !== undefined;
/** The date of that kind that decides now is the page's, the user's or a rule's. */
export const restsOn =
  (kind: DeadlineKind, basis: DeadlineBasis): Condition =>
  ({ standing, now }) =>
    decidingOf(standing, kind, now.at)?.basis === basis;
/** The date of that kind ends in no more than so many days, and has not ended. */
export const endsWithin =
  (kind: DeadlineKind, n: number): Condition =>
  ({ standing, now }) => {
    const deadline = decidingOf(standing, kind, now.at);
    return (
      deadline !== undefined && since(now.at, deadline.moment.earliest) <= days(n) && deadline.moment.latest > now.at
    );
  };
/** It entered its state no more than so many days ago; where that is not known it counts as new. */
export const enteredWithin =
  (n: number): Condition =>
  ({ standing, now }) =>
    standing.stateAt === undefined || since(standing.stateAt.earliest, now.at) <= days(n);
/** The last safe day of that kind is still ahead. */
export const canStill =
  (...kinds: readonly DeadlineKind[]): Condition =>
  ({ standing, now }) =>
    kinds.some((kind) => {
      const deadline = decidingOf(standing, kind, now.at);
      return deadline !== undefined && deadline.moment.earliest > now.at;
    });
/** What is known of the timer of an unpaid order. */
export const looked =
  (look: PayLook): Condition =>
  ({ standing, now }) =>
    (standing.look ?? (decidingOf(standing, 'payBy', now.at)?.basis === 'page' ? 'read' : 'notYet')) === look;
export const paidBy =
  (...methods: readonly PaymentMethod[]): Condition =>
  ({ standing: { paymentMethod } }) =>
    paymentMethod !== undefined && methods.includes(paymentMethod);
/** Slips of which no usual time is known. */
export const paidBySlip: Condition = paidBy('pix', 'oxxo', 'konbini', 'voucher');
export const refundIs =
  (refund: RefundState): Condition =>
  ({ standing }) =>
    standing.refund === refund;
export const disputeWas =
  (outcome: Outcome): Condition =>
  ({ standing }) =>
    standing.outcome === outcome;
export const cameBut =
  (...faults: readonly Fault[]): Condition =>
  ({ standing: { fault } }) =>
    fault !== undefined && (faults.length === 0 || faults.includes(fault));
/** The end of its protection pays the seller, as the old design says, where today's page promises a refund. */
export const legacyProtection: Condition = ({ standing, now }) => {
  const deadline = decidingOf(standing, 'protectedUntil', now.at);
  return deadline !== undefined && !isRefundPromise(deadline, standing);
};

/** The reader chose a country whose law lets a buyer withdraw, so the right may be shown. */
export const withdrawalKnown: Condition = ({ preferences }) => withdrawalRuleOf(preferences.country) !== undefined;
/** Shops must offer the reader a button to withdraw with. */
export const withdrawalButton: Condition = ({ preferences }) => hasWithdrawalButton(preferences.country);
