/** A browser with the extension on a practice shop, and the few things that every journey does there. */
import type { Page } from 'puppeteer-core';
import type { Drive, LaunchOptions } from '../drive/drive';
import { eventually } from '../drive/drive';
import { launch } from '../drive/launch';
import { defaultOrders } from '../shop/default-orders';
import { type RunningShop, serveShop } from '../shop/server';
import { createShop, QUICK_PACE, type Shop } from '../shop/shop';
import { BROWSER, TEST_BUILD } from './browser';

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detailOf = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
export const cancelOf = (id: string) => `https://m.aliexpress.com/p/refund-cancel/index.html?orderId=${id}`;

/** Our chip on the list, on the card of that order or of any: the one bare element at the end, whose content no page can see. */
export const chipOn = (id = ''): string => `.order-item:has(a[href*="orderId=${id}"]) > div:not([class]):last-child`;

/** A winter morning in the zone of the journeys. */
export const START = '2026-11-23T09:00:00.000Z';
export const ZONE = 'Europe/Berlin';

export interface Stage {
  readonly shop: Shop;
  readonly server: RunningShop;
  readonly drive: Drive;
  /** Sets the clocks of shop and extension together. */
  setTime(iso: string): Promise<void>;
  /** All as it was at first, in the same browser: no tab, nothing stored, the shop as it opens. Ours follow the browser. */
  startAnew(shopLanguage?: string): Promise<void>;
  strike(): Promise<void>;
}

export async function setStage(options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const shop = createShop(() => Date.parse(START), QUICK_PACE);
  const server = await serveShop(shop);
  const drive = await launch({
    browser: BROWSER,
    extensionDir: TEST_BUILD,
    proxyPort: server.proxyPort,
    zone: ZONE,
    ...options,
  });
  await drive.setClock(START);
  return {
    shop,
    server,
    drive,
    setTime: async (iso) => {
      shop.setNow(Date.parse(iso));
      await drive.setClock(iso);
    },
    startAnew: async (shopLanguage = 'en') => {
      server.speak(shopLanguage);
      shop.setNow(Date.parse(START));
      shop.setOrders(defaultOrders(shop.now()));
      shop.setWall('none');
      await drive.startAnew(START);
    },
    strike: async () => {
      await drive.close();
      server.close();
    },
  };
}

/** ISO text of a moment some hours after the journeys' start. */
export const hoursOn = (hours: number): string => new Date(Date.parse(START) + hours * 3_600_000).toISOString();

/** Waits until the page has the selector and this many of it at least. */
export const appear = (page: Page, selector: string, count = 1): Promise<number> =>
  eventually(`${count} × ${selector}`, async () => {
    const found = await page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
    return found >= count ? found : undefined;
  });

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);

/** Clicks by script, which does not care what lies above. */
export async function press(page: Page, selector: string): Promise<void> {
  await appear(page, selector);
  await page.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    if (found instanceof HTMLElement) found.click();
  }, selector);
}

/** Value of an attribute of the first match, once it is there and passes. */
export const attribute = (
  page: Page,
  selector: string,
  name: string,
  passes: (value: string) => boolean = () => true,
): Promise<string> =>
  eventually(`${name} of ${selector}`, async () => {
    const value = await page.evaluate(
      (wanted, asked) => document.querySelector(wanted)?.getAttribute(asked) ?? null,
      selector,
      name,
    );
    return value !== null && passes(value) ? value : undefined;
  });
