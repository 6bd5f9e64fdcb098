/** The course of one order: readings and marks in the order in which they happened, folded into where it is now. */

import type { OrderState, StatusMeaning } from '@/utils/domain/order/kinds';
import { isExplained, PAID_STATES, REFUND_STATES, SHIPPED_STATES } from '@/utils/domain/order/lifecycle';
import type { Mark, Order } from '@/utils/domain/order/order';
import type { Instant } from '@/utils/domain/time/instant';
import { readingsThatCount, standingMarks, stepsOf } from './history-steps';
import { type Hold, holdAfter, holdOf } from './holds';
import type { DatedMoment } from './known-dates';
import { type Glance, type History, type PageState, pageAfter, saidBy } from './page-state';

export interface Course {
  readonly page?: PageState;
  readonly hold?: Hold;
  /** When a known state was last read. */
  readonly knownAt?: Instant;
  readonly entered?: DatedMoment;
  readonly jump?: { readonly from: OrderState; readonly to: OrderState };
  /** When the order left for the refund: accepted or closed. */
  readonly closed?: DatedMoment;
  readonly requested?: DatedMoment;
  readonly everPaid: boolean;
  readonly everShipped: boolean;
  /** A page showed the payment being verified: money may have been taken. */
  readonly everVerified: boolean;
  readonly lapseInferred: boolean;
  /** What the words that the state rests on mean, where they mean more or less than a state. */
  readonly meaning?: StatusMeaning;
  readonly requestWasPending: boolean;
  readonly requestFailed: boolean;
  readonly requestUnresolved: boolean;
  readonly paidButUnpaid: boolean;
}

const START: Course = {
  everPaid: false,
  everShipped: false,
  everVerified: false,
  lapseInferred: false,
  requestWasPending: false,
  requestFailed: false,
  requestUnresolved: false,
  paidButUnpaid: false,
};

/** Where the course is: the user's word while it holds, else the page's. */
export const stateOf = ({ hold, page }: Course): OrderState => hold?.state ?? page?.state ?? 'unknown';

/** The whole course of an order. Only what was read and said decides it, never the order in which it arrived. */
export function courseOf(order: Order): Course {
  const readings = readingsThatCount(order);
  const marks = standingMarks(order);
  const anyPayment =
    marks.some((mark) => mark.kind === 'iPaid') || readings.some(({ dates }) => dates.paid ?? dates.shipped);
  return stepsOf(readings, marks).reduce<Course>(
    (course, step) => (step.kind === 'mark' ? marked(course, step.mark) : glanced(course, step, anyPayment)),
    START,
  );
}

function glanced(before: Course, glance: Glance, anyPayment: boolean): Course {
  const { dates } = glance.reading;
  const course: Course = {
    ...before,
    everPaid: before.everPaid || Boolean(dates.paid ?? dates.shipped),
    everShipped: before.everShipped || Boolean(dates.shipped ?? dates.delivered),
  };
  const history: History = {
    before: stateOf(course),
    seenPaid: course.everPaid,
    anyPayment,
    lapseInferred: course.lapseInferred,
  };
  const said = saidBy(glance.reading, history);
  if (!said) return course;
  const page = pageAfter(course.page, said, glance, course.knownAt);
  const isBelieved = page.state === said.state;
  const end = course.hold && isBelieved ? holdAfter(course.hold, said.state, glance.at) : 'stands';
  const { hold, meaning: believed, ...rest } = course;
  const meaning = isBelieved ? glance.reading.meaning : believed;
  const next: Course = {
    ...rest,
    page,
    ...(meaning !== undefined && { meaning }),
    ...(hold && end === 'stands' && { hold }),
    ...(said.state !== 'unknown' && isBelieved && { knownAt: glance.at }),
    everPaid: course.everPaid || (PAID_STATES.includes(page.state) && !said.isLapse),
    everShipped: course.everShipped || SHIPPED_STATES.includes(page.state),
    everVerified: course.everVerified || page.state === 'verifyingPayment',
    lapseInferred: isBelieved ? Boolean(said.isLapse) : course.lapseInferred,
    paidButUnpaid: course.paidButUnpaid || end === 'paidButUnpaid',
    requestUnresolved: course.requestUnresolved || end === 'requestUnresolved',
    requestFailed: course.requestFailed || end === 'requestUnresolved',
  };
  return moved(course, next, page.entered, 'page');
}

function marked(course: Course, mark: Mark): Course {
  const when: DatedMoment = { moment: mark.at, zone: mark.zone };
  if (mark.kind === 'requestWithdrawn' || mark.kind === 'sellerRefused') return unasked(course, mark, when);
  if (mark.kind === 'disputeClosed') return moved(course, without(course, 'disputeOpened'), when, 'you');
  const hold = holdOf(mark, stateOf(course));
  if (!hold) return course;
  if (mark.kind === 'stateSet' && mark.state === stateOf(course)) return datedByUser({ ...course, hold }, when);
  const next = { ...course, hold, ...(mark.kind === 'requestSent' && { requested: when, requestUnresolved: false }) };
  return moved(course, { ...next, paidButUnpaid: mark.kind === 'iPaid' ? false : next.paidButUnpaid }, when, 'you');
}

/** The user said when the state that the page shows began. */
const datedByUser = (course: Course, when: DatedMoment): Course => ({
  ...course,
  entered: when,
  ...(REFUND_STATES.includes(stateOf(course)) && { closed: when }),
});

const without = ({ hold, ...course }: Course, kind: Mark['kind']): Course => ({
  ...course,
  ...(hold && hold.by !== kind && { hold }),
});

/** The request is over without a cancellation: the order waits for its shipment again, on the user's word until a page says so. */
function unasked({ hold, ...course }: Course, mark: Mark, when: DatedMoment): Course {
  const before: Course = { ...course, ...(hold && { hold }) };
  const failed = { requestUnresolved: false, requestFailed: course.requestFailed || mark.kind === 'sellerRefused' };
  if (stateOf(before) !== 'cancelPending') return { ...before, ...failed };
  const isOnPage = course.page?.state === 'awaitingShipment';
  const told: Hold = { by: mark.kind, state: 'awaitingShipment', resists: [], since: when };
  return moved(before, { ...course, ...failed, ...(!isOnPage && { hold: told }) }, when, 'you');
}

/** Notes what a change of state brings with it: when, how, and what it starts or ends. */
function moved(before: Course, next: Course, when: DatedMoment | undefined, by: 'page' | 'you'): Course {
  const from = stateOf(before);
  const to = stateOf(next);
  if (from === to && (before.page || before.hold)) return next;
  const { jump: _jump, entered: _entered, requested: told, ...course } = next;
  const isUnexplained = by === 'page' && before.page !== undefined && !isExplained(from, to);
  const isAsked = to === 'cancelPending';
  const isFailed = from === 'cancelPending' && to === 'awaitingShipment' && by === 'page';
  const isClosing = REFUND_STATES.includes(to) && !REFUND_STATES.includes(from);
  const requested = isAsked && by === 'page' ? when : told;
  return {
    ...course,
    ...(when && { entered: when }),
    ...(isUnexplained && { jump: { from, to } }),
    ...(isClosing && when && { closed: when }),
    ...(requested && { requested }),
    requestWasPending: course.requestWasPending || isAsked,
    requestFailed: course.requestFailed || isFailed,
    requestUnresolved: course.requestUnresolved && to === 'awaitingShipment',
    paidButUnpaid: course.paidButUnpaid && to === 'awaitingPayment',
  };
}
