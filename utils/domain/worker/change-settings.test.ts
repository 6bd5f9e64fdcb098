import { expect, it } from 'vitest';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import { changeSettings } from './change-settings';

const word = (words: string, meaning: 'cancelled' | 'completed') =>
  ({ words, meaning, from: 'user', at: NOW.at }) as const;
const HERE: Preferences = {
  ...DEFAULT_PREFERENCES,
  rev: 7,
  syncOn: true,
  welcomedAt: NOW.at,
  theme: 'dark',
  taught: [word('Weg', 'cancelled')],
  accounts: { '1111': 'Mine' },
};
const FILE: Preferences = {
  ...DEFAULT_PREFERENCES,
  theme: 'light',
  country: 'DE',
  taught: [word('Weg', 'completed'), word('Da', 'completed')],
  accounts: { '1111': 'Theirs', '2222': 'Work' },
};
const restored = (replace: boolean) => changeSettings(HERE, { kind: 'settingsRestored', settings: FILE, replace }, NOW);

it('settings of a file that is added bring words and names that are new, and change no choice', () => {
  expect(restored(false)).toEqual({
    ...HERE,
    taught: [word('Weg', 'cancelled'), word('Da', 'completed')],
    accounts: { '1111': 'Mine', '2222': 'Work' },
  });
});

it('settings of a file that replaces are taken over, but for what belongs to this browser', () => {
  expect(restored(true)).toEqual({ ...FILE, rev: 7, syncOn: true, welcomedAt: NOW.at });
});
