/** What happens to an order if its buyer does nothing, as a key: a table by state. The sentence is its advice. */

import type { OrderState } from '@/utils/domain/order/kinds';
import { has, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { dated, legacyProtection, over, type Situation } from './conditions';
import type { IfNothingKey } from './options';

type Outcome = IfNothingKey | ((situation: Situation) => IfNothingKey);

/** Today's page promises a refund; the old design paid the seller; past the usual time to claim nothing is promised. */
const onItsWay: Outcome = (situation) => {
  if (!dated('protectedUntil')(situation) || over('claimBy')(situation)) return 'staysOpen';
  return legacyProtection(situation) ? 'releasesMoney' : 'refundPromised';
};

/** Closed: the money is on its way, or may be, or none was taken. */
const closed: Outcome = ({ standing }) => {
  if (standing.refund === 'open') return 'moneyArrives';
  const mayBePaid = has(standing, 'paymentUnknown') || has(standing, 'saidPaid') || standing.questions.includes('paid');
  return mayBePaid && standing.refund !== 'closed' ? 'maybeRefunded' : 'nothing';
};

const OUTCOMES = {
  awaitingPayment: ({ standing }) => (has(standing, 'saidPaid') ? 'maybeRefunded' : 'closesUnpaid'),
  verifyingPayment: 'staysOpen',
  awaitingShipment: 'shipsOrCloses',
  cancelPending: 'closesRefunded',
  partlyShipped: onItsWay,
  inTransit: onItsWay,
  disputed: 'staysOpen',
  frozen: 'staysOpen',
  refundProcessing: ({ standing }) => (standing.refund === 'open' ? 'moneyArrives' : 'nothing'),
  cancelled: closed,
  completed: 'nothing',
  archived: 'nothing',
  unknown: 'staysOpen',
} as const satisfies Record<OrderState, Outcome>;

export function ifNothingOf(standing: Standing, now: Now, preferences: Situation['preferences']): IfNothingKey {
  const outcome: Outcome = OUTCOMES[standing.state];
  return typeof outcome === 'string' ? outcome : outcome({ standing, now, preferences });
}
