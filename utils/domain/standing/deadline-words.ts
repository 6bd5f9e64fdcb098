/** Deadlines in words: their names, and where each date comes from. */

import { ruleOf } from '@/utils/domain/knowledge/rules';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import { midnightBefore } from '@/utils/domain/time/calendar';
import { add, type Duration, days, type Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Argument, type Phrase, phrase } from '@/utils/domain/words/phrase';
import { isRefundPromise } from './promise';
import { type DatedDeadline, type Deadline, has, isDated, isExpected, isLastChance, type Standing } from './standing';

const CLASSIC_PAY_WINDOW = 20;

/** The name of a deadline, ≤ 24 characters in English. */
export const deadlineName = (kind: DeadlineKind): Phrase => phrase(`deadline_${kind}`);

/** The name of this deadline of this order: the protection of the old pages ends, where today's promises a refund. */
export const nameOfDeadline = (deadline: Deadline, standing: Pick<Standing, 'design'>): Phrase =>
  deadline.kind === 'protectedUntil' && !isRefundPromise(deadline, standing)
    ? phrase('deadline_legacyProtection')
    : deadlineName(deadline.kind);

/** Dates of which the verdict says already why they are missing: the details print them, or they follow the end. */
const SAID_ABOVE: ReadonlySet<DeadlineKind> = new Set(['protectedUntil', 'returnBy', 'disputeBy', 'refundBy']);

/** Whether of a date that is missing more can be said than that it is: why, or from which day it is counted. */
export const hasMissingWords = ({ kind }: Deadline): boolean => !SAID_ABOVE.has(kind);

/** Where a date comes from, in one sentence; of a deadline without a date, why there is none and what would help. */
export function basisOf(deadline: Deadline): Phrase {
  if (!isDated(deadline)) return phrase(`deadline_unknown_${deadline.kind}`);
  if (deadline.basis === 'you') return phrase('deadline_basisYou');
  if (deadline.basis === 'page' || !deadline.rule) {
    const { quote } = deadline;
    return quote
      ? phrase('deadline_basisPage', { quote: { kind: 'text', text: quote } })
      : phrase('deadline_basisPageBare');
  }
  const own = deadline.rule === 'payWindow' ? windowDays(deadline) : CLASSIC_PAY_WINDOW;
  return own === CLASSIC_PAY_WINDOW
    ? phrase(ruleOf(deadline.rule).basis)
    : phrase('rule_payWindowYours', undefined, own);
}

/** The length of a window in days, a clock change inside it left aside. */
const windowDays = ({ since, moment }: DatedDeadline): number =>
  since ? Math.round((moment.earliest - since.earliest) / days(1)) : CLASSIC_PAY_WINDOW;

/** What must be said beside a date of this kind: other sources, what comes on top, whose rules these are. */
export function notesOf(deadline: Deadline, standing: Standing): readonly Phrase[] {
  if (deadline.basis !== 'rule') return [];
  const notes = {
    rule_sellerAnswersOlder: deadline.kind === 'sellerAnswersBy',
    rule_bankHolidays: deadline.kind === 'refundBy' && isDated(deadline),
    law_exceptions: deadline.kind === 'withdrawBy',
    law_notAdvice: deadline.kind === 'withdrawBy',
    rule_russianSite: has(standing, 'russianSite') && isDated(deadline),
  };
  const own = deadline.rule && ruleOf(deadline.rule).note;
  return [...(own ? [own] : []), ...NOTES.filter((note) => notes[note])].map((note) => phrase(note));
}

/** On aliexpress.ru, where a rule of aliexpress.com may not hold, a sentence with its date says so. */
export const withSiteNote = (sentence: Phrase, standing: Standing): Phrase =>
  has(standing, 'russianSite')
    ? phrase('rule_russianSite_after', { sentence: { kind: 'phrase', phrase: sentence } })
    : sentence;

const NOTES = [
  'rule_sellerAnswersOlder',
  'rule_bankHolidays',
  'law_exceptions',
  'law_notAdvice',
  'rule_russianSite',
] as const;

export const isYours = (deadline: DatedDeadline, standing: Standing): boolean =>
  isLastChance(deadline.kind) || (deadline.kind === 'payBy' && standing.intent === 'willPay');

/** A day, or an hour where that is known, as a reader in `now.zone` is told it. */
export interface SaidDate {
  readonly at: Instant;
  readonly hasTime: boolean;
}

const LAST_MOMENT = -1 as Duration;
const dayAt = (at: Instant): SaidDate => ({ at, hasTime: false });

/** The last safe day: the last whole day before the earliest end; the hour of the end where that is exact, or its day has begun. */
function lastSafe({ moment, confidence }: DatedDeadline, now: Now): SaidDate {
  const dayOfEnd = midnightBefore(moment.earliest, now.zone);
  const isTooFine = confidence === 'exact' || (dayOfEnd <= now.at && now.at < moment.earliest);
  return isTooFine ? { at: moment.earliest, hasTime: true } : dayAt(add(dayOfEnd, LAST_MOMENT));
}

/** The day that others have: as the page prints it, else the last day that the rule gives. */
const othersDay = (deadline: DatedDeadline, now: Now): SaidDate =>
  deadline.basis === 'page' || deadline.confidence === 'exact'
    ? lastSafe(deadline, now)
    : dayAt(add(deadline.moment.latest, LAST_MOMENT));

/**
 * The one date of a deadline: card, chip, notification and calendar all say this one. What the buyer must do shows the last
 * safe day, a promised refund the day that the page prints, what happens automatically the first day it may.
 */
export function saidDate(deadline: DatedDeadline, standing: Standing, now: Now): SaidDate {
  const { kind, moment } = deadline;
  if (isExpected(kind)) return dayAt(add(moment.latest, LAST_MOMENT));
  if (isRefundPromise(deadline, standing)) return dayAt(moment.latest);
  if (OTHERS_ACT.includes(kind)) return othersDay(deadline, now);
  if (kind !== 'payBy' || (isYours(deadline, standing) && deadline.basis !== 'rule')) return lastSafe(deadline, now);
  return { at: moment.earliest, hasTime: deadline.confidence === 'exact' };
}

/** Time that the seller has. */
const OTHERS_ACT: readonly DeadlineKind[] = ['shipBy', 'sellerAnswersBy', 'proofBy', 'disputeAnswerBy'];

/** That date inside a sentence; short in titles and chips. */
export const saidWhen = (deadline: DatedDeadline, standing: Standing, now: Now, short?: true): Argument => ({
  kind: 'when',
  ...saidDate(deadline, standing, now),
  ...(short && { short }),
});

/** The instant that a reader counts to: the day that is said, so that date and "in n days" agree. */
export const countedTo = (deadline: DatedDeadline, standing: Standing, now: Now): Instant =>
  saidDate(deadline, standing, now).at;

/** The one date of a deadline, and how long that is. */
export function dateAndLeft(
  standing: Standing,
  deadline: DatedDeadline,
  now: Now,
): { readonly date: Argument; readonly left: Argument } {
  return {
    date: saidWhen(deadline, standing, now),
    left: {
      kind: 'left',
      from: now.at,
      to: countedTo(deadline, standing, now),
      ...(deadline.confidence === 'exact' && { isExact: true as const }),
    },
  };
}
