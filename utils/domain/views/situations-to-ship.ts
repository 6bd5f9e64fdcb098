/** What is said from the payment until the parcel is on its way. */

import type { Situation } from '@/utils/domain/options/conditions';
import {
  all,
  always,
  any,
  dated,
  endedUnseen,
  inState,
  not,
  noticed,
  over,
  stale,
  trait,
} from '@/utils/domain/options/conditions';
import { FOLLOW_UP_AFTER } from '@/utils/domain/standing/asked-now';
import { add } from '@/utils/domain/time/instant';
import { dateOf, type SituationRow, seen } from './situation-row';

const toShip = inState('awaitingShipment');
const requested = inState('cancelPending');
const beforeShipping = any(toShip, requested);
const day = { day: dateOf('shipBy') };

/** One reminder helps, a day after the request. */
const mayRemind = ({ standing, now }: Situation): boolean =>
  standing.requestedAt !== undefined &&
  add(standing.requestedAt.earliest, FOLLOW_UP_AFTER) <= now.at &&
  !standing.traits.includes('followUpSent');

export const TO_SHIP = [
  {
    key: 'toShipOver',
    when: all(toShip, over('shipBy'), endedUnseen),
    verdict: 'advice_shouldBeClosed',
    rest: 'advice_shouldBeClosed_rest',
    acts: ['openOrders'],
  },
  {
    key: 'toShipStale',
    when: all(toShip, stale),
    verdict: 'advice_toShip_stale',
    small: 'advice_small_lookFirst',
    slots: { seen },
    acts: ['openOrder'],
  },
  {
    key: 'requestOpen',
    when: all(toShip, noticed('requestUnresolved'), not(trait('tooLateToCancel'))),
    verdict: 'advice_requestOpen',
    rest: 'advice_requestOpen_rest',
    small: 'advice_small_dayOfRequest',
    acts: ['askAliExpress'],
  },
  {
    key: 'tooLate',
    when: all(beforeShipping, trait('tooLateToCancel')),
    verdict: 'advice_tooLate',
    rest: 'advice_tooLate_rest',
    small: 'advice_small_refusing',
    acts: ['how'],
  },
  {
    key: 'sellerWantsCancel',
    when: all(beforeShipping, trait('sellerWantsCancel')),
    verdict: 'advice_sellerWantsCancel',
    rest: 'advice_sellerWantsCancel_rest',
    small: 'advice_small_refundedInFull',
    acts: ['whatToWrite', 'howToCancel'],
  },
  {
    key: 'requestOver',
    when: all(requested, over('sellerAnswersBy')),
    verdict: 'advice_requestOver',
    rest: 'advice_requestOver_rest',
    small: 'advice_small_dayOfRequest',
    acts: ['openOrder', 'askAliExpress'],
  },
  {
    key: 'requestStale',
    when: all(requested, stale),
    verdict: 'advice_requested_stale',
    small: 'advice_small_lookFirst',
    slots: { seen },
    acts: ['openOrder'],
  },
  {
    key: 'saysShipped',
    when: all(beforeShipping, trait('sellerSaysShipped')),
    verdict: 'advice_saysShipped',
    rest: 'advice_saysShipped_rest',
    small: 'advice_small_askProof',
    acts: ['whatToWrite'],
  },
  {
    key: 'requested',
    when: all(requested, dated('sellerAnswersBy')),
    verdict: 'advice_requested',
    rest: 'advice_requested_rest',
    small: [
      [trait('requestUnseen'), 'advice_small_mayBeClosed'],
      [always, 'advice_small_noAnswer'],
    ],
    slots: { day: dateOf('sellerAnswersBy') },
    acts: [
      [trait('requestUnseen'), 'openOrder'],
      [mayRemind, 'remindSeller'],
    ],
  },
  {
    key: 'requested',
    when: requested,
    verdict: 'advice_requested_noDate',
    rest: 'advice_requested_noDate_rest',
    acts: ['openOrder'],
  },
  {
    key: 'shipByOver',
    when: all(toShip, over('shipBy')),
    verdict: 'advice_shipBy_over',
    rest: 'advice_shipBy_over_rest',
    acts: ['askAliExpress'],
  },
  {
    key: 'refused',
    when: all(toShip, trait('requestFailed'), dated('shipBy'), not(trait('nothingCharged'))),
    verdict: 'advice_shipBy',
    small: 'advice_refused',
    slots: day,
    acts: ['openOrder'],
  },
  {
    key: 'refused',
    when: all(toShip, trait('requestFailed')),
    verdict: 'advice_refused',
    rest: 'advice_refused_rest',
    small: 'advice_small_shipByOnPage',
    acts: ['openOrder', 'enterShipBy'],
  },
  {
    key: 'shipBy',
    when: all(toShip, dated('shipBy'), not(trait('nothingCharged'))),
    verdict: 'advice_shipBy',
    rest: 'advice_shipBy_rest',
    slots: day,
    acts: ['howToCancel', 'requestSent'],
  },
  {
    key: 'toShip',
    when: toShip,
    verdict: 'advice_toShip',
    rest: 'advice_toShip_rest',
    small: 'advice_small_willShip',
    acts: ['howToCancel', 'requestSent'],
  },
] as const satisfies readonly SituationRow[];
