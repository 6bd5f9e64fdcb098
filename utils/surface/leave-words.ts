/** Every page of ours leaves the worker its words when it opens, where it lacks them. */

import type { InterfaceLanguage, Preferences } from '@/utils/domain/order/preferences';
import type { SettingsChange } from '@/utils/domain/worker/events';
import { wordsToLeave } from '@/utils/platform/left-words';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import { loadWorkerWords, type Vocabulary } from '@/utils/platform/words';

export function leaveWords(vocabulary: Vocabulary, preferences: Preferences): void {
  const change = wordsToLeave(vocabulary, preferences);
  if (change) send('settingsChanged', change).catch((error: unknown) => logFailure('words', error));
}

/** The choice of a language, with its words for the worker, which cannot load a dictionary; `undefined` is the browser's own. */
export async function languageChange(language: InterfaceLanguage | undefined): Promise<SettingsChange> {
  if (!language) return { kind: 'preferencesChanged', change: {}, cleared: ['language', 'workerWords'] };
  return { kind: 'preferencesChanged', change: { language, workerWords: await loadWorkerWords(language) } };
}
