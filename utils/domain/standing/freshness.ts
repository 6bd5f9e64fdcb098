/** When what is known of an open order is too old to lean on. Marks do not make it fresh; only a reading does. */

import type { DeadlineKind, OrderState } from '@/utils/domain/order/kinds';
import { add, hours, type Instant } from '@/utils/domain/time/instant';
import { decidingOf } from './deadlines';
import { isEnded, type Standing } from './standing';

/** States that change slowly: three days; all others one. */
const SLOW: readonly OrderState[] = ['inTransit', 'disputed', 'frozen'];

/** From this instant on the last reading is stale. */
export const staleAt = ({ state, seenAt }: Pick<Standing, 'state' | 'seenAt'>): Instant =>
  add(seenAt, hours(SLOW.includes(state) ? 72 : 24));

/** An open order that no page has shown for 24 h (72 h where things move slowly). Marks do not refresh it. */
export const isStale = (standing: Standing, at: Instant): boolean => !isEnded(standing) && at >= staleAt(standing);

/** Kinds at whose end the site acts by itself, so that only a new look can tell what came of it. */
const ENDS_BY_ITSELF = ['payBy', 'shipBy', 'sellerAnswersBy'] as const satisfies readonly DeadlineKind[];

/** A window that ends by itself is over, and no page was read since. */
export const isEndedUnseen = (standing: Standing, at: Instant): boolean =>
  ENDS_BY_ITSELF.some((kind) => {
    const end = decidingOf(standing, kind, at)?.moment.latest;
    return end !== undefined && end <= at && standing.seenAt < end;
  });
