/** The article's eight standard reasons, and a ninth for all others. `reasons-table.ts` says whose fault each is. */
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
