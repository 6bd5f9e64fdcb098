/**
 * Turns the date that a page printed into a moment: exact where a clock time with a known zone stands there, else the day
 * in the viewer's zone. What cannot be read, or could be two days, is refused; nothing is counted from "today" instead.
 */

import {
  type CalendarDay,
  calendarDayOf,
  dayMoment,
  fromWall,
  isCalendarDay,
  laterDay,
} from '@/utils/domain/time/calendar';
import { exact, type Instant, type Moment, PACIFIC, type Zone } from '@/utils/domain/time/instant';
import { latinDigits, normalise } from '@/utils/page/dom/normalise';
import { once } from '@/utils/page/dom/once';
import { MONTH_WORDS } from './months';

export interface DateContext {
  /** Language of the page, for the order of day and month in dates made of digits alone. */
  readonly language: string;
  /** The viewer's zone when it was read; the day is that zone's day. */
  readonly zone: Zone;
  /** When the page was rendered; a date without a year is the nearest one not after it. */
  readonly seenAt: Instant;
  /** A date without a year is refused: only aliexpress.ru leaves it out (MAL); elsewhere it is half a date. */
  readonly needsYear?: boolean;
}

/** Month words seen on pages that no version of `Intl` gives: es, en, id and Levantine spellings (CHL, legacy lists). */
const ATTESTED_MONTHS = [
  ['sept', 9],
  ['sep', 9],
  ['agt', 8],
  ['ags', 8],
  ['mei', 5],
] as const;

/** The number of each month word, 1 to 12; what `Intl` gives wins. */
const months = once(
  (): ReadonlyMap<string, number> =>
    new Map([
      ...ATTESTED_MONTHS,
      ...MONTH_WORDS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
    ]),
);

/** Levantine months of two words, by their Egyptian names. */
const TWO_WORD_MONTHS: readonly (readonly [string, string])[] = [
  ['كانون الثاني', 'يناير'],
  ['تشرين الأول', 'أكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
];
const oneWordMonths = (text: string): string =>
  TWO_WORD_MONTHS.reduce((before, [two, one]) => before.replace(two, one), text);

/** Thai pages count years from the Buddhist era, 543 ahead. */
const BUDDHIST_FROM = 2400;
const BUDDHIST_AHEAD = 543;

/** Languages that print the month first when a date is digits alone; where neither is sure the date is refused. */
const MONTH_FIRST = ['en', 'en-us'];
const DAY_FIRST = 'ru uk es pt pt-br fr de it nl pl tr cs sk ro el bg ar he th vi id en-gb'.split(' ');

const PACIFIC_CLOCK = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})(?::(\d{2}))?$/;
const LEGACY_CLOCK = /^(\d{1,2}):(\d{2}) (.+)$/;

const monthOf = (word: string): number | undefined => {
  const plain = word.replace(/\.$/, '').replace(/^ב/, '');
  return months().get(word) ?? months().get(plain);
};

const plainYear = (year: number): number => (year > BUDDHIST_FROM ? year - BUDDHIST_AHEAD : year);

/** The year in which that day was last, seen from the reading. */
function nearestPast(month: number, day: number, { seenAt, zone }: DateContext): CalendarDay {
  // One day of grace, also over the end of a month and a year: the viewer's clock may be behind the shop's.
  const tomorrow = laterDay(calendarDayOf(seenAt, zone), 1);
  const isAhead = month > tomorrow.month || (month === tomorrow.month && day > tomorrow.day);
  return { year: isAhead ? tomorrow.year - 1 : tomorrow.year, month, day };
}

/** `15 jul 2026`, `Jul 15, 2026`, `3. Aug 2025`, `29 января`: a month word settles the order of the numbers. */
function fromMonthWord(text: string, context: DateContext): CalendarDay | undefined {
  const words = text.match(/[\p{L}\p{M}'’׳]+[\p{L}\p{M}.'’׳]*/gu) ?? [];
  const months = new Set(words.map(monthOf).filter((month) => month !== undefined));
  const [month] = months;
  if (month === undefined || months.size !== 1) return undefined;
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((n) => n >= 1900);
  const [day] = numbers.filter((n) => n >= 1 && n <= 31);
  if (day === undefined || numbers.length > (year === undefined ? 1 : 2)) return undefined;
  return year === undefined ? nearestPast(month, day, context) : { year: plainYear(year), month, day };
}

