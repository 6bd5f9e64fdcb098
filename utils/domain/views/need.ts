/**
 * Whether an order needs the buyer, in three classes: `must`, something is lost if nothing is done · `look`, only a look at
 * its page can tell · `safe`, it closes in the buyer's favour. The first that is there counts.
 */

import type { DeadlineKind } from '@/utils/domain/order/kinds';
import type { Question } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { type Rung, rungsOf } from '@/utils/domain/reminders/planned-reminders';
import { DEFAULT_LEAD } from '@/utils/domain/reminders/reminder-table';
import { hasMoved } from '@/utils/domain/standing/deadline-moves';
import { decidingDeadline, decidingDeadlines, decidingOf } from '@/utils/domain/standing/deadlines';
import { isStale } from '@/utils/domain/standing/freshness';
import { isRefundPromise } from '@/utils/domain/standing/promise';
import { questionsNow } from '@/utils/domain/standing/questions';
import {
  AFTER_RECEIPT,
  type DatedDeadline,
  drivingInstant,
  has,
  isAllFine,
  type Standing,
} from '@/utils/domain/standing/standing';
import { atTime, calendarDayOf, laterDay } from '@/utils/domain/time/calendar';
import { add, type Duration, days, type Instant, instant, since } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';

export const NEEDS = ['must', 'look', 'safe', 'none'] as const;
export type Need = (typeof NEEDS)[number];

/** How long before its end a chance of the buyer's begins to call. */
const CALLS_BEFORE: { readonly [Kind in DeadlineKind]?: Duration } = {
  returnBy: days(3),
  withdrawBy: days(3),
  disputeBy: days(5),
  sendBackBy: days(7),
  bankBy: days(14),
};
const OLD_PROTECTION = days(7);
const PROMISE = days(3);
const WEEK = days(7);
const PICK_UP = days(3);
/** After the usual 15 days AliExpress may still decide; after so long more nobody is called. */
const AFTER_CLAIM = days(30);
/** A closed order of which nobody knows whether it was paid is asked about for so long after it was placed. */
const MAY_BE_PAID = days(60);
const PUT_ASIDE = days(3);

const MONEY_QUESTIONS: readonly Question[] = ['paid', 'refundArrived'];
/** Windows of others: once they are over, only a look tells what came of them. */
const SILENT_ENDS: readonly DeadlineKind[] = ['payBy', 'verifiedBy', 'sellerAnswersBy', 'shipBy', 'disputeAnswerBy'];

/** A reminder of this very date was put away, or one that asks the same. A date that moved since asks anew. */
function isAnswered(standing: Standing, { kind }: DatedDeadline, at: Instant): boolean {
  const kinds = AFTER_RECEIPT.includes(kind) ? AFTER_RECEIPT : [kind];
  return standing.reminders.some((record) => {
    const deadline = kinds.map((each) => decidingOf(standing, each, at)).find((each) => each?.kind === record.kind);
    if (record.status !== 'dismissed' || !deadline) return false;
    return !hasMoved(record.deadlineAt, drivingInstant(deadline), DEFAULT_LEAD);
  });
}

/** Of this very date a reminder was given and neither opened nor put away: it never speaks before the card does. */
const isGiven = (standing: Standing, deadline: DatedDeadline): boolean =>
  standing.reminders.some(
    ({ kind, status, deadlineAt }) =>
      kind === deadline.kind &&
      (status === 'shown' || status === 'due') &&
      !hasMoved(deadlineAt, drivingInstant(deadline), DEFAULT_LEAD),
  );

/** The one chance of the buyer's that calls: of several the one that ends first. */
function chanceCalls(standing: Standing, at: Instant): boolean {
  const [next] = decidingDeadlines(standing, at)
    .filter(({ kind }) => CALLS_BEFORE[kind] !== undefined && !isAllFine(standing, kind))
    .filter((deadline) => drivingInstant(deadline) > at)
    .toSorted((a, b) => drivingInstant(a) - drivingInstant(b));
  if (!next || isAnswered(standing, next, at)) return false;
  return since(at, drivingInstant(next)) <= (CALLS_BEFORE[next.kind] ?? 0) || isGiven(standing, next);
}

/** Where it is not here: the claim from its start, the old page's protection in its last week. */
function parcelCalls(standing: Standing, at: Instant): boolean {
  const claim = decidingOf(standing, 'claimBy', at);
  if (claim && drivingInstant(claim) > at) return !isAnswered(standing, claim, at);
  const old = decidingOf(standing, 'protectedUntil', at);
  if (!old || isRefundPromise(old, standing) || has(standing, 'refundSeen') || isAnswered(standing, old, at))
    return false;
  const left = since(at, drivingInstant(old));
  return left > 0 && (left <= OLD_PROTECTION || isGiven(standing, old));
}

/** "Delivered" and nobody said whether that is so, or it did not come and its time to claim is unknown. */
function isItHere(standing: Standing, at: Instant): boolean {
  if (has(standing, 'received') || has(standing, 'fine')) return false;
  if (standing.state === 'disputed' || standing.outcome === 'lost') return false;
  if (!has(standing, 'notReceived')) return has(standing, 'deliveredSaid');
  const dates = ['claimBy', 'disputeBy'] as const;
  const known = dates.map((kind) => decidingOf(standing, kind, at)).filter((deadline) => deadline !== undefined);
  const isClaimable = standing.state === 'inTransit' || standing.state === 'completed';
  return isClaimable && (known.length === 0 || known.some((deadline) => drivingInstant(deadline) > at));
}

