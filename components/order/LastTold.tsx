import { Say } from '@/components/frame/Say';
import type { OrderState } from '@/utils/domain/order/kinds';
import { marksOf } from '@/utils/domain/standing/marks-table';
import { phrase } from '@/utils/domain/words/phrase';
import { isFormMark } from './act-deed';
import type { TimelineItem } from './Timeline';

interface Props {
  readonly rows: readonly TimelineItem[];
  readonly state: OrderState;
}

const MARKED = 'marked:';

/** What was told last; before anything was, what is told of such an order first of all. */
export function LastTold({ rows, state }: Props) {
  const told = rows
    .filter(({ event, isUndone }) => event.startsWith(MARKED) && !isUndone)
    .map(({ event }) => event.slice(MARKED.length))
    .findLast(isFormMark);
  if (told) return <Say phrase={phrase(`action_mark_${told}`)} />;
  const [first] = marksOf(state);
  return (
    <>
      <Say phrase={phrase(`action_mark_${first ?? 'note'}`)} /> …
    </>
  );
}
