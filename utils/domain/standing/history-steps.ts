/** Readings and marks in the order in which they happened, whatever the order in which they arrived. */

import { ORDER_STATES, type OrderState } from '@/utils/domain/order/kinds';
import { progressOf } from '@/utils/domain/order/lifecycle';
import type { Mark, MarkKind, Order } from '@/utils/domain/order/order';
import type { Reading } from '@/utils/domain/order/printed';
import type { Instant } from '@/utils/domain/time/instant';
import type { ReadingAt } from './page-state';

export type Step =
  | ({ readonly kind: 'read' } & ReadingAt)
  | { readonly kind: 'mark'; readonly at: Instant; readonly mark: Mark };

/** When a mark takes its place among the readings: as late as its day and its telling allow. */
function placeOf({ at, madeAt }: Mark): Instant {
  if (at.precision === 'exact' || madeAt < at.earliest) return at.earliest;
  return madeAt < at.latest ? madeAt : at.latest;
}

/** What was told later ends what was told before: it was not here and then it came; "I paid" and then no money was taken. */
const ENDED_BY: { readonly [Kind in MarkKind]?: readonly MarkKind[] } = {
  iPaid: ['noMoneyTaken'],
  noMoneyTaken: ['iPaid'],
  received: ['notReceived'],
  cameBut: ['notReceived'],
  notReceived: ['received', 'cameBut'],
  disputeClosed: ['disputeOpened'],
};

/** The marks that were neither taken back nor ended by a later one, in the order in which they were told. */
export function standingMarks(order: Order): readonly Mark[] {
  const marks = order.record.marks
    .filter((mark) => mark.undoneAt === undefined)
    .toSorted((a, b) => a.madeAt - b.madeAt);
  return marks.filter(
    (mark) => !marks.some((other) => other.madeAt > mark.madeAt && ENDED_BY[mark.kind]?.includes(other.kind)),
  );
}

/** Readings with the one last rendered first; equal times by content, so that the order of arrival never matters. */
export const newestFirst = (readings: readonly Reading[]): readonly Reading[] =>
  readings.toSorted((a, b) => b.observation.lastAt - a.observation.lastAt || (rankOf(a) > rankOf(b) ? -1 : 1));

const readStepsOf = (reading: Reading): readonly Step[] => {
  const { firstAt, lastAt } = reading.observation;
  const times = firstAt === lastAt ? [firstAt] : [firstAt, lastAt];
  return times.map((at) => ({ kind: 'read', reading, at }));
};

const isState = (meaning: Reading['meaning']): meaning is OrderState =>
  (ORDER_STATES as readonly (string | undefined)[]).includes(meaning);

/** Of readings of the same instant the one further on comes last, then a detail page after a list; otherwise content decides. */
const rankOf = ({ meaning, observation: { printed } }: Reading): string =>
  `${progressOf(isState(meaning) ? meaning : 'unknown')} ${printed.page === 'list' ? 'a' : 'b'} ${JSON.stringify(printed)}`;

/** How far a mark says the order has got; marks that move no state come after every reading of their instant. */
function reachOf(mark: Mark): string {
  if (mark.kind === 'stateSet') return progressOf(mark.state);
  if (mark.kind === 'iPaid') return progressOf('verifyingPayment');
  if (mark.kind === 'disputeOpened' || mark.kind === 'disputeClosed') return progressOf('disputed');
  const isAboutRequest =
    mark.kind === 'requestSent' || mark.kind === 'requestWithdrawn' || mark.kind === 'sellerRefused';
  return isAboutRequest ? progressOf('cancelPending') : 'z';
}

/** Within one instant: by progress, marks after readings that have got as far. */
const tieOf = (step: Step): string =>
  step.kind === 'read'
    ? rankOf(step.reading)
    : `${reachOf(step.mark)} z ${String(step.mark.madeAt).padStart(16, '0')} ${step.mark.kind}`;

/** Everything that was read and said, oldest first. */
export const stepsOf = (readings: readonly Reading[], marks: readonly Mark[]): readonly Step[] =>
  [
    ...readings.flatMap(readStepsOf),
    ...marks.map((mark) => ({ kind: 'mark', at: placeOf(mark), mark }) as const),
  ].toSorted((a, b) => a.at - b.at || (tieOf(a) < tieOf(b) ? -1 : 1));
