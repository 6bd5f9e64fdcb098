/**
 * The nine reasons, each with whose fault it says it is, what that does, and what to write. The article's eight carry its
 * fault column, which AliExpress's own help repeats (S1); its text in the old list and today's nearest one stand beside it.
 */
import type { DraftId } from '@/utils/domain/order/kinds';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import type { PlainKey } from '@/utils/domain/words/phrase';
import type { SourceTag } from './sources';

export const FAULTS = ['buyer', 'seller', 'unknown'] as const;
export type Fault = (typeof FAULTS)[number];

/** An entry of one of the site's lists, word for word, with where it was seen. No text: none was found. */
interface ListEntry {
  readonly text?: string;
  readonly sources: readonly SourceTag[];
}

export interface ReasonRow {
  readonly fault: Fault;
  /** The article's own words for it. */
  readonly article?: string;
  /** The list of 2012 to 2018. */
  readonly classic: ListEntry;
  /** The list of 2024 to 2026, by single guides. */
  readonly today: ListEntry;
  /** The message to the seller that fits. */
  readonly draft: DraftId;
}

export const REASONS = {
  not_needed: {
    fault: 'buyer',
    article: 'I do not need this order',
    classic: { text: 'I no longer want this order', sources: ['S25', 'S26'] },
    today: { text: 'Other reasons', sources: ['S29'] },
    draft: 'M2',
  },
  duplicate: {
    fault: 'buyer',
    article: 'I mistakenly duplicated the order',
    classic: { text: 'I placed a duplicate order', sources: ['S45', 'C6'] },
    today: { text: 'Order created by mistake', sources: ['S29'] },
    draft: 'M3',
  },
  wrong_item: {
    fault: 'buyer',
    article: 'I ordered not the product that I wanted',
    classic: { text: 'I ordered the wrong product(s)', sources: ['S45', 'C6'] },
    today: { text: 'Need to modify the order', sources: ['S29'] },
    draft: 'M4',
  },
  processing_overrun: {
    fault: 'seller',
    article: 'processing time exceeds the deadlines',
    classic: { text: 'The supplier did not ship the order on time as agreed', sources: ['C6'] },
    today: { sources: ['S29'] },
    draft: 'M5',
  },
  out_of_stock: {
    fault: 'seller',
    article: 'there is no product',
    classic: { text: 'The supplier said the product(s) i want is out of stock', sources: ['S45', 'C6'] },
    today: { sources: ['S29'] },
    draft: 'M6',
  },
  price_raised: {
    fault: 'seller',
    article: 'cost increased by seller without approval',
    classic: { sources: ['S1'] },
    today: { sources: ['S29'] },
    draft: 'M7',
  },
  shipping_unavailable: {
    fault: 'seller',
    article: 'sending in the chosen way is impossible',
    classic: { text: 'The supplier refuses to ship the product(s)', sources: ['S45', 'C6'] },
    today: { sources: ['S29'] },
    draft: 'M8',
  },
  seller_unresponsive: {
    fault: 'seller',
    article: 'seller refuses dialogue',
    classic: { text: 'I am not able to contact the supplier', sources: ['S45', 'C6'] },
    today: { sources: ['S29'] },
    draft: 'M9',
  },
  other: {
    fault: 'unknown',
    classic: { text: 'Other reason(s) caused by the supplier', sources: ['C6'] },
    today: { text: 'Other reasons', sources: ['S29'] },
    draft: 'M2',
  },
} as const satisfies Record<ReasonKey, ReasonRow>;

/** Reasons of today's list that stand for none of ours (S29, one guide of 2026). */
export const OTHER_REASONS_TODAY = ['Need to modify shipping address', 'Payment fee was too high'] as const;

/** What a fault means: for the seller, for the answer, for the refund. */
export interface FaultWords {
  readonly name: PlainKey;
  readonly penalty: PlainKey;
  readonly consent: PlainKey;
  /** A way that needs no yes of the seller. */
  readonly alternative?: PlainKey;
  /** Where the article is wrong about it. */
  readonly corrections: readonly PlainKey[];
}

export const FAULT_WORDS = {
  buyer: {
    name: 'reason_fault_buyer',
    penalty: 'reason_penalty_buyer',
    consent: 'reason_consent_buyer',
    corrections: ['correction_X14'],
  },
  seller: {
    name: 'reason_fault_seller',
    penalty: 'reason_penalty_seller',
    consent: 'reason_consent_seller',
    alternative: 'reason_alternative',
    corrections: ['correction_X4', 'correction_X5'],
  },
  unknown: {
    name: 'reason_fault_unknown',
    penalty: 'reason_penalty_unknown',
    consent: 'reason_consent_unknown',
    corrections: ['correction_X12'],
  },
} as const satisfies Record<Fault, FaultWords>;

/** Whose fault the chosen reason says it is; `unknown` while none is chosen. */
export const faultOf = (reason: ReasonKey | undefined): Fault => (reason ? REASONS[reason].fault : 'unknown');
