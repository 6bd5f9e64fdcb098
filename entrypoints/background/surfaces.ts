/** Opens our own pages: an order, the list, the welcome page. */
import type { OrderId } from '@/utils/domain/order/kinds';
import { askBeside, forgetBeside, openBeside } from '@/utils/platform/beside';
import { browser } from '@/utils/platform/browser';
import type { Sender } from '@/utils/platform/messaging/sender';

const pageUrl = (path: string): string => `${browser.runtime.getURL('/')}${path}`;

/** Shows a page of ours: the tab that has it already, or a new one. */
async function openPage(path: string): Promise<void> {
  const url = pageUrl(path);
  const [page = ''] = url.split('#');
  // Addresses of our own pages are the only ones that can be seen.
  const tab = (await browser.tabs.query({})).find((each) => each.url?.split('#')[0] === page);
  if (tab?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(tab.id, { active: true, ...(path.includes('#') && { url }) });
    const { windows }: Partial<Pick<typeof browser, 'windows'>> = browser; // a phone's browser has none
    if (tab.windowId !== undefined) await windows?.update(tab.windowId, { focused: true });
  }
}

export const openWelcome = (): Promise<void> => openPage('welcome.html');
export const openLedger = (id?: OrderId): Promise<void> => openPage(id ? `ledger.html#/order/${id}` : 'ledger.html');

/** Shows an order beside the page that asked for it where that is possible; else in the ledger. */
export async function openOrder(id: OrderId, { tab }: Sender): Promise<void> {
  const windowId = tab?.windowId;
  if (windowId !== undefined) {
    const [isBeside] = await Promise.all([openBeside(windowId), askBeside(windowId, id)]);
    if (isBeside) return;
    await forgetBeside(windowId);
  }
  await openLedger(id);
}
