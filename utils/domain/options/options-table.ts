/**
 * What can be done, as data: what each option is (`OPTION_FACTS`), and which ones each state offers under which
 * condition (`STATE_OPTIONS`). What a source is stands in `knowledge/sources.ts`.
 */

import type { SourceTag } from '@/utils/domain/knowledge/sources';
import type { OrderState } from '@/utils/domain/order/kinds';
import type { PlainKey } from '@/utils/domain/words/phrase';
import {
  ahead,
  all,
  always,
  any,
  asked,
  type Condition,
  cameBut,
  dated,
  disputeWas,
  endsWithin,
  enteredWithin,
  intends,
  legacyProtection,
  needsLook,
  not,
  noticed,
  over,
  paidButUnpaid,
  refunded,
  refundIs,
  refundOpen,
  runs,
  type Situation,
  sellersFault,
  trait,
  withdrawalButton,
  withdrawalKnown,
} from './conditions';
import type { Cost, Option, OptionAction, OptionKey } from './options';

/** The way on the site; `option-words.ts` has the words of each design. */
export type Way =
  | 'cancel'
  | 'cancelUnpaid'
  | 'pay'
  | 'chat'
  | 'editAddress'
  | 'dispute'
  | 'look'
  | 'resume'
  | 'refundInfo'
  | 'support'
  | 'extend'
  | 'remove'
  | 'cart';

/** What is true of an option wherever it is offered. Its title and what happens are `option_<key>_title` and `…_happens`. */
export interface OptionFacts {
  readonly who: Option['who'];
  readonly consent: Option['consent'];
  /** When a coupon, coins or balance were seen; `none` otherwise. */
  readonly couponAtRisk?: true;
  readonly postage?: true;
  /** More sentences of what happens, after the first. */
  readonly also?: readonly PlainKey[];
  readonly sellerEffect?: PlainKey;
  /** Money comes back if it works: say how, by payment method. */
  readonly money?: true;
  /** What was written or shown is evidence (R22). */
  readonly proof?: true;
  readonly way?: Way;
  /** Before that way, where its button was read on the page: then the page has the deed itself. */
  readonly wayIfRead?: Way;
  readonly link?: NonNullable<Option['link']>;
  readonly action?: OptionAction;
  readonly source: SourceTag;
}

