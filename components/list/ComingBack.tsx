import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import type { Card } from '@/utils/domain/views/card';
import { moneyTotals } from '@/utils/domain/views/overview';
import { phrase } from '@/utils/domain/words/phrase';

/** Leads to the group with the money further down on the page, keyboard and all. */
function toGroup(): void {
  const group = document.querySelector('[data-group="money"]');
  group?.scrollIntoView();
  group?.querySelector('a')?.focus({ preventScroll: true });
}

/** "Where is my refund?" in one line: how much is on its way; it leads to the order, or to all of them. */
export function ComingBack({ cards }: { readonly cards: readonly Card[] }) {
  const { words } = usePage();
  const [first] = cards;
  if (!first) return null;
  const amounts = moneyTotals(cards).map(words.money).join(' + ');
  const said = (
    <>
      <Say phrase={phrase('popup_money')} />
      {amounts && ' · '}
      {amounts && <Say phrase={phrase('popup_upTo', { amounts: { kind: 'text', text: amounts } })} />}
    </>
  );
  return (
    <p>
      {cards.length === 1 ? (
        <a data-action="money" href={orderPath(first.standing.id)}>
          {said}
        </a>
      ) : (
        <button type="button" class="inline" data-action="money" onClick={toGroup}>
          {said}
        </button>
      )}
    </p>
  );
}
