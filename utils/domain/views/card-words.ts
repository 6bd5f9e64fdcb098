/** The first line of a card: when, and how long that is. */

import { dateAndLeft, isYours } from '@/utils/domain/standing/deadline-words';
import { type DatedDeadline, drivingInstant, isEnded, type Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

/** The date first, then how long that is. */
export function whenOf(standing: Standing, deadline: DatedDeadline | undefined, now: Now): Phrase {
  if (!deadline) return phrase(isEnded(standing) ? 'card_when_ended' : 'card_when_unknown');
  const yours = isYours(deadline, standing);
  const { date, left } = dateAndLeft(standing, deadline, now);
  if (drivingInstant(deadline) <= now.at) return phrase('card_when_over', { date });
  if (yours) return phrase('card_when_by', { date, left });
  return phrase(deadline.basis === 'rule' ? 'card_when_about' : 'card_when_moment', { date, left });
}