export const OPTION_FACTS = {
  letLapse: {
    who: 'you',
    consent: 'none',
    couponAtRisk: true,
    action: 'intent:letLapse',
    sellerEffect: 'option_seller_none',
    source: 'S32',
  },
  cancelNow: {
    who: 'you',
    consent: 'none',
    way: 'cancelUnpaid',
    link: 'order',
    action: 'intent:wantCancel',
    sellerEffect: 'option_seller_none',
    source: 'S18',
  },
  payNow: {
    who: 'you',
    consent: 'none',
    way: 'pay',
    link: 'order',
    action: 'intent:willPay',
    also: ['option_payNow_price'],
    source: 'S34',
  },
  dontPayTwice: { who: 'you', consent: 'none', way: 'look', link: 'order', source: 'S34' },
  lookForCancelButton: {
    who: 'platform',
    consent: 'none',
    couponAtRisk: true,
    money: true,
    way: 'cancel',
    link: 'order',
    source: 'S17',
  },
  waitForVerification: { who: 'platform', consent: 'none', source: 'S3' },
  contactSupport: { who: 'platform', consent: 'none', way: 'support', link: 'support', proof: true, source: 'S3' },
  askToCancel: {
    who: 'seller',
    consent: 'needed',
    couponAtRisk: true,
    money: true,
    way: 'cancel',
    link: 'order',
    action: 'mark:requestSent',
    also: ['option_askToCancel_silence'],
    proof: true,
    source: 'S18',
  },
  fixInstead: {
    who: 'seller',
    consent: 'needed',
    wayIfRead: 'editAddress',
    way: 'chat',
    link: 'chat',
    proof: true,
    source: 'S48',
  },
  waitForShipBy: {
    who: 'platform',
    consent: 'none',
    couponAtRisk: true,
    money: true,
    also: ['option_waitForShipBy_risk'],
    sellerEffect: 'option_seller_notShipped',
    source: 'S41',
  },
  refuseExtraPayment: { who: 'you', consent: 'none', way: 'chat', link: 'chat', proof: true, source: 'S53' },
  dontExtend: { who: 'you', consent: 'none', source: 'S38' },
  withdrawByLaw: {
    who: 'law',
    consent: 'none',
    postage: true,
    money: true,
    way: 'chat',
    link: 'chat',
    also: ['law_exceptions', 'option_withdrawByLaw_limits'],
    proof: true,
    source: 'L1',
  },
  waitForAnswer: { who: 'seller', consent: 'none', money: true, source: 'S18' },
  followUp: { who: 'seller', consent: 'needed', money: true, way: 'chat', link: 'chat', proof: true, source: 'S23' },
  withdrawRequest: {
    who: 'you',
    consent: 'none',
    way: 'resume',
    link: 'order',
    action: 'mark:requestWithdrawn',
    source: 'S47',
  },
  askProofOfPostage: { who: 'seller', consent: 'none', way: 'chat', link: 'chat', proof: true, source: 'S41' },
  lookAgain: { who: 'you', consent: 'none', way: 'look', link: 'order', source: 'DEV26' },
  askAboutRest: { who: 'seller', consent: 'none', way: 'chat', link: 'chat', proof: true, source: 'S16' },
  openDispute: {
    who: 'platform',
    consent: 'none',
    money: true,
    also: ['option_openDispute_window'],
    way: 'dispute',
    link: 'order',
    action: 'mark:disputeOpened',
    proof: true,
    source: 'S16',
  },
  dontConfirmReceipt: {
    who: 'you',
    consent: 'none',
    also: ['option_dontConfirmReceipt_itself'],
    source: 'S53',
  },
  extendProtection: { who: 'seller', consent: 'needed', way: 'extend', link: 'order', source: 'S33' },
  refuseOrReturn: { who: 'platform', consent: 'none', postage: true, source: 'S18' },
  addEvidence: { who: 'platform', consent: 'none', way: 'dispute', link: 'order', proof: true, source: 'S8' },
  keepDispute: { who: 'you', consent: 'none', source: 'S64' },
  returnItem: {
    who: 'platform',
    consent: 'none',
    postage: true,
    money: true,
    way: 'dispute',
    link: 'order',
    also: ['option_returnItem_free'],
    source: 'S21',
  },
  waitForRefund: {
    who: 'platform',
    consent: 'none',
    money: true,
    way: 'refundInfo',
    link: 'order',
    action: 'mark:moneyBack',
    source: 'S15',
  },
  checkStatement: { who: 'you', consent: 'none', source: 'S15' },
  appeal: {
    who: 'platform',
    consent: 'none',
    way: 'dispute',
    link: 'order',
    proof: true,
    source: 'S8',
  },
  askBank: { who: 'bank', consent: 'none', also: ['option_askBank_freezes'], proof: true, source: 'L7' },
  explainClosing: {
    who: 'platform',
    consent: 'none',
    way: 'refundInfo',
    link: 'order',
    also: ['option_explainClosing_money'],
    source: 'C1',
  },
  addToCartAgain: { who: 'you', consent: 'none', way: 'cart', link: 'order', source: 'S32' },
  removeFromList: { who: 'you', consent: 'none', way: 'remove', link: 'list', source: 'MMZ' },
  setStateYourself: { who: 'you', consent: 'none', action: 'set:state', source: 'MMZ' },
} as const satisfies Record<OptionKey, OptionFacts>;

/** From so many days before its end the old protection calls for a dispute. */
const OLD_PROTECTION_DAYS = 3;

