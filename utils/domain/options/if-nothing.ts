/** What happens by itself, when, and what it costs, for every state. */

import type { DeadlineKind, OrderState } from '@/utils/domain/order/kinds';
import { withSiteNote } from '@/utils/domain/standing/deadline-words';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { isStale } from '@/utils/domain/standing/freshness';
import { type DatedDeadline, has, isDated, type Standing } from '@/utils/domain/standing/standing';
import type { Moment } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type KeyWith, type Phrase, type PlainKey, phrase } from '@/utils/domain/words/phrase';
import type { IfNothing, IfNothingKey } from './options';

type Answer = readonly [key: IfNothingKey, phrase: Phrase];
type Answerer = (standing: Standing, now: Now) => Answer;

const momentArg = (moment: Moment) => ({ moment: { kind: 'moment', moment } }) as const;
const byArg = (moment: Moment) => ({ by: { kind: 'by', moment } }) as const;

/** Three sentences for one deadline: its date ahead, its date over, no date known. */
function clock(
  standing: Standing,
  kind: DeadlineKind,
  now: Now,
  keys: {
    readonly dated: KeyWith<'moment'>;
    readonly over: KeyWith<'moment'>;
    readonly unknown: PlainKey;
  },
): Phrase {
  const moment = decidingOf(standing, kind, now.at)?.moment;
  if (!moment) return phrase(keys.unknown);
  return phrase(moment.latest <= now.at ? keys.over : keys.dated, momentArg(moment));
}

const isRule = (deadline: DatedDeadline | undefined): boolean => deadline?.basis === 'rule';

const unpaid: Answerer = (standing, now) => {
  if (has(standing, 'saidPaid')) {
    return [
      'closesUnpaid',
      clock(standing, 'payBy', now, {
        dated: 'ifNothing_unpaid_saidPaid',
        over: 'ifNothing_unpaid_saidPaidOver',
        unknown: 'ifNothing_unpaid_saidPaidUnknown',
      }),
    ];
  }
  const dated = isRule(decidingOf(standing, 'payBy', now.at)) ? 'ifNothing_unpaid_rule' : 'ifNothing_unpaid';
  const keys = { dated, over: 'ifNothing_unpaid_over', unknown: 'ifNothing_unpaid_unknown' } as const;
  return ['closesUnpaid', clock(standing, 'payBy', now, keys)];
};

const verifying: Answerer = (standing, now) => [
  'staysOpen',
  clock(standing, 'verifiedBy', now, {
    dated: 'ifNothing_verifying',
    over: 'ifNothing_verifying_over',
    unknown: 'ifNothing_verifying_unknown',
  }),
];

const toShip: Answerer = (standing, now) => {
  if (has(standing, 'nothingCharged')) return ['shipsOrCloses', phrase('ifNothing_toShip_nothingCharged')];
  const keys = {
    dated: 'ifNothing_toShip',
    over: 'ifNothing_toShip_over',
    unknown: 'ifNothing_toShip_unknown',
  } as const;
  return ['shipsOrCloses', clock(standing, 'shipBy', now, keys)];
};

const pending: Answerer = (standing, now) => {
  if (has(standing, 'nothingCharged')) return ['closesRefunded', phrase('ifNothing_pending_nothingCharged')];
  const shipBy = decidingOf(standing, 'shipBy', now.at)?.moment;
  const answerBy = decidingOf(standing, 'sellerAnswersBy', now.at)?.moment;
  if (shipBy && answerBy && shipBy.latest > now.at && shipBy.earliest < answerBy.earliest) {
    return ['closesRefunded', phrase('ifNothing_pending_shipBy', momentArg(shipBy))];
  }
  const keys = {
    dated: 'ifNothing_pending',
    over: 'ifNothing_pending_over',
    unknown: 'ifNothing_pending_unknown',
  } as const;
  return ['closesRefunded', clock(standing, 'sellerAnswersBy', now, keys)];
};

