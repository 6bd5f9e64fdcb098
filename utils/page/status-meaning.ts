/** What printed status words mean: a state, and how sure that is. */
import { ORDER_STATES, type Printed, type StateBasis, type StatusMeaning } from '../domain/order';
import type { TaughtWord } from '../domain/preferences';
import { normalise } from './normalise';
import { type LanguagePhrases, STATUS_CODES, STATUS_PHRASES } from './status-phrases';

export interface Meaning {
  readonly meaning: StatusMeaning | undefined;
  readonly basis: StateBasis;
}

const MEANINGS = [...ORDER_STATES, 'paymentProcessing', 'preSale'] as const satisfies readonly StatusMeaning[];
const UNKNOWN: Meaning = { meaning: undefined, basis: 'unknown' };

/** Every known phrase in its compared form. Attested words are entered last, so that they win over our translations. */
function compile(languages: readonly LanguagePhrases[]): ReadonlyMap<string, Meaning> {
  const known = new Map<string, Meaning>();
  for (const [part, basis] of [
    ['translated', 'translated'],
    ['attested', 'page'],
  ] as const) {
    for (const phrases of languages) {
      for (const meaning of MEANINGS) {
        for (const words of phrases[part]?.[meaning] ?? []) known.set(normalise(words), { meaning, basis });
      }
    }
  }
  return known;
}

const KNOWN = compile(Object.values(STATUS_PHRASES));
const CODES: ReadonlyMap<string, StatusMeaning> = new Map(Object.entries(STATUS_CODES));

/** The meaning of the words, else of the markup's code, else what the user or a tab taught; a taught word never wins over a known one. */
export function meaningOf({ status = '', statusCode = '' }: Printed, taught: readonly TaughtWord[]): Meaning {
  const words = normalise(status);
  const known = KNOWN.get(words);
  if (known) return known;
  const code = CODES.get(statusCode) ?? CODES.get(status.trim());
  if (code) return { meaning: code, basis: 'page' };
  const lesson = words === '' ? undefined : taught.find((word) => normalise(word.words) === words);
  return lesson ? { meaning: lesson.meaning, basis: lesson.from === 'user' ? 'you' : 'tab' } : UNKNOWN;
}

/** True for words that a phrase table holds; what a tab teaches is only kept for the others. */
export const isKnownStatus = (words: string): boolean => KNOWN.has(normalise(words));
