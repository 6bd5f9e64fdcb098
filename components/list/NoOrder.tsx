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

/** What is the matter with it, and what to do. */
const WORDS = {
  gone: ['ui_orderGone', 'ui_orderGone_rest'],
  broken: ['ui_order_broken', 'ui_order_broken_rest'],
  newer: ['ui_order_newer', 'ui_order_newer_rest'],
} as const;

/** An order that was asked for and never read, or cannot be read any more, and what can be done about it. */
export function NoOrder({ damage }: Props) {
  const { actions } = usePage();
  const [title, next] = WORDS[damage?.why ?? 'gone'];
  return (
    <>
      <div class="answer">
        <h1 data-headline={damage ? 'damaged' : 'empty'} data-why={damage?.why} data-count={0}>
          <Say phrase={phrase(title)} />
        </h1>
        <p>
          <Say phrase={phrase(next)} />
        </p>
      </div>
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
