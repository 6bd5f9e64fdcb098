import type { Card } from '@/utils/domain/views/card';
import { ItemName, PriceAndStore } from './OrderName';
import { Tile } from './Tile';

/** How the site shortens a number, and how shoppers tell their orders apart. */
const LAST_DIGITS = 6;

/** Which order this is: what it is, what it costs, who sells it, and the end of its number. */
export function OrderTop({ card }: { readonly card: Card }) {
  const { standing } = card;
  return (
    <div class="head order-top">
      <Tile card={card} />
      <div>
        <h1>
          <ItemName standing={standing} />
        </h1>
        <p class="small quiet">
          <PriceAndStore standing={standing} /> · <bdi title={standing.id}>…{standing.id.slice(-LAST_DIGITS)}</bdi>
        </p>
      </div>
    </div>
  );
}
