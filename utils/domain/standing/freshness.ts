/** When what is known of an open order is too old to lean on. Marks do not make it fresh; only a reading does. */

import type { OrderState } from '@/utils/domain/order/kinds';
import { add, hours, type Instant } from '@/utils/domain/time/instant';
import type { Standing } from './standing';

/** States that change slowly: three days; all others one. */
const SLOW: readonly OrderState[] = ['inTransit', 'disputed', 'frozen'];

/** From this instant on the last reading is stale. */
export const staleAt = ({ state, seenAt }: Pick<Standing, 'state' | 'seenAt'>): Instant =>
  add(seenAt, hours(SLOW.includes(state) ? 72 : 24));
