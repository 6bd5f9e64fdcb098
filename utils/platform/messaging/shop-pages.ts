/** The shop's pages that are open: they are told that something changed, and what they show is asked. */
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import type { Stop } from '@/utils/platform/store/read';

const ASKED = 'shownOrderAsked';
const CHANGED = 'somethingChanged';

interface PageAnswers {
  /** The order that the page is about, if it is about one. */
  readonly shownOrder: () => OrderId | undefined;
  readonly onChanged: () => void;
}

/** In a page of the shop's: answers pages of ours, and hears from the worker. */
export function answerOurs({ shownOrder, onChanged }: PageAnswers): Stop {
  const listener = (message: unknown, sender: { id?: string }, answer: (reply: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    if (message === ASKED) answer(shownOrder() ?? '');
    if (message === CHANGED) onChanged();
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Tells every open page that what it shows may have changed. Where nothing of ours runs, nobody hears it. */
export function tellPages(): void {
  browser.tabs.query({}).then(
    (tabs) => {
      for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, CHANGED).catch(() => undefined); // no order page
    },
    (error: unknown) => logFailure('tell pages', error),
  );
}

/** The order on the page in front of this window; `undefined` on every other page, where nobody answers. */
async function orderInFront(): Promise<OrderId | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    return parseOrderId(String(await browser.tabs.sendMessage(tab.id, ASKED)));
  } catch {
    return undefined; // "Receiving end does not exist": no order page of the shop's
  }
}

/** Calls back with the order in front: now, when another tab comes to the front, and when a page there was read. */
export function watchOrderInFront(onOrder: (id: OrderId) => void): void {
  const look = (): void => {
    orderInFront().then(
      (id) => {
        if (id !== undefined) onOrder(id);
      },
      (error: unknown) => logFailure('order in front', error),
    );
  };
  browser.tabs.onActivated.addListener(look);
  // What a page tells the worker is heard here too; it is left for the worker to answer.
  browser.runtime.onMessage.addListener((_message: unknown, { tab }: { tab?: object }) => {
    if (tab) look();
  });
  look();
}
