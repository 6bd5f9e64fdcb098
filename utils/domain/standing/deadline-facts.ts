/** What is known of one order once its readings and marks are taken together: what every deadline is counted from. */

import type { DraftId, OrderState } from '@/utils/domain/order/kinds';
import type { MarkKind, Outcome } from '@/utils/domain/order/order';
import type { Design, PaymentMethod } from '@/utils/domain/order/printed';
import type { DatedMoment, KnownDates } from './known-dates';

/** Everything about one order that a deadline can be counted from. */
export interface DeadlineFacts {
  readonly state: OrderState;
  readonly dates: KnownDates;
  readonly design: Design;
  readonly method: PaymentMethod | undefined;
  readonly country: string | undefined;
  readonly payWindowDays: number;
  readonly isRefundOpen: boolean;
  readonly isNothingCharged: boolean;
  readonly wasPaid: boolean;
  /** Into the state it is in now. */
  readonly entered: DatedMoment | undefined;
  readonly requested: DatedMoment | undefined;
  readonly closed: DatedMoment | undefined;
  /** It came, by the user's word. */
  readonly isHere: boolean;
  /** It did not come, by the user's word. */
  readonly isMissing: boolean;
  /** The page says that it was delivered; when that began to be said, where two readings tell. */
  readonly isDeliveredSaid: boolean;
  readonly deliveredSaidAt: DatedMoment | undefined;
  /** A return was agreed on, by the user's word, and no dispute was lost since. */
  readonly returnAgreed: DatedMoment | undefined;
  /** How the dispute ended, by the user's word. */
  readonly outcome: Outcome | undefined;
  /** The end of the page's promise or protection, once it is known; `isRefund` where it promises a refund. */
  readonly promised?: DatedMoment & { readonly isRefund: boolean };
  readonly marked: (kind: MarkKind, draft?: DraftId) => DatedMoment | undefined;
}
