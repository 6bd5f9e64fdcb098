/** Values with the time of their choice: of two, the later one wins, whoever asks and wherever they come from. */

import { type Instant, instant } from '@/utils/domain/time/instant';

/** A value with the moment it was chosen. */
export interface Stamped<T> {
  readonly value: T;
  readonly at: Instant;
}

/** Choices made before times were kept: anything that has a time is later. */
export const LONG_AGO: Instant = instant(0);

/** Later wins; at the same moment the greater text wins, so that both devices choose alike. */
export function laterOf<T>(a: Stamped<T> | undefined, b: Stamped<T> | undefined): Stamped<T> | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}
