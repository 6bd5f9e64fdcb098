/** One order looked at now, and the named questions that options and cards ask about it. */

import { hasWithdrawalButton, withdrawalRuleOf } from '@/utils/domain/knowledge/jurisdictions';
import { faultOf } from '@/utils/domain/knowledge/reasons-table';
import type { DeadlineKind, Intent } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import { isEndedUnseen, isStale } from '@/utils/domain/standing/freshness';
import { type DatedDeadline, has, isDated, type Standing, type Trait } from '@/utils/domain/standing/standing';
import type { Instant } from '@/utils/domain/time/instant';
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

export const refundOpen: Condition = ({ standing }) => standing.refund === 'open';
export const paidButUnpaid: Condition = ({ standing }) => standing.notices.includes('paidButUnpaid');
export const sellersFault: Condition = ({ standing }) => faultOf(standing.reason) === 'seller';
/** The state rests on a translated phrase or on the tab, so what the page offers is not certain. */
export const readIndirectly: Condition = ({ standing }) =>
  standing.stateBasis === 'translated' || standing.stateBasis === 'tab';

/** The reader chose a country whose law lets a buyer withdraw, so the right may be shown. */
export const withdrawalKnown: Condition = ({ preferences }) => withdrawalRuleOf(preferences.country) !== undefined;
/** Shops must offer the reader a button to withdraw with. */
export const withdrawalButton: Condition = ({ preferences }) => hasWithdrawalButton(preferences.country);
