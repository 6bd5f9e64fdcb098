/** Deadlines that a page prints as sentences: which kind each is, and the moment it names. */

import { type DeadlineKind, ORDER_STATES, type OrderState, type StatusMeaning } from '@/utils/domain/order/kinds';
import type { DateKind, Printed, PrintedDeadline } from '@/utils/domain/order/printed';
import { daysFrom, printedDay } from '@/utils/domain/time/calendar';
import { add, exact, type Moment } from '@/utils/domain/time/instant';
import { type DateContext, parseDay } from '@/utils/page/dates/parse-date';
import { parseTimeLeft, timeLeftOf } from '@/utils/page/dates/parse-time-left';

type Dates = { readonly [Kind in DateKind]?: Moment };

interface SentenceRule {
  readonly kind: DeadlineKind;
  readonly words: RegExp;
  /** A day in the sentence that ends the window before or with it, or a number of days counted from a printed date. */
  readonly ends: 'before' | 'by' | { readonly daysFrom: readonly DateKind[] };
}

/**
 * Sentences of today's detail page in English (MMZ fixture, captured 2026-09-07). What a pattern covers is all that is ever
 * kept of a line, so each begins where its words do.
 */
const SENTENCES: readonly SentenceRule[] = [
  { kind: 'protectedUntil', words: /refund if no delivery before (.+?)\.?$/i, ends: 'before' },
  { kind: 'protectedUntil', words: /refund if (?:not|no) deliver\w* by (.+?)\.?$/i, ends: 'by' },
  {
    kind: 'returnBy',
    words: /(?:you can )?(?:apply for a )?return\/refund within (\d+) days of confirming receipt/i,
    ends: { daysFrom: ['completed'] },
  },
  {
    kind: 'returnBy',
    words: /(?:you can )?send it back within (\d+) days after delivery/i,
    ends: { daysFrom: ['delivered'] },
  },
  {
    kind: 'disputeBy',
    words: /(?:you can )?open a dispute within (\d+) days after order was placed/i,
    ends: { daysFrom: ['placed'] },
  },
  {
    kind: 'disputeBy',
    words: /(?:you can )?open a dispute up to (\d+) days after confirming/i,
    ends: { daysFrom: ['completed'] },
  },
];

function momentOf(rule: SentenceRule, found: string, dates: Dates, context: DateContext): Moment | undefined {
  const { ends } = rule;
  if (typeof ends === 'string') {
    const day = parseDay(found, context);
    return day && printedDay(day, ends, context.zone);
  }
  const from = ends.daysFrom.map((kind) => dates[kind]).find((moment) => moment !== undefined);
  return from && daysFrom(from, Number(found), context.zone);
}

/** What a countdown beside the status counts to, by the state it stands in. */
const COUNTDOWNS: { readonly [State in OrderState]?: DeadlineKind } = {
  awaitingPayment: 'payBy',
  awaitingShipment: 'shipBy',
  cancelPending: 'sellerAnswersBy',
  inTransit: 'protectedUntil',
  disputed: 'disputeAnswerBy',
};

const isState = (meaning: StatusMeaning | undefined): meaning is OrderState =>
  (ORDER_STATES as readonly (StatusMeaning | undefined)[]).includes(meaning);

/** The countdown as an instant. It is as coarse as the minute it was read in, and time left is rounded down by the page itself. */
function countdown(
  { timeLeft }: Printed,
  meaning: StatusMeaning | undefined,
  { seenAt }: DateContext,
): PrintedDeadline | undefined {
  const kind = isState(meaning) ? COUNTDOWNS[meaning] : undefined;
  const left =
    timeLeft?.milliseconds === undefined ? parseTimeLeft(timeLeft?.text ?? '') : timeLeftOf(timeLeft.milliseconds);
  if (!kind || left === undefined) return undefined;
  return { kind, text: timeLeft?.text ?? '', moment: exact(add(seenAt, left)) };
}

/** Every deadline that the page itself prints or counts down to, with the words it was read from, and none around them. */
export function printedDeadlines(
  printed: Printed,
  meaning: StatusMeaning | undefined,
  dates: Dates,
  context: DateContext,
): readonly PrintedDeadline[] {
  const sentences = [...printed.sentences, ...(printed.reminder ? [printed.reminder] : [])];
  const told = sentences.flatMap((sentence) =>
    SENTENCES.flatMap((rule) => {
      const [known = '', found] = rule.words.exec(sentence) ?? [];
      const moment = found && momentOf(rule, found, dates, context);
      return moment ? [{ kind: rule.kind, text: known, moment }] : [];
    }),
  );
  const clock = countdown(printed, meaning, context);
  return clock ? [...told, clock] : told;
}
