import { useState } from 'preact/hooks';
import { Icon } from '@/components/frame/Icon';
import { usePage } from '@/components/frame/page';
import { messagePath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import { ActButton } from '@/components/order/ActButton';
import { OrderRow } from '@/components/order/OrderRow';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';

const STEP = 50;
/** So many are in sight at once; the rest is one press away. */
const OPEN = 4;

const TITLES = {
  cancellable: phrase('popup_cancellable'),
  watching: phrase('popup_watching'),
  money: phrase('popup_money'),
} as const;

interface Props {
  readonly name: keyof typeof TITLES;
  readonly cards: readonly Card[];
}

/** The deed itself in sight, and what to write beside it. */
function CancelActs({ card }: { readonly card: Card }) {
  const { words } = usePage();
  const [deed] = card.advice.acts;
  const write = words.say(phrase('ui_message'));
  return (
    <>
      {deed && <ActButton act={deed} card={card} filled={false} onAsk={() => undefined} />}
      <a class="button sign" data-action="write" href={messagePath(card.standing.id)} aria-label={write} title={write}>
        <Icon name="bubble" />
      </a>
    </>
  );
}

/** Orders that do not need the buyer now: the first four, the others folded under them, fifty at a time. */
export function OrderGroup({ name, cards }: Props) {
  const { isFirst } = usePage();
  const [shown, setShown] = useState(STEP);
  if (cards.length === 0) return null;
  const inSight = cards.length === OPEN + 1 ? cards : cards.slice(0, OPEN);
  const folded = cards.slice(inSight.length);
  const rowOf = (card: Card) =>
    name === 'cancellable' ? (
      <OrderRow card={card} isSaid={card.driving === undefined} key={card.standing.id}>
        <CancelActs card={card} />
      </OrderRow>
    ) : (
      <OrderRow card={card} key={card.standing.id} />
    );
  return (
    <section class="group" data-group={name}>
      <h2>
        <Say phrase={TITLES[name]} /> <span class="number">{cards.length}</span>
      </h2>
      <div class="rows">{inSight.map(rowOf)}</div>
      {folded.length > 0 && (
        <details class="group-rest">
          <summary class="fold small">
            <Say phrase={phrase('popup_moreOrders', undefined, folded.length)} />
          </summary>
          <div class="rows">{!isFirst && folded.slice(0, shown).map(rowOf)}</div>
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
