import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { More } from '@/components/frame/More';
import { usePage } from '@/components/frame/page';
import { DEADLINE_KINDS } from '@/utils/domain/order/kinds';
import { deadlineName } from '@/utils/domain/standing/deadline-words';
import { MARK_FIELDS } from '@/utils/domain/standing/marks-table';
import { exact } from '@/utils/domain/time/instant';
import type { Act } from '@/utils/domain/views/advice';
import type { Card } from '@/utils/domain/views/card';
import { phrase } from '@/utils/domain/words/phrase';
import { ActButton } from './ActButton';
import { markOfAct } from './act-deed';
import { type Filled, MarkForm } from './MarkForm';
import { markOf } from './mark-of';

interface Props {
  readonly card: Card;
  /** Whether the filled button of the screen is among these. */
  readonly filled: boolean;
  /** What else can be done, behind ⋯. */
  readonly children?: ComponentChildren;
}

/** The form of an act that needs to be told more than that it was pressed. */
function AskedForm({ act, card, onDone }: Pick<Props, 'card'> & { readonly act: Act; readonly onDone: () => void }) {
  const { actions, now } = usePage();
  const { standing } = card;
  const mark = markOfAct(act);
  const deadline = DEADLINE_KINDS.find((kind) => act.action === `set:deadline:${kind}`);
  const save = (filled: Filled): void => {
    const told = mark && markOf(mark, filled);
    if (told) actions.mark(standing, told);
    if (deadline) actions.mark(standing, { kind: 'deadlineSet', at: exact(now.at), deadline, by: filled.at });
    onDone();
  };
  if (mark) return <MarkForm title={act.label} fields={MARK_FIELDS[mark]} onSave={save} onLeave={onDone} />;
  if (!deadline) return null;
  return <MarkForm title={deadlineName(deadline)} fields={['at']} span="any" onSave={save} onLeave={onDone} />;
}

/** One row of what can be pressed, the deed first, and the rest behind ⋯. */
export function Acts({ card, filled, children }: Props) {
  const [asked, setAsked] = useState<Act>();
  const [first, ...others] = card.advice.acts;
  const button = (act: Act) => (
    <ActButton act={act} card={card} filled={filled} onAsk={setAsked} key={`${act.label.key}/${act.action}`} />
  );
  return (
    <>
      {first && button(first)}
      <span class="acts-end">
        {others.length > 0 && <span class="actions">{others.map(button)}</span>}
        {children && <More label={phrase('action_more')}>{children}</More>}
      </span>
      {asked && <AskedForm act={asked} card={card} onDone={() => setAsked(undefined)} key={asked.action} />}
    </>
  );
}
