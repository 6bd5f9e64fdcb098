/**
 * What a card says and asks: one verdict with its date inside, one small line of basis or consequence, and what can be pressed.
 * The rule of the words: the thing, the answer, the date, the act.
 */

import { ifNothingFor } from '@/utils/domain/options/if-nothing';
import type { Option, OptionAction } from '@/utils/domain/options/options';
import { optionsFor } from '@/utils/domain/options/rank-options';
import type { OrderState } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import type { Phrase } from '@/utils/domain/words/phrase';

/** What a press does here: notes something, or answers the card. As in `data-action`. */
export type ActAction = OptionAction | 'dismiss:fine' | 'dismiss:notNow' | 'dismiss:notYet' | 'write';

export interface Act {
  readonly label: Phrase;
  /** Where it leads on the site. With an action as well, one press does both. */
  readonly link?: 'order' | 'chat' | 'list' | 'support';
  readonly action?: ActAction;
  /** Of an action that sets a state: which. */
  readonly state?: OrderState;
  readonly look: 'filled' | 'tinted' | 'normal' | 'plain';
}

export interface Advice {
  readonly situation: OrderState;
  /** The bold part. */
  readonly verdict: Phrase;
  readonly rest?: Phrase;
  /** Basis or consequence. */
  readonly small?: Phrase;
  readonly acts: readonly Act[];
}

const actOf = ({ title, link, action }: Option): Act => ({
  label: title,
  ...(link && { link }),
  ...(action && { action }),
  look: 'filled',
});

/** What is said of one order now. */
export function adviceOf(standing: Standing, now: Now, preferences: Preferences): Advice {
  const first = optionsFor(standing, now, preferences).find((option) => option.first);
  return {
    situation: standing.state,
    verdict: ifNothingFor(standing, now).phrase,
    acts: first ? [actOf(first)] : [],
  };
}
