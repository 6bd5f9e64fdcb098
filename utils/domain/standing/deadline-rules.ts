/** The fourteen deadlines: in which states each is alive, from what it is counted, and what the rule says when the page is silent. */

import { withdrawalRuleOf } from '@/utils/domain/knowledge/jurisdictions';
import { type RuleKey, ruleOf } from '@/utils/domain/knowledge/rules';
import type { DeadlineKind, DraftId, OrderState } from '@/utils/domain/order/kinds';
import type { MarkKind } from '@/utils/domain/order/order';
import type { PaymentMethod } from '@/utils/domain/order/printed';
import { assertNever } from '@/utils/domain/result';
import { businessDays, calendarDayOf, daysFrom, laterDay, startOfDay } from '@/utils/domain/time/calendar';
import { add, type Duration, hours, later, type Moment } from '@/utils/domain/time/instant';
import type { DatedMoment, KnownDates } from './known-dates';

/** Everything about one order that a deadline can be counted from. */
export interface DeadlineFacts {
  readonly state: OrderState;
  readonly dates: KnownDates;
  readonly method: PaymentMethod | undefined;
  readonly country: string | undefined;
  readonly payWindowDays: number;
  readonly isRefundOpen: boolean;
  readonly isNothingCharged: boolean;
  readonly wasPaid: boolean;
  /** Into the state it is in now. */
  readonly entered: DatedMoment | undefined;
  readonly requested: DatedMoment | undefined;
  readonly closed: DatedMoment | undefined;
  readonly marked: (kind: MarkKind, draft?: DraftId) => DatedMoment | undefined;
}

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
  /** The rule stands beside the page's own value instead of giving way to it. */
  readonly isAlsoShown?: true;
}

/** One question after an unanswered request, at about a day; more only annoys. Reminder and message go by it. */
export const FOLLOW_UP_AFTER = hours(24);

const VOUCHERS: readonly PaymentMethod[] = ['boleto', 'oxxo', 'pix', 'konbini'];

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
      return { rule, moment: daysFrom(moment, max, zone) };
    case 'businessDays':
      return { rule, moment: businessDays(moment, min, max, zone) };
    default:
      return assertNever(unit);
  }
}

/** The rule stated for that payment method among these, else the general one. */
const byMethod = (method: PaymentMethod | undefined, keys: readonly RuleKey[], general: RuleKey): RuleKey =>
  keys.find((key) => method !== undefined && ruleOf(key).methods?.includes(method)) ?? general;

/** 24:00 of the nth day after the day of receipt. */
function endOfDayAfter({ moment, zone }: DatedMoment, n: number): Moment {
  const last = moment.precision === 'exact' ? moment.latest : add(moment.latest, -1 as Duration);
  const endAfter = (at: Moment['earliest']) => startOfDay(laterDay(calendarDayOf(at, zone), n + 1), zone);
  return { earliest: endAfter(moment.earliest), latest: endAfter(last), precision: 'day' };
}

function withdrawal({ country }: DeadlineFacts, from: DatedMoment | undefined): RuleAnswer | undefined {
  const rule = withdrawalRuleOf(country);
  const value = rule && ruleOf(rule).value;
  if (!rule || typeof value !== 'number') return undefined;
  return from ? { rule, moment: endOfDayAfter(from, value) } : { rule };
}

export const DEADLINE_RULES = {
  payBy: {
    aliveIn: ['awaitingPayment'],
    countedFrom: ({ dates }) => dates.placed,
    rule: ({ method, payWindowDays }, from) =>
      counted(method && VOUCHERS.includes(method) ? 'payWindowVoucher' : 'payWindow', from, payWindowDays),
  },
  verifiedBy: {
    aliveIn: ['verifyingPayment'],
    countedFrom: ({ dates, marked, entered }) => dates.paid ?? marked('iPaid') ?? entered,
    rule: ({ method }, from) =>
      counted(
        byMethod(method, ['verifyCard', 'verifyBank', 'verifyWallet', 'verifyWesternUnion'], 'verifyUnknown'),
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
    rule: ({ method }, from) => counted(byMethod(method, ['refundWesternUnion', 'refundBoleto'], 'refundWindow'), from),
  },
  protectedUntil: {
    aliveIn: ['inTransit', 'partlyShipped', 'disputed', 'frozen'],
    countedFrom: ({ dates }) => dates.paid ?? dates.shipped ?? dates.placed,
    rule: () => ({ rule: 'protection' }),
  },
  claimBy: {
    aliveIn: ['partlyShipped', 'inTransit', 'completed'],
    when: () => false,
    countedFrom: () => undefined,
    rule: () => undefined,
  },
  returnBy: {
    aliveIn: ['completed'],
    countedFrom: ({ dates }) => dates.delivered ?? dates.completed,
    rule: () => ({ rule: 'returnWindow' }),
  },
  disputeBy: {
    aliveIn: ['completed'],
    countedFrom: ({ dates, entered }) => dates.completed ?? entered,
    rule: (_facts, from) => counted('disputeAfterCompletion', from),
    isAlsoShown: true,
  },
  withdrawBy: {
    aliveIn: ['partlyShipped', 'inTransit', 'completed'],
    countedFrom: ({ dates, marked }) => marked('received') ?? dates.delivered,
    rule: withdrawal,
  },
  proofBy: {
    aliveIn: ['cancelPending', 'inTransit'],
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
    aliveIn: ['disputed'],
    countedFrom: ({ marked }) => marked('returnAgreed'),
    rule: (_facts, from) => from && counted('sendBack', from),
  },
  bankBy: {
    aliveIn: ['refundProcessing', 'cancelled', 'disputed', 'completed'],
    when: ({ wasPaid, isNothingCharged, state, isRefundOpen }) =>
      wasPaid && !isNothingCharged && (state !== 'cancelled' || isRefundOpen),
    countedFrom: ({ dates, marked }) => dates.paid ?? marked('iPaid'),
    rule: ({ method }, from) => {
      if (method === 'paypal') return counted('bankPaypal', from);
      return method === 'card' ? { rule: 'bankCard' } : undefined;
    },
  },
} as const satisfies Record<DeadlineKind, DeadlineRule>;
