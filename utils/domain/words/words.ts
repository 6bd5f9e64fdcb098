/** Puts phrases into words: dates, amounts and plurals the way the reader's language says them. Pure; `Intl` only. */

import { fractionDigits } from '@/utils/domain/order/money';
import type { Money } from '@/utils/domain/order/printed';
import { assertNever } from '@/utils/domain/result';
import { calendarDayOf, calendarDaysBetween, startOfDay } from '@/utils/domain/time/calendar';
import { add, type Duration, type Instant, type Moment, type Zone } from '@/utils/domain/time/instant';
import { withoutDirection } from './direction';
import type { Argument, Phrase } from './phrase';
import { remainingIn } from './remaining';
import { DAY, makeWhen } from './when';

/** A piece of a sentence. Values (dates, amounts, names, ids) are set apart so that they keep their own direction. */
export interface Part {
  readonly text: string;
  readonly isValue: boolean;
}

export interface Words {
  /** BCP 47, also the `lang` of the page. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly say: (phrase: Phrase) => string;
  readonly parts: (phrase: Phrase) => readonly Part[];
  readonly day: (at: Instant) => string;
  readonly dayAndTime: (at: Instant) => string;
  /** "CET", "GMT+8": whose day it is. */
  readonly zoneName: (at: Instant) => string;
  readonly moment: (moment: Moment) => string;
  readonly by: (moment: Moment) => string;
  readonly left: (from: Instant, to: Instant) => string;
  /** "today", "3 days", "2 days ago"; of an exact moment within a day its time as well: "14:05 · 3 hours". */
  readonly remaining: (from: Instant, to: Instant, isExact: boolean) => string;
  readonly money: (money: Money) => string;
}

export interface WordsInput {
  readonly language: string;
  /** key → text with `{slots}`. */
  readonly messages: Readonly<Record<string, string>>;
  readonly zone: Zone;
  /** Dates of another year than this moment's are said with their year. */
  readonly now: Instant;
}

const RIGHT_TO_LEFT = ['ar', 'he'];
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The locale for `Intl`: our language, Gregorian days, Latin digits; English dates in the order "Sat 12 Dec". */
const localeOf = (language: string): string => `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`;

const DAY_AND_TIME = { ...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/** Made once: a list of orders says hundreds of dates, and making a format costs more than using it. */
const dateFormats = (locale: string, timeZone: Zone, options: Intl.DateTimeFormatOptions) => ({
  thisYears: new Intl.DateTimeFormat(locale, { timeZone, ...options }),
  otherYears: new Intl.DateTimeFormat(locale, { timeZone, ...options, year: 'numeric' }),
});

interface Amounts {
  readonly format: Intl.NumberFormat;
  readonly digits: number;
}

/** Never rounded to what is usual: where daily life has no cents, an amount of cents still shows them. */
function amountsIn(locale: string, currency: string): Amounts {
  const digits = fractionDigits(currency);
  return {
    format: new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: digits }),
    digits,
  };
}

