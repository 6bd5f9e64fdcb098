import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { More } from '@/components/frame/More';
import { usePage } from '@/components/frame/page';
import { orderPath } from '@/components/frame/route';
import { Say } from '@/components/frame/Say';
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

/** So many stand in the row of a card; the rest is behind ⋯. */
const IN_SIGHT = 2;

/** Of the question which state words mean, every answer is in sight. */
const isQuestion = ({ acts }: Card['advice']): boolean => acts.some(({ action }) => action === 'set:state');

/** One row of what can be pressed, the deed first, and the rest behind ⋯ where there is such a place. */
export function Acts({ card, filled, children }: Props) {
  const [asked, setAsked] = useState<Act>();
  const { acts } = card.advice;
  const isWhole = children === undefined || isQuestion(card.advice);
  const button = (act: Act) => (
    <ActButton act={act} card={card} filled={filled} onAsk={setAsked} key={`${act.label.key}/${act.action}`} />
  );
  const others = card.options.filter(({ first }) => !first).length;
  return (
    <>
      {acts.slice(0, isWhole ? acts.length : 1).map(button)}
      {children && (
        <span class="rest">
          {!isWhole && acts.slice(1, IN_SIGHT).map(button)}
          {acts.length < IN_SIGHT && (
            <a class="button plain" href={orderPath(card.standing.id)}>
              <Say phrase={others > 0 ? phrase('action_otherWays', undefined, others) : phrase('action_details')} />
            </a>
          )}
          <More label={phrase('action_more')}>
            {!isWhole && acts.slice(IN_SIGHT).map((act) => <li key={act.label.key}>{button(act)}</li>)}
            {children}
          </More>
        </span>
      )}
      {asked && <AskedForm act={asked} card={card} onDone={() => setAsked(undefined)} key={asked.action} />}
    </>
  );
}
