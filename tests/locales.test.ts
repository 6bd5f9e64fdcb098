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

/** Words on buttons, tabs and rows, and names that stand alone. */
const LABELS =
  /^(act_|action_|option_\w+_title$|draft_M\d+_name$|ledger_page_|notify_button_|deadline_(?!basis)[a-zA-Z]+$|reminder_kind_|state_name_|reason_\w+_label$)/;
/** Longest values in code points: a day without and with its year, the name of an item, which is cut. */
const IN_SLOTS: Readonly<Record<string, number>> = {
  day: 10,
  item: 22,
  what: 24,
  count: 2,
  words: 12,
  later: 10,
  seen: 10,
};
const VERDICTS = /^advice_(?!small_|whole$)\w+(?<!_rest)$/;
const lengthOf = (message: string): number =>
  [...message.replace(/\{(\w+)\}/g, (_slot, name: string) => 'x'.repeat(IN_SLOTS[name] ?? 14)).trim()].length;

interface Limit {
  readonly what: string;
  readonly keys: RegExp;
  readonly english: number;
  readonly others: number;
}
const LIMITS: readonly Limit[] = [
  { what: 'labels', keys: LABELS, english: 24, others: 24 },
  { what: 'chips', keys: /^chip_/, english: 40, others: 40 },
  { what: 'verdicts', keys: VERDICTS, english: 60, others: 90 },
  // The digest names no order: its sentence is all there is.
  { what: 'titles of notifications', keys: /^notify_(?!own|digest)\w*(_title|group\w*)$/, english: 48, others: 48 },
];

it('every interface language has its words', () => {
  expect(languages.map((folder) => folder.replace('_', '-'))).toEqual([...INTERFACE_LANGUAGES].sort());
});

/**
 * Code names a sentence whole, or puts it together from a closed set: `timeline_intent_${intent}`. Then the part that is put
 * in is a word of the code as well. The list of slots names every sentence and says none.
 */
it('every sentence is said somewhere', () => {
  const code = ['components', 'entrypoints', 'utils', 'wxt.config.ts']
    .flatMap((room) =>
      room.includes('.')
        ? [room]
        : readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.endsWith('/phrase-slots.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const words = new Set(code.match(/\w+/g));
  const composed = [...code.matchAll(/`(\w+_)\$\{[^}]+\}(\w*)`/g)].map(
    ([, start = '', end = '']) => new RegExp(`^${start}(\\w+)${end}$`),
  );
  const isSaid = (key: string): boolean =>
    [`'${key}'`, `.${key}`, `__MSG_${key}__`].some((name) => code.includes(name)) ||
    composed.some((pattern) => words.has(pattern.exec(key)?.[1] ?? ''));
  expect(Object.keys(english).filter((key) => !isSaid(key) && !isSaid(stemOf(key)))).toEqual([]);
});

it('no two sentences have names that differ in capitals alone: a browser does not tell them apart', () => {
  const names = languages.map((language) => Object.keys(load(language)).map((key) => key.toLowerCase()));
  expect(names.map((each) => each.length - new Set(each).size)).toEqual(languages.map(() => 0));
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

  it.each(LIMITS)('has $what that are short enough', ({ keys, english: ours, others }) => {
    const limit = language === 'en' ? ours : others;
    const long = Object.entries(messages)
      .filter(([key]) => keys.test(key))
      .map(([key, { message }]) => [key, lengthOf(message)] as const)
      .filter(([, length]) => length > limit);
    expect(Object.fromEntries(long)).toEqual({});
  });

  it('has verdicts that leave room for what stands beside them', () => {
    const limit = language === 'en' ? 90 : 120;
    const long = Object.entries(messages)
      .filter(([key]) => VERDICTS.test(key))
      .map(([key, { message }]) => [key, lengthOf(`${message} ${messages[`${key}_rest`]?.message ?? ''}`)] as const)
      .filter(([, length]) => length > limit);
    expect(Object.fromEntries(long)).toEqual({});
  });
});
