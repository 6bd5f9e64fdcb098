/**
 * The messages: what each says in its two lengths, to whom, and in which states it fits.
 *
 * A step is a list of lines, best first; the first whose facts are known is said, and a step without one is left out. Until a
 * cancel request is known, M2 to M8 announce it ("I would like to cancel and will send the request"), for there is nothing
 * to accept yet; once it is, they refer to it.
 */

import type { DraftId, OrderState } from '@/utils/domain/order/kinds';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { LineKey } from './draft-lines';

export type Step = readonly LineKey[];

export interface DraftPlan {
  readonly to: 'seller' | 'support';
  /** Every way to say it, one paragraph. */
  readonly short: readonly Step[];
  /** Paragraphs of steps. */
  readonly full: readonly (readonly Step[])[];
}

const HELLO: Step = ['hello'];
const THANKS: Step = ['thanks'];
const ABOUT: Step = ['aboutItemPlaced', 'aboutItem', 'aboutPlaced', 'about'];
const NUMBER: Step = ['aboutPlaced', 'about'];
const REQUEST: Step = ['requested', 'requestOpen', 'wouldCancel'];
const REQUEST_MADE: Step = ['requested', 'requestOpen'];
/** What is asked for: a yes to the request, or as long as there is none, that nothing is shipped meanwhile. */
const ASK: Step = ['accept', 'dontShip'];
const OTHERWISE: Step = ['orAccept', 'orCancel'];
const SHIP_TIME: Step = ['shipEnds', 'shipEnded', 'shipWaiting'];
const SAID: Step = ['youWroteOn', 'youWrote'];
const NOT_HERE: Step = ['completedNotHere', 'notArrived'];
const SHIPPED: Step = ['sellerSaysShipped', 'pageShippedOn', 'pageShipped'];

