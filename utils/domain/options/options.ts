import type { SourceTag } from '@/utils/domain/knowledge/sources';
import type { DeadlineKind, Intent } from '@/utils/domain/order/kinds';
import type { MarkKind } from '@/utils/domain/order/order';
import type { Moment } from '@/utils/domain/time/instant';
import type { Phrase } from '@/utils/domain/words/phrase';

export const OPTION_KEYS = [
  'letLapse',
  'cancelNow',
  'payNow',
  'dontPayTwice',
  'lookForCancelButton',
  'waitForVerification',
  'contactSupport',
  'askToCancel',
  'fixInstead',
  'waitForShipBy',
  'refuseExtraPayment',
  'dontExtend',
  'withdrawByLaw',
  'waitForAnswer',
  'followUp',
  'withdrawRequest',
  'askProofOfPostage',
  'lookAgain',
  'askAboutRest',
  'openDispute',
  'dontConfirmReceipt',
  'extendProtection',
  'refuseOrReturn',
  'addEvidence',
  'keepDispute',
  'returnItem',
  'appeal',
  'waitForRefund',
  'checkStatement',
  'askBank',
  'explainClosing',
  'addToCartAgain',
  'removeFromList',
  'setStateYourself',
] as const;
export type OptionKey = (typeof OPTION_KEYS)[number];

/** Options that end in a cancelled order. Never offered on a shipped, ended or unrecognised one. */
export const CANCEL_FAMILY = [
  'askToCancel',
  'cancelNow',
  'lookForCancelButton',
] as const satisfies readonly OptionKey[];

export type Cost = 'none' | 'couponAtRisk' | 'postage';

/** What choosing an option notes: an intent, a mark, or a form that asks for a state or for the date of a deadline. */
export type OptionAction = `intent:${Intent}` | `mark:${MarkKind}` | 'set:state' | `set:deadline:${DeadlineKind}`;

export interface Projection {
  readonly kind: 'answerBy' | 'moneyBack';
  /** Best case to worst case. */
  readonly moment: Moment;
  /** What it is the date of: an answer, the closing of the order, the money, the last day to do it. */
  readonly phrase: Phrase;
  /** It rests on a rule of aliexpress.com, not on a date of the page, of the user or of a law. */
  readonly isByRule: boolean;
}

/** One thing the buyer can do now, with what it brings. Everything said about it is a phrase, so components only lay it out. */
export interface Option {
  readonly key: OptionKey;
  readonly first: boolean;
  /** Who decides the outcome. */
  readonly who: 'you' | 'seller' | 'platform' | 'bank' | 'law';
  readonly consent: 'needed' | 'none';
  readonly cost: Cost;
  readonly projections: readonly Projection[];
  /** Name of the option, ≤ 24 characters, said as the buyer's own act; never "Cancel" as a button. */
  readonly title: Phrase;
  /** What happens, one idea a phrase. */
  readonly happens: readonly Phrase[];
  /** "if the page still offers it", "Not documented. Try once." and the like. */
  readonly caution?: Phrase | undefined;
  readonly sellerEffect?: Phrase | undefined;
  readonly comesBack?: Phrase | undefined;
  readonly coupon?: Phrase | undefined;
  readonly keepProof?: Phrase | undefined;
  /** Whose rules the dates rest on, where that is not the site the order is on. */
  readonly datesNote?: Phrase | undefined;
  /** The way on the site, in its own words as read on the page or as seen in the month named. */
  readonly steps: readonly Phrase[];
  /** Where on the site: the order, its chat, the list, AliExpress's help. */
  readonly link?: 'order' | 'chat' | 'list' | 'support' | undefined;
  /** As in `data-action`. */
  readonly action?: OptionAction | undefined;
  /** What it rests on; a law stands for the reader's own, see `sourceWords`. */
  readonly source: SourceTag;
  /** `YYYY-MM` the source was last checked. */
  readonly checked: string;
}

export const IF_NOTHING_KEYS = [
  'closesUnpaid',
  'closesRefunded',
  'shipsOrCloses',
  'refundPromised',
  'releasesMoney',
  'moneyArrives',
  'maybeRefunded',
  'staysOpen',
  'nothing',
] as const;
export type IfNothingKey = (typeof IF_NOTHING_KEYS)[number];
