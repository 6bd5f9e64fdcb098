/** What a reminder is about, as a sentence to switch on or off, and who has to act then. */
import type { DeadlineKind } from '@/utils/domain/order/kinds';

export const REMINDER_GROUPS = ['you', 'others'] as const;
type ReminderGroup = (typeof REMINDER_GROUPS)[number];

export const GROUP_OF_REMINDER = {
  payBy: 'you',
  protectedUntil: 'you',
  claimBy: 'you',
  returnBy: 'you',
  disputeBy: 'you',
  withdrawBy: 'you',
  sendBackBy: 'you',
  bankBy: 'you',
  verifiedBy: 'others',
  shipBy: 'others',
  sellerAnswersBy: 'others',
  disputeAnswerBy: 'others',
  proofBy: 'others',
  refundBy: 'others',
} as const satisfies Record<DeadlineKind, ReminderGroup>;
