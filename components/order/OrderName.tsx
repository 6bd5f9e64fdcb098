import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly standing: Standing;
}

/** What the order is: its first item and how many more; its number where the page named no item. */
export function ItemName({ standing }: Props) {
  const { title, itemCount, id } = standing;
  const more = itemCount - 1;
  return (
    <>
      {title ? <bdi>{title}</bdi> : <Say phrase={phrase('ui_orderNumber', { id: { kind: 'text', text: id } })} />}
      {title && more > 0 && (
        <>
          {' '}
          <Say phrase={phrase('ui_moreItems', undefined, more)} />
        </>
      )}
    </>
  );
}

/** What it costs; the page's own words where the amount is ambiguous. */
function Price({ standing }: Props) {
  const { words } = usePage();
  const { total, totalText } = standing;
  const price = total ? words.money(total) : totalText;
  return price ? <bdi class="number">{price}</bdi> : null;
}

/** What it costs and who sells it. */
export function PriceAndStore({ standing }: Props) {
  const { total, totalText, store } = standing;
  return (
    <>
      <Price standing={standing} />
      {(total || totalText) && store && ' · '}
      {store && <bdi>{store}</bdi>}
    </>
  );
}

/** What the order is and what it costs, on one line. */
export function OrderName({ standing }: Props) {
  return (
    <>
      <ItemName standing={standing} />
      {(standing.total || standing.totalText) && ' · '}
      <Price standing={standing} />
    </>
  );
}
