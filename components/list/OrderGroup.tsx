import { useState } from 'preact/hooks';
import { Say } from '@/components/frame/Say';
import { OrderRow } from '@/components/order/OrderRow';
import type { Card } from '@/utils/domain/views/card';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

const STEP = 50;
/** So many are in sight at once; the rest is one press away. */
const OPEN = 4;

interface Props {
  readonly title: Phrase;
  /** Said at the end of the heading's line. */
  readonly extra?: Phrase | undefined;
  readonly cards: readonly Card[];
}

const rowOf = (card: Card) => <OrderRow card={card} key={card.standing.id} />;

/** Orders that do not need the buyer now: the first four, the others folded under them, fifty at a time. */
export function OrderGroup({ title, extra, cards }: Props) {
  const [shown, setShown] = useState(STEP);
  if (cards.length === 0) return null;
  const inSight = cards.length === OPEN + 1 ? cards : cards.slice(0, OPEN);
  const folded = cards.slice(inSight.length);
  return (
    <section class="group">
      <h2>
        <Say phrase={title} /> <span class="number">{cards.length}</span>
        {extra && (
          <span class="number end">
            <Say phrase={extra} />
          </span>
        )}
      </h2>
      <div class="rows">{inSight.map(rowOf)}</div>
      {folded.length > 0 && (
        <details class="group-rest">
          <summary class="fold small">
            <Say phrase={phrase('popup_moreOrders', undefined, folded.length)} />
          </summary>
          <div class="rows">{folded.slice(0, shown).map(rowOf)}</div>
          {folded.length > shown && (
            <button type="button" class="plain" data-action="more" onClick={() => setShown(shown + STEP)}>
              <Say phrase={phrase('action_showMore')} />
            </button>
          )}
        </details>
      )}
    </section>
  );
}
