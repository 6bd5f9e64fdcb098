/** Words where no page is: those that a page left, else the browser's own catalogue. */

import type { Preferences } from '@/utils/domain/order/preferences';
import type { Now } from '@/utils/domain/time/now';
import { catalogueLanguage, languageOf } from '@/utils/domain/words/language';
import { makeWords, type Words } from '@/utils/domain/words/words';
import { browser } from './browser';
import { inCatalogue } from './catalogue';

/**
 * Looked up one by one: only the browser knows its catalogue, and a worker cannot list it. What a page left comes first; a
 * sentence newer than that is said in the browser's language rather than not at all, until a page leaves it too.
 */
const messagesOf = (left: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  new Proxy<Record<string, string>>({}, { get: (_target, key) => left[String(key)] ?? inCatalogue(String(key)) });

/** What notifications, chips and the badge are said with. */
export function workerWords({ language, workerWords: left }: Preferences, { at, zone }: Now): Words {
  const ofBrowser = browser.i18n.getUILanguage();
  const spoken = left ? languageOf(language, ofBrowser) : catalogueLanguage(ofBrowser);
  return makeWords({ language: spoken, messages: messagesOf(left ?? {}), zone, now: at });
}
