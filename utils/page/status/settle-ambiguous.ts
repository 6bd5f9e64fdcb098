/**
 * Settles words that may mean two states: only what the site itself shows beside them counts. Taken wrongly, a parcel on its
 * way would be told that it can be cancelled; so without proof they stay open.
 */
import type { OrderState } from '@/utils/domain/order/kinds';
import type { Button, DateKind, Printed, Tab } from '@/utils/domain/order/printed';
import type { Moment } from '@/utils/domain/time/instant';
import type { Meaning } from './status-meaning';

interface Beside {
  readonly tab: Printed['tab'];
  readonly buttons: readonly Button[];
  readonly dates: { readonly [Kind in DateKind]?: Moment };
}

/** What speaks for a state beside its words; each alone is enough. */
interface Proof {
  readonly tab?: Tab;
  readonly buttons?: readonly Button[];
  readonly dates?: readonly DateKind[];
}

/** A state that is not here has no proof: with it, words are settled only by proof of the other. */
const PROOFS: { readonly [State in OrderState]?: Proof } = {
  awaitingPayment: { tab: 'unpaid', buttons: ['pay'] },
  verifyingPayment: { dates: ['paid'] },
  awaitingShipment: { tab: 'processing', buttons: ['cancel', 'withdrawRequest'] },
  cancelPending: { buttons: ['withdrawRequest'] },
  inTransit: { tab: 'shipped', buttons: ['confirmReceived'], dates: ['shipped', 'delivered'] },
  refundProcessing: { buttons: ['refundInfo'] },
  cancelled: { buttons: ['refundInfo'] },
  completed: { dates: ['delivered'] },
};

const isProven = ({ tab, buttons = [], dates = [] }: Proof, beside: Beside): boolean =>
  (tab !== undefined && tab === beside.tab) ||
  buttons.some((button) => beside.buttons.includes(button)) ||
  dates.some((kind) => beside.dates[kind] !== undefined);

/** The meaning of words with what stands beside them; words that need nothing else are left as they are. */
export function settled(said: Meaning, beside: Beside): Meaning {
  const { either = [], ...open } = said;
  const proven = either.filter((state) => isProven(PROOFS[state] ?? {}, beside));
  const [state] = proven;
  if (state === undefined || proven.length > 1) return open;
  return {
    meaning: state,
    basis: PROOFS[state]?.tab === beside.tab && beside.tab !== undefined ? 'tab' : 'translated',
  };
}
