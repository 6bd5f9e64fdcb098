/** What the user said, as rows of what happened. */

import { DRAFT_NAMES } from '@/utils/domain/drafts/drafts-table';
import type { Mark } from '@/utils/domain/order/order';
import { assertNever } from '@/utils/domain/result';
import { deadlineName } from '@/utils/domain/standing/deadline-words';
import { stateName } from '@/utils/domain/standing/state-words';
import { type Argument, type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { TimelineRow } from './timeline-row';

const named = (what: Phrase): Argument => ({ kind: 'phrase', phrase: what });

function saysOf(mark: Mark): Phrase {
  const when: Argument = { kind: 'moment', moment: mark.at };
  switch (mark.kind) {
    case 'messageSent':
      return phrase('timeline_marked_messageSent', { what: named(DRAFT_NAMES[mark.draft]), when });
    case 'stateSet':
      return phrase('timeline_marked_stateSet', { what: named(stateName(mark.state)) });
    case 'deadlineSet':
      return phrase('timeline_marked_deadlineSet', {
        what: named(deadlineName(mark.deadline)),
        by: { kind: 'by', moment: mark.by },
      });
    case 'ownReminder':
      return phrase('timeline_marked_ownReminder', { by: { kind: 'by', moment: mark.by } });
    case 'cameBut':
      return phrase('timeline_marked_cameBut', { fault: named(phrase(`ui_fault_${mark.fault}`)), when });
    case 'disputeClosed':
      return phrase(mark.outcome ? `timeline_marked_disputeClosed_${mark.outcome}` : 'timeline_marked_disputeClosed', {
        when,
      });
    case 'fine':
      return phrase('timeline_marked_fine');
    case 'note':
      return phrase('timeline_marked_note');
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
      return phrase(`timeline_marked_${mark.kind}`, { when });
    default:
      return assertNever(mark);
  }
}

/** What the user said, with the user's words. */
export const markRow = (mark: Mark): TimelineRow => ({
  event: `marked:${mark.kind}`,
  at: mark.madeAt,
  from: 'you',
  says: saysOf(mark),
  quotes: 'text' in mark ? [mark.text] : [],
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
