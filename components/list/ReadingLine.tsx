import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Health } from '@/utils/domain/order/health';
import { calendarDaysBetween } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';
import { phrase } from '@/utils/domain/words/phrase';

/**
 * How reading went today, by the calendar, in one line; it opens the details. Nothing before the first order was read. An order
 * counts once, however many pages showed it.
 */
export function ReadingLine({ health }: { readonly health: Health }) {
  const { now } = usePage();
  const { readToday } = health;
  const isToday = (at: Instant): boolean => calendarDaysBetween(at, now.at, now.zone) === 0;
  if (!readToday || !isToday(readToday.at)) return null; // trouble, or nothing yet, is told by a notice
  const pages = health.pages.filter(({ at }) => isToday(at));
  const missing = new Set(pages.flatMap((page) => page.missing)).size;
  return (
    <p class="reading small">
      <a class="quiet" href="ledger.html#/health" target="_blank" rel="noopener">
        <Say phrase={phrase('ui_reading', undefined, readToday.orders)} />
        {' · '}
        <Say phrase={missing > 0 ? phrase('ui_reading_missing', undefined, missing) : phrase('ui_reading_complete')} />
      </a>
    </p>
  );
}
