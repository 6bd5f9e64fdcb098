/** Everything that contexts say to the worker: name → payload and reply. Names are past-tense facts. */
import type { OrderChange, PageRead, SettingsChange } from '@/utils/domain/events';
import type { OrderId } from '@/utils/domain/order';
import type { Phrase } from '@/utils/domain/phrase';
import type { Result } from '@/utils/domain/result';
import type { Urgency } from '@/utils/domain/view';

/** The few words the content script puts on one card, already in the reader's language. */
export interface Chip {
  readonly id: OrderId;
  /** ≤ 40 characters. */
  readonly text: string;
  /** The longer line of the detail page. */
  readonly line: string;
  readonly urgency: Urgency;
  readonly direction: 'ltr' | 'rtl';
}

export interface Protocol {
  /** From the content script: what a page said. Answered with the chips of those orders (none when switched off). */
  pageRead: { payload: Omit<PageRead, 'kind'>; reply: { readonly chips: readonly Chip[] } };
  /** From a page of ours when it opens, so that a sleeping worker is awake before the first change. */
  opened: { payload: { readonly surface: 'popup' | 'panel' | 'ledger' | 'welcome' }; reply: Record<string, never> };
  orderChanged: { payload: OrderChange; reply: Result<Record<string, never>, Phrase> };
  settingsChanged: { payload: SettingsChange; reply: Result<Record<string, never>, Phrase> };
  /** From the content script: open this order in the side panel or popup. */
  orderAskedFor: { payload: { readonly id: OrderId }; reply: Record<string, never> };
}
export type MessageName = keyof Protocol;
