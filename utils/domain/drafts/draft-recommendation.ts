/** Which message helps now, or that none is needed: from state, reason, clock and what was sent before. */

import { REASONS } from '@/utils/domain/knowledge/reasons-table';
import type { DraftId, OrderState } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import { FOLLOW_UP_AFTER } from '@/utils/domain/standing/asked-now';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { type DatedDeadline, has, type Standing, type Trait } from '@/utils/domain/standing/standing';
import { add, exact, hours, type Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { isSellersReason } from './draft-facts';
import { canStillCallBack, isAnswerOver, isArrivalNear, isMissed } from './draft-grounds';
import { DRAFTS, DRAFTS_OF_STATE } from './drafts-table';

export interface Recommendation {
  /** Absent: no message helps now, and `why` says so. */
  readonly id?: DraftId;
  readonly why: Phrase;
}

type Advice = (standing: Standing, now: Now, preferences: Preferences) => Recommendation;

/** A seller gets three days to answer before anything is written again. */
const ANSWER_TIME = hours(72);
/** Messages that ask for no answer: silence after them is nothing to write about. */
const ASK_NOTHING: readonly DraftId[] = ['M1', 'M13', 'M16'];

const none = (why: Phrase): Recommendation => ({ why });
const use = (id: DraftId, why: Phrase): Recommendation => ({ id, why });

const hasEnded = (end: DatedDeadline | undefined, now: Now): boolean =>
  end !== undefined && end.moment.latest <= now.at;

const isFresh = (sentAt: Instant, now: Now): boolean => now.at < add(sentAt, ANSWER_TIME);

const justWritten = (key: 'draft_why_justWritten' | 'draft_why_supportWritten', at: Instant): Phrase =>
  phrase(key, { at: { kind: 'moment', moment: exact(at) } });

const sentSince = (standing: Standing, from: Instant): boolean =>
  standing.lastDraft !== undefined && standing.lastDraft.at >= from;

const byReason = (standing: Standing): Recommendation => {
  const { reason } = standing;
  if (reason === undefined) return use('M2', phrase('draft_why_ask'));
  const why = isSellersReason(reason) ? 'draft_why_sellersReason' : 'draft_why_ownReason';
  return use(REASONS[reason].draft, phrase(why));
};

const unpaid: Advice = (standing) => {
  if (has(standing, 'saidPaid') || standing.notices.includes('paidButUnpaid'))
    return none(phrase('draft_why_paidUnpaid'));
  if (standing.intent === 'willPay' && standing.reason === undefined) return none(phrase('draft_why_willPay'));
  return standing.reason === 'price_raised'
    ? use('M7', phrase('draft_why_price'))
    : use('M1', phrase('draft_why_unpaid'));
};

const paid: Advice = (standing, now) => {
  if (has(standing, 'sellerSaysShipped')) return use('M10', phrase('draft_why_saysShipped'));
  if (has(standing, 'tooLateToCancel')) return none(phrase('draft_why_tooLate'));
  if (hasEnded(decidingOf(standing, 'shipBy', now.at), now)) return use('M5', phrase('draft_why_shipTimeOver'));
  if (standing.notices.includes('requestUnresolved')) return use('M20', phrase('draft_why_requestOver'));
  if (has(standing, 'requestFailed')) return use('M5', phrase('draft_why_requestFailed'));
  const { lastDraft } = standing;
  if (lastDraft === undefined) return byReason(standing);
  if (isFresh(lastDraft.at, now)) return none(justWritten('draft_why_justWritten', lastDraft.at));
  return ASK_NOTHING.includes(lastDraft.id) ? byReason(standing) : use('M9', phrase('draft_why_unanswered'));
};

const pending: Advice = (standing, now) => {
  if (has(standing, 'sellerSaysShipped')) return use('M10', phrase('draft_why_saysShipped'));
  if (has(standing, 'tooLateToCancel')) return none(phrase('draft_why_tooLate'));
  if (isAnswerOver(standing, now)) return use('M20', phrase('draft_why_requestOver'));
  if (hasEnded(decidingOf(standing, 'sellerAnswersBy', now.at), now)) return none(phrase('draft_why_answerOver'));
  if (has(standing, 'followUpSent')) return none(phrase('draft_why_followedUp'));
  const asked = standing.requestedAt?.earliest;
  if (asked === undefined || add(asked, FOLLOW_UP_AFTER) <= now.at) return use('M11', phrase('draft_why_followUp'));
  return sentSince(standing, asked) ? none(phrase('draft_why_waitForAnswer')) : byReason(standing);
};

const onItsWay: Advice = (standing, now, preferences) => {
  if (has(standing, 'received') || has(standing, 'deliveredSaid')) {
    return byLaw(standing, now, preferences) ?? none(phrase('draft_why_check'));
  }
  if (isMissed(standing, now)) return use('M17', phrase('draft_why_notHere'));
  if (canStillCallBack(standing, now)) return use('M14', phrase('draft_why_shippedAnyway'));
  const asksForProof = has(standing, 'sellerSaysShipped') || has(standing, 'shippedLate');
  if (asksForProof && !isArrivalNear(standing, now)) {
    return use('M10', phrase('draft_why_checkNumber'));
  }
  return byLaw(standing, now, preferences) ?? none(phrase('draft_why_onItsWay'));
};

/** The proof of the rest is not asked for when the parcel should be here soon. */
const partly: Advice = (standing, now) => {
  if (isMissed(standing, now)) return use('M17', phrase('draft_why_notHere'));
  if (isArrivalNear(standing, now)) return none(phrase('draft_why_onItsWay'));
  return use('M10', phrase('draft_why_partly'));
};

/** Only where a dated right in law is open: the date rests on a country that was chosen. */
const byLaw = (standing: Standing, now: Now, { country }: Preferences): Recommendation | undefined => {
  const end = decidingOf(standing, 'withdrawBy', now.at);
  if (country === undefined || end === undefined || end.moment.earliest <= now.at) return undefined;
  return use('M15', phrase('draft_why_withdraw', { by: { kind: 'by', moment: end.moment } }));
};

/** What the user says was paid and no page ever showed as paid does not come back without asking. */
const isPaidUnseen = (standing: Standing): boolean =>
  standing.state === 'cancelled' && has(standing, 'saidPaid') && !has(standing, 'everPaid');

const refund: Advice = (standing, now) => {
  if (standing.refund !== 'open') return none(phrase('draft_why_ended'));
  if (isPaidUnseen(standing)) return use('M21', phrase('draft_why_closedPaid'));
  const end = decidingOf(standing, 'refundBy', now.at);
  if (hasEnded(end, now)) return use('M12', phrase('draft_why_refundLate'));
  return none(
    end
      ? phrase('draft_why_refundComing', { by: { kind: 'by', moment: { ...end.moment, earliest: end.moment.latest } } })
      : phrase('draft_why_refundOpen'),
  );
};

const ADVICE = {
  awaitingPayment: unpaid,
  verifyingPayment: () => none(phrase('draft_why_verifying')),
  awaitingShipment: paid,
  cancelPending: pending,
  partlyShipped: partly,
  inTransit: onItsWay,
  disputed: () => none(phrase('draft_why_disputed')),
  frozen: (standing) => none(phrase(has(standing, 'disputeSeen') ? 'draft_why_disputed' : 'draft_why_frozen')),
  refundProcessing: refund,
  cancelled: refund,
  completed: (standing, now, preferences) => byLaw(standing, now, preferences) ?? none(phrase('draft_why_ended')),
  archived: () => none(phrase('draft_why_ended')),
  unknown: () => none(phrase('draft_why_unknown')),
} as const satisfies Record<OrderState, Advice>;

/** The same message is not sent twice within three days; the second would only be in the way of an answer. */
function unlessSent(advised: Recommendation, { lastDraft }: Standing, now: Now): Recommendation {
  if (lastDraft === undefined || advised.id === undefined || lastDraft.id !== advised.id || !isFresh(lastDraft.at, now))
    return advised;
  const key = DRAFTS[advised.id].to === 'support' ? 'draft_why_supportWritten' : 'draft_why_justWritten';
  return none(justWritten(key, lastDraft.at));
}

/** What the user said of an order: what it has, or that something is wrong with what came. */
type Word = Trait | 'cameBut';

/** The user's word decides before the state does: the first that stands. */
const BY_WORD: readonly (readonly [Word, DraftId, Phrase])[] = [
  ['sellerWantsCancel', 'M16', phrase('draft_why_sellerWantsCancel')],
  ['notReceived', 'M17', phrase('draft_why_notReceived')],
  ['cameBut', 'M19', phrase('draft_why_cameBut')],
];

/** The message that the user's word calls for, where it fits the state. */
export function calledFor(words: readonly Word[], state: OrderState): Recommendation | undefined {
  const fitting: readonly DraftId[] = DRAFTS_OF_STATE[state];
  const found = BY_WORD.find(([word, id]) => words.includes(word) && fitting.includes(id));
  return found && use(found[1], found[2]);
}

const wordsOf = ({ traits, fault }: Standing): readonly Word[] => (fault ? [...traits, 'cameBut'] : traits);

/** A dispute that was lost is no matter for the seller any more, whatever else was said. */
const MAY_BE_LOST: readonly OrderState[] = ['partlyShipped', 'inTransit', 'disputed', 'frozen', 'completed'];
const afterLoss = ({ outcome, state }: Standing): Recommendation | undefined =>
  outcome === 'lost' && MAY_BE_LOST.includes(state) ? none(phrase('draft_why_lost')) : undefined;

/** The message to send now and why; without an id no message is needed, and the sentence says why not. */
export const recommend: Advice = (standing, now, preferences) =>
  unlessSent(
    afterLoss(standing) ??
      calledFor(wordsOf(standing), standing.state) ??
      ADVICE[standing.state](standing, now, preferences),
    standing,
    now,
  );
