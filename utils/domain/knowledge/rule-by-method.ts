/** Which of several rules holds for a way of paying. */

import type { PaymentMethod } from '@/utils/domain/order/printed';
import { type RuleKey, ruleOf } from './rules';

/** The rule stated for that payment method among these, else the general one. */
export const byMethod = (method: PaymentMethod | undefined, keys: readonly RuleKey[], general: RuleKey): RuleKey =>
  keys.find((key) => method !== undefined && ruleOf(key).methods?.includes(method)) ?? general;

/** The rule for the refund of that payment method, else the general one. */
export const refundRuleOf = (method: PaymentMethod | undefined): RuleKey =>
  byMethod(method, ['refundWesternUnion', 'refundBoleto', 'refundWallet', 'refundBalance'], 'refundWindow');
