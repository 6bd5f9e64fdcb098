/**
 * What a card says and asks: one verdict with its date inside, one small line of basis or consequence, and what can be pressed.
 * The rule of the words: the thing, the answer, the date, the act.
 */

import { type Situation, stale } from '@/utils/domain/options/conditions';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { type Argument, type Phrase, type PhraseKey, phrase } from '@/utils/domain/words/phrase';
import { ACTS, type Act, type ActKey } from './acts-table';
import { type SituationRow, seen } from './situation-row';
import { ENDED, NO_WORDS } from './situations-ended';
import { BEFORE_ALL, MONEY } from './situations-money';
import { SHIPPED } from './situations-shipped';
import { TO_SHIP } from './situations-to-ship';
import { UNPAID } from './situations-unpaid';

export type { Act } from './acts-table';

/** Every situation, in the order in which they are asked: the first that holds is the one. */
const ROWS = [...BEFORE_ALL, ...UNPAID, ...TO_SHIP, ...SHIPPED, ...MONEY, ...ENDED] as const;
export type SituationKey = (typeof ROWS)[number]['key'];

export interface Advice {
  readonly situation: SituationKey;
  /** The bold part. */
  readonly verdict: Phrase;
  readonly rest?: Phrase;
  /** Basis or consequence. */
  readonly small?: Phrase;
  readonly acts: readonly Act[];
}

/** The one small line with a number. */
const OWN_DAYS = 'advice_small_yourDays' satisfies PhraseKey;

/** Rows whose verdict says already when the order was last seen. */
const SAYS_WHEN_SEEN: readonly SituationKey[] = ['toShipStale', 'requestStale'];

/** What is said of one order now. */
export function adviceOf(standing: Standing, now: Now, preferences: Preferences): Advice {
  const situation: Situation = { standing, now, preferences };
  const found = ROWS.find(({ when }) => when(situation)) ?? NO_WORDS;
  const row: SituationRow = found;
  const args = slotsOf(row, situation);
  const small = smallOf(row, args, situation, SAYS_WHEN_SEEN.includes(found.key));
  return {
    situation: found.key,
    verdict: { key: row.verdict, args },
    ...(row.rest && { rest: { key: row.rest, args } }),
    ...(small && { small }),
    acts: actsOf(row, situation),
  };
}

function slotsOf({ slots = {} }: SituationRow, situation: Situation): Readonly<Record<string, Argument>> {
  const filled = Object.entries(slots).flatMap(([name, slot]) => {
    const value = slot(situation);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** The small line; of an order not seen for long it begins with when that was. */
function smallOf(
  { small }: SituationRow,
  args: Readonly<Record<string, Argument>>,
  situation: Situation,
  saysWhenSeen: boolean,
): Phrase | undefined {
  const key: PhraseKey | undefined =
    typeof small === 'string' ? small : small?.find(([condition]) => condition(situation))?.[1];
  const said: Phrase | undefined = key && {
    key,
    args,
    ...(key === OWN_DAYS && { count: situation.preferences.payWindowDays }),
  };
  const day = seen(situation);
  if (saysWhenSeen || !day || !stale(situation)) return said;
  return said
    ? phrase('advice_small_lastSeen', { seen: day, small: { kind: 'phrase', phrase: said } })
    : phrase('advice_small_lastSeenOnly', { seen: day });
}

/** Nothing is decided on an order not seen for long before its page was opened, unless it is let close. */
const opensFirst = (situation: Situation, keys: readonly ActKey[]): boolean =>
  stale(situation) && situation.standing.intent !== 'letLapse' && !keys.some((key) => 'link' in ACTS[key]);

function actsOf({ acts }: SituationRow, situation: Situation): readonly Act[] {
  const named = acts.flatMap((entry): readonly ActKey[] => {
    if (typeof entry === 'string') return [entry];
    const [condition, key] = entry;
    return condition(situation) ? [key] : [];
  });
  const keys: readonly ActKey[] = opensFirst(situation, named) ? ['openOrder', ...named] : named;
  return keys.map((key, index) => {
    const { label, ...act } = ACTS[key];
    const lead = 'link' in act ? 'filled' : 'tinted';
    return { label: phrase(label), ...act, look: index === 0 ? lead : 'normal' };
  });
}

/** Verdict and rest as one sentence, where nothing is bold. */
export const wholeOf = ({ verdict, rest }: Pick<Advice, 'verdict' | 'rest'>): Phrase =>
  rest
    ? phrase('advice_whole', {
        verdict: { kind: 'phrase', phrase: verdict },
        rest: { kind: 'phrase', phrase: rest },
      })
    : verdict;
