import { ListAnchor } from '@/components/frame/ListAnchor';
import { Say } from '@/components/frame/Say';
import { phrase } from '@/utils/domain/words/phrase';

/** An order that was asked for and never read, and the way to where it can be. */
export function NoOrder() {
  return (
    <>
      <h1 data-headline="empty" data-count={0}>
        <Say phrase={phrase('ui_orderGone')} />
      </h1>
      <p class="actions">
        <ListAnchor filled />
      </p>
    </>
  );
}
