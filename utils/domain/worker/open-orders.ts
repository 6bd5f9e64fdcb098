/** Which orders are at hand in every context, and which lie in the catalog. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { isLetGo } from '@/utils/domain/standing/copied-draft';
import { isDated, isEnded, type Standing } from '@/utils/domain/standing/standing';
import { hours } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { needsYou } from '@/utils/domain/views/need';

/** Open orders are kept in the row that every context reads; the rest lie in the catalog. */
export function isOpen(standing: Standing, now: Now): boolean {
  if (standing.archivedByUserAt !== undefined) return false;
  if (!isEnded(standing)) return true;
  // What waits to be shown is kept at hand until it was.
  if (standing.reminders.some(({ status }) => status === 'due')) return true;
  // What calls is at hand, also while it is put aside: it calls again.
  const { hiddenAt: _, ...notHidden } = standing;
  if (needsYou(notHidden, now)) return true;
  const lives = standing.deadlines.filter(isDated).some(({ moment }) => moment.latest > now.at - OPEN_AFTER_END);
  return (
    lives ||
    standing.questions.some((question) => question !== 'messageSent') ||
    (standing.copied !== undefined && !isLetGo(standing.copied.at, now)) ||
    standing.ownReminders.some(({ by }) => by.latest > now.at - OPEN_AFTER_END)
  );
}

/** An ended order stays at hand this long after its last date, for the note that comes after it. */
const OPEN_AFTER_END = hours(72);

/** Every open order and every order of this step, by id. */
export const standingsById = (standings: readonly Standing[]): ReadonlyMap<OrderId, Standing> =>
  new Map(standings.map((standing) => [standing.id, standing]));
