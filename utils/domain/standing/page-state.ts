/** What the pages alone say an order is in: one reading after another, detail pages before lists. */

import { ORDER_STATES, type OrderState, type StateBasis, type StatusMeaning } from '@/utils/domain/order/kinds';
import { isFurther, SETTLED_STATES } from '@/utils/domain/order/lifecycle';
import type { Reading } from '@/utils/domain/order/printed';
import { between, days, type Instant, type Moment, since, type Zone } from '@/utils/domain/time/instant';

/** One of the two times of an observation: when its card was first and last rendered like this. */
export interface ReadingAt {
  readonly reading: Reading;
  readonly at: Instant;
}

/** The state that the pages show, since when, and who said so. */
export interface PageState {
  readonly state: OrderState;
  readonly basis: StateBasis;
  readonly text: string;
  readonly isDetail: boolean;
  /** When this was last read; of a detail reading, when the detail page last said it. */
  readonly readAt: Instant;
  /** Bracketed: from the last reading that shows another state to the first that shows this one. */
  readonly entered?: { readonly moment: Moment; readonly zone: Zone };
}

/** What the order's history adds to the meaning of a phrase that has two. */
export interface SaidBefore {
  readonly before: OrderState;
  readonly seenPaid: boolean;
  /** A paid or shipped date was printed by any page, or the user said "I paid". */
  readonly anyPayment: boolean;
  readonly lapseInferred: boolean;
}

export interface Said {
  readonly state: OrderState;
  readonly basis: StateBasis;
  readonly isLapse?: true;
}

/** A list reading does not undo what a detail page said so recently. */
const DETAIL_HOLDS = days(1);

const isStatusPage = (reading: Reading): boolean => reading.observation.printed.page !== 'cancel';

export const isDetail = (reading: Reading): boolean =>
  reading.observation.printed.page === 'detail' || reading.observation.printed.page === 'refunds';

const hasStatus = ({ meaning, observation: { printed } }: Reading): boolean =>
  meaning !== undefined || (printed.page !== 'refunds' && Boolean(printed.status || printed.statusCode));

/** The state that words of each meaning give by themselves; without one the order is in no known state. */
const STATE_OF: { readonly [Meaning in StatusMeaning]?: OrderState } = {
  ...Object.fromEntries(ORDER_STATES.map((state) => [state, state])),
  delivered: 'inTransit',
  pickUp: 'inTransit',
};

/** The state that a reading says, in the light of what came before; `undefined` when it says nothing about the state. */
export function saidBy(reading: Reading, earlier: SaidBefore): Said | undefined {
  if (!isStatusPage(reading) || !hasStatus(reading)) return undefined;
  const { meaning, basis } = reading;
  if (meaning === 'paymentProcessing') return paymentProcessing(basis, earlier);
  if (meaning === 'completed') return completed(reading, earlier);
  const state = meaning && STATE_OF[meaning];
  return state === undefined || state === 'unknown' ? { state: 'unknown', basis: 'unknown' } : { state, basis };
}

/** The same words are used for money that comes in and for money that goes back. Source: status texts of 2018, S47. */
function paymentProcessing(basis: StateBasis, { before, seenPaid }: SaidBefore): Said {
  if (seenPaid || before === 'cancelPending') return { state: 'refundProcessing', basis };
  if (before === 'awaitingPayment' || before === 'verifyingPayment') return { state: 'verifyingPayment', basis };
  return { state: 'unknown', basis: 'unknown' };
}

/** The old design called an unpaid order that had lapsed "Completed" (R27). */
function completed(reading: Reading, { before, anyPayment, lapseInferred }: SaidBefore): Said {
  const wasUnpaid = before === 'awaitingPayment' || lapseInferred;
  const isLapse = reading.observation.printed.design === 'legacy' && wasUnpaid && !anyPayment;
  return isLapse
    ? { state: 'cancelled', basis: 'inferred', isLapse: true }
    : { state: 'completed', basis: reading.basis };
}

/** The page's state after one more time that a reading was seen. `knownAt`: when a known state was last read, the start of a bracket. */
export function pageAfter(
  page: PageState | undefined,
  said: Said,
  seen: ReadingAt,
  knownAt: Instant | undefined,
): PageState {
  const { reading, at } = seen;
  const { printed, zone } = reading.observation;
  const isFromDetail = isDetail(reading);
  if (page && !isFromDetail && isProtected(page, said, at)) return page;
  const text = printed.status ?? printed.statusCode ?? printed.reminder ?? '';
  if (page && page.state === said.state && said.state !== 'unknown') {
    // Same state: a list confirms what a detail page said, it does not take its place.
    if (page.isDetail && !isFromDetail) return page;
    return { ...page, basis: said.basis, text, isDetail: isFromDetail, readAt: at };
  }
  return {
    state: said.state,
    basis: said.basis,
    text,
    isDetail: isFromDetail,
    readAt: at,
    ...(knownAt !== undefined && { entered: { moment: between(knownAt, at), zone } }),
  };
}

/** Whether a list that says something else leaves the page's state as a detail reading left it. */
function isProtected(page: PageState, said: Said, at: Instant): boolean {
  if (!page.isDetail || isFurther(said.state, page.state)) return false;
  return SETTLED_STATES.includes(page.state) || since(page.readAt, at) <= DETAIL_HOLDS;
}
