/** What is known of the timer of an unpaid order, and whether its date may be shown. */
import { stateOf } from './history';
import { isDetail } from './page-state';
import type { OrderSoFar } from './questions';
import type { Deadline, PayLook, Standing } from './standing';

/** The timer was read or entered; its details were read and showed none; or nobody looked. */
export function lookOf({ history, readings, deadlines }: OrderSoFar): PayLook | undefined {
  if (stateOf(history) !== 'awaitingPayment') return undefined;
  if (deadlines.some(({ kind, basis }) => kind === 'payBy' && basis !== 'rule')) return 'read';
  return readings.some((reading) => isDetail(reading) && reading.meaning === 'awaitingPayment') ? 'noTimer' : 'notYet';
}

/**
 * False for the end of an unpaid order whose details nobody read: the usual 20 days sort it and plan its note, but AliExpress
 * may close it after one, so no surface names that day.
 */
export const isShown = ({ look }: Pick<Standing, 'look'>, { kind, basis }: Pick<Deadline, 'kind' | 'basis'>): boolean =>
  !(kind === 'payBy' && basis === 'rule' && look === 'notYet');
