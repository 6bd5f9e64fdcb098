/** Every page of ours leaves the worker its words when it opens, where it lacks them. */
import type { Preferences } from '@/utils/domain/preferences';
import { wordsToLeave } from '@/utils/platform/left-words';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messages';
import type { Vocabulary } from '@/utils/platform/words';

export function leaveWords(vocabulary: Vocabulary, preferences: Preferences): void {
  const change = wordsToLeave(vocabulary, preferences);
  if (change) send('settingsChanged', change).catch((error: unknown) => logFailure('words', error));
}
