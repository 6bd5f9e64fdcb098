/** Whether money is on its way back to the buyer. */

import type { Mark } from '@/utils/domain/order/order';
import type { Reading } from '@/utils/domain/order/printed';
import { type History, stateOf } from './history';
import type { RefundState } from './standing';

/** What the question of the money rests on. */
interface MoneyFacts {
  readonly history: History;
  readonly readings: readonly Reading[];
  readonly marks: readonly Mark[];
  /** Cash on delivery, or a total of nothing. */
  readonly isNothingCharged: boolean;
}

/** True when money was taken, or may have been: paid by a page's word or the user's, or seen while it was being checked. */
export const wasPaid = ({ history, readings, marks }: MoneyFacts): boolean =>
  history.everPaid ||
  history.everVerified ||
  marks.some((mark) => mark.kind === 'iPaid') ||
  readings.some((reading) => reading.buttons.includes('refundInfo'));

/** Open while money is on its way back; an order first seen when it was already closed says nothing either way: none. */
export function refundOf(facts: MoneyFacts): RefundState {
  const { history, marks, isNothingCharged } = facts;
  const state = stateOf(history);
  if (state !== 'refundProcessing' && state !== 'cancelled') return 'none';
  const isBack = marks.some((mark) => mark.kind === 'moneyBack' || mark.kind === 'noMoneyTaken');
  if (isBack || isNothingCharged || history.lapseInferred) return 'closed';
  if (state === 'refundProcessing' || wasPaid(facts)) return 'open';
  return history.entered ? 'closed' : 'none';
}