/** One option in one state. Without conditions it is always offered and placed by the sort rule alone. */
export interface OptionRow {
  readonly option: OptionKey;
  readonly when?: Condition;
  /** Placed before what the sort rule would say. */
  readonly leads?: Condition;
  /** More sentences of what happens, while something is so. */
  readonly also?: readonly { readonly when: Condition; readonly says: PlainKey }[];
  /** Placed before even that. */
  readonly leadsAll?: Condition;
  /** Placed after everything else. */
  readonly trails?: Condition;
  /** Advice or a last resort: the best option only while it leads. */
  readonly neverFirst?: true;
}

const LOOK_AGAIN: OptionRow = { option: 'lookAgain', when: needsLook, leadsAll: always };
/** Statutory withdrawal counts from receipt and is offered from the payment on, where a sourced country was chosen. */
const requestFailed = trait('requestFailed');
const refundLate = over('refundBy');
/** Today a cancel can go through at once (S29), so that a request is looked after as soon as it is sent. */
const requestUnseen = trait('requestUnseen');

const WITHDRAW: OptionRow = {
  option: 'withdrawByLaw',
  also: [{ when: withdrawalButton, says: 'option_withdrawByLaw_euButton' }],
  when: all(withdrawalKnown, not(over('withdrawBy'))),
  neverFirst: true,
};

/** Paid by the user's word, and no page ever showed it: the money does not come back without asking. */
const paidUnseen = all(trait('saidPaid'), not(trait('everPaid')));

const REFUND_ROWS: readonly OptionRow[] = [
  { option: 'waitForRefund', when: refundOpen, leads: not(refundLate) },
  { option: 'checkStatement', when: refundOpen, leads: refundLate },
  { option: 'contactSupport', when: all(refundOpen, any(refundLate, paidUnseen)), leadsAll: always },
  { option: 'askBank', when: all(refundOpen, refundLate, not(over('bankBy'))), neverFirst: true },
];

/** Nobody looked for the timer yet, by what its pages say. */
const looksFirst: Condition = ({ standing }) => standing.look === 'notYet';
const tooLate = trait('tooLateToCancel');
/** What the site refuses explains why the request did not close the order. */
const requestUnresolved = all(noticed('requestUnresolved'), not(tooLate));
/** A request came before the parcel, or it was shipped at the last moment; ten days later a receipt helps nobody (R29). */
const mayBeUnsent: Condition = all(any(trait('requestWasPending'), trait('shippedLate')), enteredWithin(10));
const canEditAddress: Condition = ({ standing }) => standing.buttonWords?.editAddress !== undefined;
/** Of several lines of one order the site cancels all. */
const WHOLE = { when: ({ standing }: Situation) => standing.itemCount > 1, says: 'option_askToCancel_whole' } as const;
const lost = disputeWas('lost');
/** Closed, and whether it was paid is not known: nothing is taken off the list. */
const mayBePaid: Condition = any(trait('paymentUnknown'), asked('paid'), all(trait('saidPaid'), refundIs('none')));
/** Pre-sales and group orders are known not to be known. */
const knownUnknown = any(trait('preSale'), trait('groupBuy'));
/** What came as it should is no matter for a dispute; what came wrong is. */
const mayDispute: Condition = all(not(lost), any(not(trait('received')), cameBut()));
const cameWrong = cameBut('wrongOrDamaged', 'notAsDescribed');
/** The promised day has passed, or the buyer says that it did not come or what is wrong with it, and the money is not back. */
const mustAsk: Condition = all(
  not(lost),
  not(refunded),
  any(
    cameWrong,
    all(
      not(trait('received')),
      any(
        over('protectedUntil'),
        over('claimBy'),
        trait('notReceived'),
        // The old protection pays the seller at its end: the claim comes before it.
        all(legacyProtection, endsWithin('protectedUntil', OLD_PROTECTION_DAYS)),
      ),
    ),
  ),
);

