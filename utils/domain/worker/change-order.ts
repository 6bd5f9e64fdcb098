/** What the user changes about one order: record in, record out. */

import { type Mark, markKey, type OrderRecord } from '@/utils/domain/order/order';
import { afterSnooze, withReminder } from '@/utils/domain/reminders/due-reminders';
import type { Rung } from '@/utils/domain/reminders/rung';
import { assertNever } from '@/utils/domain/result';
import { isLastAnswer } from '@/utils/domain/standing/copied-draft';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { exact } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { OrderChange } from './events';

/** The record after a change. `rungs` are the reminders of the order as they stand, to dismiss or put off one of them. */
export function changeOrder(record: OrderRecord, change: OrderChange, rungs: readonly Rung[], now: Now): OrderRecord {
  switch (change.kind) {
    case 'marked':
      return withMark(record, notAhead(change.mark, now));
    case 'markUndone':
      return {
        ...record,
        marks: record.marks.map((mark) => undone(mark, markKey({ madeAt: change.madeAt, kind: change.mark }), now)),
      };
    case 'intentChosen':
      return { ...record, intent: change.intent, chosenAt: { ...record.chosenAt, intent: now.at } };
    case 'reasonChosen': {
      const { reason: _before, ...others } = record;
      const rest = { ...others, chosenAt: { ...record.chosenAt, reason: now.at } };
      return change.reason === undefined ? rest : { ...rest, reason: change.reason };
    }
    case 'answered': {
      const answered = [...record.answered, { question: change.question, at: now.at }];
      const isOver = change.question === 'messageSent' && record.copied && isLastAnswer(record.copied.at, now);
      return { ...(isOver ? withoutCopy(record) : record), answered };
    }
    case 'answerUndone': {
      const last = record.answered.findLastIndex(({ question }) => question === change.question);
      return { ...record, answered: record.answered.filter((_answer, place) => place !== last) };
    }
    case 'draftCopied':
      return { ...record, copied: { draft: change.draft, at: now.at, text: change.text } };
    case 'hidden':
      return { ...record, hiddenAt: now.at };
    case 'unhidden': {
      const { hiddenAt: _before, ...rest } = record;
      return rest;
    }
    case 'archived': {
      const { archivedByUserAt: _before, ...rest } = record;
      return change.archived ? { ...rest, archivedByUserAt: now.at } : rest;
    }
    case 'reminderDismissed':
      return {
        ...record,
        reminders: withReminder(record.reminders, rungs, change.reminder, { status: 'dismissed' }),
      };
    case 'reminderRestored':
      return { ...record, reminders: withReminder(record.reminders, rungs, change.reminder, { status: 'shown' }) };
    case 'reminderSnoozed':
      return { ...record, reminders: afterSnooze(record.reminders, rungs, change.reminder, now.at) };
    default:
      return assertNever(change);
  }
}

/** What happened has happened: a mark that says a later time than now says now, whatever its form let through. */
const notAhead = (mark: Mark, { at }: Now): Mark => (mark.at.earliest > at ? { ...mark, at: exact(at) } : mark);

/** A mark told twice (a message sent again after a lost answer) is one mark. */
function withMark(record: OrderRecord, mark: Mark): OrderRecord {
  if (record.marks.some((other) => markKey(other) === markKey(mark))) return record;
  const base = mark.kind === 'messageSent' ? withoutCopy(record) : record;
  return { ...base, marks: [...record.marks, mark] };
}

const undone = (mark: Mark, key: string, now: Now): Mark =>
  markKey(mark) === key && mark.undoneAt === undefined ? { ...mark, undoneAt: now.at } : mark;

const withoutCopy = ({ copied: _copied, ...record }: OrderRecord): OrderRecord => record;

/** What goes on the timeline for a change; most leave no trace but the record itself. */
export function evidenceOf(change: OrderChange, now: Now): EvidenceEntry | undefined {
  switch (change.kind) {
    case 'marked':
      return { kind: 'marked', at: now.at, mark: notAhead(change.mark, now) };
    case 'markUndone':
      return { kind: 'markUndone', at: now.at, madeAt: change.madeAt };
    case 'intentChosen':
      return { kind: 'intentChosen', at: now.at, intent: change.intent };
    case 'draftCopied':
      return { kind: 'copied', at: now.at, draft: change.draft, text: change.text };
    case 'reasonChosen':
    case 'answered':
    case 'answerUndone':
    case 'reminderRestored':
    case 'hidden':
    case 'unhidden':
    case 'archived':
    case 'reminderDismissed':
    case 'reminderSnoozed':
      return undefined;
    default:
      return assertNever(change);
  }
}