export const DRAFTS = {
  M1: {
    to: 'seller',
    short: [HELLO, NUMBER, ['unpaidNoPay'], THANKS],
    full: [[HELLO], [ABOUT, ['unpaidNoPay']], [['unpaidNoHold']], [THANKS]],
  },
  M2: {
    to: 'seller',
    short: [HELLO, NUMBER, REQUEST, ASK, ['answerBy'], THANKS],
    full: [
      [HELLO],
      [ABOUT, ['notShipped']],
      [REQUEST, ['changedMind']],
      [ASK, ['answerBy'], ['refundByPlatform']],
      [THANKS],
    ],
  },
  M3: {
    to: 'seller',
    short: [HELLO, ['twiceBoth', 'about'], REQUEST, ['keepOther', 'keepOne'], THANKS],
    full: [
      [HELLO],
      [ABOUT, ['twiceBoth', 'twice']],
      [REQUEST, ['keepOther', 'keepOne']],
      [['accept'], ['answerBy']],
      [THANKS],
    ],
  },
  M4: {
    to: 'seller',
    short: [
      HELLO,
      NUMBER,
      ['wrongVariantBoth', 'wrongVariant', 'wrongAddress', 'mistake'],
      ['correctIt'],
      OTHERWISE,
      THANKS,
    ],
    full: [
      [HELLO],
      [ABOUT, ['notShipped']],
      [['wrongVariantBoth', 'wrongVariant', 'wrongAddress', 'mistake'], ['wrongAddress']],
      [['correctIt'], OTHERWISE, REQUEST_MADE],
      [THANKS],
    ],
  },
  M5: {
    to: 'seller',
    short: [HELLO, NUMBER, SHIP_TIME, ['shipNow'], OTHERWISE],
    full: [[HELLO], [ABOUT, SHIP_TIME], [['shipNow'], OTHERWISE, REQUEST_MADE], [['closesUnshipped']], [THANKS]],
  },
  M6: {
    to: 'seller',
    short: [HELLO, NUMBER, ['outOfStock'], REQUEST, ['accept', 'confirmStock'], ['answerBy']],
    full: [
      [HELLO],
      [ABOUT],
      [['outOfStock'], SAID],
      [REQUEST, ['trueReason']],
      [['accept'], ['answerBy'], ['confirmStock']],
      [THANKS],
    ],
  },
  M7: {
    to: 'seller',
    short: [HELLO, NUMBER, ['priceBoth', 'priceMore'], ['shipAtPrice'], OTHERWISE],
    full: [
      [HELLO],
      [ABOUT],
      [['priceBoth', 'priceMore'], SAID],
      [['shipAtPrice'], OTHERWISE, REQUEST_MADE],
      [['noExtra']],
      [THANKS],
    ],
  },
  M8: {
    to: 'seller',
    short: [HELLO, NUMBER, ['methodBoth', 'methodGone'], ['shipAsChosen'], OTHERWISE],
    full: [
      [HELLO],
      [ABOUT],
      [['methodBoth', 'methodGone'], SAID],
      [['shipAsChosen'], OTHERWISE, REQUEST_MADE],
      [['noOtherMethod']],
      [THANKS],
    ],
  },
  M9: {
    to: 'seller',
    short: [HELLO, NUMBER, ['wroteOn', 'noAnswerYet'], ['replyBy'], THANKS],
    full: [
      [HELLO],
      [ABOUT],
      [['wroteOn', 'noAnswerYet'], REQUEST_MADE],
      [['replyBy'], ['writeHere'], ['platformTimes']],
      [THANKS],
    ],
  },
  M10: {
    to: 'seller',
    short: [HELLO, NUMBER, SHIPPED, ['sendProof'], THANKS],
    full: [[HELLO], [ABOUT], [SHIPPED, REQUEST_MADE], [['sendProof'], ['numberIsEnough']], [THANKS]],
  },
  M11: {
    to: 'seller',
    short: [HELLO, NUMBER, REQUEST_MADE, ['accept'], ['answerEnds'], THANKS],
    full: [
      [HELLO],
      [ABOUT],
      [REQUEST_MADE, ['noAnswerYet'], ['notShipped']],
      [['accept'], ['answerEnds'], ['writeHere']],
      [THANKS],
    ],
  },
  M12: {
    to: 'support',
    short: [HELLO, NUMBER, ['closedOn', 'wasCancelled'], ['noRefundSeen'], ['amount'], ['confirmRefund'], THANKS],
    full: [
      [HELLO],
      [ABOUT, ['wasCancelled'], ['noRefundSeen']],
      [['paidOn'], ['closedOn'], ['amount'], ['sellerIs']],
      [['refundLate'], ['confirmRefund'], ['whichAccount']],
      [THANKS],
    ],
  },
  M13: {
    to: 'seller',
    short: [HELLO, NUMBER, ['keepOrder'], ['withdrewOn', 'dontAccept'], ['shipAsUsual'], THANKS],
    full: [
      [HELLO],
      [ABOUT],
      [['keepOrder'], ['withdrewOn', ...REQUEST_MADE]],
      [['withdrewOn', 'dontAccept'], ['shipAsUsual']],
      [THANKS],
    ],
  },
  M14: {
    to: 'seller',
    short: [HELLO, NUMBER, REQUEST_MADE, ['shippedAnyway', ...SHIPPED], ['callBack'], THANKS],
    full: [[HELLO], [ABOUT], [REQUEST_MADE, ['shippedAnyway'], SHIPPED], [['callBack'], ['tellWhich']], [THANKS]],
  },
  M15: {
    to: 'seller',
    short: [HELLO, ['withdraw'], ['receivedOn'], ['refundPaid'], ['confirmWithdrawal']],
    full: [
      [HELLO],
      [['withdraw']],
      [['goods'], ['orderedOn'], ['receivedOn'], ['nameIs']],
      [['refundPaid'], ['confirmWithdrawal']],
      [THANKS],
    ],
  },
  M16: {
    to: 'seller',
    short: [HELLO, NUMBER, ['thanksForMessage'], ['leaveAsIs'], ['keepDispute', 'settleYourself']],
    full: [
      [HELLO],
      [ABOUT],
      [['thanksForMessage'], SAID],
      [['leaveAsIs'], ['settleYourself'], ['keepDispute']],
      [THANKS],
    ],
  },
  M17: {
    to: 'seller',
    short: [HELLO, NUMBER, NOT_HERE, ['whereIsIt'], THANKS],
    full: [[HELLO], [ABOUT], [NOT_HERE, ['protectedTo', 'protectedOver']], [['whereIsIt'], ['writeHere']], [THANKS]],
  },
  M18: {
    to: 'seller',
    short: [HELLO, NUMBER, ['leaveOutItem', 'leaveOne'], ['shipRest'], THANKS],
    full: [
      [HELLO],
      [NUMBER, ['notShipped']],
      [['leaveOutItem', 'leaveOne'], ['refundItem']],
      [['shipRest'], ['writeHere']],
      [THANKS],
    ],
  },
  M19: {
    to: 'seller',
    short: [HELLO, NUMBER, ['cameBut', 'cameWrong', 'changedMind'], ['solveIt'], THANKS],
    full: [
      [HELLO],
      [ABOUT],
      [['receivedOn'], ['cameBut', 'cameWrong', 'changedMind'], ['photos']],
      [['solveIt'], ['writeHere']],
      [THANKS],
    ],
  },
  M20: {
    to: 'support',
    short: [HELLO, NUMBER, REQUEST_MADE, ['answerOver', 'stillOpen'], ['closeIt'], THANKS],
    full: [
      [HELLO],
      [ABOUT],
      [REQUEST_MADE, ['answerOver'], ['stillOpen']],
      [['paidOn'], ['amount'], ['sellerIs']],
      [['closeIt']],
      [THANKS],
    ],
  },
  M21: {
    to: 'support',
    short: [HELLO, NUMBER, ['closedPaid'], ['paidOn'], ['amount'], ['findPayment'], THANKS],
    full: [
      [HELLO],
      [ABOUT, ['closedPaid']],
      [['paidOn'], ['closedOn'], ['amount'], ['sellerIs']],
      [['findPayment']],
      [THANKS],
    ],
  },
  M22: {
    to: 'support',
    short: [HELLO, NUMBER, ['chargedTwice'], ['bothCharges', 'paidOn'], ['amount'], ['refundOne'], THANKS],
    full: [
      [HELLO],
      [ABOUT, ['chargedTwice']],
      [['bothCharges', 'paidOn'], ['amount'], ['sellerIs']],
      [['refundOne']],
      [THANKS],
    ],
  },
} as const satisfies Record<DraftId, DraftPlan>;

