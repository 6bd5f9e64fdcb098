/** The fourteen deadlines: in which states each is alive, from what it is counted, and what the rule says when the page is silent. */

import { withdrawalRuleOf } from '@/utils/domain/knowledge/jurisdictions';
import { byMethod, refundRuleOf } from '@/utils/domain/knowledge/rule-by-method';
import { type RuleKey, ruleOf } from '@/utils/domain/knowledge/rules';
import { type DeadlineKind, ORDER_STATES, type OrderState } from '@/utils/domain/order/kinds';
import type { PaymentMethod } from '@/utils/domain/order/printed';
import { assertNever } from '@/utils/domain/result';
import { businessDays, daysFrom, midnightBefore } from '@/utils/domain/time/calendar';
import { add, type Duration, hours, type Instant, later, type Moment } from '@/utils/domain/time/instant';
import type { DeadlineFacts } from './deadline-facts';
import type { DatedMoment } from './known-dates';

/** What the rule gives: a date, or only its own name where the date cannot be known. */
export interface RuleAnswer {
  readonly rule: RuleKey;
  readonly moment?: Moment;
}

export interface DeadlineRule {
  readonly aliveIn: readonly OrderState[];
  /** A further condition, where the state alone does not decide. */
  readonly when?: (facts: DeadlineFacts) => boolean;
  readonly countedFrom: (facts: DeadlineFacts) => DatedMoment | undefined;
  /** `undefined`: no rule at all, so without a page or the user there is no such deadline. */
  readonly rule: (facts: DeadlineFacts, from: DatedMoment | undefined) => RuleAnswer | undefined;
  /** It can begin anew: what a page or the user said before this window began was said of an earlier one. */
  readonly isPerRound?: true;
  /** Before this instant it is no deadline yet. */
  readonly aliveFrom?: (facts: DeadlineFacts) => Instant | undefined;
  /** The rule stands beside the page's own value instead of giving way to it. */
  readonly isAlsoShown?: true;
}

const OTHER_SLIPS: readonly PaymentMethod[] = ruleOf('payWindowVoucher').methods ?? [];

/** Slips of which no usual time is known: only the day on the slip counts. */
export const isOtherSlip = (method: PaymentMethod | undefined): boolean =>
  method !== undefined && OTHER_SLIPS.includes(method);

/** Its rule's window counted from a moment, or the rule's name alone when there is nothing to count from. */
function counted(rule: RuleKey, from: DatedMoment | undefined, value = ruleOf(rule).value): RuleAnswer {
  if (!from || value === undefined) return { rule };
  const { moment, zone } = from;
  const { unit } = ruleOf(rule);
  const [min, max] = typeof value === 'number' ? [value, value] : value;
  switch (unit) {
    case 'hours':
      // Hours from a day are whole days here (24, 72), so a day stays a day across a clock change.
      return {
        rule,
        moment: moment.precision === 'day' ? daysFrom(moment, max / 24, zone) : later(moment, hours(max)),
      };
    case 'days':
      return { rule, moment: daysBetween(daysFrom(moment, min, zone), daysFrom(moment, max, zone)) };
    case 'businessDays':
      return { rule, moment: businessDays(moment, min, max, zone) };
    default:
      return assertNever(unit);
  }
}

/** From the first to the last of two moments; one moment where both are the same. */
const daysBetween = (first: Moment, last: Moment): Moment =>
  first.earliest === last.earliest ? last : { earliest: first.earliest, latest: last.latest, precision: 'range' };

/** 24:00 of the nth day after the day of receipt. */
function endOfDayAfter({ moment, zone }: DatedMoment, n: number): Moment {
  const last = moment.precision === 'exact' ? moment.latest : add(moment.latest, -1 as Duration);
  const endAfter = (at: Moment['earliest']) => midnightBefore(at, zone, n + 1);
  return { earliest: endAfter(moment.earliest), latest: endAfter(last), precision: 'day' };
}

function withdrawal({ country }: DeadlineFacts, from: DatedMoment | undefined): RuleAnswer | undefined {
  const rule = withdrawalRuleOf(country);
  const value = rule && ruleOf(rule).value;
  if (!rule || typeof value !== 'number') return undefined;
  return from ? { rule, moment: endOfDayAfter(from, value) } : { rule };
}

const isOnItsWay = ({ state }: DeadlineFacts): boolean => state === 'partlyShipped' || state === 'inTransit';

/** The page says that it was received or delivered, and the buyer that it was not. */
const isDeliveredElsewhere = ({ state, isMissing, isDeliveredSaid }: DeadlineFacts): boolean =>
  isMissing && (state === 'completed' || isDeliveredSaid);

/** When it came: by the user's word, else by the page's; at the latest when something was said of it. Completion is not receipt. */
const receivedAt = ({ marked, dates }: DeadlineFacts): DatedMoment | undefined =>
  marked('received') ?? dates.delivered ?? marked('cameBut');

