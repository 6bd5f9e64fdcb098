/** What happened to one order: readings and marks in the order in which they happened, folded into where it is now. */

import type { OrderState, StatusMeaning } from '@/utils/domain/order/kinds';
import { isExplained, PAID_STATES, REFUND_STATES, SHIPPED_STATES } from '@/utils/domain/order/lifecycle';
import type { Mark, Order } from '@/utils/domain/order/order';
import type { Instant } from '@/utils/domain/time/instant';
import { standingMarks, stepsOf } from './history-steps';
import { type Hold, holdAfter, holdOf } from './holds';
import type { DatedMoment } from './known-dates';
import { type PageState, pageAfter, type ReadingAt, type SaidBefore, saidBy } from './page-state';

export interface History {
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

const START: History = {
  everPaid: false,
  everShipped: false,
  everVerified: false,
  lapseInferred: false,
  requestWasPending: false,
  requestFailed: false,
  requestUnresolved: false,
  paidButUnpaid: false,
};

/** Where an order is: the user's word while it holds, else the page's. */
export const stateOf = ({ hold, page }: History): OrderState => hold?.state ?? page?.state ?? 'unknown';

/** The words that the page's state rests on mean that, and no word of the user's stands against them. */
export const rests = ({ hold, page, meaning }: History, on: StatusMeaning): boolean =>
  meaning === on && (hold === undefined || hold.state === page?.state);

/** All that happened to an order. Only what was read and said decides it, never the order in which it arrived. */
export function historyOf(order: Order): History {
  const { readings } = order;
  const marks = standingMarks(order);
  const anyPayment =
    marks.some((mark) => mark.kind === 'iPaid') || readings.some(({ dates }) => dates.paid ?? dates.shipped);
  return stepsOf(readings, marks).reduce<History>(
    (history, step) => (step.kind === 'mark' ? marked(history, step.mark) : afterReading(history, step, anyPayment)),
    START,
  );
}

function afterReading(before: History, seen: ReadingAt, anyPayment: boolean): History {
  const { dates } = seen.reading;
  const history: History = {
    ...before,
    everPaid: before.everPaid || Boolean(dates.paid ?? dates.shipped),
    everShipped: before.everShipped || Boolean(dates.shipped ?? dates.delivered),
  };
  const earlier: SaidBefore = {
    before: stateOf(history),
    seenPaid: history.everPaid,
    anyPayment,
    lapseInferred: history.lapseInferred,
  };
  const said = saidBy(seen.reading, earlier);
  if (!said) return history;
  const page = pageAfter(history.page, said, seen, history.knownAt);
  const isBelieved = page.state === said.state;
  const end = history.hold && isBelieved ? holdAfter(history.hold, said.state, seen.at) : 'stands';
  const { hold, meaning: believed, ...rest } = history;
  const meaning = isBelieved ? seen.reading.meaning : believed;
  const next: History = {
    ...rest,
    page,
    ...(meaning !== undefined && { meaning }),
    ...(hold && end === 'stands' && { hold }),
    ...(said.state !== 'unknown' && isBelieved && { knownAt: seen.at }),
    everPaid: history.everPaid || (PAID_STATES.includes(page.state) && !said.isLapse),
    everShipped: history.everShipped || SHIPPED_STATES.includes(page.state),
    everVerified: history.everVerified || page.state === 'verifyingPayment',
    lapseInferred: isBelieved ? Boolean(said.isLapse) : history.lapseInferred,
    paidButUnpaid: history.paidButUnpaid || end === 'paidButUnpaid',
    requestUnresolved: history.requestUnresolved || end === 'requestUnresolved',
    requestFailed: history.requestFailed || end === 'requestUnresolved',
  };
  return moved(history, next, page.entered, 'page');
}

function marked(history: History, mark: Mark): History {
  const when: DatedMoment = { moment: mark.at, zone: mark.zone };
  if (mark.kind === 'requestWithdrawn' || mark.kind === 'sellerRefused') return unasked(history, mark, when);
  if (mark.kind === 'disputeClosed') return disputeOver(history, mark, when);
  const hold = holdOf(mark, stateOf(history));
  if (!hold) return history;
  if (mark.kind === 'stateSet' && mark.state === stateOf(history)) return datedByUser({ ...history, hold }, when);
  const next = { ...history, hold, ...(mark.kind === 'requestSent' && { requested: when, requestUnresolved: false }) };
  return moved(history, { ...next, paidButUnpaid: mark.kind === 'iPaid' ? false : next.paidButUnpaid }, when, 'you');
}

/** The user said when the state that the page shows began. */
const datedByUser = (history: History, when: DatedMoment): History => ({
  ...history,
  entered: when,
  ...(REFUND_STATES.includes(stateOf(history)) && { closed: when }),
});

const without = ({ hold, ...history }: History, kind: Mark['kind']): History => ({
  ...history,
  ...(hold && hold.by !== kind && { hold }),
});

/** A dispute is over: won, its money is on its way by the user's word; else the order is where its page says. */
function disputeOver(history: History, mark: Mark, when: DatedMoment): History {
  const rest = without(history, 'disputeOpened');
  const hold = holdOf(mark, stateOf(rest));
  return moved(history, hold ? { ...rest, hold } : rest, when, 'you');
}

/** The request is over without a cancellation: the order waits for its shipment again, on the user's word until a page says so. */
function unasked({ hold, ...history }: History, mark: Mark, when: DatedMoment): History {
  const before: History = { ...history, ...(hold && { hold }) };
  const failed = { requestUnresolved: false, requestFailed: history.requestFailed || mark.kind === 'sellerRefused' };
  if (stateOf(before) !== 'cancelPending') return { ...before, ...failed };
  const isOnPage = history.page?.state === 'awaitingShipment';
  const told: Hold = { by: mark.kind, state: 'awaitingShipment', resists: [], since: when };
  return moved(before, { ...history, ...failed, ...(!isOnPage && { hold: told }) }, when, 'you');
}

/** Notes what a change of state brings with it: when, how, and what it starts or ends. */
function moved(before: History, next: History, when: DatedMoment | undefined, by: 'page' | 'you'): History {
  const from = stateOf(before);
  const to = stateOf(next);
  if (from === to && (before.page || before.hold)) return next;
  const { jump: _jump, entered: _entered, requested: told, ...history } = next;
  const isUnexplained = by === 'page' && before.page !== undefined && !isExplained(from, to);
  const isAsked = to === 'cancelPending';
  const isFailed = from === 'cancelPending' && to === 'awaitingShipment' && by === 'page';
  const isClosing = REFUND_STATES.includes(to) && !REFUND_STATES.includes(from);
  const requested = isAsked && by === 'page' ? when : told;
  return {
    ...history,
    ...(when && { entered: when }),
    ...(isUnexplained && { jump: { from, to } }),
    ...(isClosing && when && { closed: when }),
    ...(requested && { requested }),
    requestWasPending: history.requestWasPending || isAsked,
    requestFailed: history.requestFailed || isFailed,
    requestUnresolved: history.requestUnresolved && to === 'awaitingShipment',
    paidButUnpaid: history.paidButUnpaid && to === 'awaitingPayment',
  };
}
