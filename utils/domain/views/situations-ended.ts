/** What is said of orders that are over, and of words that nobody knows. */

import type { Situation } from '@/utils/domain/options/conditions';
import { all, always, any, canStill, dated, inState, not, runs, trait } from '@/utils/domain/options/conditions';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { drivingInstant } from '@/utils/domain/standing/standing';
import { dateOf, nextDateOf, pageWords, type SituationRow } from './situation-row';

const completed = inState('completed');
const unknown = inState('unknown');

/** A dispute is possible for longer than a return. */
const disputeIsLonger = ({ standing, now }: Situation): boolean => {
  const [returned, disputed] = (['returnBy', 'disputeBy'] as const).map((kind) => decidingOf(standing, kind, now.at));
  return returned !== undefined && disputed !== undefined && drivingInstant(disputed) > drivingInstant(returned);
};

export const ENDED = [
  { key: 'completed', when: all(completed, trait('fine')), verdict: 'advice_completed', acts: [] },
  {
    key: 'returnBy',
    when: all(completed, trait('received'), canStill('returnBy')),
    verdict: 'advice_returnBy',
    small: [[disputeIsLonger, 'advice_small_alsoUntil']],
    slots: { day: dateOf('returnBy'), later: dateOf('disputeBy') },
    acts: ['openOrder', 'fine'],
  },
  {
    key: 'disputeBy',
    when: all(completed, trait('received'), canStill('disputeBy')),
    verdict: 'advice_disputeBy',
    slots: { day: dateOf('disputeBy') },
    acts: ['openOrder', 'fine'],
  },
  {
    key: 'completedAsk',
    when: all(completed, canStill('returnBy', 'disputeBy')),
    verdict: 'advice_completedAsk',
    rest: 'advice_completedAsk_rest',
    slots: { day: nextDateOf('returnBy', 'disputeBy') },
    acts: ['openOrder', 'notReceived', 'fine'],
  },
  {
    key: 'completedNoDate',
    when: all(completed, any(runs('returnBy'), runs('disputeBy')), not(dated('returnBy')), not(dated('disputeBy'))),
    verdict: 'advice_completed_noDate',
    rest: 'advice_completed_noDate_rest',
    acts: ['openOrder'],
  },
  { key: 'completed', when: completed, verdict: 'advice_completed', acts: [] },
  {
    key: 'archived',
    when: inState('archived'),
    verdict: 'advice_archived',
    rest: 'advice_archived_rest',
    acts: [],
  },
  {
    key: 'preSale',
    when: trait('preSale'),
    verdict: 'advice_preSale',
    rest: 'advice_preSale_rest',
    small: 'advice_small_deposit',
    acts: ['openOrder'],
  },
  {
    key: 'groupBuy',
    when: trait('groupBuy'),
    verdict: 'advice_groupBuy',
    rest: 'advice_groupBuy_rest',
    acts: ['openOrder'],
  },
  {
    key: 'shipmentCancelled',
    when: trait('shipmentCancelled'),
    verdict: 'advice_shipmentCancelled',
    rest: 'advice_shipmentCancelled_rest',
    slots: { words: pageWords },
    acts: ['isCancelled', 'isInTransit'],
  },
  {
    key: 'ambiguous',
    when: all(unknown, trait('ambiguous')),
    verdict: 'advice_unknown',
    small: 'advice_small_remembered',
    slots: { words: pageWords },
    acts: ['isToShip', 'isInTransit'],
  },
  {
    key: 'unknown',
    when: ({ standing }) => standing.stateText !== '',
    verdict: 'advice_unknown',
    small: 'advice_small_remembered',
    slots: { words: pageWords },
    acts: ['isUnpaid', 'isToShip', 'isInTransit', 'isCancelled', 'isCompleted'],
  },
] as const satisfies readonly SituationRow[];

/** A page without words about it. */
export const NO_WORDS = {
  key: 'unknown',
  when: always,
  verdict: 'advice_unknown_noWords',
  small: 'advice_small_remembered',
  acts: ['isUnpaid', 'isToShip', 'isInTransit', 'isCancelled', 'isCompleted'],
} as const satisfies SituationRow;
