/** When an option brings its answer and the money, best case to worst case, counted from the order's own deadlines. */

import { lawRefundRuleOf } from '@/utils/domain/knowledge/jurisdictions';
import { refundRuleOf } from '@/utils/domain/knowledge/rule-by-method';
import { RULES, ruleOf } from '@/utils/domain/knowledge/rules';
import type { DeadlineBasis, DeadlineKind } from '@/utils/domain/order/kinds';
import { saidWhen } from '@/utils/domain/standing/deadline-words';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { isShown } from '@/utils/domain/standing/pay-look';
import { isRefundPromise } from '@/utils/domain/standing/promise';
import { has } from '@/utils/domain/standing/standing';
import { businessDays, daysFrom } from '@/utils/domain/time/calendar';
import {
  add,
  between,
  type Duration,
  days,
  exact,
  hours,
  type Instant,
  instant,
  type Moment,
} from '@/utils/domain/time/instant';
import { type Argument, type KeyWith, type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { Situation } from './conditions';
import type { Option, OptionKey, Projection } from './options';

/** The seller's time for a cancel request; silence then closes it in the buyer's favour. */
const SELLER_ANSWERS_WITHIN = hours(RULES.sellerAnswers.value);
const DISPUTE_ANSWERED_WITHIN = days(RULES.disputeAnswer.value);
const PROOF_WITHIN = days(RULES.proofOfPostage.value);

type Project = (situation: Situation) => readonly Projection[];

const said = (key: KeyWith<'moment'>, moment: Moment): Phrase => phrase(key, { moment: { kind: 'moment', moment } });
const projected =
  (kind: Projection['kind'], key: KeyWith<'moment'>) =>
  (moment: Moment, basis: DeadlineBasis = 'rule'): Projection => ({
    kind,
    moment,
    phrase: said(key, moment),
    isByRule: basis === 'rule',
  });
const answer = projected('answerBy', 'option_projection_answer');
const closed = projected('answerBy', 'option_projection_closed');
const money = projected('moneyBack', 'option_projection_money');

/** The money of an order that closes at that moment. Nothing where nothing was charged. */
function moneyAfter(closing: Moment, { standing, now }: Situation): readonly Projection[] {
  if (has(standing, 'nothingCharged')) return [];
  const { value } = ruleOf(refundRuleOf(standing.paymentMethod));
  const [min, max] = typeof value === 'object' ? value : RULES.refundWindow.value;
  return [money(businessDays(closing, min, max, now.zone))];
}

interface Ahead {
  readonly moment: Moment;
  readonly basis: DeadlineBasis;
}

/** What is left of a deadline from now on; `undefined` when it is over or was never known. */
function stillAhead({ standing, now }: Situation, kind: DeadlineKind): Ahead | undefined {
  const deadline = decidingOf(standing, kind, now.at);
  if (!deadline || deadline.moment.latest <= now.at) return undefined;
  const { moment, basis } = deadline;
  return { moment: moment.earliest >= now.at ? moment : between(now.at, moment.latest), basis };
}

/** Until when the buyer can do it, on the day that is said of it everywhere; nothing once its earliest end is past. */
function doBy({ standing, now }: Situation, kind: DeadlineKind): readonly Projection[] {
  const deadline = decidingOf(standing, kind, now.at);
  if (!deadline || deadline.moment.earliest <= now.at) return [];
  const { moment, basis } = deadline;
  // A promised day is AliExpress's own; what must be done before it ends the day before.
  const isPromise = isRefundPromise(deadline, standing);
  const day: Argument = isPromise ? { kind: 'by', moment } : saidWhen(deadline, standing, now);
  const by = phrase('option_projection_youBy', { by: day });
  return [{ kind: 'answerBy', moment, phrase: by, isByRule: basis === 'rule' && kind !== 'withdrawBy' }];
}

const within = ({ now }: Situation, time: Duration): Moment => between(now.at, add(now.at, time));
const fromNow = (at: Instant, end: Instant): Moment => between(at, instant(Math.max(at, end)));

const askProjections: Project = (situation) => {
  const { at } = situation.now;
  const answered = fromNow(at, add(at, SELLER_ANSWERS_WITHIN));
  return [answer(answered), ...moneyAfter(answered, situation)];
};

const answerProjections: Project = (situation) => {
  const limit = stillAhead(situation, 'sellerAnswersBy');
  if (!limit) return [];
  const answered = fromNow(situation.now.at, limit.moment.latest);
  return [answer(answered, limit.basis), ...moneyAfter(answered, situation)];
};

const shipByProjections: Project = (situation) => {
  const closing = stillAhead(situation, 'shipBy');
  return closing ? [closed(closing.moment, closing.basis), ...moneyAfter(closing.moment, situation)] : [];
};

/** When an unpaid order closes by itself. No money is in it. */
const lapseProjections: Project = (situation) => {
  const closing = stillAhead(situation, 'payBy');
  const isNamed = closing && isShown(situation.standing, { kind: 'payBy', basis: closing.basis });
  return isNamed ? [closed(closing.moment, closing.basis)] : [];
};

const refundProjections: Project = (situation) => {
  const ahead = stillAhead(situation, 'refundBy');
  return ahead ? [money(ahead.moment, ahead.basis)] : [];
};

const verifiedProjections: Project = (situation) => {
  const ahead = stillAhead(situation, 'verifiedBy');
  return ahead ? [answer(fromNow(situation.now.at, ahead.moment.latest), ahead.basis)] : [];
};

const openDisputeProjections: Project = (situation) => [
  answer(within(situation, DISPUTE_ANSWERED_WITHIN)),
  ...doBy(situation, claimedBy(situation)),
];

/**
 * Which day ends the chance: before today's promise none yet, for its day is AliExpress's; then the claim's; the old
 * protection's own; after completion the dispute's, or of something not received whichever ends first.
 */
function claimedBy({ standing, now }: Situation): DeadlineKind {
  const [first] = (['claimBy', 'disputeBy'] as const)
    .map((kind) => decidingOf(standing, kind, now.at))
    .filter((deadline) => deadline !== undefined && deadline.moment.earliest > now.at)
    .toSorted((a, b) => (a?.moment.earliest ?? 0) - (b?.moment.earliest ?? 0));
  if (standing.state === 'completed') return has(standing, 'notReceived') ? (first?.kind ?? 'disputeBy') : 'disputeBy';
  const protection = decidingOf(standing, 'protectedUntil', now.at);
  return protection && !isRefundPromise(protection, standing) ? 'protectedUntil' : 'claimBy';
}

const disputeProjections: Project = (situation) => {
  const ahead = stillAhead(situation, 'disputeAnswerBy');
  return ahead ? [answer(fromNow(situation.now.at, ahead.moment.latest), ahead.basis)] : [];
};

/** A return is asked for like a dispute; once it is agreed, only the last day to send it is known. */
const returnProjections: Project = (situation) =>
  has(situation.standing, 'returnAgreed')
    ? doBy(situation, 'sendBackBy')
    : [answer(within(situation, DISPUTE_ANSWERED_WITHIN)), ...doBy(situation, 'returnBy')];

/** Told today, the money is due so many days from now; how soon a seller abroad obeys is not known. */
const lawProjections: Project = (situation) => {
  const { now, preferences, standing } = situation;
  const rule = lawRefundRuleOf(preferences.country);
  const value = rule && ruleOf(rule).value;
  const by = doBy(situation, 'withdrawBy');
  if (typeof value !== 'number' || has(standing, 'nothingCharged')) return by;
  const due = daysFrom(exact(now.at), value, now.zone);
  const moment = fromNow(now.at, due.latest);
  // Only EU and UK law are known to let a seller wait for the parcel (L1, L2).
  const key = rule === 'lawRefundRussia' ? 'option_projection_lawMoney_plain' : 'option_projection_lawMoney';
  const dueByLaw = phrase(key, { moment: { kind: 'moment', moment: due } });
  return [{ kind: 'moneyBack', moment, phrase: dueByLaw, isByRule: false }, ...by];
};

const PROJECT: { readonly [Key in OptionKey]?: Project } = {
  letLapse: lapseProjections,
  cancelNow: ({ now }) => [closed(exact(now.at), 'you')],
  askToCancel: askProjections,
  lookForCancelButton: (situation) => moneyAfter(exact(situation.now.at), situation),
  waitForVerification: verifiedProjections,
  waitForAnswer: answerProjections,
  followUp: answerProjections,
  waitForShipBy: shipByProjections,
  waitForRefund: refundProjections,
  openDispute: openDisputeProjections,
  keepDispute: disputeProjections,
  returnItem: returnProjections,
  withdrawByLaw: lawProjections,
  askBank: (situation) => doBy(situation, 'bankBy'),
  extendProtection: (situation) => doBy(situation, 'protectedUntil'),
  askProofOfPostage: (situation) => [answer(within(situation, PROOF_WITHIN), 'you')],
};

/** The projected dates of one option; empty where no date is known, never a date that is over. */
export const projectionsOf = (key: OptionKey, situation: Situation): readonly Projection[] =>
  PROJECT[key]?.(situation) ?? [];

/** The worst case of the money; `Infinity` where it is not known. */
export const worstMoneyBack = ({ projections }: Pick<Option, 'projections'>): number =>
  projections.find(({ kind }) => kind === 'moneyBack')?.moment.latest ?? Number.POSITIVE_INFINITY;
