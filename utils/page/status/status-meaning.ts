/** What printed status words mean: a state, and how sure that is. */
import type { OrderState, StateBasis, StatusMeaning } from '@/utils/domain/order/kinds';
import type { TaughtWord } from '@/utils/domain/order/preferences';
import type { Printed } from '@/utils/domain/order/printed';
import { STATUS_MEANINGS } from '@/utils/domain/order/status-meanings';
import { normalise } from '@/utils/page/dom/normalise';
import { once } from '@/utils/page/dom/once';
import { AMBIGUOUS_PHRASES, type AmbiguousPhrase } from './ambiguous-phrases';
import { ruMeaning } from './ru-words';
import { type PhraseTable, STATUS_CODES, STATUS_PHRASES } from './status-phrases';
import { LIKELY_ENGLISH, TRANSLATED_PHRASES } from './translated-phrases';

export interface Meaning {
  readonly meaning: StatusMeaning | undefined;
  readonly basis: StateBasis;
  /** The states that the words may mean, where they may mean two. */
  readonly either?: AmbiguousPhrase['either'];
}

const UNKNOWN: Meaning = { meaning: undefined, basis: 'unknown' };

const TO_SHIP_OR_SHIPPED: readonly [OrderState, OrderState] = ['awaitingShipment', 'inTransit'];

/** Every known phrase in its compared form. Words for two states are no phrase of either. Attested words are entered last, so that they win over our translations. */
function compile(tables: readonly (readonly [StateBasis, readonly PhraseTable[]])[]): ReadonlyMap<string, Meaning> {
  const table = new Map<string, Meaning>();
  for (const [basis, languages] of tables) {
    for (const phrases of languages) {
      for (const meaning of STATUS_MEANINGS) {
        const said: Meaning = { meaning, basis, ...(meaning === 'toShipOrShipped' && { either: TO_SHIP_OR_SHIPPED }) };
        for (const words of phrases[meaning] ?? []) table.set(normalise(words), said);
      }
    }
  }
  for (const { words, either } of Object.values(AMBIGUOUS_PHRASES).flat())
    table.set(normalise(words), { ...UNKNOWN, either });
  return table;
}

const known = once(() =>
  compile([
    ['translated', [LIKELY_ENGLISH, ...Object.values(TRANSLATED_PHRASES)]],
    ['page', Object.values(STATUS_PHRASES).map(({ attested }) => attested)],
  ]),
);
const CODES: ReadonlyMap<string, StatusMeaning> = new Map(Object.entries(STATUS_CODES));

/** Sentences that the cancel page shows once a cancellation went through (MMZ, DOM26), in their compared form. */
const CANCELLED_SENTENCES = ["you've canceled the order", 'your order has been cancelled successfully'];

/** What the words around the status say where there is no status: the cancel page's answer, or the site's tab of unpaid orders. */
function meaningAround({ page, reminder = '', tab, status }: Printed): Meaning {
  if (page === 'cancel' && CANCELLED_SENTENCES.includes(normalise(reminder)))
    return { meaning: 'cancelled', basis: 'page' };
  return tab === 'unpaid' && status !== undefined ? { meaning: 'awaitingPayment', basis: 'tab' } : UNKNOWN;
}

/**
 * The meaning of the words, else of the markup's code, else what the user or a tab taught, else what the page around them
 * says. A taught word never wins over an attested one; the user's own wins over our translations.
 */
export function meaningOf(printed: Printed, taught: readonly TaughtWord[]): Meaning {
  const { status = '', statusCode = '' } = printed;
  const words = normalise(status);
  const found = known().get(words);
  if (found?.basis === 'page') return found;
  const lessons = words === '' ? [] : taught.filter((word) => normalise(word.words) === words);
  const told = lessons.findLast(({ from }) => from === 'user');
  if (told) return { meaning: told.meaning, basis: 'you' };
  if (found) return found;
  const ru = printed.design === 'ru' ? ruMeaning(words) : undefined;
  if (ru) return { meaning: ru, basis: 'translated' };
  const code = CODES.get(statusCode) ?? CODES.get(status.trim());
  if (code) return { meaning: code, basis: 'page' };
  const lesson = lessons.at(-1);
  return lesson ? { meaning: lesson.meaning, basis: 'tab' } : meaningAround(printed);
}

/** Every known phrase in its compared form. */
export const statusWords = (): readonly string[] => [...known().keys()];
