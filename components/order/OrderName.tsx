import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { Standing } from '@/utils/domain/standing/standing';
import { phrase } from '@/utils/domain/words/phrase';

/** What the order is: its first item, how many more, and what it costs. The page's own words where the amount is ambiguous. */
export function OrderName({ standing }: { readonly standing: Standing }) {
  const { words } = usePage();
  const { title, itemCount, total, totalText, id } = standing;
  const price = total ? words.money(total) : totalText;
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
      {price && (
        <>
          {' · '}
          <bdi class="number">{price}</bdi>
        </>
      )}
    </>
  );
}
