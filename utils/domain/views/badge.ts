/** The number on the toolbar button. Apart from the list's overview: the worker counts and needs no words of a card. */

import { decidingDeadline } from '@/utils/domain/standing/deadlines';
import { drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { needOf } from './need';
import { isPressing } from './urgency';

/**
 * How many orders must be acted on or looked at with their date within 48 h or past; what must be done and has no date counts.
 */
export const badgeOf = (standings: readonly Standing[], now: Now): number =>
  standings.filter((standing) => {
    const need = needOf(standing, now);
    const driving = decidingDeadline(standing, now.at);
    if (need !== 'must' && need !== 'look') return false;
    return driving ? isPressing(drivingInstant(driving), now.at) : need === 'must';
  }).length;
