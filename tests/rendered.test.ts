/** Every sentence of every language, filled with every kind of date, as a person meets it. */
import { describe, expect, it } from 'vitest';
import { textsOf } from '@/scripts/words/catalogues';
import { DATES, SAMPLES } from '@/scripts/words/samples';
import { NOW } from '@/tests/kit/times';
import { INTERFACE_LANGUAGES } from '@/utils/domain/order/preferences';
import type { Argument, PhraseKey } from '@/utils/domain/words/phrase';
import { makeWords } from '@/utils/domain/words/words';

/** Slots that hold a date. */
const DATE_SLOTS = ['day', 'later', 'seen', 'at', 'by', 'date', 'when', 'moment', 'left', 'month', 'year'];

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['two full stops', /\.\u2069?\./],
  ['a gap of two spaces', / {2}/],
  ['a month as a number', /\b20\d\d-\d\d\b/],
  ['a number said twice', / \(\d\)/],
  ['a slot without a value', /\{\w+\}/],
];

describe.each(INTERFACE_LANGUAGES)('every sentence of %s', (language) => {
  const texts = textsOf(language);
  const dateSlotsOf = (text: string): readonly string[] => DATE_SLOTS.filter((slot) => text.includes(`{${slot}}`));

  it.each([false, true])('is well formed with every kind of date (its zone said: %s)', (hasZone) => {
    const { say } = makeWords({ language, messages: texts, zone: NOW.zone, now: NOW.at, hasZone });
    const saidWith = (key: string, dates: Readonly<Record<string, Argument>>): string =>
      say({ key: key as PhraseKey, args: { ...SAMPLES, ...dates } });
    const said = Object.entries(texts).flatMap(([key, text]) => {
      const slots = dateSlotsOf(text);
      if (slots.length === 0) return [[key, saidWith(key, {})] as const];
      return Object.values(DATES).map(
        (date) => [key, saidWith(key, Object.fromEntries(slots.map((slot) => [slot, date])))] as const,
      );
    });
    const wrong = said.flatMap(([key, line]) =>
      FAULTS.filter(([, fault]) => fault.test(line)).map(([name]) => `${key}, ${name}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });
});
