/** Facts put into the language of a message: dates with their year and zone, amounts, names cut and cleaned. */

import { assertNever } from '@/utils/domain/result';
import { instant, type Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { makeWords, type Words } from '@/utils/domain/words/words';
import { ASKED, type AskedSlot, isAsked } from './asked-slots';
import { cleanValue, lengthOf, plainSpaces } from './clean-value';
import type { Fact, Facts } from './draft-facts';
import type { Templates } from './draft-lines';
import { SLOTS, type Slot } from './slots';

export const DRAFT_FORMS = ['short', 'full'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

/** Longest values in code points, by form; what is longer is cut at a word. */
const VALUE_LIMITS = { short: 32, full: 80 } as const satisfies Record<DraftForm, number>;
const ADDRESS_LIMITS = { short: 60, full: 200 } as const satisfies Record<DraftForm, number>;

const limitOf = (slot: Slot, form: DraftForm): number => (slot === 'address' ? ADDRESS_LIMITS : VALUE_LIMITS)[form];

/** Dates in a message always carry their year: it may be read later, as evidence. */
const LONG_AGO = instant(0);

/** Formatters take milliseconds to make, and messages are written anew with every letter that is typed beside them. */
const MADE = new WeakMap<Templates, Map<Zone, Words>>();

/** The words of one language in that zone, made once. */
export function wordsOf(templates: Templates, { zone }: Now): Words {
  const made = MADE.get(templates) ?? new Map<Zone, Words>();
  MADE.set(templates, made);
  const words =
    made.get(zone) ??
    makeWords({
      language: templates.language,
      messages: {},
      zone,
      hasZone: true,
      now: LONG_AGO,
    });
  made.set(zone, words);
  return words;
}

/** "Thu, 26 Nov 2026 (CET)": a day by which somebody must act says whose day it is; a clock time says so by itself. */
function sayBy({ moment, about }: Extract<Fact, { kind: 'by' }>, templates: Templates, words: Words): string {
  const said = words.by(moment);
  const date = moment.precision === 'exact' ? said : `${said} (${words.zoneName(moment.earliest)})`;
  return about ? templates.about.replace('{date}', () => date) : date;
}

function sayFact(slot: Slot, fact: Fact, templates: Templates, words: Words, form: DraftForm): string {
  switch (fact.kind) {
    case 'text':
      return cleanValue(fact.text, limitOf(slot, form));
    case 'moment':
      return plainSpaces(words.moment(fact.moment));
    case 'by':
      return plainSpaces(sayBy(fact, templates, words));
    case 'money':
      return plainSpaces(words.money(fact.money));
    default:
      return assertNever(fact);
  }
}

export type Values = ReadonlyMap<string, string>;

/**
 * The value of every known fact, by slot; a fact of which nothing sendable is left is missing. Only names and quotes are
 * longer in the full form; dates and amounts are said once for both.
 */
export function valuesOf(facts: Facts, templates: Templates, words: Words): Readonly<Record<DraftForm, Values>> {
  const said = SLOTS.flatMap((slot) => {
    const fact = facts[slot];
    if (!fact) return [];
    const full = sayFact(slot, fact, templates, words, 'full');
    const short = fact.kind === 'text' ? sayFact(slot, fact, templates, words, 'short') : full;
    return [{ slot, short, full }];
  }).filter(({ full }) => full !== '');
  return {
    short: new Map(said.filter(({ short }) => short !== '').map(({ slot, short }) => [slot, short])),
    full: new Map(said.map(({ slot, full }) => [slot, full])),
  };
}

const PERSONAL = SLOTS.filter(isAsked).filter((slot) => 'personal' in ASKED[slot]);
const placeOf = (slot: AskedSlot): string => `[${slot}]`;

/** Short values are looked for as whole words only, or a name of two letters would be found inside of other words. */
const SHORT_VALUE = 4;

function without(text: string, value: string, place: string): string {
  if (lengthOf(value) >= SHORT_VALUE) return text.replaceAll(value, place);
  const letters = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'gu'), place);
}

/** The text as it may be kept: what is personal is replaced by its name, "[address]". */
export function withoutPersonal(text: string, facts: Facts): string {
  return PERSONAL.reduce((kept, slot) => {
    const fact = facts[slot];
    if (fact?.kind !== 'text') return kept;
    const written = [fact.text.trim(), ...DRAFT_FORMS.map((form) => cleanValue(fact.text, limitOf(slot, form)))];
    return written.filter((value) => value !== '').reduce((so, value) => without(so, value, placeOf(slot)), kept);
  }, text);
}

/**
 * The text as it may be stored. Beside the whole value its words are taken out too: an address that was changed by hand in
 * the message is still an address.
 */
export function keptText(text: string, facts: Facts): string {
  return PERSONAL.reduce(
    (kept, slot) => {
      const fact = facts[slot];
      const words = fact?.kind === 'text' ? cleanValue(fact.text, limitOf(slot, 'full')).split(/[\s,;]+/u) : [];
      const place = placeOf(slot);
      const bare = words
        .filter((word) => lengthOf(word) >= SHORT_VALUE)
        .reduce((so, word) => without(so, word, place), kept);
      return bare.replace(new RegExp(`(?:\\[${slot}\\][\\s,;]*)+(?=\\[${slot}\\])`, 'g'), '');
    },
    withoutPersonal(text, facts),
  );
}

/** A kept text with what is personal put back, as far as the open page knows it again. */
export function withPersonal(text: string, facts: Facts): string {
  return PERSONAL.reduce((filled, slot) => {
    const fact = facts[slot];
    const value = fact?.kind === 'text' ? cleanValue(fact.text, limitOf(slot, 'full')) : '';
    return value === '' ? filled : filled.replaceAll(placeOf(slot), () => value);
  }, text);
}

/** What a kept text still lacks before it can be sent. */
export const gapsOf = (text: string): readonly AskedSlot[] => PERSONAL.filter((slot) => text.includes(placeOf(slot)));
