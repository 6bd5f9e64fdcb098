import { useState } from 'preact/hooks';
import { Say } from '@/components/frame/Say';
import { OrderCard } from '@/components/order/OrderCard';
import type { Card } from '@/utils/domain/views/card';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

const STEP = 50;

interface Props {
  readonly title: Phrase;
  readonly cards: readonly Card[];
}

/** Orders that do not need the buyer now: one folded line, fifty at a time when opened. */
export function OrderGroup({ title, cards }: Props) {
  const [shown, setShown] = useState(STEP);
  if (cards.length === 0) return null;
  return (
    <details class="group">
      <summary>
        <Say phrase={title} />
      </summary>
      {cards.slice(0, shown).map((card) => (
        <OrderCard card={card} key={card.standing.id} />
      ))}
      {cards.length > shown && (
        <button type="button" class="plain" data-action="more" onClick={() => setShown(shown + STEP)}>
          <Say phrase={phrase('action_showMore')} />
        </button>
      )}
    </details>
  );
}
