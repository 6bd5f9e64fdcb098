import { ListAnchor } from '@/components/frame/ListAnchor';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Refusal } from '@/utils/domain/order/migrations';
import { phrase } from '@/utils/domain/words/phrase';

interface Props {
  /** What is kept of the order and cannot be read. */
  readonly damage?: { readonly id: OrderId; readonly why: Refusal; readonly json: string } | undefined;
}

/** An order that was asked for and never read, or cannot be read any more, and what can be done about it. */
export function NoOrder({ damage }: Props) {
  const { actions } = usePage();
  return (
    <>
      <h1 data-headline={damage ? 'damaged' : 'empty'} data-why={damage?.why} data-count={0}>
        <Say phrase={phrase(damage ? `ui_order_${damage.why}` : 'ui_orderGone')} />
      </h1>
      <p class="actions">
        <ListAnchor filled />
        {damage && (
          <button
            type="button"
            class="plain"
            data-action="saveDamaged"
            onClick={() => actions.saveFile(`${damage.id}.json`, 'application/json', damage.json)}
          >
            <Say phrase={phrase('action_saveDamaged')} />
          </button>
        )}
        {damage && (
          <button type="button" class="plain" data-action="deleteDamaged" onClick={() => actions.remove(damage.id)}>
            <Say phrase={phrase('action_deleteDamaged')} />
          </button>
        )}
      </p>
    </>
  );
}
