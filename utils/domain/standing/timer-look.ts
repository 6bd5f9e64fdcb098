/** What is known of the timer of an unpaid order. */
import { stateOf } from './history';
import { isDetail } from './page-state';
import type { OrderSoFar } from './questions';
import type { PayLook } from './standing';

/** The timer was read or entered; its details were read and showed none; or nobody looked. */
export function lookOf({ history, readings, deadlines }: OrderSoFar): PayLook | undefined {
  if (stateOf(history) !== 'awaitingPayment') return undefined;
  if (deadlines.some(({ kind, basis }) => kind === 'payBy' && basis !== 'rule')) return 'read';
  return readings.some((reading) => isDetail(reading) && reading.meaning === 'awaitingPayment') ? 'noTimer' : 'notYet';
}
