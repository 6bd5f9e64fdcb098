/**
 * Words as data: rules answer with a key and its arguments; only components, chips and notifications put them into words,
 * in the language of the reader.
 */

import type messages from '@/public/_locales/en/messages.json';
import type { Money } from '@/utils/domain/order/printed';
import type { Instant, Moment } from '@/utils/domain/time/instant';
import type { CountedKey, PhraseSlots } from './phrase-slots';

/** A key of `public/_locales/<language>/messages.json`. Plural families are named without their `_one`, `_other` tail. */
export type MessageKey = keyof typeof messages;
export type PhraseKey = MessageKey | CountedKey;

/** The slots of a sentence; of several, all that any of them has. */
type SlotsOf<Key extends PhraseKey> = Key extends keyof PhraseSlots ? PhraseSlots[Key] : never;

/** Sentences that need none but these slots, and no number. */
export type KeyWith<Slots extends string> = {
  [Key in PhraseKey]: Key extends CountedKey ? never : [SlotsOf<Key>] extends [Slots] ? Key : never;
}[PhraseKey];

/** Sentences that are whole as they stand. */
export type PlainKey = KeyWith<never>;

/** A value inside a sentence, said the way the reader's language says it. */
export type Argument =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** When something happens automatically: "Sun 13 Dec", "Sun 13 Dec, 10:00", "26 Nov – 24 Dec". */
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** By when the reader must act: the last whole day before the earliest end; with its time when it is exact. */
  | { readonly kind: 'by'; readonly moment: Moment }
  /** "Sat 12 Dec", "Sat 12 Dec, 10:00" where the hour is known; `short`: "12 Dec". The reader's own zone, no year within 11 months. */
  | { readonly kind: 'when'; readonly at: Instant; readonly hasTime: boolean; readonly short?: true }
  /** "Sat 12 Dec" only. */
  | { readonly kind: 'day'; readonly at: Instant }
  /** "tomorrow", "in 2 days", "2 days ago"; of an exact moment within a day "in 5 hours". */
  | { readonly kind: 'left'; readonly from: Instant; readonly to: Instant; readonly isExact?: true }
  /** "45%", "45 %": a part of one. */
  | { readonly kind: 'percent'; readonly part: number }
  /** "September 2026" only. */
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** "2018", "2020–2022". */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'money'; readonly money: Money }
  /** Another sentence or word of ours. */
  | { readonly kind: 'phrase'; readonly phrase: Phrase };

/** One sentence. A plural family picks its form by `count`. */
export interface Phrase {
  readonly key: PhraseKey;
  readonly count?: number;
  readonly args?: Readonly<Record<string, Argument>>;
}

type Arguments<Slots extends string> = [Slots] extends [never] ? undefined : { readonly [Slot in Slots]: Argument };

/** What must be said beside the key: nothing, a value for every slot, and a number where the sentence picks its form by one. */
type Needs<Key extends PhraseKey> = [Key] extends [CountedKey]
  ? [args: Arguments<SlotsOf<Key>>, count: number]
  : [SlotsOf<Key>] extends [never]
    ? []
    : [args: Arguments<SlotsOf<Key>>];

export function phrase<Key extends PhraseKey>(key: Key, ...needs: Needs<Key>): Phrase;
export function phrase(key: PhraseKey, args?: Readonly<Record<string, Argument>>, count?: number): Phrase {
  return { key, ...(args && { args }), ...(count !== undefined && { count }) };
}

/** "Refund date: Sat 12 Dec": a name, and what it is, with the colon of the language. */
export const valueNamed = (name: Phrase, value: Argument): Phrase =>
  phrase('value_named', { name: { kind: 'phrase', phrase: name }, value });

/** A sentence, and in the brackets of the language what must be said beside it. */
export const valueAside = (value: Phrase, aside: Phrase): Phrase =>
  phrase('value_aside', { value: { kind: 'phrase', phrase: value }, aside: { kind: 'phrase', phrase: aside } });
