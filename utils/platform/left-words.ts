/** What a page of ours leaves for the worker, which cannot load a dictionary. */
import { isEqual } from '@/utils/domain/equal';
import type { Preferences } from '@/utils/domain/order/preferences';
import { isWorkerWord } from '@/utils/domain/words/worker-words';
import type { SettingsChange } from '@/utils/domain/worker/events';
import { browser } from './browser';
import type { Vocabulary } from './words';

/**
 * The sentences to leave in the language of this page; `undefined` when the worker says them so already. Where the
 * browser's own catalogue has the same sentences, none are left. Asked whenever a page opens, so that an update of the
 * extension, or another language of the browser, reaches notifications and chips.
 */
export function wordsToLeave({ messages }: Vocabulary, { workerWords }: Preferences): SettingsChange | undefined {
  const catalogue: { getMessage(key: string): string } = browser.i18n;
  const words = Object.entries(messages).filter(([key]) => isWorkerWord(key));
  const isKnown = words.every(([key, text]) => catalogue.getMessage(key) === text);
  if (isKnown && workerWords === undefined) return undefined;
  if (isKnown) return { kind: 'preferencesChanged', change: {}, cleared: ['workerWords'] };
  const left = Object.fromEntries(words);
  return isEqual(left, workerWords) ? undefined : { kind: 'preferencesChanged', change: { workerWords: left } };
}
