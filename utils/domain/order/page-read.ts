/** What a content script tells: the orders of one page, and how reading went. */
import type { Instant, Zone } from '@/utils/domain/time/instant';
import type { PageHealth } from './health';
import type { Printed } from './printed';

/** A card as the content script saw it, with the time its card was rendered. */
export interface Sighting {
  readonly printed: Printed;
  readonly renderedAt: Instant;
}

/** As the page tells it. */
export interface PageTold {
  readonly sightings: readonly Sighting[];
  readonly health: PageHealth;
}

/** With the zone of this machine, which the worker knows: to ask for it holds a page up as long as reading all its cards. */
export interface PageRead extends PageTold {
  readonly kind: 'pageRead';
  readonly zone: Zone;
}
