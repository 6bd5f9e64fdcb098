import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { OrderId } from '@/utils/domain/order/kinds';
import { phrase } from '@/utils/domain/words/phrase';

/** Takes an order out of what needs its buyer until its next reminder; "Undo" follows. */
export function NotNowButton({ id }: { readonly id: OrderId }) {
  const { actions } = usePage();
  return (
    <button
      type="button"
      class="plain"
      data-action="dismiss:notNow"
      onClick={() => actions.change({ kind: 'hidden', id }, { kind: 'unhidden', id })}
    >
      <Say phrase={phrase('action_notNow')} />
    </button>
  );
}
