/** Notices a clock that cannot be right, so that nothing is counted as given by it. */

import type { Order } from '@/utils/domain/order/order';
import { add, hours, type Instant } from '@/utils/domain/time/instant';
import type { Standing } from './standing';

/** Zones differ by up to 26 h and pages print days: a day further ahead than this is not today anywhere. */
const DAY_AHEAD = hours(36);
const READING_AHEAD = hours(1);

/** True when something that has happened lies ahead: a reading by over an hour, or a printed day by over 36 h. */
export const isClockWrong = (standings: Iterable<Standing>, orders: Iterable<Order>, at: Instant): boolean =>
  [...standings].some((standing) => isAhead(standing, at)) || [...orders].some((order) => hasDayAhead(order, at));

function isAhead({ seenAt, deadlines }: Standing, at: Instant): boolean {
  // A window that opens only with a day to come has not begun; every other began with something that happened.
  const begun = deadlines.flatMap(({ since, aliveFrom }) => (since && aliveFrom === undefined ? [since.earliest] : []));
  return seenAt > add(at, READING_AHEAD) || begun.some((began) => began > add(at, DAY_AHEAD));
}

const hasDayAhead = ({ readings }: Order, at: Instant): boolean =>
  readings.some(({ dates: { placed, paid, shipped } }) =>
    [placed, paid, shipped].some((moment) => moment !== undefined && moment.earliest > add(at, DAY_AHEAD)),
  );
