import { Say } from '@/components/frame/Say';
import { phrase } from '@/utils/domain/words/phrase';
import { isFormMark } from './act-deed';
import type { TimelineItem } from './Timeline';

interface Props {
  readonly rows: readonly TimelineItem[];
}

const MARKED = 'marked:';

/** What was told last and not taken back. */
export function LastTold({ rows }: Props) {
  const told = rows
    .filter(({ event, isUndone }) => event.startsWith(MARKED) && !isUndone)
    .map(({ event }) => event.slice(MARKED.length))
    .findLast(isFormMark);
  return told ? (
    <span data-told={told}>
      <Say phrase={phrase(`action_mark_${told}`)} />
    </span>
  ) : null;
}
