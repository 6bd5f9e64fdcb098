import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '@/utils/domain/order/preferences';

type Messages = Record<string, { message: string }>;

const FOLDER = 'public/_locales';
const languages = readdirSync(FOLDER);
const load = (language: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Messages;
const english = load('en');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string): string => key.replace(PLURAL, '');
/** Plural families are the keys that English says in two forms; `_one` and `_other` may end other keys by chance. */
const families = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other') && `${stemOf(key)}_one` in english)
    .map(stemOf),
);
const slotsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const formsOf = (language: string): string[] => {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  return rules.resolvedOptions().pluralCategories.map(String);
};

/** Words on buttons, tabs and rows; a chip's slot holds a day, such as "about Wed 23 Sept". */
const LABELS = /^(action_|option_\w+_title$|draft_M\d+_name$|ledger_page_|notify_button_)/;
const LIMITS: readonly (readonly [string, RegExp, number, string])[] = [
  ['labels', LABELS, 24, ''],
  ['chips', /^chip_(?!about)/, 40, 'x'.repeat(14)],
];

it('every interface language has its words', () => {
  expect(languages.map((folder) => folder.replace('_', '-'))).toEqual([...INTERFACE_LANGUAGES].sort());
});

/** Code names a sentence whole, or puts its last part together from a closed set: `timeline_intent_${intent}`. */
it('every sentence is said somewhere', () => {
  const code = ['components', 'entrypoints', 'utils', 'wxt.config.ts']
    .flatMap((room) =>
      room.includes('.')
        ? [room]
        : readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const composed = [...code.matchAll(/`(\w+_)\$\{[^}]+\}(\w*)`/g)].map(
    ([, start = '', end = '']) => new RegExp(`^${start}\\w+${end}$`),
  );
  const isSaid = (key: string): boolean =>
    [`'${key}'`, `.${key}`, `__MSG_${key}__`].some((name) => code.includes(name)) ||
    composed.some((pattern) => pattern.test(key));
  expect(Object.keys(english).filter((key) => !isSaid(key) && !isSaid(stemOf(key)))).toEqual([]);
});

describe.each(languages)('words in %s', (language) => {
  const messages = load(language);
  const singles = Object.keys(english).filter((key) => !families.has(stemOf(key)));

  it('says everything that is said in English, and nothing else', () => {
    const extra = Object.keys(messages).filter((key) => !(key in english) && !families.has(stemOf(key)));
    expect({ missing: singles.filter((key) => !(key in messages)), extra }).toEqual({ missing: [], extra: [] });
  });

  it('has every plural form that the language needs', () => {
    const missing = [...families].flatMap((stem) =>
      formsOf(language)
        .map((form) => `${stem}_${form}`)
        .filter((key) => !(key in messages)),
    );
    expect(missing).toEqual([]);
  });

  it('keeps every date, amount and name of a sentence', () => {
    const wrong = Object.entries(messages)
      .filter(([key, { message }]) => {
        const source = english[key] ?? english[`${stemOf(key)}_other`];
        const wanted = slotsOf(source?.message ?? '');
        const found = slotsOf(message);
        // "One order needs you" may leave out its number.
        return (
          (families.has(stemOf(key)) ? wanted.filter((slot) => slot !== '{count}') : wanted).some(
            (slot) => !found.includes(slot),
          ) || found.some((slot) => !wanted.includes(slot))
        );
      })
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it('is clean text', () => {
    const wrong = Object.entries(messages)
      .filter(([, { message }]) => message !== message.trim() || message === '' || / {2}|\$|!|！/.test(message))
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it.each(LIMITS)('has %s that are short enough', (_name, keys, limit, inSlot) => {
    const long = Object.entries(messages)
      .filter(([key]) => keys.test(key))
      .map(([key, { message }]) => [key, [...message.replace(/\{\w+\}/g, inSlot).trim()].length] as const)
      .filter(([, length]) => length > limit);
    expect(Object.fromEntries(long)).toEqual({});
  });
});
