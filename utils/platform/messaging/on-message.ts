/** The one listener of a context: checks who speaks, parses what is said, answers once. */

import { parseDatesGiven } from '@/utils/domain/exchange/calendar-dates-schema';
import { parseChipsAskedFor, parsePageRead } from '@/utils/domain/order/page-read-schema';
import {
  parseEnvelope,
  parseImported,
  parseNothing,
  parseOpened,
  parseOrderAskedFor,
  parseOrderChange,
  parseOthersRemoved,
  parseSettingsChange,
} from '@/utils/domain/worker/event-schema';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import type { Message, MessageName, Protocol } from './messages';
import { isOwnPage, type Sender } from './sender';

export type Handlers = {
  readonly [Name in MessageName]: (
    payload: Protocol[Name]['payload'],
    sender: Sender,
  ) => Promise<Protocol[Name]['reply']>;
};

const PARSERS: { readonly [Name in MessageName]: (payload: unknown) => Protocol[Name]['payload'] | undefined } = {
  pageRead: parsePageRead,
  chipsAskedFor: parseChipsAskedFor,
  opened: parseOpened,
  orderChanged: parseOrderChange,
  settingsChanged: parseSettingsChange,
  orderAskedFor: parseOrderAskedFor,
  recordsImported: parseImported,
  othersRemoved: parseOthersRemoved,
  datesGiven: parseDatesGiven,
  damagedDeleted: parseOrderAskedFor,
  everythingDeleted: parseNothing,
};

/** Only pages of ours may say these; a content script, living in a page of the shop's, may not. */
const OWN_PAGES_ONLY: readonly MessageName[] = [
  'opened',
  'orderChanged',
  'settingsChanged',
  'recordsImported',
  'othersRemoved',
  'datesGiven',
  'damagedDeleted',
  'everythingDeleted',
];

const isName = (name: string): name is MessageName => Object.hasOwn(PARSERS, name);

/** The message in there, when it is one of ours, whole, and said by one who may say it. */
export function parseMessage(raw: unknown, sender: Sender): Message | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const envelope = parseEnvelope(raw);
  if (!envelope || !isName(envelope.name)) return undefined;
  if (OWN_PAGES_ONLY.includes(envelope.name) && !isOwnPage(sender)) return undefined;
  return withPayload(envelope.name, envelope.payload);
}

function withPayload<Name extends MessageName>(name: Name, raw: unknown): Message<Name> | undefined {
  const payload = PARSERS[name](raw);
  return payload === undefined ? undefined : { name, payload };
}

const answer = <Name extends MessageName>(handlers: Handlers, { name, payload }: Message<Name>, sender: Sender) =>
  handlers[name](payload, sender);

/** Registers the one listener of this context; call it in the first tick. What is not for us is left unanswered. */
export function onMessage(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    const message = parseMessage(raw, sender);
    if (!message) return undefined;
    answer(handlers, message, sender).then(sendResponse, (error: unknown) => {
      logFailure(message.name, error);
      sendResponse(undefined);
    });
    return true;
  });
}
