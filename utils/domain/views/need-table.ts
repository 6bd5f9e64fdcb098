/**
 * Why an order needs the buyer, as a table in three classes: `must`, something is lost if nothing is done · `look`, only a
 * look at its page can tell · `safe`, it closes in the buyer's favour.
 */

import type { DeadlineKind } from '@/utils/domain/order/kinds';
import type { Question } from '@/utils/domain/order/order';
import { DEFAULT_LEAD } from '@/utils/domain/reminders/reminder-table';
import { questionsNow } from '@/utils/domain/standing/asked-now';
import { hasMoved } from '@/utils/domain/standing/deadline-moves';
import { countedTo } from '@/utils/domain/standing/deadline-words';
import { decidingDeadline, decidingDeadlines, decidingOf } from '@/utils/domain/standing/deadlines';
import { isStale } from '@/utils/domain/standing/freshness';
import { isRefundPromise } from '@/utils/domain/standing/promise';
import {
  AFTER_RECEIPT,
  type DatedDeadline,
  drivingInstant,
  has,
  isAllFine,
  isRefunded,
  type Standing,
} from '@/utils/domain/standing/standing';
import { calendarDaysBetween } from '@/utils/domain/time/calendar';
import { type Duration, days, type Instant, since } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';

export const NEEDS = ['must', 'look', 'safe', 'none'] as const;
export type Need = (typeof NEEDS)[number];

/** How long before its end a chance of the buyer's begins to call. */
export const CALLS_BEFORE: { readonly [Kind in DeadlineKind]?: Duration } = {
  returnBy: days(3),
  withdrawBy: days(3),
  disputeBy: days(5),
  sendBackBy: days(7),
  bankBy: days(14),
};
export const OLD_PROTECTION = days(7);
export const PROMISE = days(3);
const WEEK = days(7);
const PICK_UP = days(3);
/** After the usual 15 days AliExpress may still decide; after so long more nobody is called. */
const AFTER_CLAIM = days(30);
/** A closed order of which nobody knows whether it was paid is asked about for so long after it was placed. */
const MAY_BE_PAID = days(60);

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
export const isGiven = (standing: Standing, deadline: DatedDeadline): boolean =>
  standing.reminders.some(
    ({ kind, status, deadlineAt }) =>
      kind === deadline.kind &&
      (status === 'shown' || status === 'due') &&
      !hasMoved(deadlineAt, drivingInstant(deadline), DEFAULT_LEAD),
  );

/** Further away than this no calendar can make it that day. */
const SURELY = days(2);

/** So near as its pill counts it: "3 days" stands on a card that calls from three days before. */
export function isWithin(before: Duration, deadline: DatedDeadline, standing: Standing, now: Now): boolean {
  const left = since(now.at, drivingInstant(deadline));
  if (left <= before || left > before + SURELY) return left <= before;
  return days(calendarDaysBetween(now.at, countedTo(deadline, standing, now), now.zone)) <= before;
}

/** The one chance of the buyer's that calls: of several the one that ends first. */
function chanceCalls(standing: Standing, now: Now): boolean {
  const { at } = now;
  const [next] = decidingDeadlines(standing, at)
    .filter(({ kind }) => CALLS_BEFORE[kind] !== undefined && !isAllFine(standing, kind))
    .filter((deadline) => drivingInstant(deadline) > at)
    .toSorted((a, b) => drivingInstant(a) - drivingInstant(b));
  if (!next || isAnswered(standing, next, at)) return false;
  return isWithin(CALLS_BEFORE[next.kind] ?? days(0), next, standing, now) || isGiven(standing, next);
}

/** Where it is not here: the claim from its start, the old page's protection in its last week. */
function parcelCalls(standing: Standing, now: Now): boolean {
  const { at } = now;
  const claim = decidingOf(standing, 'claimBy', at);
  if (claim && drivingInstant(claim) > at) return !isAnswered(standing, claim, at);
  const old = decidingOf(standing, 'protectedUntil', at);
  if (!old || isRefundPromise(old, standing) || has(standing, 'refundSeen') || isAnswered(standing, old, at))
    return false;
  if (drivingInstant(old) <= at) return false;
  return isWithin(OLD_PROTECTION, old, standing, now) || isGiven(standing, old);
}

/** "Delivered" and nobody said whether that is so, or it did not come and its time to claim is unknown. */
function isItHere(standing: Standing, at: Instant): boolean {
  if (has(standing, 'received') || has(standing, 'fine') || isRefunded(standing)) return false;
  if (standing.state === 'disputed' || standing.outcome === 'lost') return false;
  if (!has(standing, 'notReceived')) return has(standing, 'deliveredSaid');
  const dates = ['claimBy', 'disputeBy'] as const;
  const known = dates.map((kind) => decidingOf(standing, kind, at)).filter((deadline) => deadline !== undefined);
  const isClaimable = standing.state === 'inTransit' || standing.state === 'completed';
  return isClaimable && (known.length === 0 || known.some((deadline) => drivingInstant(deadline) > at));
}

