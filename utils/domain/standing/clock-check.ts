/** Notices a clock that cannot be right, so that nothing is counted as given by it. */

import type { Health } from '@/utils/domain/order/health';
import type { Order } from '@/utils/domain/order/order';
import { add, hours, type Instant, minutes } from '@/utils/domain/time/instant';
import type { Standing } from './standing';

/** Zones differ by up to 26 h and pages print days: a day further ahead than this is not today anywhere. */
const DAY_AHEAD = hours(36);
const READING_AHEAD = hours(1);
/** Orders read so close to each other were on one page. */
const ONE_PAGE = minutes(1);

/**
 * True when the clock shows less than it did over an hour before, while a page was read; or when two open pages printed days
 * that lie more than 36 h ahead. One page, a saved file or the user's word never proves the clock wrong.
 */
export function isClockWrong(
  { readAt }: Pick<Health, 'readAt'>,
  standings: Iterable<Standing>,
  orders: Iterable<Order>,
  at: Instant,
): boolean {
  if (readAt !== undefined && readAt > add(at, READING_AHEAD)) return true;
  const ahead = [
    ...[...standings].flatMap((standing) => placedAhead(standing, at)),
    ...[...orders].flatMap((order) => readAhead(order, at)),
  ];
  return Math.max(...ahead) - Math.min(...ahead) > ONE_PAGE;
}

/** When a page was read that printed a day which lies ahead. */
const placedAhead = ({ placedAt, seenAt, onlySaved }: Standing, at: Instant): readonly Instant[] =>
  !onlySaved && placedAt !== undefined && placedAt > add(at, DAY_AHEAD) ? [seenAt] : [];

const readAhead = ({ readings }: Order, at: Instant): readonly Instant[] =>
  readings
    .filter(({ observation }) => !observation.printed.saved)
    .filter(({ dates: { placed, paid, shipped } }) =>
      [placed, paid, shipped].some((moment) => moment !== undefined && moment.earliest > add(at, DAY_AHEAD)),
    )
    .map(({ observation }) => observation.lastAt);
