import { phrase } from '@/utils/domain/phrase';
import { Say } from './Say';

/** An order that was asked for and never read. */
export function NoOrder() {
  return (
    <h1 data-headline="empty" data-count={0}>
      <Say phrase={phrase('ui_orderGone')} />
    </h1>
  );
}
