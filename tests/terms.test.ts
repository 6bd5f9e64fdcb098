/**
 * One thing has one name: `docs/terms.json` says which, which other names stand nowhere, and how guides for shoppers of 2021 to
 * 2026 print it in that language (level D: no text of the site's own was found for any of them).
 */
import { describe, expect, it } from 'vitest';
import terms from '@/docs/terms.json';
import { textsOf } from '@/scripts/words/catalogues';
import { loadTemplates } from '@/utils/domain/drafts/load-templates';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/domain/order/preferences';

const HAS_NO_SPACES = /[\u3040-\u9fff\uac00-\ud7af]/u;
const finds = (twin: string): RegExp =>
  HAS_NO_SPACES.test(twin) ? new RegExp(twin, 'iu') : new RegExp(`(?<![\\p{L}\\p{N}])${twin}(?![\\p{L}\\p{N}])`, 'iu');

const rejectedIn = (language: InterfaceLanguage): readonly string[] =>
  Object.values(terms).flatMap((term) => term[language].rejected);

it('every term has an adopted name in every language', () => {
  const missing = Object.entries(terms).flatMap(([term, names]) =>
    INTERFACE_LANGUAGES.filter((language) => names[language].adopted === '').map((language) => `${term} ${language}`),
  );
  expect(missing).toEqual([]);
});

/** The first letters of each word, so that an ending does not matter. */
const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => word.slice(0, 4));

it('where public guides show the words of the site, the adopted name shares one with them', () => {
  const strange = Object.entries(terms).flatMap(([term, names]) =>
    INTERFACE_LANGUAGES.flatMap((language) => {
      const { adopted, seen } = names[language];
      const stems = stemsOf(adopted);
      return seen
        .filter((words) => !stemsOf(words).some((stem) => stems.includes(stem)))
        .map((words) => `${term}: ${words}`);
    }),
  );
  expect(strange).toEqual([]);
});

describe.each(INTERFACE_LANGUAGES)('names in %s', (language) => {
  it('have no rejected twin in catalogue or messages', async () => {
    const { lines } = await loadTemplates(language);
    const said = [...Object.entries(textsOf(language)), ...Object.entries<string>(lines)];
    const wrong = rejectedIn(language).flatMap((twin) =>
      said.filter(([, text]) => finds(twin).test(text)).map(([key]) => `${key}: ${twin}`),
    );
    expect(wrong).toEqual([]);
  });
});
