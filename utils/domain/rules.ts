/** Numbers that AliExpress, banks or the law set, each with its source and the month it was checked. */
export const RULE_KEYS = ['payWindow', 'sellerAnswers', 'refundWindow'] as const;
export type RuleKey = (typeof RULE_KEYS)[number];
