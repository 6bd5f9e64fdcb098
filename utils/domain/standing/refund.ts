/** Whether money is on its way back to the buyer. */

import type { Mark } from '@/utils/domain/order/order';
import type { Reading } from '@/utils/domain/order/printed';
import { days, type Instant, instant, since } from '@/utils/domain/time/instant';
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

/** A line read later than this after placing speaks of an old story, and nobody waits for that money any more. */
const LINE_COUNTS = days(180);

/** When a page first showed a line that says that money was refunded; `undefined` where none did, or of an old order. */
export function refundSeenAt(readings: readonly Reading[]): Instant | undefined {
  const seen = readings.filter(({ saysRefunded }) => saysRefunded).map(({ observation }) => observation.firstAt);
  if (seen.length === 0) return undefined;
  const first = instant(Math.min(...seen));
  const placed = readings.map(({ dates }) => dates.placed).find((moment) => moment !== undefined);
  return placed && since(placed.latest, first) > LINE_COUNTS ? undefined : first;
}

/** True when money was taken, or may have been: paid by a page's word or the user's, or seen while it was being checked. */
export const wasPaid = ({ history, readings, marks }: MoneyFacts): boolean =>
  history.everPaid ||
  history.everVerified ||
  marks.some((mark) => mark.kind === 'iPaid') ||
  readings.some((reading) => reading.buttons.includes('refundInfo')) ||
  refundSeenAt(readings) !== undefined;

/** Open while money is on its way back; an order first seen when it was already closed says nothing either way: none. */
export function refundOf(facts: MoneyFacts): RefundState {
  const { history, marks, isNothingCharged } = facts;
  const state = stateOf(history);
  if (marks.some(({ kind }) => kind === 'noMoneyTaken')) return 'none';
  if (marks.some(({ kind }) => kind === 'moneyBack')) return 'closed';
  if (refundSeenAt(facts.readings) !== undefined) return 'open';
  if (state !== 'refundProcessing' && state !== 'cancelled') return 'none';
  if (isNothingCharged || history.lapseInferred) return 'closed';
  if (state === 'refundProcessing' || wasPaid(facts)) return 'open';
  return history.entered ? 'closed' : 'none';
}
