import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/domain/order/preferences';
import { dayMoment, parseInstant } from '@/utils/domain/time/calendar';
import { between, exact, type Instant, instant, type Zone } from '@/utils/domain/time/instant';
import { type Argument, type Phrase, phrase } from './phrase';
import { makeWords } from './words';

const BERLIN = 'Europe/Berlin' as Zone;
const at = (iso: string): Instant => parseInstant(iso) ?? instant(Number.NaN);
const NOW = at('2026-11-23T09:00:00Z');

const wordsIn = (language: string, messages: Record<string, string> = {}) =>
  makeWords({ language, messages, zone: BERLIN, now: NOW });
const dayIn = (year: number, month: number, day: number) =>
  dayMoment({ year, month, day }, BERLIN) ?? exact(instant(Number.NaN));

const needYou = (count: number): Phrase => phrase('headline_needYou', undefined, count);
const needYouIn = (forms: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(forms).map(([form, text]) => [`headline_needYou_${form}`, text]));

/** A sentence of the test's own, under any key that exists. */
const sentence = (text: string, argument: Argument, language = 'en'): string =>
  wordsIn(language, { value_quote: text }).say({ key: 'value_quote', args: { value: argument } });

it('a shortened month ends the sentence that it stands last in, with one full stop', () => {
  const day = { kind: 'day', at: at('2026-11-24T11:00:00Z') } as const;
  expect(sentence('Bis {value}.', day, 'de')).toBe('Bis Di., 24. Nov.');
  expect(sentence('Bis {value}. Dann nicht.', day, 'de')).toBe('Bis Di., 24. Nov. Dann nicht.');
  expect(sentence('{value}...', day, 'de')).toBe('Di., 24. Nov....');
});

describe('months and years', () => {
  it.each([
    ['en', 'September 2026'],
    ['pl', 'wrzesień 2026'],
    ['zh-CN', '2026年9月'],
  ])('a month in %s has no day', (language, said) => {
    expect(sentence('{value}', { kind: 'month', year: 2026, month: 9 }, language)).toBe(said);
  });

  it('one year is said once, several as a range', () => {
    expect(sentence('{value}', { kind: 'years', from: 2018, to: 2018 })).toBe('2018');
    expect(sentence('{value}', { kind: 'years', from: 2020, to: 2022 })).toMatch(/^2020\s?–\s?2022$/);
  });
});

it('what ends at a midnight, neither sooner nor later, is said as the day before and never as a range turned round', () => {
  const midnight = {
    earliest: at('2026-12-04T23:00:00Z'),
    latest: at('2026-12-04T23:00:00Z'),
    precision: 'day',
  } as const;
  expect(sentence('{value}', { kind: 'moment', moment: midnight })).toBe('Fri 4 Dec');
  expect(sentence('{value}', { kind: 'by', moment: midnight })).toBe('Fri 4 Dec');
});

