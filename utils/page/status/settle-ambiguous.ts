/**
 * Settles words that may mean "awaiting shipment" or "awaiting delivery": only what the site itself shows beside them counts.
 * Taken wrongly for the first, a parcel on its way would be told that it can be cancelled; so without proof they stay open.
 */
import type { OrderState } from '@/utils/domain/order/kinds';
import type { Button, DateKind, Printed } from '@/utils/domain/order/printed';
import type { Moment } from '@/utils/domain/time/instant';
import type { Meaning } from './status-meaning';

interface Beside {
  readonly tab: Printed['tab'];
  readonly buttons: readonly Button[];
  readonly dates: { readonly [Kind in DateKind]?: Moment };
}

/** The state that stands beside the words, and whether the tab says it. */
function besideThem({ tab, buttons, dates }: Beside): OrderState | undefined {
  const isShipped = tab === 'shipped' || buttons.includes('confirmReceived') || (dates.shipped ?? dates.delivered);
  const isWaiting = tab === 'processing' || buttons.includes('cancel') || buttons.includes('withdrawRequest');
  if (isShipped && isWaiting) return undefined;
  if (isShipped) return 'inTransit';
  return isWaiting ? 'awaitingShipment' : undefined;
}

/** The meaning of words with what stands beside them; words that need nothing else are left as they are. */
export function settled(said: Meaning, beside: Beside): Meaning {
  if (said.meaning !== 'toShipOrShipped') return said;
  const state = besideThem(beside);
  if (state === undefined) return said;
  return { meaning: state, basis: beside.tab === 'processing' || beside.tab === 'shipped' ? 'tab' : said.basis };
}
