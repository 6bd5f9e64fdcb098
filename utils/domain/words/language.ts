/** Which language is spoken to whom. Pure: the browser's language is handed in. */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/domain/order/preferences';

/** Hebrew under the name that old systems still give it. */
const baseOf = (tag: string): string => (tag.split(/[-_]/)[0] ?? '').toLowerCase().replace(/^iw$/, 'he');

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase().replace('_', '-');

/**
 * The reader's language: the one chosen, else the browser's. A variant that we do not have gets the one we have
 * (`pt-PT` reads `pt-BR`); a language that we do not have reads English.
 */
export function languageOf(chosen: InterfaceLanguage | undefined, browserLanguage: string): InterfaceLanguage {
  if (chosen) return chosen;
  const exact = INTERFACE_LANGUAGES.find((language) => isSame(language, browserLanguage));
  return exact ?? INTERFACE_LANGUAGES.find((language) => baseOf(language) === baseOf(browserLanguage)) ?? 'en';
}

/**
 * The language in which the browser itself gives our sentences: it looks for its own tag, then for the tag without the
 * country, then for English. It does not know that `pt-PT` can read `pt-BR`, so there it speaks English.
 */
export function catalogueLanguage(browserLanguage: string): InterfaceLanguage {
  const base = baseOf(browserLanguage);
  return (
    INTERFACE_LANGUAGES.find((language) => isSame(language, browserLanguage)) ??
    INTERFACE_LANGUAGES.find((language) => language === base) ??
    'en'
  );
}

/**
 * Whether the browser itself gives our sentences in that language: only where its own tag, or the tag without the country, is
 * a language of ours. What it falls back to elsewhere is its own affair.
 */
export const isInCatalogue = (language: InterfaceLanguage, browserLanguage: string): boolean =>
  isSame(language, browserLanguage) || language === browserLanguage.split(/[-_]/)[0];
