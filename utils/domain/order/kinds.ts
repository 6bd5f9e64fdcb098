/** The vocabulary of the product: ids and closed sets that every room speaks of. */

declare const brand: unique symbol;

/** 10 to 24 digits. Kept as text: ids of today exceed what a number can hold. */
export type OrderId = string & { readonly [brand]: 'OrderId' };

/** The id in the given text, or `undefined` when it is not one. Ids become storage keys, so nothing else may pass. */
export function parseOrderId(text: string): OrderId | undefined {
  return /^\d{10,24}$/.test(text) ? (text as OrderId) : undefined;
}

/** In order of progress; `unknown` stands outside of it. */
export const ORDER_STATES = [
  'awaitingPayment',
  'verifyingPayment',
  'awaitingShipment',
  'cancelPending',
  'partlyShipped',
  'inTransit',
  'disputed',
  'frozen',
  'refundProcessing',
  'cancelled',
  'completed',
  'archived',
  'unknown',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/**
 * Words that are no state by themselves. `paymentProcessing` is said both of a payment that comes in and of a refund that
 * goes out; `toShipOrShipped` are translated words for "awaiting shipment" that may mean "awaiting delivery" as well;
 * `delivered` and `pickUp` end a journey, `shipmentCancelled` ends one in a way that two states can follow; `preSale` and
 * `groupBuy` are known not to be known: no rule was found for them.
 */
export const SPECIAL_MEANINGS = [
  'paymentProcessing',
  'toShipOrShipped',
  'delivered',
  'pickUp',
  'shipmentCancelled',
  'preSale',
  'groupBuy',
] as const;

/** What a status phrase can mean: a state, or words that need more than themselves to settle. */
export type StatusMeaning = OrderState | (typeof SPECIAL_MEANINGS)[number];

/** Where a state comes from; shown beside it. */
export const STATE_BASES = ['page', 'translated', 'tab', 'you', 'inferred', 'unknown'] as const;
export type StateBasis = (typeof STATE_BASES)[number];

export const INTENTS = ['undecided', 'willPay', 'letLapse', 'wantCancel'] as const;
export type Intent = (typeof INTENTS)[number];

export const DEADLINE_KINDS = [
  'payBy',
  'verifiedBy',
  'shipBy',
  'sellerAnswersBy',
  'refundBy',
  'protectedUntil',
  'claimBy',
  'returnBy',
  'disputeBy',
  'withdrawBy',
  'proofBy',
  'disputeAnswerBy',
  'sendBackBy',
  'bankBy',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const DEADLINE_BASES = ['page', 'you', 'rule'] as const;
export type DeadlineBasis = (typeof DEADLINE_BASES)[number];

export const DRAFT_IDS = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M11',
  'M12',
  'M13',
  'M14',
  'M15',
  'M16',
  'M17',
  'M18',
  'M19',
  'M20',
  'M21',
  'M22',
] as const;
export type DraftId = (typeof DRAFT_IDS)[number];
