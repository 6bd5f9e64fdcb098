/** The place beside the page: Chrome's side panel, Firefox's sidebar, nothing in a phone's browser. */
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { browser } from './browser';
import { logFailure } from './log';

/** What either browser has beyond the types that both share. */
interface WithSide {
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: {
    readonly open: () => Promise<void>;
    readonly isOpen: (where: { windowId: number }) => Promise<boolean>;
  };
}

const side = (): WithSide => browser;

export const hasPlaceBeside = (): boolean => side().sidePanel !== undefined || side().sidebarAction !== undefined;

/** By its front tab, because a phone's browser has no windows to ask. */
export async function currentWindow(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.windowId;
}

/**
 * Opens the place beside the page of that window. Both browsers do so only during the click that asked for it, so call
 * this first. False where the browser refused: Firefox does, when the click was on a page of the shop's.
 */
export async function openBeside(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = side();
  try {
    if (sidePanel) await sidePanel.open({ windowId });
    else await sidebarAction?.open();
    return sidePanel !== undefined || sidebarAction !== undefined;
  } catch (error) {
    logFailure('beside the page', error);
    return (await sidebarAction?.isOpen({ windowId })) === true;
  }
}

const keyOf = (windowId: number): string => `beside/${windowId}`;

/** Has the place beside the page show that order: the one that is open, or that opens next. */
export async function askBeside(windowId: number, id: OrderId): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: id });
}

/** Takes the wish back, where nothing could be opened. */
export async function forgetBeside(windowId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(windowId));
}

/** In the place beside the page: calls back with each order it is asked to show; each wish is granted once. */
export async function watchBeside(onOrder: (id: OrderId) => void): Promise<void> {
  const windowId = await currentWindow();
  if (windowId === undefined) return;
  const grant = (wish: unknown): void => {
    const id = parseOrderId(String(wish ?? ''));
    if (id === undefined) return;
    forgetBeside(windowId).catch((error: unknown) => logFailure('wish', error));
    onOrder(id);
  };
  browser.storage.session.onChanged.addListener((changes) => grant(changes[keyOf(windowId)]?.newValue));
  grant((await browser.storage.session.get(keyOf(windowId)))[keyOf(windowId)]);
}
