/** Words where no page is: the browser's own language, or those that a page left for the language the user chose. */
import type { Now } from '@/utils/domain/events';
import { type Preferences, TRANSLATED_LANGUAGES } from '@/utils/domain/preferences';
import { makeWords, type Words } from '@/utils/domain/text';
import { browser } from './browser';

/** Looked up one by one: only the browser knows its catalogue, and a worker cannot list it. */
function browserMessages(): Readonly<Record<string, string>> {
  const catalogue: { getMessage(key: string): string } = browser.i18n;
  return new Proxy<Record<string, string>>(
    {},
    { get: (_target, key) => catalogue.getMessage(String(key)) || undefined },
  );
}

/** The interface language nearest to the browser's; English where there is none, as its catalogue falls back to it. */
export function browserLanguage(): string {
  const wanted = browser.i18n.getUILanguage();
  const exact = TRANSLATED_LANGUAGES.find((language) => language.toLowerCase() === wanted.toLowerCase());
  const near = TRANSLATED_LANGUAGES.find((language) => language.slice(0, 2) === wanted.slice(0, 2).toLowerCase());
  return exact ?? near ?? 'en';
}

/** What notifications and chips are said with. */
export function workerWords({ language, workerWords: chosen }: Preferences, { at, zone }: Now): Words {
  if (language && chosen) return makeWords({ language, messages: chosen, zone, now: at });
  return makeWords({ language: browserLanguage(), messages: browserMessages(), zone, now: at });
}