function isUnpaidMust({ intent, state, ...standing }: Standing): boolean {
  if (state !== 'awaitingPayment') return false;
  if (intent === 'wantCancel') return standing.traits.includes('discountSeen');
  return intent === 'willPay';
}

function isMust(standing: Standing, now: Now): boolean {
  const { at } = now;
  const refund = decidingOf(standing, 'refundBy', at);
  return (
    questionsNow(standing, now).some((question) => MONEY_QUESTIONS.includes(question)) ||
    standing.notices.includes('paidButUnpaid') ||
    (standing.notices.includes('requestUnresolved') && !has(standing, 'tooLateToCancel')) ||
    isUnpaidMust(standing) ||
    (refund !== undefined && refund.moment.latest <= at) ||
    isItHere(standing, at) ||
    parcelCalls(standing, at) ||
    chanceCalls(standing, at)
  );
}

function promiseLooms(standing: Standing, at: Instant): boolean {
  const promise = decidingOf(standing, 'protectedUntil', at);
  if (!promise || !isRefundPromise(promise, standing) || standing.state === 'disputed') return false;
  if (has(standing, 'refundSeen') || promise.moment.latest <= at || isAnswered(standing, promise, at)) return false;
  return since(at, drivingInstant(promise)) <= PROMISE || isGiven(standing, promise);
}

const isOverUnseen = ({ kind, moment }: DatedDeadline, { seenAt }: Standing, at: Instant): boolean =>
  SILENT_ENDS.includes(kind) && moment.latest <= at && seenAt < moment.latest;

function claimIsOver(standing: Standing, at: Instant): boolean {
  const claim = decidingOf(standing, 'claimBy', at);
  const over = claim && since(drivingInstant(claim), at);
  return over !== undefined && over >= 0 && over < AFTER_CLAIM;
}

/** Closed, the buyer says it was paid, and no page ever showed that: the money does not come back without asking. */
const isClosedThoughPaid = ({ state, refund, ...standing }: Standing): boolean =>
  state === 'cancelled' &&
  refund === 'open' &&
  standing.traits.includes('saidPaid') &&
  !standing.traits.includes('everPaid');

function isLook(standing: Standing, now: Now): boolean {
  const { at } = now;
  const deciding = decidingDeadline(standing, at);
  const placedAt = standing.placedAt ?? standing.firstSeenAt;
  const isLeftAlone = standing.intent === 'letLapse' || standing.intent === 'wantCancel';
  return (
    questionsNow(standing, now).length > 0 ||
    (has(standing, 'timerUnchecked') && !isLeftAlone) ||
    (has(standing, 'pickUp') && since(standing.seenAt, at) < PICK_UP) ||
    (has(standing, 'paymentUnknown') && since(placedAt, at) < MAY_BE_PAID) ||
    isClosedThoughPaid(standing) ||
    promiseLooms(standing, at) ||
    claimIsOver(standing, at) ||
    decidingDeadlines(standing, at).some((deadline) => isOverUnseen(deadline, standing, at)) ||
    (isStale(standing, at) && !isLeftAlone && deciding !== undefined && since(at, drivingInstant(deciding)) < WEEK)
  );
}

function isSafe(standing: Standing, at: Instant): boolean {
  const payBy = decidingOf(standing, 'payBy', at);
  if (standing.state !== 'awaitingPayment') return false;
  if (standing.intent === 'wantCancel') return true;
  return standing.intent === 'undecided' && payBy !== undefined && since(at, drivingInstant(payBy)) < WEEK;
}

/** 08:00 on the last whole day before a moment. */
const lastMorning = (end: Instant, { zone }: Now): Instant =>
  atTime(laterDay(calendarDayOf(end, zone), -1), DEFAULT_PREFERENCES.quietUntil, zone);

/** Until when "Not now" hides the card: its next reminder; without one three days, or the morning of its last safe day. */
export function hiddenUntil(standing: Standing, now: Now): Instant | undefined {
  const { hiddenAt } = standing;
  if (hiddenAt === undefined) return undefined;
  const rungs = rungsOf(standing, DEFAULT_PREFERENCES, { ...now, at: hiddenAt });
  const isAhead = ({ dueAt, kind, status }: Rung): boolean =>
    dueAt > hiddenAt && kind !== 'look' && (status === 'planned' || status === 'snoozed');
  const next = rungs.find(isAhead);
  if (next) return next.dueAt;
  const deciding = decidingDeadline(standing, hiddenAt);
  const latest = add(hiddenAt, PUT_ASIDE);
  return deciding ? instant(Math.min(latest, Math.max(hiddenAt, lastMorning(drivingInstant(deciding), now)))) : latest;
}

/** The class of one order now. An order put aside is in none until its time, an archived one never. */
export function needOf(standing: Standing, now: Now): Need {
  const until = hiddenUntil(standing, now);
  if (standing.archivedByUserAt !== undefined || (until !== undefined && now.at < until)) return 'none';
  if (isMust(standing, now)) return 'must';
  if (isLook(standing, now)) return 'look';
  if (isSafe(standing, now.at)) return 'safe';
  return decidingDeadlines(standing, now.at).some((deadline) => isGiven(standing, deadline)) ? 'look' : 'none';
}

export const needsYou = (standing: Standing, now: Now): boolean => needOf(standing, now) !== 'none';
