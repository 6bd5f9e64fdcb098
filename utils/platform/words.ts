/**
 * The interface's words: the browser's own catalogue where it speaks the reader's language, else a dictionary, which is a file
 * of this extension.
 */

import type { InterfaceLanguage, Preferences } from '@/utils/domain/order/preferences';
import { instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { isInCatalogue, languageOf } from '@/utils/domain/words/language';
import { makeWords, type Words } from '@/utils/domain/words/words';
import { isWorkerWord } from '@/utils/domain/words/worker-words';
import { browser } from './browser';
import { CATALOGUE } from './catalogue';
import { logFailure } from './log';

type Dictionary = Readonly<Record<string, string>>;

/** Texts by key, from the content of a `messages.json`; what is not a message is left out. */
export function dictionaryOf(file: unknown): Dictionary {
  if (typeof file !== 'object' || file === null) return {};
  return Object.fromEntries(
    Object.entries(file).flatMap(([key, entry]: [string, unknown]) =>
      typeof entry === 'object' && entry !== null && 'message' in entry && typeof entry.message === 'string'
        ? [[key, entry.message]]
        : [],
    ),
  );
}

/** Imported as a JSON module: no network API is needed, and both browsers allow it under the strict policy. */
async function loadDictionary(language: InterfaceLanguage): Promise<Dictionary> {
  const address = `${browser.runtime.getURL('/')}_locales/${language.replace('-', '_')}/messages.json`;
  const file: { default: unknown } = await import(/* @vite-ignore */ address, { with: { type: 'json' } });
  return dictionaryOf(file.default);
}

/** What the words of a page are made of; `wordsAt` puts them into the reader's time. */
export interface Vocabulary {
  readonly language: InterfaceLanguage;
  readonly messages: Dictionary;
  /** The reader's own language, in which a message is explained even where its dictionary could not be loaded. */
  readonly reader: InterfaceLanguage;
}

/** The words of a file; each is whole, so no other is loaded beside it. */
async function loadFile(reader: InterfaceLanguage): Promise<Vocabulary> {
  try {
    return { language: reader, messages: await loadDictionary(reader), reader };
  } catch (error) {
    logFailure(`words in ${reader}`, error);
    return { language: 'en', messages: await loadDictionary('en'), reader };
  }
}

/** The language chosen in the preferences, or the browser's, which is there without waiting for a file. */
export async function loadVocabulary({ language: chosen }: Pick<Preferences, 'language'>): Promise<Vocabulary> {
  const ofBrowser = browser.i18n.getUILanguage();
  const reader = languageOf(chosen, ofBrowser);
  return isInCatalogue(reader, ofBrowser) ? { language: reader, messages: CATALOGUE, reader } : loadFile(reader);
}

/** Sentences of notifications and chips in that language, to be left for the worker. */
export async function loadWorkerWords(language: InterfaceLanguage): Promise<Dictionary> {
  const { messages } = await loadFile(language);
  return Object.fromEntries(Object.entries(messages).filter(([key]) => isWorkerWord(key)));
}

/** The words of a record: every date with its year and every time with its zone, because it is read years later. */
export const lastingWords = ({ language, messages }: Vocabulary, { zone }: Now): Words =>
  makeWords({ language, messages, zone, now: instant(0), hasZone: true });

/** The words of a page at that moment. */
export const wordsAt = ({ language, messages }: Vocabulary, { at, zone }: Now): Words =>
  makeWords({ language, messages, zone, now: at });