/** A dispute that was lost is appealed, never opened again. */
const WHEN_LOST: readonly OptionRow[] = [
  { option: 'appeal', when: lost, leadsAll: always },
  { option: 'askBank', when: lost, leads: always },
];

/** Past the usual time to claim AliExpress may still decide, and the bank after it. */
const AFTER_CLAIM: readonly OptionRow[] = [
  { option: 'contactSupport', when: all(over('claimBy'), not(trait('received'))), leads: always },
  { option: 'askBank', when: all(over('claimBy'), not(lost), not(trait('received'))), leads: always, neverFirst: true },
];

export const STATE_OPTIONS = {
  awaitingPayment: [
    { option: 'lookAgain', when: any(needsLook, all(looksFirst, not(intends('letLapse')))), leadsAll: always },
    { option: 'letLapse', leads: intends('undecided', 'letLapse') },
    {
      option: 'cancelNow',
      leads: any(intends('wantCancel'), all(intends('undecided'), trait('discountSeen'))),
      also: [WHOLE],
    },
    { option: 'payNow', leads: intends('willPay') },
    { option: 'dontPayTwice', leadsAll: any(paidButUnpaid, trait('saidPaid')), neverFirst: true },
  ],
  verifyingPayment: [
    LOOK_AGAIN,
    { option: 'dontPayTwice', leads: always },
    { option: 'lookForCancelButton', when: not(trait('tooLateToCancel')), also: [WHOLE] },
    { option: 'waitForVerification' },
    { option: 'contactSupport', when: over('verifiedBy'), leadsAll: always },
  ],
  awaitingShipment: [
    LOOK_AGAIN,
    { option: 'contactSupport', when: requestUnresolved, leadsAll: always },
    {
      option: 'askProofOfPostage',
      when: trait('sellerSaysShipped'),
      leadsAll: not(trait('tooLateToCancel')),
    },
    {
      option: 'waitForShipBy',
      leadsAll: any(
        trait('sellerWantsCancel'),
        trait('tooLateToCancel'),
        requestUnresolved,
        all(ahead('shipBy'), any(sellersFault, requestFailed)),
      ),
      // Refused, and no shipping deadline is known: it ends the order all the same, and nobody has to agree.
      leads: requestFailed,
      neverFirst: true,
    },
    {
      option: 'askToCancel',
      when: not(tooLate),
      leads: not(requestFailed),
      trails: requestFailed,
      also: [{ when: all(requestFailed, needsLook), says: 'option_caution_tryOnce' }, WHOLE],
    },
    { option: 'refuseOrReturn', when: tooLate },
    {
      option: 'fixInstead',
      when: not(tooLate),
      also: [{ when: canEditAddress, says: 'option_fixInstead_address' }],
      neverFirst: true,
    },
    { option: 'refuseExtraPayment', when: not(tooLate), neverFirst: true },
    { option: 'dontExtend', when: not(tooLate), neverFirst: true },
    WITHDRAW,
  ],
  cancelPending: [
    {
      option: 'lookAgain',
      when: any(needsLook, requestUnseen),
      leadsAll: always,
      also: [{ when: requestUnseen, says: 'option_lookAgain_mayBeCancelled' }],
    },
    { option: 'waitForShipBy', when: tooLate, leads: always },
    { option: 'refuseOrReturn', when: tooLate },
    { option: 'waitForAnswer', when: not(tooLate), leads: always },
    { option: 'followUp', when: all(not(trait('followUpSent')), not(tooLate)) },
    { option: 'withdrawRequest', when: not(tooLate) },
    { option: 'askProofOfPostage', when: trait('sellerSaysShipped'), leadsAll: not(tooLate) },
    { ...WITHDRAW, when: all(tooLate, withdrawalKnown, not(over('withdrawBy'))) },
  ],
  partlyShipped: [
    ...WHEN_LOST,
    { option: 'lookAgain', leads: not(mustAsk), leadsAll: all(needsLook, not(mustAsk)) },
    { option: 'askAboutRest' },
    { option: 'openDispute', when: mayDispute, leadsAll: mustAsk },
    { option: 'dontConfirmReceipt' },
    ...AFTER_CLAIM,
    WITHDRAW,
  ],
  inTransit: [
    ...WHEN_LOST,
    ...AFTER_CLAIM,
    {
      option: 'lookAgain',
      when: any(needsLook, all(not(dated('protectedUntil')), not(trait('received')), not(lost))),
      leadsAll: all(not(mustAsk), not(lost)),
      also: [{ when: all(not(dated('protectedUntil')), not(lost)), says: 'option_lookAgain_dateInDetails' }],
    },
    {
      option: 'returnItem',
      when: any(cameBut(), trait('returnAgreed'), runs('returnBy')),
      leads: any(cameBut('doesNotFit'), trait('returnAgreed')),
    },
    { option: 'dontConfirmReceipt' },
    { option: 'askProofOfPostage', when: all(mayBeUnsent, not(mustAsk)) },
    {
      option: 'openDispute',
      when: mayDispute,
      leadsAll: mustAsk,
      also: [{ when: cameBut(), says: 'option_photos' }],
    },
    { option: 'extendProtection', when: ahead('protectedUntil') },
    { option: 'refuseOrReturn', when: not(trait('received')) },
    WITHDRAW,
  ],
  disputed: [
    LOOK_AGAIN,
    ...WHEN_LOST,
    { option: 'returnItem', when: trait('returnAgreed'), leads: always },
    { option: 'addEvidence', when: not(lost) },
    { option: 'keepDispute', when: not(lost) },
    { ...WITHDRAW, when: all(lost, withdrawalKnown, not(over('withdrawBy'))) },
  ],
  frozen: [
    { option: 'lookAgain', leadsAll: always },
    ...WHEN_LOST,
    { option: 'contactSupport' },
    { option: 'addEvidence', when: all(trait('disputeSeen'), not(lost)) },
    { option: 'keepDispute', when: all(trait('disputeSeen'), not(lost)) },
    { option: 'returnItem', when: trait('returnAgreed'), leads: always },
  ],
  refundProcessing: [LOOK_AGAIN, ...REFUND_ROWS],
  cancelled: [
    LOOK_AGAIN,
    ...REFUND_ROWS,
    { option: 'lookAgain', when: all(mayBePaid, not(needsLook)), leadsAll: always },
    { option: 'explainClosing', when: not(refundOpen) },
    { option: 'addToCartAgain', when: not(refundOpen) },
    { option: 'removeFromList', when: all(not(refundOpen), not(mayBePaid), not(trait('removed'))) },
  ],
  completed: [
    ...WHEN_LOST,
    {
      option: 'openDispute',
      when: all(not(lost), any(runs('disputeBy'), trait('notReceived'))),
      leadsAll: any(trait('notReceived'), cameWrong),
      leads: not(runs('returnBy')),
      also: [{ when: cameBut(), says: 'option_photos' }],
    },
    { option: 'returnItem', when: all(runs('returnBy'), not(trait('notReceived'))), leads: always },
    { ...WITHDRAW, when: all(withdrawalKnown, runs('withdrawBy')) },
    { option: 'askBank', when: all(not(over('bankBy')), not(lost)), neverFirst: true },
  ],
  archived: [{ option: 'setStateYourself' }, { option: 'lookAgain' }],
  unknown: [
    { option: 'setStateYourself', when: not(knownUnknown) },
    { option: 'lookAgain', when: not(knownUnknown), leadsAll: needsLook },
  ],
} as const satisfies Record<OrderState, readonly OptionRow[]>;

/** What an option costs the buyer beyond the order itself. */
export function costOf(facts: OptionFacts, discountSeen: boolean): Cost {
  if (facts.postage) return 'postage';
  return facts.couponAtRisk && discountSeen ? 'couponAtRisk' : 'none';
}
