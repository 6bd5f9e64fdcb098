/** The bar of one window: how much of it is gone, and where its end lies. */

import type { DatedDeadline } from '@/utils/domain/standing/standing';
import type { Instant } from '@/utils/domain/time/instant';

/** The bar of one window: how much is gone, and the part between earliest and latest, each 0 to 1. */
export interface WindowBar {
  readonly gone: number;
  readonly earliest: number;
  readonly latest: number;
}

/** The window from its start to its latest end, or `undefined` where its start is not known. */
export function barOf({ since, moment }: DatedDeadline, at: Instant): WindowBar | undefined {
  const start = since?.earliest;
  if (start === undefined || moment.latest <= start) return undefined;
  const part = (instant: Instant): number => Math.min(1, Math.max(0, (instant - start) / (moment.latest - start)));
  return { gone: part(at), earliest: part(moment.earliest), latest: 1 };
}
