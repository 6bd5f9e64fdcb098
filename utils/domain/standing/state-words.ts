/** The sentence that says where an order stands, with how sure we are as part of it. */
import type { OrderState } from '@/utils/domain/order/kinds';
import { assertNever } from '@/utils/domain/result';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { has, type Standing, type Trait } from './standing';

/** A short name for a state, as in a menu of states. */
export const stateName = (state: OrderState): Phrase => phrase(`state_name_${state}`);

/** Words with a sentence of their own, whatever state they give. */
const OWN_SENTENCE = ['preSale', 'groupBuy', 'ambiguous', 'shipmentCancelled'] as const satisfies readonly Trait[];

/** Where an order stands, in one sentence. */
export function whereItStands(standing: Standing): Phrase {
  const { state, stateBasis, stateText } = standing;
  const words = { kind: 'text', text: stateText } as const;
  const read = { words, state: { kind: 'phrase', phrase: stateName(state) } } as const;
  const own = OWN_SENTENCE.find((trait) => has(standing, trait));
  if (own) return phrase(`state_${own}`);
  switch (stateBasis) {
    case 'you':
      return phrase(`state_you_${state}`);
    case 'translated':
      return phrase('state_readAs', read);
    case 'tab':
      return stateText === '' ? phrase('state_readFromTab', { state: read.state }) : phrase('state_readAs', read);
    case 'inferred':
      return phrase('state_lapseInferred', { words });
    case 'page':
      return phrase(`state_page_${state}`, { words });
    case 'unknown':
      return stateText === '' ? phrase('state_noWords') : phrase('state_page_unknown', { words });
    default:
      return assertNever(stateBasis);
  }
}
