/** Puts phrases into words: dates, amounts and plurals the way the reader's language says them. Pure; `Intl` only. */

import { fractionDigits } from '@/utils/domain/order/money';
import type { Money } from '@/utils/domain/order/printed';
import { assertNever } from '@/utils/domain/result';
import { startOfDay } from '@/utils/domain/time/calendar';
import type { Instant, Moment, Zone } from '@/utils/domain/time/instant';
import { withoutDirection } from './direction';
import { type Part, withoutDoubleStops } from './full-stops';
import { leftIn } from './left';
import { momentsIn } from './moments';
import { once } from './once';
import type { Argument, Phrase } from './phrase';
import { remainingIn } from './remaining';
import { makeWhen } from './when';

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
  readonly left: (from: Instant, to: Instant, isExact: boolean) => string;
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
  /** Clock times name their zone: for what somebody else reads, or is read years later. */
  readonly hasZone?: boolean;
}

const RIGHT_TO_LEFT = ['ar', 'he'];
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** The locale for `Intl`: our language, Gregorian days, Latin digits; English dates in the order "Sat 12 Dec". */
const localeOf = (language: string): string => `${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`;

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

export function makeWords({ language, messages, zone, now, hasZone = false }: WordsInput): Words {
  const locale = localeOf(language);
  const plural = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const direction = RIGHT_TO_LEFT.includes(language.slice(0, 2)) ? 'rtl' : 'ltr';

  const { day, dayAndTime, zoneName, moment, by } = momentsIn({ locale, zone, now, hasZone });
  const when = makeWhen(locale, zone, now);
  const left = leftIn(locale, zone);
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
        return numbers().format(argument.number);
      case 'moment':
        return moment(argument.moment);
      case 'by':
        return by(argument.moment);
      case 'when':
        return when(argument);
      case 'day':
        return day(argument.at);
      case 'left':
        return left(argument.from, argument.to, argument.isExact === true);
      case 'percent':
        return percents().format(argument.part);
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
    const form = count === undefined ? undefined : `${key}_${plural().select(count)}`;
    // A language that lacks a form uses its general one; a missing key is caught by the locale tests.
    return (form && (messages[form] ?? messages[`${key}_other`])) ?? messages[key] ?? key;
  };

  const pieces = (phrase: Phrase): Part[] => {
    const args: Record<string, Argument> = {
      ...(phrase.count !== undefined && { count: { kind: 'number', number: phrase.count } as const }),
      ...phrase.args,
    };
    return template(phrase)
      .split(/(\{\w+\})/)
      .filter((piece) => piece !== '')
      .flatMap((piece): readonly Part[] => {
        const argument = /^\{\w+\}$/.test(piece) ? args[piece.slice(1, -1)] : undefined;
        if (!argument) return [{ text: piece, isValue: false }];
        if (argument.kind === 'phrase') return pieces(argument.phrase);
        return [{ text: sayArgument(argument), isValue: true }];
      });
  };

  const parts = (phrase: Phrase): readonly Part[] => withoutDoubleStops(pieces(phrase));

  const say = (phrase: Phrase): string =>
    parts(phrase)
      .map(({ text, isValue }) => (isValue && direction === 'rtl' ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text))
      .join('');

  return { language, direction, say, parts, day, dayAndTime, zoneName, moment, by, left, remaining, money };
}
