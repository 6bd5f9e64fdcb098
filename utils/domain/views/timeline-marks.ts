/** What the user said, as rows of what happened. */

import { DRAFT_NAMES } from '@/utils/domain/drafts/drafts-table';
import type { Mark } from '@/utils/domain/order/order';
import { assertNever } from '@/utils/domain/result';
import { deadlineName } from '@/utils/domain/standing/deadline-words';
import { stateName } from '@/utils/domain/standing/state-words';
import { type Argument, type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { TimelineRow } from './timeline-row';

/** What a mark says about more than its time. */
function detailOf(mark: Mark): {
  readonly args?: Readonly<Record<string, Argument>>;
  readonly quotes: readonly string[];
} {
  switch (mark.kind) {
    case 'messageSent':
      return { args: { what: { kind: 'phrase', phrase: DRAFT_NAMES[mark.draft] } }, quotes: [mark.text] };
    case 'stateSet':
      return { args: { what: { kind: 'phrase', phrase: stateName(mark.state) } }, quotes: [] };
    case 'deadlineSet':
      return {
        args: { what: { kind: 'phrase', phrase: deadlineName(mark.deadline) }, by: { kind: 'by', moment: mark.by } },
        quotes: [],
      };
    case 'ownReminder':
      return { args: { by: { kind: 'by', moment: mark.by } }, quotes: [mark.text] };
    case 'cameBut':
      return { args: { fault: { kind: 'phrase', phrase: phrase(`ui_fault_${mark.fault}`) } }, quotes: [] };
    case 'note':
      return { quotes: [mark.text] };
    case 'iPaid':
    case 'requestSent':
    case 'sellerWantsCancel':
    case 'tooLateToCancel':
    case 'requestWithdrawn':
    case 'sellerRefused':
    case 'sellerSaysShipped':
    case 'received':
    case 'notReceived':
    case 'moneyBack':
    case 'noMoneyTaken':
    case 'returnAgreed':
    case 'disputeOpened':
    case 'disputeClosed':
      return { quotes: [] };
    default:
      return assertNever(mark);
  }
}

function saysOf(mark: Mark): Phrase {
  const { args } = detailOf(mark);
  const when = { when: { kind: 'moment', moment: mark.at } } as const;
  if (mark.kind === 'disputeClosed' && mark.outcome)
    return phrase(`timeline_marked_disputeClosed_${mark.outcome}`, when);
  return phrase(`timeline_marked_${mark.kind}`, { ...when, ...args });
}

/** What the user said, with the user's words. */
export const markRow = (mark: Mark): TimelineRow => ({
  event: `marked:${mark.kind}`,
  at: mark.madeAt,
  from: 'you',
  says: saysOf(mark),
  quotes: detailOf(mark).quotes,
  ...(mark.undoneAt !== undefined && { isUndone: true }),
});

/** A mark that was taken back has a second row, at the time of that. */
export const undoneRows = (mark: Mark): readonly TimelineRow[] =>
  mark.undoneAt === undefined
    ? []
    : [
        {
          event: 'undone',
          at: mark.undoneAt,
          from: 'you',
          says: phrase('timeline_undone', { what: { kind: 'phrase', phrase: saysOf(mark) } }),
          quotes: [],
        },
      ];
