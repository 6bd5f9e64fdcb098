/** What is said once a parcel is on its way, or is said to have come. */

import {
  all,
  always,
  any,
  cameBut,
  canStill,
  dated,
  endsWithin,
  inState,
  legacyProtection,
  not,
  over,
  trait,
} from '@/utils/domain/options/conditions';
import { dateOf, nextDateOf, type SituationRow } from './situation-row';

const onItsWay = inState('inTransit', 'partlyShipped');
const came = inState('inTransit', 'partlyShipped', 'completed');
const partly = inState('partlyShipped');
/** From so many days before the promised day the card speaks of the claim. */
const NEAR = 3;
const promised = { day: dateOf('protectedUntil') };

export const SHIPPED = [
  {
    key: 'cameBut',
    when: all(came, cameBut(), canStill('returnBy', 'disputeBy', 'withdrawBy')),
    verdict: 'advice_cameBut',
    small: 'advice_small_photos',
    slots: { day: nextDateOf('returnBy', 'disputeBy', 'withdrawBy') },
    acts: ['openOrder'],
  },
  {
    key: 'cameBut',
    when: all(onItsWay, cameBut()),
    verdict: 'advice_cameBut_noDate',
    rest: 'advice_cameBut_noDate_rest',
    small: 'advice_small_photos',
    acts: ['openOrder'],
  },
  {
    key: 'cameBut',
    when: all(came, cameBut()),
    verdict: 'advice_cameBut_completed',
    small: 'advice_small_photos',
    acts: ['openOrder'],
  },
  {
    key: 'notReceived',
    when: all(came, trait('notReceived'), canStill('claimBy', 'disputeBy')),
    verdict: 'advice_notReceived',
    small: 'advice_small_sayNo',
    slots: { day: nextDateOf('claimBy', 'disputeBy') },
    acts: ['openOrder', 'received'],
  },
  {
    key: 'notReceived',
    when: all(came, trait('notReceived'), not(over('claimBy')), not(over('disputeBy'))),
    verdict: 'advice_notReceived_noDate',
    small: 'advice_small_sayNo',
    acts: ['openOrder', 'received'],
  },
  {
    key: 'claimOver',
    when: all(came, trait('notReceived')),
    verdict: 'advice_claimOver',
    small: 'advice_small_claimOver',
    acts: ['openOrder', 'askAliExpress'],
  },
  {
    key: 'haveIt',
    when: all(onItsWay, trait('received')),
    verdict: 'advice_haveIt',
    rest: 'advice_haveIt_rest',
    acts: ['cameBut'],
  },
  {
    key: 'delivered',
    when: all(onItsWay, trait('deliveredSaid')),
    verdict: 'advice_delivered',
    rest: 'advice_delivered_rest',
    acts: ['received', 'notReceived'],
  },
  {
    key: 'claimOver',
    when: all(onItsWay, any(over('claimBy'), all(legacyProtection, over('protectedUntil')))),
    verdict: 'advice_claimOver',
    small: [
      [legacyProtection, 'advice_small_protectionOver'],
      [always, 'advice_small_claimOver'],
    ],
    acts: ['openOrder', 'askAliExpress'],
  },
  {
    key: 'claim',
    when: all(onItsWay, dated('claimBy')),
    verdict: 'advice_claim',
    small: 'advice_small_claim',
    slots: { day: dateOf('claimBy') },
    acts: ['openOrder', 'received'],
  },
  {
    key: 'pickUp',
    when: all(onItsWay, trait('pickUp')),
    verdict: 'advice_pickUp',
    rest: 'advice_pickUp_rest',
    small: 'advice_small_point',
    acts: ['remindMe'],
  },
  {
    key: 'legacy',
    when: all(onItsWay, legacyProtection),
    verdict: 'advice_legacy',
    rest: 'advice_legacy_rest',
    small: 'advice_small_shipped',
    slots: promised,
    acts: ['openOrder', 'received'],
  },
  {
    key: 'nearDate',
    when: all(onItsWay, endsWithin('protectedUntil', NEAR)),
    verdict: 'advice_nearDate',
    rest: 'advice_nearDate_rest',
    small: 'advice_small_askNow',
    slots: promised,
    acts: ['openOrder', 'received'],
  },
  {
    key: 'partlyShipped',
    when: all(partly, dated('protectedUntil')),
    verdict: 'advice_partly',
    rest: 'advice_partly_rest',
    small: 'advice_small_partShipped',
    slots: promised,
    acts: ['openOrder'],
  },
  {
    key: 'partlyShipped',
    when: partly,
    verdict: 'advice_partly_noDate',
    rest: 'advice_partly_noDate_rest',
    small: 'advice_small_partShipped',
    acts: ['openOrder'],
  },
  {
    key: 'onItsWay',
    when: all(onItsWay, dated('protectedUntil')),
    verdict: 'advice_onItsWay',
    rest: 'advice_onItsWay_rest',
    small: 'advice_small_shipped',
    slots: promised,
    acts: [],
  },
  {
    key: 'onItsWayNoDate',
    when: onItsWay,
    verdict: 'advice_onItsWay_noDate',
    rest: 'advice_onItsWay_noDate_rest',
    small: 'advice_small_shipped',
    acts: ['openOrder'],
  },
] as const satisfies readonly SituationRow[];