export function makeWords({ language, messages, zone, now }: WordsInput): Words {
  const locale = localeOf(language);
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const direction = RIGHT_TO_LEFT.includes(language.slice(0, 2)) ? 'rtl' : 'ltr';
  const thisYear = calendarDayOf(now, zone).year;

  const formats = {
    day: dateFormats(locale, zone, DAY),
    dayAndTime: dateFormats(locale, zone, DAY_AND_TIME),
  };
  const format = (kind: keyof typeof formats, at: Instant): string => {
    const { thisYears, otherYears } = formats[kind];
    return (calendarDayOf(at, zone).year === thisYear ? thisYears : otherYears).format(at);
  };
  const day = (at: Instant): string => format('day', at);
  const when = makeWhen(locale, zone, now);
  const dayAndTime = (at: Instant): string => format('dayAndTime', at);
  const zoneNames = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
  const zoneName = (at: Instant): string =>
    zoneNames.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const lastDayOf = (moment: Moment): Instant => add(moment.latest, -1 as Duration);

  const moment = (value: Moment): string => {
    if (value.precision === 'exact') return dayAndTime(value.earliest);
    const first = day(value.earliest);
    const last = day(lastDayOf(value));
    // What ends at a midnight, neither sooner nor later, ends with the day before.
    if (value.earliest === value.latest) return last;
    return first === last ? first : fill(messages.value_between ?? '{first} – {last}', { first, last });
  };
  /** The last whole day before the earliest end: 23:59 of it is still in time. Once that day is over, the hour it is about. */
  const by = (value: Moment): string => {
    const dayOfEnd = startOfDay(calendarDayOf(value.earliest, zone), zone);
    const isTooFine = value.precision === 'exact' || (dayOfEnd <= now && now < value.earliest);
    return isTooFine ? dayAndTime(value.earliest) : day(add(dayOfEnd, -1 as Duration));
  };
  const left = (from: Instant, to: Instant): string => {
    const hours = (to - from) / 3_600_000;
    if (Math.abs(hours) >= 48) return relative.format(calendarDaysBetween(from, to, zone), 'day');
    if (Math.abs(hours) >= 1) return relative.format(Math.trunc(hours), 'hour');
    return relative.format(Math.trunc(hours * 60), 'minute');
  };
  const remaining = remainingIn(locale, zone);
  /** Made when the first one is said: only a page of sources says them, and formats cost. */
  const inMonths = () => new Intl.DateTimeFormat(locale, { timeZone: zone, month: 'long', year: 'numeric' });
  const inYears = () => new Intl.DateTimeFormat(locale, { timeZone: zone, year: 'numeric' });
  const startOfMonth = (year: number, month: number): Instant => startOfDay({ year, month, day: 1 }, zone);
  const amounts = new Map<string, Amounts>();
  // `Intl` puts marks around amounts in Arabic and Hebrew; amounts keep their own direction instead, set apart as values.
  const money = ({ minor, currency }: Money): string => {
    const known = amounts.get(currency) ?? amountsIn(locale, currency);
    amounts.set(currency, known);
    return withoutDirection(known.format.format(minor / 10 ** known.digits));
  };

  const sayArgument = (argument: Exclude<Argument, { kind: 'phrase' }>): string => {
    switch (argument.kind) {
      case 'text':
        return withoutDirection(argument.text);
      case 'number':
        return numbers.format(argument.number);
      case 'moment':
        return moment(argument.moment);
      case 'by':
        return by(argument.moment);
      case 'when':
        return when(argument);
      case 'day':
        return day(argument.at);
      case 'left':
        return left(argument.from, argument.to);
      case 'month':
        return inMonths().format(startOfMonth(argument.year, argument.month));
      case 'years':
        return inYears().formatRange(startOfMonth(argument.from, 1), startOfMonth(argument.to, 1));
      case 'money':
        return money(argument.money);
      default:
        return assertNever(argument);
    }
  };

  const template = ({ key, count }: Phrase): string => {
    const form = count === undefined ? undefined : `${key}_${plural.select(count)}`;
    // A language that lacks a form uses its general one; a missing key is caught by the locale tests.
    return (form && (messages[form] ?? messages[`${key}_other`])) ?? messages[key] ?? key;
  };

  const parts = (phrase: Phrase): readonly Part[] => {
    const args: Record<string, Argument> = {
      ...(phrase.count !== undefined && { count: { kind: 'number', number: phrase.count } as const }),
      ...phrase.args,
    };
    const pieces = template(phrase)
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== '')
      .flatMap((piece): readonly Part[] => {
        const argument = /^\{\w+\}$/.test(piece) ? args[piece.slice(1, -1)] : undefined;
        if (!argument) return [{ text: piece, isValue: false }];
        if (argument.kind === 'phrase') return parts(argument.phrase);
        return [{ text: sayArgument(argument), isValue: true }];
      });
    return pieces.map((part, place) =>
      isStopTwice(pieces[place - 1], part) ? { ...part, text: part.text.slice(1) } : part,
    );
  };

  const say = (phrase: Phrase): string =>
    parts(phrase)
      .map(({ text, isValue }) => (isValue && direction === 'rtl' ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text))
      .join('');

  return { language, direction, say, parts, day, dayAndTime, zoneName, moment, by, left, remaining, money };
}

/** A shortened month ends with the full stop of its sentence: "24. Nov." and not "24. Nov..". */
const isStopTwice = (before: Part | undefined, { text, isValue }: Part): boolean =>
  before?.isValue === true && before.text.endsWith('.') && !isValue && text.startsWith('.') && !text.startsWith('..');

/** Fills `{slots}`; a value is never read as a pattern. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
