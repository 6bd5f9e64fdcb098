/**
 * What the article claims, claim by claim, and what is true today: where the product acts on it, or the answer it gives instead.
 * Its sentences are `article_<R>_claim` and `article_<R>_today`.
 */

import type { SourceTag } from '@/utils/domain/knowledge/sources';
import type { IfNothingKey, OptionKey } from '@/utils/domain/options/options';
import type { DeadlineKind, DraftId, OrderState } from '@/utils/domain/order/kinds';
import type { MarkKind } from '@/utils/domain/order/order';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import type { Trait } from '@/utils/domain/standing/standing';

/**
 * OK: still holds · PART: with limits · HIST: was true once · WRONG: contradicted · UNV: nothing found · CONFLICT: sources
 * disagree.
 */
export type Verdict = 'OK' | 'PART' | 'HIST' | 'WRONG' | 'UNV' | 'CONFLICT';

/** Where in the product a claim is dealt with; a name that no longer exists does not compile. */
export type Place =
  | `option:${OptionKey}`
  | `deadline:${DeadlineKind}`
  | `reason:${ReasonKey}`
  | `state:${OrderState}`
  | `draft:${DraftId}`
  | `mark:${MarkKind}`
  | `trait:${Trait}`
  | `ifNothing:${IfNothingKey}`
  | 'table:reasons'
  | `page:${'order' | 'ledger' | 'article' | 'drafts' | 'evidence'}`;

/** Where the article is wrong or out of date; its sentence is `correction_<X>`. */
export const CORRECTIONS = [
  'X1',
  'X2',
  'X3',
  'X4',
  'X5',
  'X6',
  'X7',
  'X8',
  'X9',
  'X10',
  'X11',
  'X12',
  'X13',
  'X14',
] as const;
export type Correction = (typeof CORRECTIONS)[number];

export interface ArticleRow {
  /** `answered`: nothing to build, the reader is told what is true. */
  readonly status: 'implemented' | 'answered';
  readonly today: Verdict;
  readonly where: readonly Place[];
  readonly correction?: Correction;
  /** Empty where nothing was found. */
  readonly sources: readonly SourceTag[];
}

