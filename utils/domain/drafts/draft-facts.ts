/** Where the facts of a message come from: the order, or one small form. */

import { REASONS } from '@/utils/domain/knowledge/reasons-table';
import type { Mark, Order } from '@/utils/domain/order/order';
import type { Money } from '@/utils/domain/order/printed';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { asPrinted, knownDatesOf } from '@/utils/domain/standing/known-dates';
import { AFTER_RECEIPT, type DatedDeadline, has, type Standing } from '@/utils/domain/standing/standing';
import { calendarDayOf, dayMoment, midnightBefore } from '@/utils/domain/time/calendar';
import { add, between, days, exact, hours, type Instant, type Moment, type Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { CONDITIONS, type Condition } from './draft-lines';
import type { Slot } from './slots';

/** A fact as it is known; it is put into the language of the message only when it is written. */
export type Fact =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** An end by which somebody must act; `about` where it is an estimate. */
  | { readonly kind: 'by'; readonly moment: Moment; readonly about?: boolean }
  | { readonly kind: 'money'; readonly money: Money };
export type Facts = Readonly<Partial<Record<Slot, Fact>>>;

const text = (value: string | undefined): Fact | undefined => (value ? { kind: 'text', text: value } : undefined);
const moment = (value: Moment | undefined): Fact | undefined => (value ? { kind: 'moment', moment: value } : undefined);

/** Facts without the missing ones, so that `slot in facts` is a question about the record. */
function known(facts: Readonly<Partial<Record<Slot, Fact | undefined>>>): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

const by = ({ moment, confidence }: DatedDeadline): Fact => ({ kind: 'by', moment, about: confidence === 'estimated' });

/** A whole day some days ahead, by which an answer is asked for. */
function dayAhead(now: Now, n: number): Fact | undefined {
  const day = dayMoment(calendarDayOf(add(now.at, days(n)), now.zone), now.zone);
  // Said as a "by": the day itself still counts, so its end is the end.
  return day && { kind: 'by', moment: between(day.latest, add(day.latest, hours(24))) };
}

const ANSWER_DAYS = [3, 2, 1] as const;

/** The day by which an answer is asked for: in three days, and before a chance of the buyer's ends that no answer makes longer. */
function answerDay(standing: Standing, now: Now): Fact | undefined {
  const ends = (['claimBy', ...AFTER_RECEIPT] as const)
    .map((kind) => decidingOf(standing, kind, now.at)?.moment.earliest)
    .filter((end) => end !== undefined)
    .filter((end) => end > now.at);
  const isInTime = (n: number): boolean => ends.every((end) => midnightBefore(now.at, now.zone, n + 1) <= end);
  return dayAhead(now, ANSWER_DAYS.find(isInTime) ?? 0);
}

/** An end that has passed, told by its last moment. */
const endedBy = (deadline: DatedDeadline | undefined, now: Instant): Fact | undefined =>
  deadline && deadline.moment.latest <= now
    ? {
        kind: 'by',
        moment: { ...deadline.moment, earliest: deadline.moment.latest },
        about: deadline.confidence === 'estimated',
      }
    : undefined;

const ahead = (deadline: DatedDeadline | undefined, now: Instant): Fact | undefined =>
  deadline && deadline.moment.earliest > now ? by(deadline) : undefined;

/** What an order's standing says. A moment that has passed is never asked for, one to come is never said to be over. */
export function factsOfStanding(standing: Standing, now: Now): Facts {
  const shipBy = decidingOf(standing, 'shipBy', now.at);
  const answer = decidingOf(standing, 'sellerAnswersBy', now.at);
  const protection = decidingOf(standing, 'protectedUntil', now.at);
  const { requestedAt, stateAt, state } = standing;
  return known({
    order: text(standing.id),
    item: text(standing.title),
    store: text(standing.store),
    total: standing.total ? { kind: 'money', money: standing.total } : undefined,
    // A request known only to lie between two readings has no date that could be told.
    requested: requestedAt && requestedAt.precision !== 'range' ? moment(requestedAt) : undefined,
    answerBy: ahead(answer, now.at),
    answerByPast: endedBy(answer, now.at),
    protectedBy: ahead(protection, now.at),
    protectedByPast: endedBy(protection, now.at),
    shipBy: ahead(shipBy, now.at),
    shipByPast: endedBy(shipBy, now.at),
    refundByPast: endedBy(decidingOf(standing, 'refundBy', now.at), now.at),
    closedAt: state === 'cancelled' ? moment(stateAt) : undefined,
    wroteAt: standing.lastDraft ? moment(exact(standing.lastDraft.at)) : undefined,
    replyBy: answerDay(standing, now),
    proofBy: dayAhead(now, 3),
  });
}

const lastMark = (order: Order, kind: Mark['kind']): Mark | undefined =>
  order.record.marks.findLast((mark) => mark.kind === kind && mark.undoneAt === undefined);

/** What only the whole record says: the days and the variant that its pages printed, and the marks. */
export function factsOfOrder(order: Order, reader: Zone): Facts {
  const dates = knownDatesOf(order.readings);
  const day = (kind: 'placed' | 'paid' | 'shipped' | 'delivered'): Moment | undefined => {
    const dated = dates[kind];
    return dated && asPrinted(dated, reader);
  };
  const items = order.record.observations.findLast(({ printed }) => printed.items.length > 0)?.printed.items ?? [];
  return known({
    placed: moment(day('placed')),
    paid: moment(day('paid') ?? lastMark(order, 'iPaid')?.at),
    shippedAt: moment(day('shipped')),
    received: moment(lastMark(order, 'received')?.at ?? day('delivered')),
    withdrawnAt: moment(lastMark(order, 'requestWithdrawn')?.at),
    variant: items.length === 1 ? text(items[0]?.variant) : undefined,
  });
}

export const isSellersReason = (reason: ReasonKey | undefined): boolean =>
  reason !== undefined && REASONS[reason].fault === 'seller';

/** What is so, without being said in so many words. */
export function conditionsOf(standing: Standing, facts: Facts): ReadonlySet<Condition> {
  const { state, reason, requestedAt } = standing;
  const shipped = facts.shippedAt?.kind === 'moment' ? facts.shippedAt.moment : standing.stateAt;
  const isWaiting = state === 'awaitingShipment' || state === 'cancelPending';
  const isShipped = state === 'inTransit' || state === 'partlyShipped';
  const so: Readonly<Record<Condition, boolean>> = {
    hasRequest: state === 'cancelPending' || facts.requested !== undefined,
    ownReason: reason === undefined || REASONS[reason].fault === 'buyer',
    notShipped: isWaiting && standing.stateBasis !== 'you' && !has(standing, 'sellerSaysShipped'),
    sellerSaysShipped: has(standing, 'sellerSaysShipped'),
    // Of an order in parts the page says it of one part, and the message asks about the other.
    pageSaysShipped: state === 'inTransit' && standing.stateBasis !== 'you',
    shippedAfterRequest:
      isShipped && requestedAt !== undefined && shipped !== undefined && requestedAt.latest <= shipped.earliest,
    disputed: state === 'disputed',
    cancelled: state === 'cancelled',
    completed: state === 'completed',
    shipTimeRuns: facts.shipByPast === undefined,
    notAsOrdered: standing.fault !== 'doesNotFit',
  };
  return new Set(CONDITIONS.filter((condition) => so[condition]));
}
