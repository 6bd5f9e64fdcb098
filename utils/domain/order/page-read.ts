/** What a content script tells: the orders of one page, and how reading went. */
import type { Instant, Zone } from '@/utils/domain/time/instant';
import type { PageHealth } from './health';
import type { Printed } from './printed';

/** A card as the content script saw it, with the time its card was rendered. */
export interface Sighting {
  readonly printed: Printed;
  readonly renderedAt: Instant;
}

export interface PageRead {
  readonly kind: 'pageRead';
  readonly sightings: readonly Sighting[];
  readonly zone: Zone;
  readonly health: PageHealth;
}