const onItsWay: Answerer = (standing, now) => [
  'releasesMoney',
  clock(standing, 'protectedUntil', now, {
    dated: 'ifNothing_inTransit',
    over: 'ifNothing_inTransit_over',
    unknown: 'ifNothing_inTransit_unknown',
  }),
];

const partly: Answerer = (standing, now) => [
  'releasesMoney',
  clock(standing, 'protectedUntil', now, {
    dated: 'ifNothing_partly',
    over: 'ifNothing_inTransit_over',
    unknown: 'ifNothing_partly_unknown',
  }),
];

const inDispute: Answerer = (standing, now) => {
  if (has(standing, 'returnAgreed')) {
    const by = decidingOf(standing, 'sendBackBy', now.at)?.moment;
    if (!by) return ['staysOpen', phrase('ifNothing_sendBack_unknown')];
    const key = by.latest <= now.at ? 'ifNothing_sendBack_over' : 'ifNothing_sendBack';
    return ['staysOpen', phrase(key, byArg(by))];
  }
  const keys = {
    dated: 'ifNothing_disputed',
    over: 'ifNothing_disputed_over',
    unknown: 'ifNothing_disputed_unknown',
  } as const;
  return ['staysOpen', clock(standing, 'disputeAnswerBy', now, keys)];
};

const refunding: Answerer = (standing, now) => {
  if (has(standing, 'nothingCharged')) return ['nothing', phrase('ifNothing_nothingCharged')];
  const keys = {
    dated: 'ifNothing_refund',
    over: 'ifNothing_refund_over',
    unknown: 'ifNothing_refund_unknown',
  } as const;
  return ['moneyArrives', clock(standing, 'refundBy', now, keys)];
};

const cancelled: Answerer = (standing, now) => {
  if (standing.refund === 'open') return refunding(standing, now);
  if (has(standing, 'saidPaid')) return ['nothing', phrase('ifNothing_closed_saidPaid')];
  return ['nothing', phrase('ifNothing_closed')];
};

/** The last chance on the site itself: a return or a dispute, whichever ends first. */
const completed: Answerer = (standing, now) => {
  const chances = (['returnBy', 'disputeBy'] as const)
    .map((kind) => decidingOf(standing, kind, now.at)?.moment)
    .filter((moment) => moment !== undefined && moment.earliest > now.at)
    .sort((a, b) => (a?.earliest ?? 0) - (b?.earliest ?? 0));
  const [next] = chances;
  return ['nothing', next ? phrase('ifNothing_completed', byArg(next)) : phrase('ifNothing_completed_over')];
};

const ANSWERS = {
  awaitingPayment: unpaid,
  verifyingPayment: verifying,
  awaitingShipment: toShip,
  cancelPending: pending,
  partlyShipped: partly,
  inTransit: onItsWay,
  disputed: inDispute,
  frozen: (standing, now) =>
    has(standing, 'returnAgreed') ? inDispute(standing, now) : ['staysOpen', phrase('ifNothing_frozen')],
  refundProcessing: refunding,
  cancelled,
  completed,
  archived: () => ['nothing', phrase('ifNothing_archived')],
  unknown: () => ['staysOpen', phrase('ifNothing_unknown')],
} as const satisfies Record<OrderState, Answerer>;

/** The sentence says a date that rests on a rule of ours. */
const saysRuleDate = ({ args = {} }: Phrase, { deadlines }: Standing): boolean =>
  Object.values(args).some(
    (value) =>
      (value.kind === 'moment' || value.kind === 'by') &&
      deadlines.some((each) => isDated(each) && each.basis === 'rule' && each.moment === value.moment),
  );

/** What happens to this order if its buyer does nothing. A stale reading is said as such. */
export function ifNothingFor(standing: Standing, now: Now): IfNothing {
  const [key, answer] = ANSWERS[standing.state](standing, now);
  const said = saysRuleDate(answer, standing) ? withSiteNote(answer, standing) : answer;
  if (!isStale(standing, now.at)) return { key, phrase: said };
  const day = { kind: 'day', at: standing.seenAt } as const;
  return { key, phrase: phrase('ifNothing_asOf', { day, sentence: { kind: 'phrase', phrase: said } }) };
}