/** `2026년 7월 15일`, `2026年7月15日`, `7월 15일`, `15 tháng 7, 2026`: the month is named by a sign beside its number. */
function fromMonthSign(text: string, context: DateContext): CalendarDay | undefined {
  const east = /^(?:(\d{4})[年년]\s*)?(\d{1,2})[月월]\s*(\d{1,2})[日일]/.exec(text);
  const vietnamese = /(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (\d{4})/.exec(text);
  const month = Number(east?.[2] ?? vietnamese?.[2]);
  const day = Number(east?.[3] ?? vietnamese?.[1]);
  const year = east?.[1] ?? vietnamese?.[3];
  if (!east && !vietnamese) return undefined;
  return year === undefined ? nearestPast(month, day, context) : { year: Number(year), month, day };
}

/** `2026-07-15`, `2026. 7. 15`, `18/07/2026`: year first is sure; dots are day first; else the language says, and a number over 12 proves it. */
function fromDigits(printed: string, { language }: DateContext): CalendarDay | undefined {
  // Bulgarian, Russian and Spanish may say "year" after the number.
  const text = printed.replace(/ \p{L}{1,2}$/u, '');
  const yearFirst =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})\s?[/.]\s?(\d{1,2})\s?[/.]\s?(\d{1,2})$/.exec(text);
  if (yearFirst) {
    return { year: plainYear(Number(yearFirst[1])), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  }
  const yearLast = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  const year = plainYear(Number(yearLast[3]));
  const name = language.toLowerCase();
  const hasDots = /^\d+\s?\./.test(text);
  const dayFirst =
    hasDots || first > 12 || first === second || DAY_FIRST.includes(name) || DAY_FIRST.includes(name.slice(0, 2));
  const monthFirst = second > 12 || MONTH_FIRST.includes(name);
  if (dayFirst && !(second > 12)) return { year, month: second, day: first };
  return monthFirst ? { year, month: first, day: second } : undefined;
}

/** Cut short by whoever printed it: what is missing may have been the year. */
const isCut = (text: string): boolean => /(…|\.{3})\s*$/.test(text);

/** The calendar day a text names, or `undefined`. @example parseDay('3. Aug 2025', context) // { year: 2025, month: 8, day: 3 } */
export function parseDay(text: string, context: DateContext): CalendarDay | undefined {
  if (isCut(text)) return undefined;
  const plain = oneWordMonths(normalise(latinDigits(text)));
  const day = fromMonthSign(plain, context) ?? fromMonthWord(plain, context) ?? fromDigits(plain, context);
  const hasYear = /(?<!\d)\d{4}(?!\d)/.test(plain);
  return day && isCalendarDay(day) && (hasYear || !context.needsYear) ? day : undefined;
}

/**
 * The moment a printed date names. Clock times are US Pacific: only legacy pages and API texts print them, and AliExpress's help
 * says to read its deadlines as PST (S16, C4).
 */
export function parseDate(text: string, context: DateContext): Moment | undefined {
  if (isCut(text)) return undefined;
  const plain = latinDigits(text).replace(/\s+/g, ' ').trim();
  const clock = PACIFIC_CLOCK.exec(plain);
  if (clock) {
    const at = fromWall(`${clock[1]}-${clock[2]}-${clock[3]}T${clock[4]}:${clock[5]}:${clock[6] ?? '00'}`, PACIFIC);
    return at === undefined ? undefined : exact(at);
  }
  const legacy = LEGACY_CLOCK.exec(plain);
  if (legacy) {
    const day = parseDay(legacy[3] ?? '', context);
    const pad = (value: number | string | undefined): string => String(value).padStart(2, '0');
    const at =
      day && fromWall(`${day.year}-${pad(day.month)}-${pad(day.day)}T${pad(legacy[1])}:${legacy[2]}:00`, PACIFIC);
    return at === undefined ? undefined : exact(at);
  }
  const day = parseDay(plain, context);
  return day && dayMoment(day, context.zone);
}
