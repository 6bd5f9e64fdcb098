/** When an option brings its answer and the money, best case to worst case, counted from the order's own deadlines. */
import { add, between, businessDays, days, exact, hours, type Instant, instant, type Moment } from './instant';
import type { Option, OptionKey, Projection } from './options';
import type { DeadlineKind, PaymentMethod } from './order';
import { type Phrase, type PhraseKey, phrase } from './phrase';
import { RULES } from './rules';
import { decidingOf, type Situation } from './situation';
import { has } from './standing';

/** The seller's time for a cancel request; silence then closes it in the buyer's favour. */
const SELLER_ANSWERS_WITHIN = hours(RULES.sellerAnswers.value);
const DISPUTE_ANSWERED_WITHIN = days(RULES.disputeAnswer.value);

/** Business days from the closing to the money: the rule of the payment method, else the general one. */
function refundDaysOf(method: PaymentMethod | undefined): readonly [min: number, max: number] {
  const ruled = [RULES.refundWesternUnion, RULES.refundBoleto].find(({ methods }) =>
    methods.some((one) => one === method),
  );
  return (ruled ?? RULES.refundWindow).value;
}

type Project = (situation: Situation) => readonly Projection[];

const said = (key: PhraseKey, moment: Moment): Phrase => phrase(key, { moment: { kind: 'moment', moment } });
const answer = (moment: Moment): Projection => ({
  kind: 'answerBy',
  moment,
  phrase: said('option_projection_answer', moment),
});
const closed = (moment: Moment): Projection => ({
  kind: 'answerBy',
  moment,
  phrase: said('option_projection_closed', moment),
});
const money = (moment: Moment): Projection => ({
  kind: 'moneyBack',
  moment,
  phrase: said('option_projection_money', moment),
});

/** The money of an order that closes at that moment. Nothing where nothing was charged. */
function moneyAfter(closing: Moment, { standing, now }: Situation): readonly Projection[] {
  if (has(standing, 'nothingCharged')) return [];
  const [min, max] = refundDaysOf(standing.paymentMethod);
  return [money(businessDays(closing, min, max, now.zone))];
}

/** What is left of a moment from now on; `undefined` when it is over or was never known. */
function stillAhead({ standing, now }: Situation, kind: DeadlineKind): Moment | undefined {
  const moment = decidingOf(standing, kind)?.moment;
  if (!moment || moment.latest <= now.at) return undefined;
  return moment.earliest >= now.at ? moment : between(now.at, moment.latest);
}

const fromNow = (at: Instant, end: Instant): Moment => between(at, instant(Math.max(at, end)));

const askProjections: Project = (situation) => {
  const { at } = situation.now;
  const answered = fromNow(at, add(at, SELLER_ANSWERS_WITHIN));
  return [answer(answered), ...moneyAfter(answered, situation)];
};

const answerProjections: Project = (situation) => {
  const limit = stillAhead(situation, 'sellerAnswersBy');
  if (!limit) return [];
  const answered = fromNow(situation.now.at, limit.latest);
  return [answer(answered), ...moneyAfter(answered, situation)];
};

const shipByProjections: Project = (situation) => {
  const closing = stillAhead(situation, 'shipBy');
  return closing ? [closed(closing), ...moneyAfter(closing, situation)] : [];
};

/** When an unpaid order closes by itself. No money is in it. */
const lapseProjections: Project = (situation) => {
  const closing = stillAhead(situation, 'payBy');
  return closing ? [closed(closing)] : [];
};

const refundProjections: Project = (situation) => {
  const moment = stillAhead(situation, 'refundBy');
  return moment ? [money(moment)] : [];
};

const verifiedProjections: Project = (situation) => {
  const moment = stillAhead(situation, 'verifiedBy');
  return moment ? [answer(fromNow(situation.now.at, moment.latest))] : [];
};

const openDisputeProjections: Project = ({ now }) => [answer(fromNow(now.at, add(now.at, DISPUTE_ANSWERED_WITHIN)))];

const disputeProjections: Project = (situation) => {
  const moment = stillAhead(situation, 'disputeAnswerBy');
  return moment ? [answer(fromNow(situation.now.at, moment.latest))] : [];
};

const PROJECT: { readonly [Key in OptionKey]?: Project } = {
  letLapse: lapseProjections,
  cancelNow: ({ now }) => [closed(exact(now.at))],
  askToCancel: askProjections,
  lookForCancelButton: (situation) => moneyAfter(exact(situation.now.at), situation),
  waitForVerification: verifiedProjections,
  waitForAnswer: answerProjections,
  followUp: answerProjections,
  waitForShipBy: shipByProjections,
  waitForRefund: refundProjections,
  openDispute: openDisputeProjections,
  keepDispute: disputeProjections,
};

/** The projected dates of one option; empty where no date is known, never a date that is over. */
export const projectionsOf = (key: OptionKey, situation: Situation): readonly Projection[] =>
  PROJECT[key]?.(situation) ?? [];

/** The worst case of the money; `Infinity` where it is not known. */
export const worstMoneyBack = ({ projections }: Pick<Option, 'projections'>): number =>
  projections.find(({ kind }) => kind === 'moneyBack')?.moment.latest ?? Number.POSITIVE_INFINITY;
