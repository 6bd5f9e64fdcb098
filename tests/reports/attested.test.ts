// @vitest-environment happy-dom
/** What was seen on pages is read as those who saw it say; and how much of our own words stands on something seen. */
import { afterAll, describe, expect, it } from 'vitest';
import { ORDER_STATES } from '@/utils/domain/order/kinds';
import { dateKindOf } from '@/utils/page/dates/date-labels';
import { PAGE_LANGUAGES, wordsFor } from '../pages/other-words';
import { leave, tableOf } from '../pages/printout';
import { attestedWords, DATE_LABELS, DATE_LINES, STATUSES, TAB_BARS, TAB_ORDER } from './attested';
import * as p from './report-pages';

const ID = '8196987604675426';
const STATES = ORDER_STATES.filter((state) => state !== 'unknown');

describe('a state, a tab or a day that nobody reads, or another one, from words seen on a page:', () => {
  it.each(STATUSES)('$language "$words" is $means ($source, $level)', ({ language, words, means }) => {
    const html = p.listPage([p.card({ id: ID, status: words })], { lang: language });
    expect(p.readingOfPage(html, p.LIST).meaning).toBe(means);
  });

  it.each(TAB_BARS)('$language tabs $tabs are told by their place ($source, $level)', ({ language, tabs }) => {
    const found = tabs.map((_, tab) => {
      const html = p.listPage([p.card({ id: ID, status: 'x' })], { lang: language, tabs: [...tabs], tab });
      return p.read(html, p.LIST).printed[0]?.tab;
    });
    expect(found).toEqual(TAB_ORDER.slice(0, tabs.length));
  });

  it.each(DATE_LINES)('$language "$words" is $day ($source, $level)', ({ language, words, day }) => {
    const html = p.listPage([p.card({ id: ID, status: 'x', dateLine: words })], { lang: language });
    expect(p.dayOf(p.readingOfPage(html, p.LIST).dates.placed)).toBe(day);
  });

  it.each(DATE_LABELS)('$language "$words" names the day it was $day ($source, $level)', ({ words, day }) => {
    expect(dateKindOf(words)).toBe(day);
  });

  it('stands in the table once', () => {
    const all = STATUSES.map(({ language, words }) => `${language} ${words.toLowerCase()}`);
    expect(new Set(all).size).toBe(all.length);
  });
});

/** How each language is written; the rest with Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ...{
    ru: /^[\p{Script=Cyrillic}\P{L}]+$/u,
    uk: /^[\p{Script=Cyrillic}\P{L}]+$/u,
    bg: /^[\p{Script=Cyrillic}\P{L}]+$/u,
  },
  ...{ el: /^[\p{Script=Greek}\P{L}]+$/u, ko: /^[\p{Script=Hangul}\P{L}]+$/u, ar: /^[\p{Script=Arabic}\P{L}]+$/u },
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\P{L}]+$/u,
  ...{ he: /^[\p{Script=Hebrew}\P{L}]+$/u, th: /^[\p{Script=Thai}\P{L}]+$/u },
  ...{ 'zh-CN': /^[\p{Script=Han}\P{L}]+$/u, 'zh-TW': /^[\p{Script=Han}\P{L}]+$/u },
};

/** What stands in every word for an order that is cancelled or about to be, by a dictionary, not by our tables. */
const CANCEL_ROOTS: Readonly<Record<string, RegExp>> = {
  ...{
    en: /cancel|abolition|clos/i,
    ru: /отмен|закры/i,
    uk: /скасов|скасув|закрит/i,
    es: /cancel|cerrad/i,
    fr: /annul|ferm/i,
  },
  ...{ 'pt-BR': /cancel|fechad/i, pt: /cancel|fechad/i, de: /storni|abgebrochen|^geschlossen/i, nl: /annul|gesloten/i },
  ...{ it: /annull|cancell|chius/i, pl: /anulow/i, tr: /[iİ]ptal|kapa/i, cs: /zruš/i, sk: /zruš/i, ro: /anul|închis/i },
  ...{ hu: /lemond|töröl|törlés/i, el: /ακύρω|ακυρώ|ακυρω|έκλεισε/i, bg: /отмен|отмян|анулир|затворен/i, ko: /취소/ },
  ...{
    ja: /キャンセル|クローズ/,
    'zh-CN': /取消|关闭/,
    'zh-TW': /取消|關閉/,
    ar: /إلغاء|ملغ|مغلق/,
    he: /ביטול|בוטל|סגור/,
  },
  ...{ th: /ยกเลิก|(?<!เ)ปิด/, vi: /hủy|huỷ|đóng(?! băng)/i, id: /batal|ditutup/i },
};

describe('a state that is never recognised, or a Cancel where none is, because our own words', () => {
  it.each(PAGE_LANGUAGES)('in %s are not written as the language is', (language) => {
    const script = SCRIPTS[language] ?? /^[\p{Script=Latin}\P{L}]+$/u;
    const strange = STATES.flatMap((state) => wordsFor(state, language)).filter((words) => !script.test(words));
    expect(strange).toEqual([]);
  });

  it.each(PAGE_LANGUAGES)('in %s for cancelled orders lack the root of cancelling, or others have it', (language) => {
    const root = CANCEL_ROOTS[language] ?? /^$/;
    const isOf = (state: string): boolean => state === 'cancelled' || state === 'cancelPending';
    const wrong = STATES.flatMap((state) =>
      wordsFor(state, language).flatMap((words) => (root.test(words) === isOf(state) ? [] : [[state, words]])),
    );
    expect(wrong).toEqual([]);
  });
});

afterAll(() => {
  const cells = PAGE_LANGUAGES.map((language) => {
    const seen = STATES.filter((state) => attestedWords(state, language).length > 0);
    return { language, seen, ours: STATES.length - seen.length };
  });
  const sum = cells.reduce((total, { seen }) => total + seen.length, 0);
  const all = cells.length * STATES.length;
  leave('0-attested', [
    `States that stand on a word seen by somebody else: ${sum} of ${all} (${cells.length} languages × ${STATES.length}); on ours alone: ${all - sum}.`,
    ...tableOf([
      ['language', 'seen', 'ours alone', 'which were seen'],
      ...cells
        .filter(({ seen }) => seen.length > 0)
        .map(({ language, seen, ours }) => [language, String(seen.length), String(ours), seen.join(' ')]),
    ]),
    '',
  ]);
});