describe('plural forms', () => {
  const russian = needYouIn({
    one: '{count} заказ',
    few: '{count} заказа',
    many: '{count} заказов',
    other: '{count} з.',
  });
  const polish = needYouIn({
    one: '{count} sprawa',
    few: '{count} sprawy',
    many: '{count} spraw',
    other: '{count} s.',
  });
  const arabic = needYouIn({ zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' });
  it.each([
    ['en', needYouIn({ one: '{count} order', other: '{count} orders' }), 1, '1 order'],
    ['en', needYouIn({ one: '{count} order', other: '{count} orders' }), 0, '0 orders'],
    ['ru', russian, 1, '1 заказ'],
    ['ru', russian, 3, '3 заказа'],
    ['ru', russian, 11, '11 заказов'],
    ['ru', russian, 21, '21 заказ'],
    ['pl', polish, 1, '1 sprawa'],
    ['pl', polish, 22, '22 sprawy'],
    ['pl', polish, 12, '12 spraw'],
    ['ar', arabic, 0, '0'],
    ['ar', arabic, 2, '2'],
    ['ar', arabic, 7, 'few'],
    ['ar', arabic, 11, 'many'],
    ['ar', arabic, 100, 'other'],
  ])('%s counts %#', (language, messages, count, text) => {
    expect(wordsIn(language, messages).say(needYou(count))).toBe(text);
  });

  it('a language that lacks a form uses its general one', () => {
    expect(wordsIn('ru', needYouIn({ other: 'заказы: {count}' })).say(needYou(1))).toBe('заказы: 1');
  });
});

describe('dates', () => {
  const words = wordsIn('en');
  const lasting = makeWords({ language: 'en', messages: {}, zone: BERLIN, now: NOW, hasZone: true });
  it('a clock time with its zone has the zone last, in Chinese too', () => {
    const lastingIn = (language: InterfaceLanguage) =>
      makeWords({ language, messages: {}, zone: BERLIN, now: NOW, hasZone: true }).dayAndTime(
        at('2026-12-12T12:05:00Z'),
      );
    expect(lastingIn('zh-CN')).toBe('12月12日周六 13:05 (GMT+1)');
    for (const language of INTERFACE_LANGUAGES) {
      const zone = makeWords({ language, messages: {}, zone: BERLIN, now: NOW }).zoneName(at('2026-12-12T12:05:00Z'));
      const said = lastingIn(language);
      expect(said.indexOf(zone), said).toBeGreaterThan(said.indexOf('13:05'));
    }
  });
  it.each([
    ['a day of this year has no year', words.day(at('2026-12-12T12:00:00Z')), 'Sat 12 Dec'],
    ['a day of another year has one', words.day(at('2027-01-02T12:00:00Z')), 'Sat 2 Jan 2027'],
    ['an exact moment has its time', words.moment(exact(at('2026-12-12T12:05:00Z'))), 'Sat 12 Dec, 13:05'],
    [
      'and its zone where somebody else reads it',
      lasting.moment(exact(at('2026-12-12T12:05:00Z'))),
      'Sat 12 Dec, 13:05 CET',
    ],
    ['a day is that day, not the night after it', words.moment(dayIn(2026, 12, 12)), 'Sat 12 Dec'],
    [
      'a range has both ends',
      words.moment(between(at('2026-11-26T00:00:00Z'), at('2026-12-21T23:00:00Z'))),
      'Thu 26 Nov – Mon 21 Dec',
    ],
    ['by: the last whole day before it ends', words.by(dayIn(2026, 12, 13)), 'Sat 12 Dec'],
    [
      'by: an end at noon leaves only the day before',
      words.by(between(at('2026-12-12T11:00:00Z'), at('2026-12-13T11:00:00Z'))),
      'Fri 11 Dec',
    ],
    [
      'by: an end this afternoon is said with its hour',
      words.by(between(at('2026-11-23T15:00:00Z'), at('2026-11-24T15:00:00Z'))),
      'Mon 23 Nov, 16:00',
    ],
  ])('%s', (_title, said, expected) => {
    expect(said.replace(/\b(Mon|Thu|Fri|Sat), /g, '$1 ').replace(/\s/g, ' ')).toBe(expected);
  });

  it.each(['ar', 'he', 'ja', 'de'])('%s keeps Latin digits and the Gregorian year', (language) => {
    expect(wordsIn(language).day(at('2027-01-02T12:00:00Z'))).toMatch(/2027/);
  });
});

describe('money', () => {
  it.each([
    ['cents', { minor: 1240, currency: 'USD' }, 'US$12.40'],
    ['yen have no cents', { minor: 1240, currency: 'JPY' }, 'JP¥1,240'],
    ['dinars have a thousand fils', { minor: 1240, currency: 'KWD' }, 'KWD 1.240'],
    ['forint show the cents that are there', { minor: 123450, currency: 'HUF' }, 'HUF 1,234.5'],
    ['and none where there are none', { minor: 123400, currency: 'HUF' }, 'HUF 1,234'],
    ['a negative amount keeps its sign', { minor: -500, currency: 'EUR' }, '-€5.00'],
  ])('%s', (_title, money, text) => {
    expect(wordsIn('en').money(money).replace(/\s/g, ' ')).toBe(text);
  });
});

it.each(['ar', 'he'])('an amount in %s carries no marks of direction of its own', (language) => {
  expect(wordsIn(language).money({ minor: 899, currency: 'USD' })).not.toMatch(/[\u200e\u200f\u061c]/);
});

describe('values inside a sentence', () => {
  it('a title is never read as a pattern', () => {
    expect(sentence('{value}.', { kind: 'text', text: '$& {value} <b>' })).toBe('$& {value} <b>.');
  });
  it('a title written left to right is kept apart in a sentence written right to left', () => {
    expect(sentence('طلب {value}', { kind: 'text', text: 'Socks (3)' }, 'ar')).toBe('طلب \u2068Socks (3)\u2069');
  });
  it.each(['en', 'ar'])('a title cannot turn a sentence of %s around', (language) => {
    const turned = sentence('{value} 1', { kind: 'text', text: '\u202eskcoS\u202c \u200f\u2069\u2066' }, language);
    expect(turned.replace(/^\u2068(.*)\u2069 1$/, '$1 1')).toBe('skcoS  1');
  });
  it('a phrase inside a phrase keeps its own values apart', () => {
    const words = wordsIn('en', { value_quote: 'It closes {value}.', headline_needYou_other: 'on {day}' });
    const inner: Phrase = { key: 'headline_needYou', count: 2, args: { day: { kind: 'text', text: 'Sat' } } };
    expect(words.parts({ key: 'value_quote', args: { value: { kind: 'phrase', phrase: inner } } })).toEqual([
      { text: 'It closes ', isValue: false },
      { text: 'on ', isValue: false },
      { text: 'Sat', isValue: true },
      { text: '.', isValue: false },
    ]);
  });
  it('a slot without its value is left visible, so that a test finds it', () => {
    expect(wordsIn('en', { value_quote: 'By {when}' }).say({ key: 'value_quote' })).toBe('By {when}');
  });
});