/** The messages that fit a state. A request to cancel is never drafted for a shipped, ended or unrecognised order. */
export const DRAFTS_OF_STATE = {
  awaitingPayment: ['M1', 'M7', 'M22'],
  verifyingPayment: ['M2', 'M3', 'M4', 'M22'],
  awaitingShipment: ['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10', 'M13', 'M15', 'M16', 'M18', 'M20', 'M22'],
  cancelPending: ['M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10', 'M11', 'M13', 'M15', 'M16', 'M20', 'M22'],
  partlyShipped: ['M9', 'M10', 'M15', 'M16', 'M17', 'M19'],
  inTransit: ['M9', 'M10', 'M14', 'M15', 'M16', 'M17', 'M19'],
  disputed: ['M9', 'M10', 'M16'],
  frozen: ['M9', 'M10', 'M16'],
  refundProcessing: ['M12', 'M22'],
  cancelled: ['M12', 'M21', 'M22'],
  completed: ['M9', 'M15', 'M17', 'M19'],
  archived: [],
  unknown: [],
} as const satisfies Record<OrderState, readonly DraftId[]>;

/** What each message is for, in the reader's words. */
export const DRAFT_NAMES = {
  M1: phrase('draft_M1_name'),
  M2: phrase('draft_M2_name'),
  M3: phrase('draft_M3_name'),
  M4: phrase('draft_M4_name'),
  M5: phrase('draft_M5_name'),
  M6: phrase('draft_M6_name'),
  M7: phrase('draft_M7_name'),
  M8: phrase('draft_M8_name'),
  M9: phrase('draft_M9_name'),
  M10: phrase('draft_M10_name'),
  M11: phrase('draft_M11_name'),
  M12: phrase('draft_M12_name'),
  M13: phrase('draft_M13_name'),
  M14: phrase('draft_M14_name'),
  M15: phrase('draft_M15_name'),
  M16: phrase('draft_M16_name'),
  M17: phrase('draft_M17_name'),
  M18: phrase('draft_M18_name'),
  M19: phrase('draft_M19_name'),
  M20: phrase('draft_M20_name'),
  M21: phrase('draft_M21_name'),
  M22: phrase('draft_M22_name'),
} as const satisfies Record<DraftId, Phrase>;
