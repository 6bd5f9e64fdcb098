/** What is said of disputes and of money on its way back. */

import {
  all,
  any,
  asked,
  canStill,
  dated,
  disputeWas,
  inState,
  not,
  over,
  refunded,
  refundIs,
  refundOpen,
  runs,
  trait,
} from '@/utils/domain/options/conditions';
import { comesBackOf } from '@/utils/domain/options/option-words';
import { dateOf, type SituationRow, type Slot } from './situation-row';

const closed = inState('cancelled');

/** How the money comes back, by what was paid with. */
const comesBack: Slot = (situation) => {
  const said = comesBackOf({ money: true }, situation);
  return said && { kind: 'phrase', phrase: said };
};

export const BEFORE_ALL = [
  { key: 'refunded', when: refunded, verdict: 'advice_refunded', acts: [] },
  {
    key: 'refundSaid',
    when: all(trait('refundSeen'), asked('refundArrived')),
    verdict: 'advice_refundSaid',
    rest: 'advice_refundSaid_rest',
    acts: ['moneyBack', 'notYet'],
  },
  {
    key: 'sendBack',
    when: all(trait('returnAgreed'), canStill('sendBackBy')),
    verdict: 'advice_sendBack',
    rest: 'advice_sendBack_rest',
    slots: { day: dateOf('sendBackBy') },
    acts: ['openOrder'],
  },
  {
    key: 'sendBack',
    when: all(trait('returnAgreed'), runs('sendBackBy'), not(dated('sendBackBy'))),
    verdict: 'advice_sendBack_noDate',
    rest: 'advice_sendBack_noDate_rest',
    acts: ['openOrder'],
  },
  {
    key: 'disputeLost',
    when: all(inState('partlyShipped', 'inTransit', 'disputed', 'frozen', 'completed'), disputeWas('lost')),
    verdict: 'advice_disputeLost',
    rest: 'advice_disputeLost_rest',
    acts: ['openOrder'],
  },
] as const satisfies readonly SituationRow[];

export const MONEY = [
  {
    key: 'disputeWithdrawn',
    when: all(inState('disputed'), disputeWas('withdrawn')),
    verdict: 'advice_disputeWithdrawn',
    acts: ['openOrder'],
  },
  {
    key: 'disputeOver',
    when: all(inState('disputed'), over('disputeAnswerBy')),
    verdict: 'advice_dispute_over',
    rest: 'advice_dispute_over_rest',
    small: 'advice_small_keepDispute',
    acts: ['openOrder'],
  },
  {
    key: 'dispute',
    when: all(inState('disputed'), dated('disputeAnswerBy')),
    verdict: 'advice_dispute',
    rest: 'advice_dispute_rest',
    small: 'advice_small_keepOpen',
    slots: { day: dateOf('disputeAnswerBy') },
    acts: ['addProof'],
  },
  {
    key: 'dispute',
    when: inState('disputed'),
    verdict: 'advice_dispute_noDate',
    rest: 'advice_dispute_noDate_rest',
    small: 'advice_small_keepDispute',
    acts: ['addProof'],
  },
  {
    key: 'frozen',
    when: inState('frozen'),
    verdict: 'advice_frozen',
    rest: 'advice_frozen_rest',
    small: 'advice_small_untilDecided',
    acts: ['openOrder'],
  },
  {
    key: 'closedPaid',
    when: all(closed, not(refundIs('closed')), trait('saidPaid'), not(trait('everPaid'))),
    verdict: 'advice_closedPaid',
    rest: 'advice_closedPaid_rest',
    acts: ['askAliExpress', 'moneyBack', 'noMoneyTaken'],
  },
  {
    key: 'closed',
    when: all(closed, trait('nothingCharged'), not(trait('saidPaid'))),
    verdict: 'advice_closed',
    rest: 'advice_closed_rest',
    acts: [],
  },
  {
    key: 'refundLate',
    when: all(refundOpen, over('refundBy')),
    verdict: 'advice_refundLate',
    rest: 'advice_refundLate_rest',
    acts: ['askAliExpress', 'moneyBack'],
  },
  {
    key: 'decidedForYou',
    when: all(refundOpen, disputeWas('won'), not(dated('refundBy'))),
    verdict: 'advice_decidedForYou',
    rest: 'advice_decidedForYou_rest',
    acts: ['moneyBack'],
  },
  {
    key: 'refund',
    when: all(refundOpen, dated('refundBy')),
    verdict: 'advice_refund',
    small: 'advice_small_comesBack',
    slots: { day: dateOf('refundBy'), comesBack },
    acts: ['moneyBack'],
  },
  {
    key: 'refundNoDate',
    when: refundOpen,
    verdict: 'advice_refund_noDate',
    rest: 'advice_refund_noDate_rest',
    acts: ['enterClosing', 'moneyBack'],
  },
  {
    key: 'closedUnknown',
    when: all(closed, not(refundIs('closed')), any(trait('paymentUnknown'), asked('paid'), trait('saidPaid'))),
    verdict: 'advice_closedUnknown',
    rest: 'advice_closedUnknown_rest',
    small: 'advice_small_whetherTaken',
    acts: ['openOrder', 'noMoneyTaken'],
  },
  {
    key: 'refunded',
    when: all(
      inState('cancelled', 'refundProcessing'),
      refundIs('closed'),
      any(trait('everPaid'), trait('refundSeen')),
    ),
    verdict: 'advice_refunded',
    acts: [],
  },
  {
    key: 'closedUnknown',
    when: all(closed, asked('paid')),
    verdict: 'advice_closedUnknown',
    rest: 'advice_closedUnknown_rest',
    small: 'advice_small_whetherTaken',
    acts: ['openOrder', 'noMoneyTaken'],
  },
  {
    key: 'refunded',
    when: all(inState('cancelled', 'refundProcessing'), trait('saidPaid')),
    verdict: 'advice_refunded',
    acts: [],
  },
  {
    key: 'closed',
    when: inState('cancelled', 'refundProcessing'),
    verdict: 'advice_closed',
    rest: 'advice_closed_rest',
    acts: [],
  },
] as const satisfies readonly SituationRow[];
