/** The next 30 days with every deadline that falls on them. */

import { saidDate } from '@/utils/domain/standing/deadline-words';
import { decidingDeadlines } from '@/utils/domain/standing/deadlines';
import { isShown } from '@/utils/domain/standing/pay-look';
import type { DatedDeadline } from '@/utils/domain/standing/standing';
import { addCalendarDays, midnightBefore } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { Card } from './card';

export const MONTH_DAYS = 30;

export interface MonthDay {
  /** 00:00 of the day where the reader is. */
  readonly at: Instant;
  /** One card for each deadline of the day; an order with two has two. */
  readonly cards: readonly Card[];
}

const todayOf = ({ at, zone }: Now): Instant => midnightBefore(at, zone);

/** 00:00 of the first day that is no longer one of the 30. */
const monthEnd = (now: Now): Instant => addCalendarDays(todayOf(now), MONTH_DAYS, now.zone);

export interface MonthDate {
  readonly card: Card;
  readonly deadline: DatedDeadline;
  readonly at: Instant;
}

/** The dates of the next 30 days, the first to come first: of each order one for each kind, the one that decides now. */
export const monthDates = (cards: readonly Card[], now: Now): readonly MonthDate[] =>
  cards
    .flatMap((card) =>
      decidingDeadlines(card.standing, now.at)
        .filter((deadline) => isShown(card.standing, deadline))
        .map((deadline) => ({ card, deadline, at: saidDate(deadline, card.standing, now).at })),
    )
    .filter(({ at }) => at >= now.at && at < monthEnd(now))
    .sort((a, b) => a.at - b.at);

/** Today and the 29 days after it, as clocks of the reader show them. What is over, or later, is not in it. */
export function monthOf(cards: readonly Card[], now: Now): readonly MonthDay[] {
  const today = todayOf(now);
  const starts = Array.from({ length: MONTH_DAYS + 1 }, (_, n) => addCalendarDays(today, n, now.zone));
  const dates = monthDates(cards, now);
  return starts.slice(0, MONTH_DAYS).map((start, n) => ({
    at: start,
    cards: dates.filter(({ at }) => at >= start && at < (starts[n + 1] ?? start)).map(({ card }) => card),
  }));
}
