/**
 * What the user's word holds against the page. A mark such as "I paid" puts an order into a state that the page does not show
 * yet; the hold says which pages do not contradict it, and until when.
 */

import { RULES } from '@/utils/domain/knowledge/rules';
import { ORDER_STATES, type OrderState } from '@/utils/domain/order/kinds';
import { isFurther } from '@/utils/domain/order/lifecycle';
import type { Mark, MarkKind } from '@/utils/domain/order/order';
import type { PaymentMethod } from '@/utils/domain/order/printed';
import { businessDays, daysFrom } from '@/utils/domain/time/calendar';
import type { Instant, Zone } from '@/utils/domain/time/instant';
import type { DatedMoment } from './known-dates';

type HoldEnd = 'paidButUnpaid' | 'requestUnresolved';

export interface Hold {
  readonly by: MarkKind;
  readonly state: OrderState;
  /** Page states that leave the hold standing. */
  readonly resists: readonly OrderState[];
  /** From then on a page that still shows `waitsOn` ends the hold, and this is noticed. */
  readonly ends?: { readonly at: Instant; readonly waitsOn: OrderState; readonly noticed: HoldEnd };
  readonly since: DatedMoment;
}

/** Methods whose money takes 7 working days to arrive; all others 72 h at most. Source: Alibaba payment help, S4. */
const SLOW_METHODS: readonly PaymentMethod[] = ['bankTransfer', 'boleto', 'oxxo', 'konbini', 'voucher'];
/** 72 h: from a clock time exactly that, from a day three whole days. */
const PAID_DAYS = 3;
const PAID_WORKING_DAYS = 7;
/** The seller's time for an answer, counted likewise. */
const ANSWER_DAYS = RULES.sellerAnswers.value / 24;

/** When a payment that the user made should be visible on the page at the latest. */
function paidWindowEnd({ moment, zone }: DatedMoment, method: PaymentMethod | undefined): Instant {
  const isSlow = method !== undefined && SLOW_METHODS.includes(method);
  return isSlow
    ? businessDays(moment, PAID_WORKING_DAYS, PAID_WORKING_DAYS, zone).latest
    : daysFrom(moment, PAID_DAYS, zone).latest;
}

const whenOf = (mark: { readonly at: Mark['at']; readonly zone: Zone }): DatedMoment => ({
  moment: mark.at,
  zone: mark.zone,
});

/** States in which each of these marks can be true; in any other the page wins and the mark only stays on the timeline. */
const POSSIBLE_IN = {
  iPaid: ['awaitingPayment', 'verifyingPayment', 'unknown'],
  requestSent: ['awaitingShipment', 'verifyingPayment', 'cancelPending', 'unknown'],
  disputeClosed: ['partlyShipped', 'inTransit', 'disputed', 'frozen', 'completed', 'unknown'],
  disputeOpened: ['partlyShipped', 'inTransit', 'frozen', 'completed', 'disputed', 'unknown'],
} as const satisfies Partial<Record<MarkKind, readonly OrderState[]>>;

const isPossible = (kind: keyof typeof POSSIBLE_IN, state: OrderState): boolean =>
  (POSSIBLE_IN[kind] as readonly OrderState[]).includes(state);

/** The hold that a mark begins on an order in that state, or `undefined` when it begins none. */
export function holdOf(mark: Mark, state: OrderState): Hold | undefined {
  const since = whenOf(mark);
  if (mark.kind === 'stateSet') {
    const resists = ORDER_STATES.filter((shown) => !isFurther(shown, mark.state));
    return { by: mark.kind, state: mark.state, resists, since };
  }
  if (mark.kind === 'iPaid' && isPossible(mark.kind, state)) {
    return {
      by: mark.kind,
      state: 'verifyingPayment',
      resists: ['awaitingPayment', 'verifyingPayment', 'unknown'],
      ends: { at: paidWindowEnd(since, mark.method), waitsOn: 'awaitingPayment', noticed: 'paidButUnpaid' },
      since,
    };
  }
  if (mark.kind === 'requestSent' && isPossible(mark.kind, state)) {
    const at = daysFrom(mark.at, ANSWER_DAYS, mark.zone).latest;
    return {
      by: mark.kind,
      state: 'cancelPending',
      // Once the page itself says "pending", the page alone says when that is over.
      resists: ['awaitingShipment', 'verifyingPayment', 'unknown'],
      ends: { at, waitsOn: 'awaitingShipment', noticed: 'requestUnresolved' },
      since,
    };
  }
  if (mark.kind === 'disputeOpened' && isPossible(mark.kind, state)) {
    const notFurther = ORDER_STATES.filter((shown) => !isFurther(shown, 'disputed'));
    return { by: mark.kind, state: 'disputed', resists: [...notFurther, state], since };
  }
  if (mark.kind === 'disputeClosed' && mark.outcome === 'won' && isPossible(mark.kind, state)) {
    const notFurther = ORDER_STATES.filter((shown) => !isFurther(shown, 'refundProcessing'));
    return { by: mark.kind, state: 'refundProcessing', resists: [...notFurther, state], since };
  }
  return undefined;
}

/** What a page that shows this state at that time does to a hold: it stands, it ends, or its time is up. */
export function holdAfter(hold: Hold, shown: OrderState, at: Instant): 'stands' | 'ends' | HoldEnd {
  if (!hold.resists.includes(shown)) return 'ends';
  const { ends } = hold;
  return ends && shown === ends.waitsOn && at >= ends.at ? ends.noticed : 'stands';
}
