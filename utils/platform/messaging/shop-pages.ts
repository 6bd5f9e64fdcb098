/** The shop's pages that are open: they are told that something changed, and what they show is asked. */
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { overhear } from './listen';
import { ask } from './messages';

/** Most tabs are no order page, and there nobody listens. */
const nobody = (): undefined => undefined;

/** Tells every open page that what it shows may have changed. Where nothing of ours runs, nobody hears it. */
export function tellPages(): void {
  browser.tabs.query({}).then(
    (tabs) => {
      for (const { id } of tabs) if (id !== undefined) ask(id, 'somethingChanged', {}).catch(nobody);
    },
    (error: unknown) => logFailure('tell pages', error),
  );
}

/** The order on the page in front of this window; `undefined` on every other page, where nobody answers. */
async function orderInFront(): Promise<OrderId | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    return parseOrderId(String(await ask(tab.id, 'shownOrderAsked', {})));
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
  overhear(['pageRead', 'chipsAskedFor'], look);
  look();
}

/**
 * The report of the order page that was looked at last, or `undefined` when none is open. Tabs are known by number alone,
 * which needs no permission; each is asked. Nothing passes through the worker, nothing is kept.
 */
export async function askForReport(labels: readonly string[]): Promise<string | undefined> {
  const tabs = await browser.tabs.query({});
  const newest = [...tabs].sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  const answers = await Promise.all(
    newest.flatMap(({ id }) => (id === undefined ? [] : [ask(id, 'reportAskedFor', { labels }).catch(nobody)])),
  );
  return answers.find((answer): answer is string => typeof answer === 'string');
}
