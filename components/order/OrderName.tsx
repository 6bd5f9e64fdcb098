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

interface PriceProps extends Props {
  /** How many orders were made with it, where that is worth saying. */
  readonly others?: number;
}

/** What it costs, what was ordered with it, and who sells it; where the line is short, the shop's own name is cut. */
export function PriceAndStore({ standing, others = 0 }: PriceProps) {
  const { total, totalText, store } = standing;
  const hasPrice = total !== undefined || totalText !== undefined;
  return (
    <>
      <Price standing={standing} />
      {hasPrice && others > 0 && ' · '}
      {others > 0 && (
        <span data-together={others}>
          <Say phrase={phrase('ui_orderedWith', undefined, others)} />
        </span>
      )}
      {(hasPrice || others > 0) && store && ' · '}
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
