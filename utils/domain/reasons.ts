/** The article's eight standard reasons and today's, with whose fault each is. */
export const REASON_KEYS = [
  'not_needed',
  'duplicate',
  'wrong_item',
  'processing_overrun',
  'out_of_stock',
  'price_raised',
  'shipping_unavailable',
  'seller_unresponsive',
  'other',
] as const;
export type ReasonKey = (typeof REASON_KEYS)[number];

export type Fault = 'buyer' | 'seller' | 'unknown';

/** Whose fault each reason says it is: the article's table, which AliExpress's own help repeats (S1). */
const FAULTS = {
  not_needed: 'buyer',
  duplicate: 'buyer',
  wrong_item: 'buyer',
  processing_overrun: 'seller',
  out_of_stock: 'seller',
  price_raised: 'seller',
  shipping_unavailable: 'seller',
  seller_unresponsive: 'seller',
  other: 'unknown',
} as const satisfies Record<ReasonKey, Fault>;

/** Whose fault the chosen reason says it is; `unknown` while none is chosen. */
export const faultOf = (reason: ReasonKey | undefined): Fault => (reason ? FAULTS[reason] : 'unknown');
