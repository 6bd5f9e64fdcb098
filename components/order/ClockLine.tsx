import { useState } from 'preact/hooks';
import { type NewMark, usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { DeadlineKind } from '@/utils/domain/order/kinds';
import {
  basisOf,
  dateAndLeft,
  deadlineName,
  hasMissingWords,
  nameOfDeadline,
  notesOf,
} from '@/utils/domain/standing/deadline-words';
import { canBeEntered } from '@/utils/domain/standing/marks-table';
import { isShown } from '@/utils/domain/standing/pay-look';
import { type Deadline, isDated, type Standing } from '@/utils/domain/standing/standing';
import { exact, type Moment } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { ArticleLink } from './ArticleLink';
import { ConfidenceShape } from './ConfidenceShape';
import { DeadlineTime } from './DeadlineTime';
import { MarkForm } from './MarkForm';

interface Props {
  readonly deadline: Deadline;
  readonly standing: Standing;
}

/** How a date that could not be read is told: by itself, or by the day from which it is counted. */
interface Telling {
  readonly action: string;
  readonly label: Phrase;
  readonly title: Phrase;
  readonly span: 'past' | 'any';
  readonly markOf: (at: Moment, now: Now) => NewMark;
}

/** Dates that follow from a day the reader knows: that day is asked for, where the date is missed. */
const BY_ITS_START: { readonly [Kind in DeadlineKind]?: (standing: Standing) => Telling } = {
  refundBy: ({ state }) => ({
    action: 'mark:stateSet',
    label: phrase('action_enterClosed'),
    title: phrase('ui_dayClosed'),
    span: 'past',
    markOf: (at) => ({ kind: 'stateSet', at, state }),
  }),
  withdrawBy: () => ({
    action: 'mark:received',
    label: phrase('action_enterReceived'),
    title: phrase('action_mark_received'),
    span: 'past',
    markOf: (at) => ({ kind: 'received', at }),
  }),
  disputeAnswerBy: () => ({
    action: 'mark:disputeOpened',
    label: phrase('action_enterDispute'),
    title: phrase('action_mark_disputeOpened'),
    span: 'past',
    markOf: (at) => ({ kind: 'disputeOpened', at }),
  }),
};

function tellingOf({ kind, confidence }: Deadline, standing: Standing): Telling | undefined {
  if (canBeEntered(kind)) {
    return {
      action: `set:deadline:${kind}`,
      label: phrase(confidence === 'unknown' ? 'action_enterDate' : 'action_otherDate'),
      title: deadlineName(kind),
      span: 'any',
      markOf: (by, now) => ({ kind: 'deadlineSet', at: exact(now.at), deadline: kind, by }),
    };
  }
  return confidence === 'unknown' ? BY_ITS_START[kind]?.(standing) : undefined;
}

/** One date of an order on one line: its name, when that is, where it comes from, and the field to tell it better. */
export function ClockLine({ deadline, standing }: Props) {
  const { now } = usePage();
  const sentences = [basisOf(deadline), ...notesOf(deadline, standing)];
  return (
    <li class="clock">
      <p class="small">
        <ConfidenceShape confidence={deadline.confidence} />{' '}
        <strong>
          <Say phrase={nameOfDeadline(deadline, standing)} />
        </strong>{' '}
        <DeadlineTime deadline={deadline} standing={standing}>
          <Say
            phrase={
              isDated(deadline) && isShown(standing, deadline)
                ? phrase('ui_dateAndLeft', dateAndLeft(standing, deadline, now))
                : phrase('ui_confidence_unknown')
            }
          />
        </DeadlineTime>
      </p>
      <details>
        <summary class="small quiet">
          <Say phrase={phrase('ui_option_from')} />
        </summary>
        {sentences.map((sentence) => (
          <p class="small quiet" key={sentence.key}>
            <Say phrase={sentence} />
          </p>
        ))}
        <Tell deadline={deadline} standing={standing} />
        <ArticleLink />
      </details>
    </li>
  );
}

/** A date that is not known, on one small line: its name, or why it is missing, and what would help. */
export function MissingClock({ deadline, standing }: Props) {
  return (
    <li class="small quiet">
      <DeadlineTime deadline={deadline} standing={standing}>
        <ConfidenceShape confidence={deadline.confidence} />{' '}
        {hasMissingWords(deadline) ? (
          <Say phrase={basisOf(deadline)} />
        ) : (
          <>
            <strong>
              <Say phrase={nameOfDeadline(deadline, standing)} />
            </strong>{' '}
            <Say phrase={phrase('ui_confidence_unknown')} />
          </>
        )}
      </DeadlineTime>{' '}
      <Tell deadline={deadline} standing={standing} />
    </li>
  );
}

/** The way to tell a date: a button in the sentence, and then its small form. */
function Tell({ deadline, standing }: Props) {
  const { actions, now } = usePage();
  const [isOpen, setOpen] = useState(false);
  const telling = tellingOf(deadline, standing);
  if (!telling) return null;
  const { action, label, title, span, markOf } = telling;
  return (
    <>
      <button
        type="button"
        class="inline small"
        data-action={action}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Say phrase={label} />
      </button>
      {isOpen && (
        <MarkForm
          title={title}
          fields={['at']}
          span={span}
          onSave={({ at }) => {
            actions.mark(standing, markOf(at, now));
            setOpen(false);
          }}
          onLeave={() => setOpen(false)}
        />
      )}
    </>
  );
}
