/** What can happen: a page was read, the user said something, time passed. The one input of `step`. */

import type { SyncedOrder, SyncedSettings } from '@/utils/domain/exchange/sync-order';
import type { DraftId, Intent, OrderId, StatusMeaning } from '@/utils/domain/order/kinds';
import type { AnsweredQuestion, Mark, MarkKind, OrderRecord } from '@/utils/domain/order/order';
import type { PageRead } from '@/utils/domain/order/page-read';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { ReasonKey } from '@/utils/domain/order/reasons';
import type { OrderReminder } from '@/utils/domain/reminders/notification-id';
import type { ReminderName } from '@/utils/domain/reminders/rung';
import type { Evidence } from '@/utils/domain/standing/evidence';
import type { Instant } from '@/utils/domain/time/instant';

/** What the user can change about one order. */
export type OrderChange =
  | { readonly kind: 'marked'; readonly id: OrderId; readonly mark: Mark }
  | { readonly kind: 'markUndone'; readonly id: OrderId; readonly madeAt: Instant; readonly mark: MarkKind }
  | { readonly kind: 'intentChosen'; readonly id: OrderId; readonly intent: Intent }
  | { readonly kind: 'reasonChosen'; readonly id: OrderId; readonly reason?: ReasonKey }
  | { readonly kind: 'answered'; readonly id: OrderId; readonly question: AnsweredQuestion['question'] }
  /** The last answer to a question taken back: it is asked again. */
  | { readonly kind: 'answerUndone'; readonly id: OrderId; readonly question: AnsweredQuestion['question'] }
  | { readonly kind: 'draftCopied'; readonly id: OrderId; readonly draft: DraftId; readonly text: string }
  /** "Not now", and taking it back. */
  | { readonly kind: 'hidden' | 'unhidden'; readonly id: OrderId }
  | { readonly kind: 'archived'; readonly id: OrderId; readonly archived: boolean }
  /** A reminder put away or put off, and taking that back: it was shown, and nothing more. */
  | {
      readonly kind: 'reminderDismissed' | 'reminderSnoozed' | 'reminderRestored';
      readonly id: OrderId;
      readonly reminder: ReminderName;
    };

export type SettingsChange =
  | {
      readonly kind: 'preferencesChanged';
      readonly change: Partial<Omit<Preferences, 'schemaVersion' | 'rev' | 'taught' | 'stamps'>>;
      /** Choices taken back: the browser's language, no country. */
      readonly cleared?: readonly ('language' | 'country' | 'workerWords')[];
    }
  | { readonly kind: 'wordTaught'; readonly words: string; readonly meaning: StatusMeaning }
  | { readonly kind: 'wordForgotten'; readonly words: string }
  /** From an export: everything it chose, or only what can be added to the choices here. */
  | { readonly kind: 'settingsRestored'; readonly settings: Preferences; readonly replace: boolean };

/** What the worker tells itself. */
export type WorkerEvent =
  /** Time passed, the browser started, or a page of ours asks for the present. */
  | { readonly kind: 'woke' }
  /** The rules or words may have changed (an update), so these are derived anew. */
  | { readonly kind: 'rebuilt'; readonly ids: readonly OrderId[] }
  | { readonly kind: 'remindersShown'; readonly reminders: readonly OrderReminder[] }
  | { readonly kind: 'notificationsChecked'; readonly allowed: boolean }
  | { readonly kind: 'siteAccessChecked'; readonly allowed: boolean }
  | { readonly kind: 'syncChecked'; readonly full: boolean }
  /** Another device said something about these orders, or chose something for all. */
  | { readonly kind: 'synced'; readonly items: readonly SyncedOrder[]; readonly settings?: SyncedSettings }
  | { readonly kind: 'recordsSetAside'; readonly count: number }
  | {
      readonly kind: 'recordsImported';
      readonly records: readonly OrderRecord[];
      readonly evidence?: readonly Evidence[];
      /** The file's record instead of the one here, not both in one. */
      readonly replace: boolean;
    };

export type Event = PageRead | OrderChange | SettingsChange | WorkerEvent;
