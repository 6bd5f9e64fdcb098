import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
import { ItemName } from '@/components/order/OrderName';
import { Tile } from '@/components/order/Tile';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Overview } from '@/utils/domain/views/overview';
import { phrase } from '@/utils/domain/words/phrase';

/** As many as are looked through by eye; the rest is in the list itself. */
const MOST = 50;

interface Props {
  readonly overview: Overview;
  /** The order that is open beside it. */
  readonly open: OrderId;
}

/** The orders by name beside the one that is open, where there is room for both. */
export function BesideList({ overview, open }: Props) {
  const { words } = usePage();
  const { needYou, coming, moneyOnItsWay } = overview;
  return (
    <nav class="beside-list" aria-label={words.say(phrase('ledger_page_list'))}>
      <ul class="rows">
        {[...needYou, ...coming, ...moneyOnItsWay].slice(0, MOST).map((card) => (
          <li key={card.standing.id}>
            <a href={orderPath(card.standing.id)} aria-current={card.standing.id === open ? 'true' : undefined}>
              <Tile card={card} />
              <span>
                <strong class="name">
                  <ItemName standing={card.standing} />
                </strong>
                <span class="small quiet">
                  <Say phrase={card.advice.verdict} />
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
