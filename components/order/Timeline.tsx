import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { toIso } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';
import type { Phrase } from '@/utils/domain/words/phrase';

/** What a timeline shows of one row. */
export interface TimelineItem {
  readonly event: string;
  readonly at: Instant;
  readonly from: string;
  readonly says: Phrase;
  readonly quotes: readonly string[];
}

/** What happened to an order, as it was learned. */
export function Timeline({ rows }: { readonly rows: readonly TimelineItem[] }) {
  const { words } = usePage();
  return (
    <ol class="timeline">
      {rows.map((row, index) => (
        <li data-event={row.event} data-at={toIso(row.at)} data-from={row.from} key={index}>
          <time class="small quiet" dateTime={toIso(row.at)}>
            {words.dayAndTime(row.at)}
          </time>
          <p>
            <Say phrase={row.says} />
          </p>
          {row.quotes.map((quote) => (
            <p class="small quiet" key={quote}>
              <bdi>{quote}</bdi>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
