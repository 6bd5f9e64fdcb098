/**
 * Why the shop's systems close an order, as their codes say, and what that means for the money. Codes are seen in saved
 * legacy pages and exports, never on today's pages. Source: public code that talks to AliExpress (C1, C2).
 */
import { type Phrase, type PlainKey, phrase } from '@/utils/domain/words/phrase';

/** What became of the money: never taken, comes back, comes back if it was taken, decided by a dispute, gone to the seller. */
type EndMoney = 'none' | 'refund' | 'refundIfCharged' | 'byDispute' | 'released' | 'check';

interface EndReason {
  readonly means: PlainKey;
  readonly money: EndMoney;
}

const UNPAID_IN_TIME = { means: 'state_end_unpaidInTime', money: 'none' } as const;
const CANCEL_AGREED = { means: 'state_end_cancelAgreed', money: 'refund' } as const;
const NOT_SENT = { means: 'state_end_notSent', money: 'refund' } as const;
const SECURITY = { means: 'state_end_security', money: 'refundIfCharged' } as const;
const AMOUNT = { means: 'state_end_amount', money: 'refundIfCharged' } as const;
const RECEIVED = { means: 'state_end_received', money: 'released' } as const;
const AUTO_RECEIVED = { means: 'state_end_autoReceived', money: 'released' } as const;

export const END_REASONS: Readonly<Record<string, EndReason>> = {
  buyer_pay_timeout: UNPAID_IN_TIME,
  pay_timeout: UNPAID_IN_TIME,
  buyer_cancel_notpay_order: { means: 'state_end_cancelledUnpaid', money: 'none' },
  buyer_cancel_order_in_risk: { means: 'state_end_cancelledInCheck', money: 'refund' },
  buyer_cancel_order: CANCEL_AGREED,
  cancel_order_close_trade: CANCEL_AGREED,
  seller_send_goods_timeout: NOT_SENT,
  send_goods_timeout: NOT_SENT,
  risk_reject_closed: SECURITY,
  risk_closed: SECURITY,
  suspicious_trade: SECURITY,
  security_close: SECURITY,
  confirm_payamount_timeout: AMOUNT,
  reject_payamount: AMOUNT,
  seller_accept_issue_no_goods_return: { means: 'state_end_disputeAgreed', money: 'byDispute' },
  seller_response_issue_timeout: { means: 'state_end_disputeSilence', money: 'byDispute' },
  end_issue: { means: 'state_end_dispute', money: 'byDispute' },
  buyer_accept_goods: RECEIVED,
  buyer_confirm_goods: RECEIVED,
  buyer_accept_goods_timeout: AUTO_RECEIVED,
  buyer_confirm_goods_timeout: AUTO_RECEIVED,
  trade_close: { means: 'state_end_closed', money: 'check' },
};

/** Why an order was closed, in words. An unknown code is said as it is, never taken for something that it resembles. */
export function whyClosed(code: string): Phrase {
  const reason = Object.hasOwn(END_REASONS, code) ? END_REASONS[code] : undefined;
  return reason ? phrase(reason.means) : phrase('state_end_unknown', { code: { kind: 'text', text: code } });
}
