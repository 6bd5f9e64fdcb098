import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import { OrderName } from '@/components/order/OrderName';
import { nameOfDeadline } from '@/utils/domain/standing/deadline-words';
import { toIso } from '@/utils/domain/time/calendar';
import type { Card } from '@/utils/domain/views/card';
import { monthDates } from '@/utils/domain/views/month';
import { phrase } from '@/utils/domain/words/phrase';

/** The strip of the next 30 days once more as a list: each date, what it is, and the order it belongs to. */
export function MonthDates({ cards }: { readonly cards: readonly Card[] }) {
  const { words, now } = usePage();
  const dates = monthDates(cards, now);
  if (dates.length === 0) return null;
  return (
    <details class="dates">
      <summary class="small quiet">
        <Say phrase={phrase('ledger_dates')} />
      </summary>
      <ol>
        {dates.map(({ card, deadline, at }) => (
          <li key={`${card.standing.id}/${deadline.kind}/${deadline.basis}`}>
            <time dateTime={toIso(at)}>
              <bdi>{words.day(at)}</bdi>
            </time>
            <a href={orderPath(card.standing.id)}>
              <Say phrase={nameOfDeadline(deadline, card.standing)} />
            </a>
            <span class="small quiet">
              <OrderName standing={card.standing} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
