/** From a filled form to what it says. */

import type { NewMark } from '@/components/frame/page';
import { assertNever } from '@/utils/domain/result';
import type { FormMark } from '@/utils/domain/standing/marks-table';
import type { Filled } from './MarkForm';

/** The mark that a filled form says; `undefined` where a needed part is missing. */
export function markOf(
  kind: FormMark,
  { at, fault, method, outcome, reason, state, text }: Filled,
): NewMark | undefined {
  switch (kind) {
    case 'iPaid':
      return { kind, at, ...(method && { method }) };
    case 'cameBut':
      return fault && { kind, at, fault };
    case 'disputeClosed':
      return outcome && { kind, at, outcome };
    case 'requestSent':
      return { kind, at, ...(reason && { reason }) };
    case 'stateSet':
      return state && { kind, at, state };
    case 'ownReminder':
      return { kind, at, by: at, text };
    case 'note':
      return { kind, at, text };
    case 'requestWithdrawn':
    case 'sellerRefused':
    case 'sellerSaysShipped':
    case 'sellerWantsCancel':
    case 'tooLateToCancel':
    case 'received':
    case 'notReceived':
    case 'moneyBack':
    case 'noMoneyTaken':
    case 'returnAgreed':
    case 'disputeOpened':
      return { kind, at };
    default:
      return assertNever(kind);
  }
}
