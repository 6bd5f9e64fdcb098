import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { reminderWords } from '@/utils/domain/reminders/notification-words';
import { dateAndLeft } from '@/utils/domain/standing/deadline-words';
import { type DatedDeadline, drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { calendarDayOf } from '@/utils/domain/time/calendar';
import { between, instant } from '@/utils/domain/time/instant';
import { adviceOf } from '@/utils/domain/views/advice';
import { cardOf } from '@/utils/domain/views/card';
import { chipOf } from '@/utils/domain/views/chips';
import { monthDates } from '@/utils/domain/views/month';
import { type Argument, type Phrase, phrase } from '@/utils/domain/words/phrase';
import { datesToGive } from './calendar-dates';

const dayNamed = (sentence: Phrase | undefined): Argument | undefined => sentence?.args?.day;
const instantOf = (argument: Argument | undefined) => (argument?.kind === 'when' ? argument.at : undefined);

/** The instant that a surface says of this deadline, by the name of the surface; absent where it says none. */
function saidBy(order: Standing, dated: DatedDeadline): Readonly<Record<string, number | undefined>> {
  const { verdict, rest } = adviceOf(order, NOW, DEFAULT_PREFERENCES);
  const { kind } = dated;
  const record = { kind, rung: '24h', deadlineAt: drivingInstant(dated), dueAt: NOW.at, status: 'due' } as const;
  const card = cardOf(order, NOW, DEFAULT_PREFERENCES);
  return {
    card: instantOf(dayNamed(verdict)) ?? instantOf(dayNamed(rest)),
    clock: instantOf(dateAndLeft(order, dated, NOW).date),
    chip: instantOf(dayNamed(chipOf({ standing: order }, NOW, DEFAULT_PREFERENCES)?.full)),
    notification: instantOf(dayNamed(reminderWords({ standing: order, record }, DEFAULT_PREFERENCES, NOW).title)),
    strip: monthDates([card], NOW).find(({ deadline: each }) => each.kind === kind)?.at,
  };
}

/** The day on which the event of a calendar file lies. */
function dayInCalendar(order: Standing, dated: DatedDeadline) {
  const { dates } = datesToGive([order], [], () => true, NOW);
  const moment = dates.find(({ given }) => given.kind === dated.kind)?.given.moment;
  return (
    moment && calendarDayOf(moment.precision === 'exact' ? moment.earliest : instant(moment.earliest - 1), NOW.zone)
  );
}

const RECEIVED: Partial<Standing> = { traits: ['received'] };
const LEGACY: Partial<Standing> = { design: 'legacy' };

it.each<[Standing['state'], DatedDeadline['kind'], Partial<Standing>, Partial<DatedDeadline>?]>([
  ['awaitingPayment', 'payBy', { look: 'read', intent: 'willPay' }],
  ['awaitingPayment', 'payBy', { look: 'read' }],
  ['awaitingPayment', 'payBy', { look: 'noTimer' }, { basis: 'rule' }],
  ['verifyingPayment', 'verifiedBy', {}, { basis: 'rule' }],
  ['awaitingShipment', 'shipBy', {}],
  ['cancelPending', 'sellerAnswersBy', {}, { basis: 'rule' }],
  ['cancelPending', 'sellerAnswersBy', {}],
  ['inTransit', 'protectedUntil', {}],
  ['inTransit', 'protectedUntil', LEGACY],
  ['inTransit', 'claimBy', {}, { basis: 'rule' }],
  ['completed', 'returnBy', RECEIVED],
  ['completed', 'disputeBy', RECEIVED],
  ['completed', 'claimBy', { traits: ['notReceived'] }, { basis: 'rule' }],
  ['disputed', 'disputeAnswerBy', {}, { basis: 'rule' }],
  ['inTransit', 'sendBackBy', { traits: ['returnAgreed'] }, { basis: 'rule' }],
  ['refundProcessing', 'refundBy', { refund: 'open' }, { basis: 'rule' }],
])(
  '%s, %s: card, clock, chip, strip, notification, calendar and first option say one date',
  (state, kind, more, how) => {
    const ahead = fc.integer({ min: 25 * 60, max: 27 * 24 * 60 });
    fc.assert(
      fc.property(ahead, fc.integer({ min: 0, max: 1_440 }), (minutes, wide) => {
        const from = NOW.at + minutes * 60_000;
        const moment = between(at(new Date(from).toISOString()), at(new Date(from + wide * 60_000).toISOString()));
        const dated = deadline(kind, moment, { confidence: 'estimated', ...how });
        const order = standing({ ...more, state, seenAt: NOW.at, deadlines: [dated] });
        const { card, chip, ...rest } = saidBy(order, dated);
        expect(card).toBeDefined();
        for (const said of Object.values({ ...rest, chip: chip ?? card })) expect(said).toBe(card);
        expect(dayInCalendar(order, dated)).toEqual(calendarDayOf(instant(card ?? 0), NOW.zone));
        const mine = optionDay(order);
        if (mine) expect(mine).toBe(english.say(phrase('option_projection_youBy', { by: whenOf(order) })));
      }),
    );
  },
);

/** What the first option says one must do by, as it is read. */
function optionDay(order: Standing): string | undefined {
  const first = cardOf(order, NOW, DEFAULT_PREFERENCES).options.find((option) => option.first);
  const by = first?.projections.find((projection) => projection.phrase.key === 'option_projection_youBy');
  return by && english.say(by.phrase);
}

function whenOf(order: Standing): Argument {
  const { verdict, rest } = adviceOf(order, NOW, DEFAULT_PREFERENCES);
  return dayNamed(verdict) ?? dayNamed(rest) ?? { kind: 'text', text: '' };
}
