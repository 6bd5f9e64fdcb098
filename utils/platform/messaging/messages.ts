/**
 * The one protocol: everything that our contexts tell each other, in every direction. Name → payload, reply, and who may
 * say it. Names are past-tense facts. Parsed and checked in `listen.ts`, by whoever hears it.
 */

import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { GivenDate } from '@/utils/domain/exchange/calendar-dates';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { PageTold } from '@/utils/domain/order/page-read';
import type { Result } from '@/utils/domain/result';
import type { Evidence } from '@/utils/domain/standing/evidence';
import type { Urgency } from '@/utils/domain/views/card';
import type { Phrase } from '@/utils/domain/words/phrase';
import type { OrderChange, SettingsChange } from '@/utils/domain/worker/events';
import type { Surface } from '@/utils/domain/worker/surface';
import { browser } from '@/utils/platform/browser';

/** The few words the content script puts on one card, already in the reader's language. */
export interface Chip {
  readonly id: OrderId;
  /** ≤ 40 characters. */
  readonly text: string;
  readonly urgency: Urgency;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Nothing to say but that it was heard. */
export type Heard = Record<string, never>;

/** Heard by the worker. */
interface ToWorker {
  /** From the content script: what a page said. Answered with the chips of those orders (none when switched off). */
  pageRead: { payload: PageTold; reply: { readonly chips: readonly Chip[] } };
  /** From the content script: what to say on orders it told before, after something changed. No reading. */
  chipsAskedFor: { payload: { readonly ids: readonly OrderId[] }; reply: { readonly chips: readonly Chip[] } };
  /** From a page of ours when it opens, so that a sleeping worker is awake before the first change. */
  opened: { payload: { readonly surface: Surface }; reply: Heard };
  orderChanged: { payload: OrderChange; reply: Result<Heard, Phrase> };
  /** From a page of ours that is about to go, or that found what cannot be read: what was typed into a message. */
  draftLeft: { payload: { readonly id: OrderId; readonly draft: SavedDraft }; reply: Result<Heard, Phrase> };
  settingsChanged: { payload: SettingsChange; reply: Result<Heard, Phrase> };
  /** From the content script: open this order in the side panel or popup. */
  orderAskedFor: { payload: { readonly id: OrderId }; reply: Heard };
  /** One slice of a confirmed import: `replace` puts the file's records in place of those here. */
  recordsImported: {
    payload: {
      readonly records: readonly OrderRecord[];
      readonly evidence: readonly Evidence[];
      readonly replace: boolean;
    };
    reply: Result<Heard, Phrase>;
  };
  /** The end of an import that replaces everything: orders that the file does not have are removed. */
  othersRemoved: { payload: { readonly keep: readonly OrderId[] }; reply: Result<Heard, Phrase> };
  /** A calendar file was made with these dates, of all that are known to be in files. */
  datesGiven: { payload: { readonly dates: readonly GivenDate[] }; reply: Heard };
  /** What is kept of an order that cannot be read is deleted. */
  damagedDeleted: { payload: { readonly id: OrderId }; reply: Result<Heard, Phrase> };
  /** One copy of what could not be read is deleted for good. */
  asideDeleted: { payload: { readonly key: string }; reply: Result<Heard, Phrase> };
  everythingDeleted: { payload: Heard; reply: Result<Heard, Phrase> };
}
/** Heard by what of ours runs in pages of the shop's. */
interface ToShopPage {
  /** From the worker: what is shown of orders may have changed. */
  somethingChanged: { payload: Heard; reply: Heard };
  /** From the place beside the page. Answered with the one order that the page is about, or nothing. */
  shownOrderAsked: { payload: Heard; reply: OrderId | '' };
  /** From the ledger: the redacted shape of the page, in which these labels are kept. It is not kept anywhere. */
  reportAskedFor: { payload: { readonly labels: readonly string[] }; reply: string | undefined };
}

export interface Protocol extends ToWorker, ToShopPage {}
export type MessageName = keyof Protocol;
export type WorkerMessage = keyof ToWorker;
export type ShopPageMessage = keyof ToShopPage;

/** `ours` is a page of ours, or the worker where a browser says its address; `worker` is the worker where it has none. */
export type Speaker = 'ours' | 'worker' | 'shop';

/** A content script lives in a page of the shop's: it may say what it read, and nothing that changes a choice. */
export const SPEAKERS: { readonly [Name in MessageName]: readonly Speaker[] } = {
  pageRead: ['shop', 'ours'],
  chipsAskedFor: ['shop'],
  orderAskedFor: ['shop'],
  opened: ['ours'],
  orderChanged: ['ours'],
  draftLeft: ['ours'],
  settingsChanged: ['ours'],
  recordsImported: ['ours'],
  othersRemoved: ['ours'],
  datesGiven: ['ours'],
  damagedDeleted: ['ours'],
  asideDeleted: ['ours'],
  everythingDeleted: ['ours'],
  somethingChanged: ['ours', 'worker'],
  shownOrderAsked: ['ours'],
  reportAskedFor: ['ours'],
};

/** A message on its way: each name with its own payload. */
export type Message<Name extends MessageName = MessageName> = {
  [Each in Name]: { readonly name: Each; readonly payload: Protocol[Each]['payload'] };
}[Name];

/**
 * Tells the worker a fact and gives its answer. Throws when nobody answered: the extension was updated under an open
 * tab, or a popup closed while the worker slept.
 */
export async function send<Name extends WorkerMessage>(
  name: Name,
  payload: Protocol[Name]['payload'],
): Promise<Protocol[Name]['reply']> {
  const reply: Protocol[Name]['reply'] | undefined = await browser.runtime.sendMessage({ name, payload });
  if (reply === undefined) throw new Error(`no answer to ${name}`);
  return reply;
}

/** Asks a tab. Throws where nothing of ours listens, which is every tab but order pages; the answer is to be parsed. */
export async function ask<Name extends ShopPageMessage>(
  tab: number,
  name: Name,
  payload: Protocol[Name]['payload'],
): Promise<unknown> {
  return browser.tabs.sendMessage(tab, { name, payload });
}