export const ARTICLE = {
  R1: { status: 'implemented', today: 'OK', where: ['page:order', 'page:ledger'], sources: ['OURS'] },
  R2: { status: 'implemented', today: 'HIST', where: ['table:reasons'], correction: 'X12', sources: ['S24', 'S29'] },
  R3: { status: 'implemented', today: 'OK', where: ['reason:not_needed'], sources: ['S1', 'S25', 'S29'] },
  R4: { status: 'implemented', today: 'OK', where: ['reason:duplicate', 'draft:M3'], sources: ['S1', 'S45', 'S29'] },
  R5: { status: 'implemented', today: 'OK', where: ['reason:wrong_item', 'draft:M4'], sources: ['S1', 'S45', 'S29'] },
  R6: { status: 'implemented', today: 'OK', where: ['table:reasons'], sources: ['S1'] },
  R7: {
    status: 'implemented',
    today: 'PART',
    where: ['option:waitForRefund', 'deadline:refundBy'],
    correction: 'X14',
    sources: ['S15'],
  },
  R8: {
    status: 'implemented',
    today: 'OK',
    where: ['reason:processing_overrun', 'draft:M5', 'deadline:shipBy'],
    sources: ['S1', 'S18'],
  },
  R9: { status: 'implemented', today: 'OK', where: ['reason:out_of_stock', 'draft:M6'], sources: ['S1', 'S45', 'S29'] },
  R10: {
    status: 'implemented',
    today: 'OK',
    where: ['reason:price_raised', 'option:refuseExtraPayment', 'draft:M7'],
    sources: ['S1', 'S53'],
  },
  R11: {
    status: 'implemented',
    today: 'OK',
    where: ['reason:shipping_unavailable', 'draft:M8'],
    sources: ['S1', 'C6'],
  },
  R12: {
    status: 'implemented',
    today: 'OK',
    where: ['reason:seller_unresponsive', 'draft:M9'],
    sources: ['S1', 'S45', 'S29'],
  },
  R13: { status: 'implemented', today: 'OK', where: ['table:reasons', 'option:askToCancel'], sources: ['S1', 'S5'] },
  R14: { status: 'implemented', today: 'PART', where: ['table:reasons'], sources: ['S5', 'S51'] },
  R15: {
    status: 'answered',
    today: 'WRONG',
    where: ['page:article', 'table:reasons'],
    correction: 'X4',
    sources: ['S18'],
  },
  R16: {
    status: 'answered',
    today: 'UNV',
    where: ['page:article', 'table:reasons'],
    correction: 'X5',
    sources: [],
  },
  R17: {
    status: 'implemented',
    today: 'PART',
    where: ['option:askToCancel', 'deadline:sellerAnswersBy'],
    correction: 'X3',
    sources: ['DEV26', 'S18', 'S24'],
  },
  R18: {
    status: 'implemented',
    today: 'OK',
    where: ['mark:sellerRefused', 'option:waitForShipBy'],
    sources: ['S18', 'S22', 'S41'],
  },
  R19: {
    status: 'implemented',
    today: 'PART',
    where: ['option:dontConfirmReceipt', 'deadline:protectedUntil'],
    correction: 'X10',
    sources: ['C1'],
  },
  R20: { status: 'implemented', today: 'OK', where: ['option:dontConfirmReceipt'], sources: ['S7'] },
  R21: { status: 'implemented', today: 'OK', where: ['option:followUp', 'page:drafts'], sources: ['S1', 'S28'] },
  R22: { status: 'implemented', today: 'OK', where: ['page:evidence', 'option:addEvidence'], sources: ['S8'] },
  R23: {
    status: 'implemented',
    today: 'PART',
    where: ['option:letLapse', 'option:payNow'],
    correction: 'X13',
    sources: ['S32'],
  },
  R24: { status: 'implemented', today: 'HIST', where: ['deadline:payBy'], correction: 'X1', sources: ['S11', 'S32'] },
  R25: {
    status: 'implemented',
    today: 'OK',
    where: ['option:letLapse', 'ifNothing:closesUnpaid'],
    sources: ['C1', 'S32'],
  },
  R26: { status: 'implemented', today: 'OK', where: ['state:cancelled'], sources: ['DOM26', 'S32'] },
  R27: {
    status: 'implemented',
    today: 'PART',
    where: ['state:cancelled', 'trait:lapseInferred'],
    sources: ['DOM26', 'S32'],
  },
  R28: { status: 'implemented', today: 'PART', where: ['option:addToCartAgain'], sources: ['MMZ', 'S33'] },
  R29: { status: 'implemented', today: 'PART', where: ['option:removeFromList', 'trait:removed'], sources: ['MMZ'] },
  R30: { status: 'implemented', today: 'OK', where: ['option:letLapse', 'draft:M1'], sources: ['S18', 'S24'] },
  R31: {
    status: 'implemented',
    today: 'CONFLICT',
    where: ['option:lookForCancelButton', 'state:verifyingPayment'],
    correction: 'X8',
    sources: ['S17', 'S28'],
  },
  R32: { status: 'implemented', today: 'OK', where: ['deadline:verifiedBy'], sources: ['S3', 'S4'] },
  R33: { status: 'implemented', today: 'PART', where: ['deadline:verifiedBy'], sources: ['S4'] },
  R34: { status: 'implemented', today: 'PART', where: ['deadline:verifiedBy'], sources: ['N1', 'S4'] },
  R35: {
    status: 'implemented',
    today: 'OK',
    where: ['state:verifyingPayment'],
    correction: 'X7',
    sources: ['S14', 'S17'],
  },
  R36: {
    status: 'implemented',
    today: 'OK',
    where: ['state:awaitingShipment', 'option:askToCancel'],
    sources: ['DOM26', 'S17'],
  },
  R37: { status: 'implemented', today: 'OK', where: ['option:askToCancel'], sources: ['S18', 'MAGG'] },
  R38: { status: 'implemented', today: 'PART', where: ['option:askToCancel'], sources: ['S24'] },
  R39: { status: 'implemented', today: 'OK', where: ['option:askToCancel', 'mark:requestSent'], sources: ['S18'] },
  R40: { status: 'implemented', today: 'OK', where: ['state:cancelPending'], sources: ['S12'] },
  R41: { status: 'implemented', today: 'OK', where: ['state:refundProcessing'], sources: ['S12'] },
  R42: {
    status: 'implemented',
    today: 'OK',
    where: ['mark:sellerRefused', 'option:askProofOfPostage'],
    sources: ['S18', 'S23', 'S54'],
  },
  R43: {
    status: 'implemented',
    today: 'OK',
    where: ['option:askProofOfPostage', 'draft:M10'],
    correction: 'X11',
    sources: ['S5', 'S53'],
  },
  R44: { status: 'implemented', today: 'PART', where: ['deadline:proofBy', 'option:openDispute'], sources: ['S16'] },
  R45: {
    status: 'implemented',
    today: 'PART',
    where: ['state:inTransit', 'option:withdrawByLaw'],
    correction: 'X9',
    sources: ['MMZ', 'L1', 'L2', 'L9', 'L10', 'L9b', 'N5', 'N2'],
  },
  R46: {
    status: 'implemented',
    today: 'WRONG',
    where: ['option:explainClosing', 'page:article'],
    correction: 'X2',
    sources: ['C1', 'C2', 'S18'],
  },
  R47: {
    status: 'implemented',
    today: 'OK',
    where: ['option:waitForRefund', 'option:contactSupport'],
    sources: ['S15'],
  },
  R48: {
    status: 'implemented',
    today: 'PART',
    where: ['deadline:disputeBy', 'deadline:returnBy', 'option:openDispute'],
    sources: ['MMZ'],
  },
  R49: { status: 'implemented', today: 'PART', where: ['option:askBank', 'deadline:bankBy'], sources: ['S16', 'L7'] },
  R50: {
    status: 'implemented',
    today: 'PART',
    where: ['deadline:refundBy'],
    correction: 'X6',
    sources: ['S15', 'S18', 'S10'],
  },
  R51: { status: 'answered', today: 'OK', where: ['page:article', 'page:drafts'], sources: ['S28', 'S46'] },
  R52: { status: 'implemented', today: 'OK', where: ['page:order'], sources: ['OURS'] },
} as const satisfies Record<`R${number}`, ArticleRow>;

export type Claim = keyof typeof ARTICLE;
