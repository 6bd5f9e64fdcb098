/** What the user changes for all orders: preferences in, preferences out. */
import type { Now, SettingsChange } from './events';
import type { StatusMeaning } from './order';
import type { Preferences, TaughtWord } from './preferences';
import { assertNever } from './result';

export function changeSettings(preferences: Preferences, change: SettingsChange, now: Now): Preferences {
  switch (change.kind) {
    case 'preferencesChanged':
      return { ...without(preferences, change.cleared ?? []), ...change.change };
    case 'wordTaught':
      return teach(preferences, { words: change.words, meaning: change.meaning, from: 'user', at: now.at });
    case 'wordForgotten':
      return { ...preferences, taught: preferences.taught.filter(({ words }) => words !== change.words) };
    default:
      return assertNever(change);
  }
}

function without(preferences: Preferences, keys: readonly ('language' | 'country' | 'workerWords')[]): Preferences {
  const { language, country, workerWords, ...rest } = preferences;
  return {
    ...rest,
    ...(language !== undefined && !keys.includes('language') && { language }),
    ...(country !== undefined && !keys.includes('country') && { country }),
    ...(workerWords !== undefined && !keys.includes('workerWords') && { workerWords }),
  };
}

const teach = (preferences: Preferences, word: TaughtWord): Preferences => ({
  ...preferences,
  taught: [...preferences.taught.filter(({ words }) => words !== word.words), word],
});

/** What a tab of the site taught about a phrase; what the user said about it stands. */
export function teachFromTab(preferences: Preferences, words: string, meaning: StatusMeaning, now: Now): Preferences {
  if (preferences.taught.some((taught) => taught.words === words)) return preferences;
  return teach(preferences, { words, meaning, from: 'tab', at: now.at });
}
