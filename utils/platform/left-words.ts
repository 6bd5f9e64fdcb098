/** What a page of ours leaves for the worker, which cannot load a dictionary. */
import { isEqual } from '@/utils/domain/equal';
import type { Preferences } from '@/utils/domain/order/preferences';
import { isWorkerWord } from '@/utils/domain/words/worker-words';
import type { SettingsChange } from '@/utils/domain/worker/events';
import { inCatalogue } from './catalogue';
import type { Vocabulary } from './words';

/**
 * The sentences to leave in the language of this page; `undefined` when the worker says them so already. Where the
 * browser's own catalogue has the same sentences, none are left; a page that speaks by that catalogue has none to list.
 * Asked whenever a page opens, so that an update of the extension, or another language of the browser, reaches
 * notifications and chips.
 */
export function wordsToLeave({ messages }: Vocabulary, { workerWords }: Preferences): SettingsChange | undefined {
  const words = Object.entries(messages).filter(([key]) => isWorkerWord(key));
  const isKnown = words.every(([key, text]) => inCatalogue(key) === text);
  if (isKnown && workerWords === undefined) return undefined;
  if (isKnown) return { kind: 'preferencesChanged', change: {}, cleared: ['workerWords'] };
  const left = Object.fromEntries(words);
  return isEqual(left, workerWords) ? undefined : { kind: 'preferencesChanged', change: { workerWords: left } };
}
