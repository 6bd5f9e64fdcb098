/** Which order the page in front shows. Asked of the page itself: no permission to see the addresses of tabs is needed. */
import { type OrderId, parseOrderId } from '@/utils/domain/order';
import { browser } from './browser';
import { logFailure } from './log';
import type { Stop } from './store';

const ASKED = 'shownOrderAsked';

/** In a page of the shop's: tells pages of ours which order it shows, when they ask. */
export function answerShownOrder(shown: () => OrderId | undefined): Stop {
  const listener = (message: unknown, sender: { id?: string }, answer: (reply: unknown) => void): boolean => {
    if (message === ASKED && sender.id === browser.runtime.id) answer(shown() ?? '');
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
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