export const DEADLINE_RULES = {
  payBy: {
    aliveIn: ['awaitingPayment'],
    countedFrom: ({ dates }) => dates.placed,
    rule: ({ method, payWindowDays }, from) =>
      method === 'boleto' || isOtherSlip(method)
        ? counted(byMethod(method, ['payWindowBoleto', 'payWindowVoucher'], 'payWindow'), from)
        : counted('payWindow', from, payWindowDays),
  },
  verifiedBy: {
    aliveIn: ['verifyingPayment'],
    countedFrom: ({ dates, marked, entered }) => dates.paid ?? marked('iPaid') ?? entered,
    rule: ({ method }, from) =>
      counted(
        byMethod(
          method,
          ['verifyCard', 'verifyBank', 'verifyBoleto', 'verifyWallet', 'verifyWesternUnion'],
          'verifyUnknown',
        ),
        from,
      ),
  },
  shipBy: {
    aliveIn: ['awaitingShipment', 'cancelPending'],
    countedFrom: ({ dates }) => dates.paid ?? dates.placed,
    rule: () => ({ rule: 'shipWindow' }),
  },
  sellerAnswersBy: {
    aliveIn: ['cancelPending'],
    countedFrom: ({ requested }) => requested,
    rule: (_facts, from) => counted('sellerAnswers', from),
    isPerRound: true,
  },
  refundBy: {
    aliveIn: ['refundProcessing', 'cancelled'],
    when: ({ isRefundOpen, isNothingCharged }) => isRefundOpen && !isNothingCharged,
    countedFrom: ({ closed }) => closed,
    rule: ({ method }, from) => counted(refundRuleOf(method), from),
  },
  protectedUntil: {
    aliveIn: ['inTransit', 'partlyShipped', 'disputed', 'frozen'],
    when: ({ isHere, outcome }) => !isHere && outcome !== 'lost',
    countedFrom: ({ dates }) => dates.paid ?? dates.shipped ?? dates.placed,
    rule: () => ({ rule: 'protection' }),
  },
  claimBy: {
    aliveIn: ['partlyShipped', 'inTransit', 'completed'],
    when: (facts) =>
      !facts.isHere &&
      facts.outcome !== 'lost' &&
      (isDeliveredElsewhere(facts) || (isOnItsWay(facts) && Boolean(facts.promised?.isRefund))),
    countedFrom: (facts) => {
      const { dates, deliveredSaidAt, entered, promised, state } = facts;
      if (!isDeliveredElsewhere(facts)) return promised;
      return state === 'completed' ? (dates.completed ?? entered) : (dates.delivered ?? deliveredSaidAt);
    },
    rule: (_facts, from) => counted('claimWindow', from),
    aliveFrom: (facts) => (isDeliveredElsewhere(facts) ? undefined : facts.promised?.moment.latest),
  },
  returnBy: {
    aliveIn: ['inTransit', 'completed'],
    when: ({ state, isHere, isMissing, isDeliveredSaid }) =>
      !isMissing && (state === 'completed' || isHere || isDeliveredSaid),
    countedFrom: ({ dates }) => dates.delivered ?? dates.completed,
    rule: () => ({ rule: 'returnWindow' }),
  },
  disputeBy: {
    aliveIn: ['completed'],
    when: ({ outcome }) => outcome !== 'lost',
    countedFrom: ({ dates, entered }) => dates.completed ?? entered,
    rule: (_facts, from) => counted('disputeAfterCompletion', from),
    isAlsoShown: true,
  },
  withdrawBy: {
    aliveIn: ['partlyShipped', 'inTransit', 'disputed', 'frozen', 'completed'],
    when: (facts) => (facts.state !== 'disputed' && facts.state !== 'frozen') || receivedAt(facts) !== undefined,
    countedFrom: (facts) => receivedAt(facts),
    rule: withdrawal,
  },
  proofBy: {
    aliveIn: ['awaitingShipment', 'cancelPending', 'inTransit'],
    countedFrom: ({ marked }) => marked('messageSent', 'M10'),
    rule: (_facts, from) => from && counted('proofOfPostage', from),
  },
  disputeAnswerBy: {
    aliveIn: ['disputed'],
    countedFrom: ({ marked, entered }) => marked('disputeOpened') ?? entered,
    rule: (_facts, from) => counted('disputeAnswer', from),
    isPerRound: true,
  },
  sendBackBy: {
    aliveIn: ORDER_STATES,
    when: ({ returnAgreed }) => returnAgreed !== undefined,
    countedFrom: ({ returnAgreed }) => returnAgreed,
    rule: (_facts, from) => from && counted('sendBack', from),
  },
  bankBy: {
    aliveIn: ['partlyShipped', 'inTransit', 'refundProcessing', 'cancelled', 'disputed', 'completed'],
    when: (facts) => {
      const { wasPaid, isNothingCharged, state, isRefundOpen, promised, outcome } = facts;
      if (!wasPaid || isNothingCharged) return false;
      return isOnItsWay(facts) ? promised !== undefined || outcome === 'lost' : state !== 'cancelled' || isRefundOpen;
    },
    aliveFrom: (facts) => (isOnItsWay(facts) ? facts.promised?.moment.latest : undefined),
    countedFrom: ({ dates, marked }) => dates.paid ?? marked('iPaid'),
    rule: ({ method }, from) => {
      if (method === 'paypal') return counted('bankPaypal', from);
      return method === 'card' ? { rule: 'bankCard' } : undefined;
    },
  },
} as const satisfies Record<DeadlineKind, DeadlineRule>;
