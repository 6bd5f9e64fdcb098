import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { OrderId } from '@/utils/domain/order/kinds';
import { MARK_KINDS, type MarkKind } from '@/utils/domain/order/order';
import { toIso } from '@/utils/domain/time/calendar';
import type { Instant } from '@/utils/domain/time/instant';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

/** What a timeline shows of one row. */
export interface TimelineItem {
  readonly event: string;
  readonly at: Instant;
  readonly from: string;
  readonly says: Phrase;
  readonly quotes: readonly string[];
  /** The user took it back later. */
  readonly isUndone?: boolean;
}

/** A page that said the same as before is proof, not news; the record of the order keeps it. */
const SAYS_NOTHING_NEW: readonly string[] = ['pageChanged'];

/** What the user told in a row and did not take back: it can be, for as long as it stands. A row is dated by when it was told. */
const toldIn = ({ event, isUndone }: TimelineItem): MarkKind | undefined =>
  isUndone ? undefined : MARK_KINDS.find((kind) => event === `marked:${kind}`);

/** What happened to an order, as it was learned; the words of pages once, folded. */
export function Timeline({ id, rows }: { readonly id: OrderId; readonly rows: readonly TimelineItem[] }) {
  const { actions, words } = usePage();
  const news = rows.filter(({ event }) => !SAYS_NOTHING_NEW.includes(event));
  const isSaidBefore = (quote: string, place: number): boolean =>
    news.slice(0, place).some(({ quotes }) => quotes.includes(quote));
  return (
    <ol class="timeline">
      {news.map((row, place) => {
        const quotes = row.quotes.filter((quote) => !isSaidBefore(quote, place));
        const told = toldIn(row);
        return (
          <li data-event={row.event} data-at={toIso(row.at)} data-from={row.from} key={place}>
            <time class="small quiet" dateTime={toIso(row.at)}>
              {words.dayAndTime(row.at)}
            </time>
            <p>
              <Say phrase={row.says} />{' '}
              {told && (
                <button
                  type="button"
                  class="plain"
                  data-action="undo:mark"
                  onClick={() => actions.change({ kind: 'markUndone', id, madeAt: row.at, mark: told })}
                >
                  <Say phrase={phrase('action_undo')} />
                </button>
              )}
            </p>
            {quotes.length > 0 && (
              <details>
                <summary class="small quiet">
                  <Say phrase={phrase('ui_timeline_quotes')} />
                </summary>
                {quotes.map((quote) => (
                  <p class="small quiet" key={quote}>
                    <bdi>{quote}</bdi>
                  </p>
                ))}
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
