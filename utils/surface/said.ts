/** What a press means from now on, said in one line after it: never that something was noted, always what follows. */
import type { Intent } from '@/utils/domain/order/kinds';
import type { MarkKind } from '@/utils/domain/order/order';
import { assertNever } from '@/utils/domain/result';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import type { OrderChange, SettingsChange } from '@/utils/domain/worker/events';

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
  reasonChosen: phrase('said_reasonChosen'),
  reminderDismissed: phrase('said_reminderDismissed'),
  reminderSnoozed: phrase('said_reminderSnoozed'),
} as const;

/**
 * The line after a change; nothing where the page shows it anyway, or where it took something back. `undo` is what is offered
 * with it: a mark that is taken back as an answer can be told again, one that is taken back by "Undo" cannot.
 */
export function saidAfter(change: OrderChange, undo?: OrderChange): Phrase | undefined {
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
    case 'reasonChosen':
      return change.reason && AFTER.reasonChosen;
    case 'markUndone':
      return undo && phrase('said_tooLateUndone');
    case 'answerUndone':
    case 'reminderRestored':
    case 'unhidden':
    case 'draftCopied':
      return undefined;
    default:
      return assertNever(change);
  }
}

type Choices = Extract<SettingsChange, { kind: 'preferencesChanged' }>['change'];

/** After one choice; some say which way it went. In the order in which they are asked. */
const AFTER_CHOICE: { readonly [Key in keyof Choices]?: (chosen: Choices, before: Choices) => Phrase } = {
  language: () => phrase('said_language'),
  theme: () => phrase('said_theme'),
  chips: ({ chips }) => phrase(chips ? 'said_chipsOn' : 'said_chipsOff'),
  syncOn: ({ syncOn }) => phrase(syncOn ? 'said_syncOn' : 'said_syncOff'),
  country: ({ country }) => phrase(country === undefined ? 'said_countryNone' : 'said_country'),
  sellerLanguage: () => phrase('said_sellerLanguage'),
  payWindowDays: () => phrase('said_payWindowDays'),
  accounts: () => phrase('said_accounts'),
  quietFrom: () => phrase('said_quiet'),
  quietUntil: () => phrase('said_quiet'),
  allRemindersOff: ({ allRemindersOff }) => phrase(allRemindersOff ? 'said_remindersOff' : 'said_remindersOn'),
  remindersOff: ({ remindersOff = [] }, before) =>
    phrase(remindersOff.length > (before.remindersOff ?? []).length ? 'said_remindKindOff' : 'said_remindKindOn'),
  hideItemNames: ({ hideItemNames }) => phrase(hideItemNames ? 'said_namesHidden' : 'said_namesShown'),
};

/** The line after a change of settings; `undo` is what takes it back, which is how things were before. */
export function saidAfterSettings(change: SettingsChange, undo?: SettingsChange): Phrase | undefined {
  switch (change.kind) {
    case 'preferencesChanged': {
      const before = undo?.kind === 'preferencesChanged' ? undo.change : {};
      const touched: readonly string[] = [...Object.keys(change.change), ...(change.cleared ?? [])];
      const said = Object.entries(AFTER_CHOICE).find(([name]) => touched.includes(name));
      return said?.[1](change.change, before);
    }
    case 'wordTaught':
      return phrase('said_wordTaught');
    case 'wordForgotten':
      return phrase('settings_forgotten', { words: { kind: 'text', text: change.words } });
    case 'settingsRestored':
      return undefined;
    default:
      return assertNever(change);
  }
}
