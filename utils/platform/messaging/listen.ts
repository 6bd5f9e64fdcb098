/** The one listener of a context: checks who speaks, parses what is said, answers once. */
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import type { Stop } from '@/utils/platform/store/rows';
import { type Message, type MessageName, type Protocol, SPEAKERS } from './messages';
import { type Sender, speakerOf } from './sender';

/** The payload of each message that a context hears; `undefined` for what is not one. */
export type Parsers<Heard extends MessageName> = {
  readonly [Name in Heard]: (payload: unknown) => Protocol[Name]['payload'] | undefined;
};
export type Handlers<Heard extends MessageName> = {
  readonly [Name in Heard]: (payload: Protocol[Name]['payload'], sender: Sender) => Promise<Protocol[Name]['reply']>;
};

/** Which message it is. What is in it is parsed by the message's own parser. */
function envelopeOf(raw: unknown): { readonly name: string; readonly payload: unknown } | undefined {
  if (typeof raw !== 'object' || raw === null || !('name' in raw) || typeof raw.name !== 'string') return undefined;
  return { name: raw.name, payload: 'payload' in raw ? raw.payload : undefined };
}

/** The message in there, when it is heard here, whole, and said by one who may say it. One that is not is noted. */
export function parseMessage<Heard extends MessageName>(
  raw: unknown,
  sender: Sender,
  parsers: Parsers<Heard>,
): Message<Heard> | undefined {
  const speaker = speakerOf(sender);
  const envelope = envelopeOf(raw);
  const isHeard = (name: string): name is Heard => Object.hasOwn(parsers, name);
  if (!speaker || !envelope || !isHeard(envelope.name)) return undefined;
  const message = SPEAKERS[envelope.name].includes(speaker)
    ? withPayload(envelope.name, envelope.payload, parsers)
    : undefined;
  if (!message) logFailure(envelope.name, new Error(`refused, said by ${speaker}`));
  return message;
}

function withPayload<Name extends MessageName>(name: Name, raw: unknown, parsers: Parsers<Name>) {
  const payload = parsers[name](raw);
  return payload === undefined ? undefined : ({ name, payload } satisfies Message<Name>);
}

const answer = <Name extends MessageName>(handlers: Handlers<Name>, { name, payload }: Message<Name>, sender: Sender) =>
  handlers[name](payload, sender);

/** Registers the listener of this context; call it in the first tick. What is not for it is left unanswered. */
export function listen<Heard extends MessageName>(parsers: Parsers<Heard>, handlers: Handlers<Heard>): Stop {
  const listener = (raw: unknown, sender: Sender, sendResponse: (reply: unknown) => void): true | undefined => {
    const message = parseMessage(raw, sender, parsers);
    if (!message) return undefined;
    answer(handlers, message, sender).then(sendResponse, (error: unknown) => {
      logFailure(message.name, error);
      sendResponse(undefined);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Calls back when one of these is said to another context; it is left for that one to answer. */
export function overhear(names: readonly MessageName[], onHeard: () => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender): undefined => {
    const name = names.find((each) => each === envelopeOf(raw)?.name);
    const speaker = speakerOf(sender);
    if (name && speaker && SPEAKERS[name].includes(speaker)) onHeard();
  });
}
