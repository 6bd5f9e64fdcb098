/** Whether a message has its ground now: a request to speak of, a refund to ask for, a parcel that could still turn round. */

import { withdrawalRuleOf } from '@/utils/domain/knowledge/jurisdictions';
import type { DraftId } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { has, isDated, type Standing } from '@/utils/domain/standing/standing';
import { add, type Duration, days } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';

/** A parcel is called back in its first days or not at all. Our own measure. */
const CALL_BACK_WITHIN = days(7);
/** Near the date of arrival a photo of an old receipt helps nobody; the question is where the parcel is. Our own measure. */
const ARRIVAL_NEAR = days(10);
/** So few days before it the card begins to speak of the claim, and the message asks where the parcel is. */
const ARRIVAL_DUE = days(3);

/** The date until which the order is protected is so far off or less, or past. */
function isDueWithin(standing: Standing, now: Now, time: Duration): boolean {
  const protection = decidingOf(standing, 'protectedUntil', now.at);
  return protection !== undefined && now.at >= add(protection.moment.earliest, -time as Duration);
}

/** Ten days off or less, or past. */
export const isArrivalNear = (standing: Standing, now: Now): boolean => isDueWithin(standing, now, ARRIVAL_NEAR);

/** Three days off or less, or past: it should be here. */
export const isMissed = (standing: Standing, now: Now): boolean => isDueWithin(standing, now, ARRIVAL_DUE);

const isAsked = ({ state, requestedAt }: Standing): boolean => state === 'cancelPending' || requestedAt !== undefined;

/** Shipped after a request, a week ago at most. Where no time of shipping is known, it was after the request. */
export function canStillCallBack(standing: Standing, now: Now): boolean {
  const since = standing.stateAt ?? standing.requestedAt;
  const wasAsked = isAsked(standing) || has(standing, 'requestWasPending');
  return wasAsked && since !== undefined && now.at < add(since.earliest, CALL_BACK_WITHIN);
}

/** The time to answer a request ended, and a page read since still shows the order open. */
export function isAnswerOver(standing: Standing, now: Now): boolean {
  const end = decidingOf(standing, 'sellerAnswersBy', now.at)?.moment.latest;
  return end !== undefined && end <= now.at && standing.seenAt >= end;
}

type Ground = (standing: Standing, now: Now, preferences: Preferences) => boolean;

/** A right in law needs a country that was chosen and has one that is sourced, and a term that is not over. */
const hasRight: Ground = (standing, now, { country }) => {
  const ends = standing.deadlines.filter(({ kind }) => kind === 'withdrawBy');
  const isOver = ends.some(isDated) && ends.every((end) => isDated(end) && end.moment.latest <= now.at);
  return withdrawalRuleOf(country) !== undefined && !isOver;
};

/** A cancel that the site refuses is not asked for again. */
const mayAsk: Ground = (standing) => !has(standing, 'tooLateToCancel');

/** Messages without a row have their ground in the state alone. */
const GROUNDS: { readonly [Id in DraftId]?: Ground } = {
  M2: mayAsk,
  M3: mayAsk,
  M4: mayAsk,
  M5: mayAsk,
  M6: mayAsk,
  M8: mayAsk,
  M9: ({ state, lastDraft }) => state !== 'completed' || lastDraft !== undefined,
  M10: (standing, now) => !isArrivalNear(standing, now),
  M12: ({ refund }) => refund === 'open',
  M13: isAsked,
  M14: canStillCallBack,
  M15: hasRight,
  M17: (standing, now) =>
    standing.outcome !== 'lost' &&
    (standing.state === 'completed' || has(standing, 'notReceived') || isArrivalNear(standing, now)),
  M18: ({ itemCount }) => itemCount > 1,
  M19: ({ state, fault }) => state === 'completed' || fault !== undefined,
  M20: (standing, now) => isAnswerOver(standing, now) || standing.notices.includes('requestUnresolved'),
  M21: (standing) => standing.refund === 'open' && has(standing, 'saidPaid'),
  M22: (standing) => has(standing, 'saidPaid') || has(standing, 'everPaid'),
};

/** True where the message has its ground now. */
export const hasGround = (id: DraftId, standing: Standing, now: Now, preferences: Preferences): boolean =>
  GROUNDS[id]?.(standing, now, preferences) ?? true;
