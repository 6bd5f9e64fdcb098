/** The present, as an argument: only the edges read the clock. */
import type { Instant, Zone } from './instant';

/** The moment of an event, and whose day it is. */
export interface Now {
  readonly at: Instant;
  readonly zone: Zone;
}
