/** What the user changes for all orders: preferences in, preferences out. */

import type { StatusMeaning } from '@/utils/domain/order/kinds';
import type { Preferences, TaughtWord } from '@/utils/domain/order/preferences';
import { assertNever } from '@/utils/domain/result';
import type { Now } from '@/utils/domain/time/now';
import type { SettingsChange } from './events';

export function changeSettings(preferences: Preferences, change: SettingsChange, now: Now): Preferences {
  switch (change.kind) {
    case 'preferencesChanged':
      return { ...without(preferences, change.cleared ?? []), ...change.change };
    case 'wordTaught':
      return teach(preferences, { words: change.words, meaning: change.meaning, from: 'user', at: now.at });
    case 'wordForgotten':
      return { ...preferences, taught: preferences.taught.filter(({ words }) => words !== change.words) };
    case 'settingsRestored':
      return change.replace ? replaced(preferences, change.settings) : added(preferences, change.settings);
    default:
      return assertNever(change);
  }
}

/** The choices of a file; what belongs to this browser alone stays. */
function replaced(here: Preferences, settings: Preferences): Preferences {
  const { stamps: _theirs, welcomedAt: _welcomed, ...chosen } = settings;
  return {
    ...chosen,
    rev: here.rev,
    syncOn: here.syncOn,
    ...(here.stamps && { stamps: here.stamps }),
    ...(here.welcomedAt !== undefined && { welcomedAt: here.welcomedAt }),
  };
}

/** What can be added without changing a choice: words that nobody explained here, accounts that have no name here. */
function added(here: Preferences, { taught, accounts }: Preferences): Preferences {
  const known = new Set(here.taught.map(({ words }) => words));
  return {
    ...here,
    taught: [...here.taught, ...taught.filter(({ words }) => !known.has(words))],
    accounts: { ...accounts, ...here.accounts },
  };
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
