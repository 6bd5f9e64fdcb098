import { describe, expect, it } from 'vitest';
import { BERLIN } from '@/tests/kit/times';
import { parseInstant, toIso } from '@/utils/domain/time/calendar';
import { instant, UTC, type Zone } from '@/utils/domain/time/instant';
import { MONTH_WORDS } from './months';
import { type DateContext, parseDate, parseDay } from './parse-date';

const seenAt = parseInstant('2026-11-23T10:00:00Z') ?? instant(0);
const context = (language = 'en', zone: Zone = UTC): DateContext => ({ language, zone, seenAt });

const LANGUAGES = 'en ru uk es pt-BR pt fr de it nl pl tr cs sk hu ro el bg ja ko zh-CN zh-TW ar he th vi id'.split(
  ' ',
);

describe('dates as AliExpress prints them', () => {
  it.each([
    ['Jul 15, 2026', 'en', [2026, 7, 15]],
    ['Sep 4, 2026', 'en', [2026, 9, 4]],
    ['3. Aug 2025', 'de', [2025, 8, 3]],
    ['10. Dez. 2024', 'de', [2024, 12, 10]],
    ['24 nov, 2023', 'pt-BR', [2023, 11, 24]],
    ['12 janv. 2026', 'fr', [2026, 1, 12]],
    ['12 lis 2025', 'pl', [2025, 11, 12]],
    ['2026년 7월 15일', 'ko', [2026, 7, 15]],
    ['2026年7月15日', 'ja', [2026, 7, 15]],
    ['29 января 2024', 'ru', [2024, 1, 29]],
    ['29 января', 'ru', [2026, 1, 29]],
    ['12 December', 'en', [2025, 12, 12]],
    ['18/07/2026', 'es', [2026, 7, 18]],
    ['٤ سبتمبر ٢٠٢٦', 'ar', [2026, 9, 4]],
    ['4 ก.ย. 2569', 'th', [2026, 9, 4]],
    ['4 בספט׳ 2026', 'he', [2026, 9, 4]],
    ['4 בספטמבר 2026', 'he', [2026, 9, 4]],
    ['２０２６年９月４日', 'ja', [2026, 9, 4]],
    ['۴ سبتمبر ۲۰۲۶', 'ar', [2026, 9, 4]],
    ['04.09.2569', 'th', [2026, 9, 4]],
    ['04.09.2026', 'en', [2026, 9, 4]],
    ['2026-09-04', 'und', [2026, 9, 4]],
    ['2026. 9. 4.', 'ko', [2026, 9, 4]],
  ])('reads %s', (text, language, [year, month, day]) => {
    expect(parseDay(text, context(language))).toEqual({ year, month, day });
  });

  it.each([
    '31 Feb 2026',
    'Feb 30, 2026',
    '',
    'soon',
    'Jul Aug 3, 2026',
    '32 Jul 2026',
    '0 Jul 2026',
    'Sep 15, 20',
    '29 янв…',
    '2014-05-3',
    '4 Sep 2026...',
  ])('refuses %j', (text) => {
    expect(parseDay(text, context())).toBeUndefined();
  });

  it.each([
    ['1 февраля', '2027-01-31T22:30:00Z', [2027, 2, 1]],
    ['2 февраля', '2027-01-31T22:30:00Z', [2026, 2, 2]],
    ['1 января', '2026-12-31T22:30:00Z', [2027, 1, 1]],
    ['2 января', '2026-12-31T22:30:00Z', [2026, 1, 2]],
    ['31 декабря', '2026-12-31T22:30:00Z', [2026, 12, 31]],
    ['31 декабря', '2027-01-01T10:00:00Z', [2026, 12, 31]],
    ['1 марта', '2027-02-28T10:00:00Z', [2027, 3, 1]],
    ['1 марта', '2028-02-28T10:00:00Z', [2027, 3, 1]],
    ['29 февраля', '2028-02-28T10:00:00Z', [2028, 2, 29]],
  ])('%s without a year, seen at %s, is the last such day, tomorrow at most', (text, seen, [year, month, day]) => {
    const at = parseInstant(seen) ?? instant(0);
    expect(parseDay(text, { ...context('ru', BERLIN), seenAt: at })).toEqual({ year, month, day });
  });

  it('refuses half a date where pages print the year', () => {
    expect(parseDay('Sep 1', { ...context(), needsYear: true })).toBeUndefined();
  });

  it('refuses digits that could be two days', () => {
    expect(parseDay('04/07/2026', context('und'))).toBeUndefined();
    expect(parseDay('04/12/2026', context('und'))).toBeUndefined();
    expect(parseDay('04/13/2026', context('und'))).toEqual({ year: 2026, month: 4, day: 13 });
    expect(parseDay('04/07/2026', context('de'))).toEqual({ year: 2026, month: 7, day: 4 });
  });

  it('reads clock times of the old pages as US Pacific', () => {
    const list = parseDate('10:51 May. 31 2014', context());
    const detail = parseDate('2014-05-31 10:51:32', context());
    expect(list && toIso(list.earliest)).toBe('2014-05-31T17:51:00.000Z');
    expect(detail && toIso(detail.earliest)).toBe('2014-05-31T17:51:32.000Z');
  });

  it('knows no month word that means two months', () => {
    const words = MONTH_WORDS.flat();
    expect(words.length).toBeGreaterThan(400);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe.each(LANGUAGES)('every day of a year in %s', (language) => {
  it.each(['short', 'medium', 'long'] as const)('is read back from the %s style, or refused', (dateStyle) => {
    const locale = `${language}-u-ca-gregory`;
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    let read = 0;
    for (let n = 0; n < 366; n += 1) {
      const at = Date.UTC(2024, 0, 1 + n);
      const date = new Date(at);
      const day = parseDay(format.format(at), context(language));
      if (!day) continue;
      read += 1;
      expect(day, format.format(at)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }
    if (dateStyle !== 'short') expect(read).toBe(366);
  });
});
