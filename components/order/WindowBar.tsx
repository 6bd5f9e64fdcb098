import { usePage } from '@/components/frame/page';
import type { DeadlineBasis } from '@/utils/domain/order/kinds';
import type { WindowBar as Bar } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly bar: Bar;
  readonly basis: DeadlineBasis;
}

/** For a style sheet; a reader is told it in the reader's own way. */
const percent = (part: number): string => `${Math.round(part * 100)}%`;

/**
 * How much of a window is gone, with a mark at now. The part between the earliest and the latest end is hatched; a window
 * that rests on a rule has no solid end, because nobody printed one.
 */
export function WindowBar({ bar, basis }: Props) {
  const { words } = usePage();
  const gone = phrase('ui_bar_gone', { percent: { kind: 'percent', part: bar.gone } });
  return (
    <div class="bar" role="img" aria-label={words.say(gone)}>
      <div class="bar-gone" style={{ inlineSize: percent(bar.gone) }} />
      {bar.earliest < bar.latest && (
        <div class="bar-range" style={{ insetInlineStart: percent(bar.earliest) }} data-range={percent(bar.earliest)} />
      )}
      {basis !== 'rule' && <div class="bar-end" />}
      <div class="bar-now" style={{ insetInlineStart: `min(${percent(bar.gone)}, 100% - 3px)` }} />
    </div>
  );
}
