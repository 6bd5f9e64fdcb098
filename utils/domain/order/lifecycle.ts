/** The life of an order: how far each state is, and which changes from one to another are explained. */
import { ORDER_STATES, type OrderState } from './kinds';

/** How far along a state is. Disputed and frozen are equally far, so are cancelled and completed; `unknown` is nowhere. */
const PROGRESS = {
  awaitingPayment: 1,
  verifyingPayment: 2,
  awaitingShipment: 3,
  cancelPending: 4,
  partlyShipped: 5,
  inTransit: 6,
  disputed: 7,
  frozen: 7,
  refundProcessing: 8,
  cancelled: 9,
  completed: 9,
  archived: 10,
  unknown: 0,
} as const satisfies Record<OrderState, number>;

/** Changes that the shop's own rules explain. Any other is believed all the same, and marked as a jump. */
export const EXPLAINED = {
  awaitingPayment: ['verifyingPayment', 'awaitingShipment', 'cancelled'],
  verifyingPayment: ['awaitingPayment', 'awaitingShipment', 'cancelled', 'refundProcessing'],
  awaitingShipment: ['cancelPending', 'partlyShipped', 'inTransit', 'refundProcessing', 'cancelled', 'frozen'],
  cancelPending: ['awaitingShipment', 'partlyShipped', 'inTransit', 'refundProcessing', 'cancelled', 'frozen'],
  partlyShipped: ['inTransit', 'disputed'],
  inTransit: ['disputed', 'completed', 'cancelled', 'frozen'],
  disputed: ['refundProcessing', 'cancelled', 'completed', 'inTransit'],
  frozen: ORDER_STATES,
  refundProcessing: ['cancelled', 'completed'],
  cancelled: ['archived'],
  completed: ['disputed', 'archived'],
  archived: [],
  unknown: ORDER_STATES,
} as const satisfies Record<OrderState, readonly OrderState[]>;

/** How far a state has got, as a letter that sorts; nowhere comes before all. */
export const progressOf = (state: OrderState): string =>
  PROGRESS[state] === 0 ? '-' : String.fromCharCode(96 + PROGRESS[state]);

/** True when the first state is further along than the second; every known state is further than `unknown`. */
export const isFurther = (state: OrderState, than: OrderState): boolean => PROGRESS[state] > PROGRESS[than];

/** True for a change that needs no remark: an explained one, no change at all, or one from or to what we cannot name. */
export function isExplained(from: OrderState, to: OrderState): boolean {
  const explained: readonly OrderState[] = EXPLAINED[from];
  return from === to || to === 'unknown' || explained.includes(to);
}

/** Read from a detail page, these are never undone by a list, which lags behind. */
export const SETTLED_STATES: readonly OrderState[] = ['refundProcessing', 'cancelled', 'completed'];

/** States that only an order whose payment went through can be in. */
export const PAID_STATES: readonly OrderState[] = [
  'awaitingShipment',
  'cancelPending',
  'partlyShipped',
  'inTransit',
  'disputed',
  'frozen',
  'refundProcessing',
  'completed',
];

/** States that only an order of which something was sent can be in. */
export const SHIPPED_STATES: readonly OrderState[] = ['partlyShipped', 'inTransit', 'disputed', 'completed'];

/** The order is off, and its money goes back where it was taken. */
export const REFUND_STATES: readonly OrderState[] = ['refundProcessing', 'cancelled'];

/** Nothing more happens to these by itself, money on its way aside. */
export const ENDED_STATES: readonly OrderState[] = ['cancelled', 'completed', 'archived'];
