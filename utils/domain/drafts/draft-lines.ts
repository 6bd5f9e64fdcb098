/**
 * The lines that messages are made of: which facts each one says, and on what it depends.
 *
 * A language is one text for every line. A text must hold every fact of its line, which the compiler checks, and no other,
 * which a test checks. Whole sentences only, so that no language has to bend around another one's grammar.
 */
import type { InterfaceLanguage } from '@/utils/domain/order/preferences';
import type { Slot } from './slots';

/** Facts that are not said themselves but allow a line. */
export const CONDITIONS = [
  /** A cancel request is known, by mark or page. */
  'hasRequest',
  /** The reason chosen is the buyer's own, or none was chosen. */
  'ownReason',
  'notShipped',
  'sellerSaysShipped',
  'pageSaysShipped',
  'shippedAfterRequest',
  'disputed',
  'cancelled',
  'completed',
  /** The time to ship is not known to be over. */
  'shipTimeRuns',
  /** Something is wrong with what came; what only does not fit is nobody's fault. */
  'notAsOrdered',
] as const;
export type Condition = (typeof CONDITIONS)[number];

interface Line {
  readonly slots: readonly Slot[];
  readonly when?: Condition;
  /** May be left out where the message gets too long. */
  readonly spare?: true;
  /** Says it instead where the message is too long. */
  readonly shorter?: string;
}

