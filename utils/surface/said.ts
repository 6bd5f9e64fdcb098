/** What a press means from now on, said in one line after it: never that something was noted, always what follows. */
import type { Intent } from '@/utils/domain/order/kinds';
import type { MarkKind } from '@/utils/domain/order/order';
import { assertNever } from '@/utils/domain/result';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { OrderChange } from '@/utils/domain/worker/events';

const AFTER_INTENT = {
  undecided: phrase('said_undecided'),
  willPay: phrase('said_willPay'),
  letLapse: phrase('said_letLapse'),
  wantCancel: phrase('said_wantCancel'),
} as const satisfies Record<Intent, Phrase>;

const AFTER_MARK = {
  requestSent: phrase('said_requestSent'),
  requestWithdrawn: phrase('said_requestWithdrawn'),
  sellerRefused: phrase('said_sellerRefused'),
  sellerSaysShipped: phrase('said_sellerSaysShipped'),
  sellerWantsCancel: phrase('said_sellerWantsCancel'),
  tooLateToCancel: phrase('said_tooLateToCancel'),
  iPaid: phrase('said_iPaid'),
  received: phrase('said_received'),
  notReceived: phrase('said_notReceived'),
  cameBut: phrase('said_cameBut'),
  fine: phrase('said_fine'),
  disputeOpened: phrase('said_disputeOpened'),
  disputeClosed: phrase('said_disputeClosed'),
  returnAgreed: phrase('said_returnAgreed'),
  moneyBack: phrase('said_moneyBack'),
  noMoneyTaken: phrase('said_noMoneyTaken'),
  messageSent: phrase('said_messageSent'),
  stateSet: phrase('said_stateSet'),
  deadlineSet: phrase('said_deadlineSet'),
  note: phrase('said_note'),
  ownReminder: phrase('said_ownReminder'),
} as const satisfies Record<MarkKind, Phrase>;

const AFTER = {
  answered: phrase('said_answered'),
  hidden: phrase('said_hidden'),
  reminderDismissed: phrase('said_reminderDismissed'),
  reminderSnoozed: phrase('said_reminderSnoozed'),
} as const;

/** The line after a change; nothing where the page shows it anyway, or where it took something back. */
export function saidAfter(change: OrderChange): Phrase | undefined {
  switch (change.kind) {
    case 'intentChosen':
      return AFTER_INTENT[change.intent];
    case 'marked':
      return AFTER_MARK[change.mark.kind];
    case 'archived':
      return phrase(change.archived ? 'said_archived' : 'said_unarchived');
    case 'answered':
    case 'hidden':
    case 'reminderDismissed':
    case 'reminderSnoozed':
      return AFTER[change.kind];
    case 'answerUndone':
    case 'reminderRestored':
    case 'markUndone':
    case 'unhidden':
    case 'reasonChosen':
    case 'draftCopied':
      return undefined;
    default:
      return assertNever(change);
  }
}
