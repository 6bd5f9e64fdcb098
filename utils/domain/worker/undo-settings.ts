/** The way back from a change of settings: the choices that it touches, as they are before it. */
import type { Preferences } from '@/utils/domain/order/preferences';
import { assertNever } from '@/utils/domain/result';
import type { SettingsChange } from './events';

type Changed = Extract<SettingsChange, { kind: 'preferencesChanged' }>;
type Choices = Changed['change'];
type ChoiceKey = keyof Choices;
type Filling = { -readonly [Key in ChoiceKey]?: NonNullable<Choices[Key]> };

/** Every choice there is, so that none is forgotten on the way back. */
const CHOICES = {
  language: true,
  theme: true,
  sellerLanguage: true,
  country: true,
  payWindowDays: true,
  quietFrom: true,
  quietUntil: true,
  remindersOff: true,
  allRemindersOff: true,
  hideItemNames: true,
  chips: true,
  accounts: true,
  syncOn: true,
  workerWords: true,
  welcomedAt: true,
} as const satisfies Record<ChoiceKey, true>;
const isChoice = (key: string): key is ChoiceKey => key in CHOICES;

/** Choices that can be none. */
const CLEARABLE = ['language', 'country', 'workerWords'] as const satisfies readonly ChoiceKey[];

function fill<Key extends ChoiceKey>(filling: Filling, key: Key, value: Filling[Key]): void {
  filling[key] = value;
}

function before(preferences: Preferences, { change, cleared = [] }: Changed): Changed {
  const touched = [...Object.keys(change).filter(isChoice), ...cleared];
  const filling: Filling = {};
  for (const key of touched) if (preferences[key] !== undefined) fill(filling, key, preferences[key]);
  const none = CLEARABLE.filter((key) => touched.includes(key) && preferences[key] === undefined);
  return { kind: 'preferencesChanged', change: filling, ...(none.length > 0 && { cleared: none }) };
}

/** What takes the change back, asked for before it is made; `undefined` where a press cannot. */
export function undoOf(preferences: Preferences, change: SettingsChange): SettingsChange | undefined {
  switch (change.kind) {
    case 'preferencesChanged':
      return before(preferences, change);
    case 'wordTaught':
    case 'wordForgotten': {
      const { words } = change;
      const known = preferences.taught.find((taught) => taught.words === words);
      return known ? { kind: 'wordTaught', words, meaning: known.meaning } : { kind: 'wordForgotten', words };
    }
    case 'settingsRestored':
      return undefined;
    default:
      return assertNever(change);
  }
}