export const LINES = {
  hello: { slots: [] },
  thanks: { slots: [], spare: true },
  aboutItemPlaced: { slots: ['order', 'item', 'placed'], shorter: 'aboutItem' },
  aboutItem: { slots: ['order', 'item'], shorter: 'about' },
  aboutPlaced: { slots: ['order', 'placed'], shorter: 'about' },
  about: { slots: ['order'] },

  requested: { slots: ['requested'] },
  requestOpen: { slots: [], when: 'hasRequest' },
  wouldCancel: { slots: [] },
  accept: { slots: [], when: 'hasRequest' },
  dontShip: { slots: [] },
  answerBy: { slots: ['answerBy'] },
  orCancel: { slots: [] },
  orAccept: { slots: [], when: 'hasRequest' },
  refundByPlatform: { slots: [], when: 'hasRequest', spare: true },
  notShipped: { slots: [], when: 'notShipped', spare: true },
  youWroteOn: { slots: ['sellerWords', 'sellerSaidAt'], shorter: 'youWrote' },
  youWrote: { slots: ['sellerWords'] },
  noAnswerYet: { slots: [] },

  unpaidNoPay: { slots: [] },
  unpaidNoHold: { slots: [] },
  changedMind: { slots: [], when: 'ownReason' },
  twiceBoth: { slots: ['order', 'otherOrder'], shorter: 'twice' },
  twice: { slots: [] },
  keepOther: { slots: ['order', 'otherOrder'] },
  keepOne: { slots: [] },
  wrongVariantBoth: { slots: ['variant', 'wanted'], shorter: 'wrongVariant' },
  wrongVariant: { slots: ['wanted'] },
  wrongAddress: { slots: ['address'] },
  mistake: { slots: [] },
  correctIt: { slots: [] },
  shipEnds: { slots: ['shipBy'] },
  shipEnded: { slots: ['shipByPast'] },
  shipWaiting: { slots: [], when: 'notShipped' },
  shipNow: { slots: [] },
  closesUnshipped: { slots: [], when: 'shipTimeRuns', spare: true },
  outOfStock: { slots: [] },
  trueReason: { slots: [] },
  confirmStock: { slots: [], spare: true },
  priceBoth: { slots: ['total', 'demanded'], shorter: 'priceMore' },
  priceMore: { slots: [] },
  shipAtPrice: { slots: [] },
  noExtra: { slots: [], spare: true },
  methodBoth: { slots: ['shippingOrdered', 'shippingOffered'], shorter: 'methodGone' },
  methodGone: { slots: [] },
  shipAsChosen: { slots: [] },
  noOtherMethod: { slots: [], spare: true },
  wroteOn: { slots: ['wroteAt'] },
  replyBy: { slots: ['replyBy'] },
  platformTimes: { slots: [], spare: true },
  sellerSaysShipped: { slots: [], when: 'sellerSaysShipped' },
  pageShippedOn: { slots: ['shippedAt'], when: 'pageSaysShipped', shorter: 'pageShipped' },
  pageShipped: { slots: [], when: 'pageSaysShipped' },
  sendProof: { slots: ['proofBy'] },
  numberIsEnough: { slots: [], spare: true },
  answerEnds: { slots: ['answerBy'] },
  writeHere: { slots: [], spare: true },
  closedOn: { slots: ['closedAt'] },
  wasCancelled: { slots: [], when: 'cancelled' },
  noRefundSeen: { slots: [] },
  amount: { slots: ['total'] },
  paidOn: { slots: ['paid'] },
  sellerIs: { slots: ['store'] },
  refundLate: { slots: ['refundByPast'] },
  confirmRefund: { slots: [] },
  whichAccount: { slots: [], spare: true },
  keepOrder: { slots: [] },
  withdrewOn: { slots: ['withdrawnAt'] },
  dontAccept: { slots: [] },
  shipAsUsual: { slots: [] },
  shippedAnyway: { slots: [], when: 'shippedAfterRequest' },
  callBack: { slots: [] },
  tellWhich: { slots: [], spare: true },
  withdraw: { slots: ['order'] },
  goods: { slots: ['item'] },
  orderedOn: { slots: ['placed'] },
  receivedOn: { slots: ['received'] },
  nameIs: { slots: ['name'] },
  confirmWithdrawal: { slots: [] },
  refundPaid: { slots: [] },
  thanksForMessage: { slots: [] },
  leaveAsIs: { slots: [] },
  settleYourself: { slots: [] },
  keepDispute: { slots: [], when: 'disputed' },

  notArrived: { slots: [] },
  completedNotHere: { slots: [], when: 'completed' },
  protectedTo: { slots: ['protectedBy'] },
  protectedOver: { slots: ['protectedByPast'] },
  whereIsIt: { slots: ['replyBy'] },
  leaveOutItem: { slots: ['leaveOut'], shorter: 'leaveOne' },
  leaveOne: { slots: [] },
  refundItem: { slots: [], spare: true },
  shipRest: { slots: ['replyBy'] },
  cameBut: { slots: ['problem'], shorter: 'cameWrong' },
  cameWrong: { slots: [], when: 'notAsOrdered' },
  photos: { slots: [], spare: true },
  solveIt: { slots: ['replyBy'] },
  answerOver: { slots: ['answerByPast'], shorter: 'stillOpen' },
  stillOpen: { slots: [] },
  closeIt: { slots: [] },
  closedPaid: { slots: [] },
  findPayment: { slots: [] },
  chargedTwice: { slots: [] },
  bothCharges: { slots: ['charges'] },
  refundOne: { slots: [] },
} as const satisfies Record<string, Line>;
export type LineKey = keyof typeof LINES;

export const lineOf = (key: LineKey): Line => LINES[key];

const isLine = (key: string): key is LineKey => key in LINES;

/** The shorter way to say a line, or `undefined` where there is none. */
export function shorterOf(key: LineKey): LineKey | undefined {
  const { shorter } = lineOf(key);
  return shorter !== undefined && isLine(shorter) ? shorter : undefined;
}

/** A text that holds each of the slots as `{slot}`, in any order. */
type Holding<Names extends string> = string &
  ((Names extends string ? (text: `${string}{${Names}}${string}`) => void : never) extends (text: infer Text) => void
    ? Text
    : never);

/** All messages of one language. */
export interface Templates {
  readonly language: InterfaceLanguage;
  /** What stands between two sentences: a space, or nothing in Chinese and Japanese. */
  readonly gap: ' ' | '';
  /** An estimated date, as part of a sentence that says "by …" or "ends …". */
  readonly about: `${string}{date}${string}`;
  readonly lines: { readonly [Key in LineKey]: Holding<(typeof LINES)[Key]['slots'][number]> };
}
