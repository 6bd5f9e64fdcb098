/**
 * The same settings on several devices. Every choice is a field with its own time, and the later one wins. Not carried are
 * the language, whose words only a page can load, and whether to sync at all.
 */

import { isEqual } from '@/utils/domain/equal';
import { DEFAULT_PREFERENCES, type Preferences, type TaughtWord } from '@/utils/domain/order/preferences';
import { parseChoices, parseMeaning } from '@/utils/domain/order/preferences-schema';
import type { Instant } from '@/utils/domain/time/instant';
import { LONG_AGO, laterOf, type Stamped } from './stamped';
import { type FieldValue, fitsSync, type SyncedSettings } from './sync-order';

const CARRIED = [
  'theme',
  'sellerLanguage',
  'country',
  'payWindowDays',
  'quietFrom',
  'quietUntil',
  'remindersOff',
  'allRemindersOff',
  'hideItemNames',
  'chips',
] as const satisfies readonly (keyof Preferences)[];

const ACCOUNT = 'account:';
const WORD = 'word:';

type Fields = Readonly<Record<string, FieldValue>>;

/** Every choice under its name. Words that a tab explained are not choices: any device learns them itself. */
export const fieldsOf = (preferences: Preferences): Fields => ({
  ...Object.fromEntries(CARRIED.map((name) => [name, preferences[name] ?? null])),
  ...Object.fromEntries(Object.entries(preferences.accounts).map(([digits, name]) => [ACCOUNT + digits, name])),
  ...Object.fromEntries(
    preferences.taught.filter(({ from }) => from === 'user').map(({ words, meaning }) => [WORD + words, meaning]),
  ),
});

const DEFAULTS = fieldsOf(DEFAULT_PREFERENCES);
const choiceIn = (fields: Fields, name: string): FieldValue => fields[name] ?? null;

/** The preferences after a change, with the time of each choice that is another now. */
export function withStamps(before: Preferences, after: Preferences, at: Instant): Preferences {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => !isEqual(choiceIn(was, name), choiceIn(is, name)),
  );
  if (changed.length === 0) return after;
  return { ...after, stamps: { ...after.stamps, ...Object.fromEntries(changed.map((name) => [name, at])) } };
}

/** What this device says of its settings: what was chosen here or heard. */
export function syncedSettingsOf(preferences: Preferences): SyncedSettings {
  const fields = fieldsOf(preferences);
  const { stamps = {} } = preferences;
  const unstamped = Object.keys(fields).filter((name) => !isEqual(choiceIn(fields, name), choiceIn(DEFAULTS, name)));
  const names = [...new Set([...Object.keys(stamps), ...unstamped])];
  const stamped = names.map((name) => [name, { value: choiceIn(fields, name), at: stamps[name] ?? LONG_AGO }] as const);
  return { schemaVersion: 1, fields: Object.fromEntries(stamped) };
}

/** Two devices' choices in one: the same whoever merges, in whatever order, however often. */
export function mergeSettings(a: SyncedSettings, b: SyncedSettings): SyncedSettings {
  const names = [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].sort();
  const fields = names.flatMap((name): readonly (readonly [string, Stamped<FieldValue>])[] => {
    const later = laterOf(a.fields[name], b.fields[name]);
    return later ? [[name, later]] : [];
  });
  return { schemaVersion: 1, fields: Object.fromEntries(fields) };
}

/** The preferences after what other devices chose was taken in. A choice that this version does not know is left alone. */
export function withSyncedSettings(preferences: Preferences, heard: SyncedSettings): Preferences {
  const own = syncedSettingsOf(preferences);
  const changed = Object.entries(mergeSettings(own, heard).fields).filter(
    ([name, field]) => !isEqual(field, own.fields[name]),
  );
  return changed.reduce((before, [name, field]) => withField(before, name, field), preferences);
}

function withField(preferences: Preferences, name: string, { value, at }: Stamped<FieldValue>): Preferences {
  const next = changedField(preferences, name, value, at);
  return next ? { ...next, stamps: { ...preferences.stamps, [name]: at } } : preferences;
}

function changedField(preferences: Preferences, name: string, value: FieldValue, at: Instant): Preferences | undefined {
  if (name.startsWith(ACCOUNT)) {
    const digits = name.slice(ACCOUNT.length);
    const { [digits]: _before, ...others } = preferences.accounts;
    return { ...preferences, accounts: typeof value === 'string' ? { ...others, [digits]: value } : others };
  }
  if (name.startsWith(WORD)) {
    const words = name.slice(WORD.length);
    const meaning = parseMeaning(value);
    const others = preferences.taught.filter((taught) => taught.words !== words);
    const word: readonly TaughtWord[] = meaning ? [{ words, meaning, from: 'user', at }] : [];
    return { ...preferences, taught: [...others, ...word] };
  }
  if (!CARRIED.some((carried) => carried === name)) return undefined;
  if (value === null) {
    const { country, ...rest } = preferences;
    return name === 'country' ? rest : undefined;
  }
  const change = parseChoices({ [name]: value });
  return change && { ...preferences, ...change };
}

/** The items that travel: choices, and words, each with what fits. The latest stay in. */
export function settingsItems({ fields }: SyncedSettings): {
  readonly choices: SyncedSettings;
  readonly words: SyncedSettings;
} {
  const part = (isIn: (name: string) => boolean): SyncedSettings =>
    fittedSettings(Object.entries(fields).filter(([name]) => isIn(name)));
  return { choices: part((name) => !name.startsWith(WORD)), words: part((name) => name.startsWith(WORD)) };
}

function fittedSettings(fields: readonly (readonly [string, Stamped<FieldValue>])[]): SyncedSettings {
  const latestFirst = fields.toSorted(([a, { at: aAt }], [b, { at: bAt }]) => bAt - aAt || (a < b ? -1 : 1));
  const item: SyncedSettings = { schemaVersion: 1, fields: Object.fromEntries(latestFirst) };
  return fitsSync(item) ? item : fittedSettings(latestFirst.slice(0, -1));
}
