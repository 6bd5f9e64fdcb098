/** Status words of one state in each of the site's languages. */
import type { StatusMeaning } from '@/utils/domain/order/kinds';
import { STATUS_MEANINGS } from '@/utils/domain/order/status-meanings';
import { normalise } from '@/utils/page/dom/normalise';
import { type PhraseTable, STATUS_PHRASES } from '@/utils/page/status/status-phrases';
import { TRANSLATED_PHRASES } from '@/utils/page/status/translated-phrases';
import { oneOf, type Random } from './random';

const ATTESTED: Readonly<Record<string, { readonly attested: PhraseTable }>> = STATUS_PHRASES;
const TRANSLATED: Readonly<Record<string, PhraseTable>> = TRANSLATED_PHRASES;

/** Every language of the tables. */
export const PAGE_LANGUAGES: readonly string[] = [
  ...new Set([...Object.keys(STATUS_PHRASES), ...Object.keys(TRANSLATED_PHRASES)]),
];

/** The words of a state in a language, those that were seen on a page first. */
export const wordsFor = (meaning: StatusMeaning, language: string): readonly string[] => [
  ...(ATTESTED[language]?.attested[meaning] ?? []),
  ...(TRANSLATED[language]?.[meaning] ?? []),
];

const MEANING_OF: ReadonlyMap<string, StatusMeaning> = new Map(
  PAGE_LANGUAGES.flatMap((language) =>
    STATUS_MEANINGS.flatMap((meaning) =>
      wordsFor(meaning, language).map((words) => [normalise(words), meaning] as const),
    ),
  ),
);

/** The same state in words of another language; `undefined` where the text is no status. */
export function inAnotherLanguage(text: string, random: Random): string | undefined {
  const meaning = MEANING_OF.get(normalise(text));
  const language = oneOf(PAGE_LANGUAGES, random);
  return meaning && language ? oneOf(wordsFor(meaning, language), random) : undefined;
}