function isUnpaidMust({ intent, state, traits }: Standing): boolean {
  if (state !== 'awaitingPayment') return false;
  if (intent === 'wantCancel') return traits.includes('discountSeen');
  return intent === 'willPay';
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
const isClosedThoughPaid = ({ state, refund, traits }: Standing): boolean =>
  state === 'cancelled' && refund === 'open' && traits.includes('saidPaid') && !traits.includes('everPaid');

/** Nobody waits for a decision: it is let close, or is being closed. */
const isLeftAlone = ({ intent }: Standing): boolean => intent === 'letLapse' || intent === 'wantCancel';

function isRefundLate(standing: Standing, at: Instant): boolean {
  const refund = decidingOf(standing, 'refundBy', at);
  return refund !== undefined && refund.moment.latest <= at;
}

/** Its decision is within a week, and it was not seen for long. */
function isOldNews(standing: Standing, at: Instant): boolean {
  const deciding = decidingDeadline(standing, at);
  return isStale(standing, at) && deciding !== undefined && since(at, drivingInstant(deciding)) < WEEK;
}

function closesSoon(standing: Standing, at: Instant): boolean {
  const payBy = decidingOf(standing, 'payBy', at);
  return payBy !== undefined && since(at, drivingInstant(payBy)) < WEEK;
}

interface NeedRow {
  /** The reason by its name. */
  readonly key: string;
  readonly need: Exclude<Need, 'none'>;
  readonly calls: (standing: Standing, now: Now) => boolean;
}

/** Every reason for which an order calls, class by class; the first that holds decides. */
export const NEED_ROWS: readonly NeedRow[] = [
  {
    key: 'questionOfMoney',
    need: 'must',
    calls: (standing, now) => questionsNow(standing, now).some((question) => MONEY_QUESTIONS.includes(question)),
  },
  { key: 'paidButUnpaid', need: 'must', calls: ({ notices }) => notices.includes('paidButUnpaid') },
  {
    key: 'requestUnresolved',
    need: 'must',
    calls: (standing) => standing.notices.includes('requestUnresolved') && !has(standing, 'tooLateToCancel'),
  },
  { key: 'wantedUnpaid', need: 'must', calls: isUnpaidMust },
  { key: 'refundLate', need: 'must', calls: (standing, { at }) => isRefundLate(standing, at) },
  { key: 'saidDelivered', need: 'must', calls: (standing, { at }) => isItHere(standing, at) },
  { key: 'parcelNotHere', need: 'must', calls: parcelCalls },
  { key: 'chanceEnds', need: 'must', calls: chanceCalls },
  { key: 'anyQuestion', need: 'look', calls: (standing, now) => questionsNow(standing, now).length > 0 },
  {
    key: 'timerUnchecked',
    need: 'look',
    calls: (standing) => has(standing, 'timerUnchecked') && !isLeftAlone(standing),
  },
  {
    key: 'pickUp',
    need: 'look',
    calls: (standing, { at }) => has(standing, 'pickUp') && since(standing.seenAt, at) < PICK_UP,
  },
  {
    key: 'closedPaymentUnknown',
    need: 'look',
    calls: (standing, { at }) =>
      has(standing, 'paymentUnknown') && since(standing.placedAt ?? standing.firstSeenAt, at) < MAY_BE_PAID,
  },
  { key: 'closedThoughPaid', need: 'look', calls: isClosedThoughPaid },
  { key: 'promiseNear', need: 'look', calls: (standing, { at }) => promiseLooms(standing, at) },
  { key: 'claimOver', need: 'look', calls: (standing, { at }) => claimIsOver(standing, at) },
  {
    key: 'endUnseen',
    need: 'look',
    calls: (standing, { at }) =>
      decidingDeadlines(standing, at).some((deadline) => isOverUnseen(deadline, standing, at)),
  },
  { key: 'stale', need: 'look', calls: (standing, { at }) => !isLeftAlone(standing) && isOldNews(standing, at) },
  {
    key: 'wantsCancel',
    need: 'safe',
    calls: ({ state, intent }) => state === 'awaitingPayment' && intent === 'wantCancel',
  },
  {
    key: 'closesSoon',
    need: 'safe',
    calls: (standing, { at }) =>
      standing.state === 'awaitingPayment' && standing.intent === 'undecided' && closesSoon(standing, at),
  },
];
