/** What only the user can know: the questions that are open about an order, and the notices that go with its state. */

import type { OrderState } from '@/utils/domain/order/kinds';
import { ENDED_STATES } from '@/utils/domain/order/lifecycle';
import { type Mark, type Order, QUESTIONS, type Question } from '@/utils/domain/order/order';
import type { Reading } from '@/utils/domain/order/printed';
import type { Instant } from '@/utils/domain/time/instant';
import type { CopiedDraft } from './copied-draft';
import type { DeadlineFacts } from './deadline-facts';
import { isOtherSlip } from './deadline-rules';
import { type History, stateOf } from './history';
import { refundSeenAt } from './refund';
import { type Deadline, isDated, ORDER_NOTICES, type OrderNotice, type RefundState } from './standing';

/** One order with everything that was derived from it so far. */
export interface OrderSoFar {
  readonly order: Order;
  readonly history: History;
  readonly marks: readonly Mark[];
  /** Newest first. */
  readonly readings: readonly Reading[];
  readonly facts: DeadlineFacts;
  readonly deadlines: readonly Deadline[];
  readonly seenAt: Instant;
  readonly refund: RefundState;
}

/** When the occasion for a question last arose, or `undefined` when there is none. An answer given later settles it. */
const OCCASIONS = {
  requestSent: ({ history, readings }) => {
    if (stateOf(history) !== 'awaitingShipment') return undefined;
    return readings.find(({ observation }) => observation.printed.page === 'cancel')?.observation.lastAt;
  },
  messageSent: (soFar) => (isConfirmed(soFar) ? undefined : soFar.order.record.copied?.at),
  refused: ({ history, readings }) => {
    const asked = history.hold?.by === 'requestSent' ? history.hold.since.moment.latest : undefined;
    const shown = readings.find((reading) => reading.observation.printed.page === 'detail');
    if (asked === undefined || !shown?.buttons.includes('cancel')) return undefined;
    return shown.observation.lastAt >= asked ? shown.observation.lastAt : undefined;
  },
  tooLate: ({ marks, readings }) => {
    const told = marks.findLast(({ kind }) => kind === 'tooLateToCancel')?.madeAt;
    const shown = readings.find(({ observation }) => observation.printed.page === 'detail');
    if (told === undefined || !shown?.buttons.includes('cancel')) return undefined;
    return shown.observation.lastAt > told ? shown.observation.lastAt : undefined;
  },
  paid: ({ history, seenAt }) => (history.lapseInferred ? seenAt : undefined),
  refundArrived: ({ readings }) => refundSeenAt(readings),
  slipDay: ({ history, facts, deadlines, order }) =>
    stateOf(history) === 'awaitingPayment' && isOtherSlip(facts.method) && !deadlines.some(isDated)
      ? order.record.firstSeenAt
      : undefined,
  state: ({ history, seenAt }) =>
    stateOf(history) === 'unknown' && history.meaning !== 'preSale' && history.meaning !== 'groupBuy'
      ? seenAt
      : undefined,
} as const satisfies Record<Question, (soFar: OrderSoFar) => Instant | undefined>;

/** Marks that answer a question as well as its own button does. */
const ANSWERED_BY = {
  requestSent: ['requestSent', 'requestWithdrawn', 'sellerRefused'],
  messageSent: ['messageSent'],
  refused: ['sellerRefused', 'requestWithdrawn'],
  tooLate: [],
  paid: ['iPaid', 'noMoneyTaken'],
  refundArrived: ['moneyBack', 'noMoneyTaken'],
  slipDay: ['deadlineSet'],
  state: ['stateSet'],
} as const satisfies Record<Question, readonly Mark['kind'][]>;

/** Answers that leave a question open; `isAskedNow` says when it is asked again. */
const MAY_BE_ASKED_AGAIN: readonly Question[] = ['messageSent'];

/** Asked once: an answer holds for ever, however often the page is read again. */
const ASKED_ONCE: readonly Question[] = ['paid', 'state'];

/** The copied message was sent, by the user's word. */
const isConfirmed = ({ order, marks }: OrderSoFar): boolean => {
  const copiedAt = order.record.copied?.at;
  return copiedAt !== undefined && marks.some(({ kind, madeAt }) => kind === 'messageSent' && madeAt >= copiedAt);
};

/** The message about which "did you send it?" is still open, or `undefined`. */
export function copiedOf(soFar: OrderSoFar): CopiedDraft | undefined {
  const copiedAt = soFar.order.record.copied?.at;
  if (copiedAt === undefined || isConfirmed(soFar)) return undefined;
  const isDenied = soFar.order.record.answered.some(({ question, at }) => question === 'messageSent' && at >= copiedAt);
  return { at: copiedAt, isDenied };
}

function isAnswered(question: Question, occasion: Instant, { order, marks }: OrderSoFar): boolean {
  if (MAY_BE_ASKED_AGAIN.includes(question)) return false;
  const byMark: readonly Mark['kind'][] = ANSWERED_BY[question];
  const answers = [
    ...order.record.answered.filter((answer) => answer.question === question).map((answer) => answer.at),
    ...marks.filter((mark) => byMark.includes(mark.kind)).map((mark) => mark.madeAt),
  ];
  return answers.some((at) => ASKED_ONCE.includes(question) || at >= occasion);
}

/** The questions that are open. */
export const questionsOf = (soFar: OrderSoFar): readonly Question[] =>
  QUESTIONS.filter((question) => {
    const occasion = OCCASIONS[question](soFar);
    return occasion !== undefined && !isAnswered(question, occasion, soFar);
  });

/** States in which a buyer expects money back, so that "nothing was charged" is news. */
const REFUND_MATTERS: readonly OrderState[] = ['awaitingShipment', 'cancelPending', 'refundProcessing', 'cancelled'];

/** The notices of an order, in the order of the vocabulary. */
export function noticesOf(soFar: OrderSoFar): readonly OrderNotice[] {
  const { history, facts, readings } = soFar;
  const state = stateOf(history);
  const questions = questionsOf(soFar);
  const newest = readings.find(({ observation: { printed } }) => printed.page !== 'cancel' && printed.status);
  const hasUnknownWords = newest?.meaning === undefined && newest !== undefined;
  const isUndated = !facts.dates.placed && !facts.dates.paid && !ENDED_STATES.includes(state);
  const notices: Readonly<Record<OrderNotice, boolean>> = {
    unknownStatus: state === 'unknown' && hasUnknownWords,
    fieldsMissing: isUndated && readings.length > 0,
    paidButUnpaid: history.paidButUnpaid,
    requestUnresolved: history.requestUnresolved,
    nothingCharged: facts.isNothingCharged && facts.wasPaid && REFUND_MATTERS.includes(state),
    askedRequestSent: questions.includes('requestSent'),
    askedMessageSent: questions.includes('messageSent'),
    askedRefused: questions.includes('refused'),
    askedTooLate: questions.includes('tooLate'),
    askedPaid: questions.includes('paid'),
    askedRefundArrived: questions.includes('refundArrived'),
    askedSlipDay: questions.includes('slipDay'),
  };
  return ORDER_NOTICES.filter((notice) => notices[notice]);
}
