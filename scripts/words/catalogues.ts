/** The catalogues as they are on disk, and which of their sentences are still the English ones. */
import { readFileSync } from 'node:fs';
import type { InterfaceLanguage } from '../../utils/domain/order/preferences';
import equal from './equal-words.json';

type Texts = Readonly<Record<string, string>>;

/** Texts by key. */
export function textsOf(language: InterfaceLanguage): Texts {
  const path = `public/_locales/${language.replace('-', '_')}/messages.json`;
  const file: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

/** Names, and words that a language has in common with English: "*" in every language, else in those. */
const MAY_BE_EQUAL: Readonly<Record<string, string | readonly string[]>> = equal;

const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

const mayBeEqual = (key: string, language: InterfaceLanguage): boolean => {
  const where = MAY_BE_EQUAL[key];
  return where === '*' || (typeof where === 'object' && where.includes(language));
};

/** The sentence of English that this key translates: of a form that English lacks, the general one. */
const englishOf = (key: string, english: Texts): string | undefined =>
  english[key] ?? english[`${key.replace(/_(zero|one|two|few|many|other)$/, '')}_other`];

/** Keys of a language whose text is the English one and may not be. */
export function untranslated(language: InterfaceLanguage): readonly string[] {
  if (language === 'en') return [];
  const english = textsOf('en');
  return Object.entries(textsOf(language))
    .filter(([key, text]) => text === englishOf(key, english) && hasWords(text) && !mayBeEqual(key, language))
    .map(([key]) => key);
}
