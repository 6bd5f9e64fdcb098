/** Facts put into the language of a message: dates with their year and zone, amounts, names cut and cleaned. */
import { cleanValue, plainSpaces } from './clean-value';
import type { Slot, Templates } from './draft-lines';
import { SLOTS } from './draft-lines';
import { ASKED, type Fact, type Facts, isAsked } from './draft-slots';
import type { Now } from './events';
import { instant } from './instant';
import { assertNever } from './result';
import { makeWords, type Words } from './text';

export const DRAFT_FORMS = ['short', 'full'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

/** Longest values in code points, by form; what is longer is cut at a word. */
const VALUE_LIMITS = { short: 32, full: 80 } as const satisfies Record<DraftForm, number>;
const ADDRESS_LIMITS = { short: 90, full: 200 } as const satisfies Record<DraftForm, number>;

const limitOf = (slot: Slot, form: DraftForm): number => (slot === 'address' ? ADDRESS_LIMITS : VALUE_LIMITS)[form];

/** Dates in a message always carry their year: it may be read later, as evidence. */
const LONG_AGO = instant(0);

export const wordsOf = (templates: Templates, { zone }: Now): Words =>
  makeWords({
    language: templates.language,
    messages: { value_between: templates.between },
    zone,
    now: LONG_AGO,
  });

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

/** The value of every known fact, by slot; a fact of which nothing sendable is left is missing. */
export function valuesOf(
  facts: Facts,
  templates: Templates,
  words: Words,
  form: DraftForm,
): ReadonlyMap<string, string> {
  const said = SLOTS.flatMap((slot) => {
    const fact = facts[slot];
    return fact ? [[slot, sayFact(slot, fact, templates, words, form)] as const] : [];
  });
  return new Map(said.filter(([, value]) => value !== ''));
}

/** The text as it may be kept: what is personal is replaced by its name, "[address]". */
export function withoutPersonal(text: string, facts: Facts): string {
  const personal = SLOTS.filter(isAsked).filter((slot) => 'personal' in ASKED[slot]);
  return personal.reduce((kept, slot) => {
    const fact = facts[slot];
    if (fact?.kind !== 'text') return kept;
    const written = [fact.text.trim(), ...DRAFT_FORMS.map((form) => cleanValue(fact.text, limitOf(slot, form)))];
    return written.filter((value) => value !== '').reduce((so, value) => so.replaceAll(value, `[${slot}]`), kept);
  }, text);
}
