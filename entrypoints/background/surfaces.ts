/** Opens our own pages: an order, the list, the welcome page. */
import type { OrderId } from '@/utils/domain/order';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import type { Sender } from '@/utils/platform/sender';

const pageUrl = (path: string): string => `${browser.runtime.getURL('/')}${path}`;

/** Shows a page of ours: the tab that has it already, or a new one. */
async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: pageUrl(path) });
}

export const openWelcome = (): Promise<void> => openPage('welcome.html');
export const openLedger = (id?: OrderId): Promise<void> => openPage(id ? `ledger.html#/order/${id}` : 'ledger.html');

/** What Chrome has beyond the shared types. */
interface WithSidePanel {
  readonly sidePanel?: {
    readonly open: (where: { tabId: number }) => Promise<void>;
    readonly setOptions: (options: { tabId: number; path: string; enabled: boolean }) => Promise<void>;
  };
}

/**
 * Opens an order beside the page that asked for it, where the browser has a side panel; else in the ledger. The panel
 * opens only during the click that asked, so nothing is awaited before.
 */
export async function openOrder(id: OrderId, { tab }: Sender): Promise<void> {
  const { sidePanel }: WithSidePanel = browser;
  if (sidePanel && tab?.id !== undefined) {
    try {
      const options = sidePanel.setOptions({ tabId: tab.id, path: `sidepanel.html#/order/${id}`, enabled: true });
      await Promise.all([options, sidePanel.open({ tabId: tab.id })]);
      return;
    } catch (error) {
      logFailure('side panel', error);
    }
  }
  await openLedger(id);
}
