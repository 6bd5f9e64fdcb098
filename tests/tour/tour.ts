/** What `npm start` does: lets a person play on the practice shop, or looks at it for one. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, type Drive, eventually } from '../drive/drive';
import { launch } from '../drive/launch';
import { type RunningShop, serveShop } from '../shop/server';
import { createShop, QUICK_PACE, REAL_LAG } from '../shop/shop';
import { CARDS, LISTS, type PageDesign, PRACTICE } from './lists';
import { readRows, tableOf } from './rows';

export interface Wish {
  readonly browser: BrowserKind;
  readonly extensionDir: string;
  readonly live: boolean;
  readonly headless: boolean;
  readonly lang: string;
  readonly design: PageDesign;
  readonly pictures: string;
}

const start = (wish: Wish, server: RunningShop | undefined): Promise<Drive> =>
  launch({
    browser: wish.browser,
    extensionDir: wish.extensionDir,
    headless: wish.headless,
    language: wish.lang,
    ...(server !== undefined && { proxyPort: server.proxyPort }),
  });

/** Opens the browser and stays until the person closes it. */
export async function play(wish: Wish): Promise<void> {
  const shop = createShop(() => Date.now());
  shop.setLag(REAL_LAG);
  let drive: Drive | undefined;
  const server = wish.live ? undefined : await serveShop(shop, wish.lang, async (iso) => drive?.setClock(iso));
  drive = await start(wish, server);
  await drive.openTab(wish.live ? LISTS.today : PRACTICE);
  if (server !== undefined) console.log(`The practice shop is open: ${PRACTICE}. Its orders: ${LISTS[wish.design]}`);
  console.log('Close the browser, or press Ctrl+C, to end.');
  await drive.closed;
  server?.close();
}

async function clickAll(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const found of document.querySelectorAll(wanted)) if (found instanceof HTMLElement) found.click();
  }, selector);
}

const countOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** Opens list and details as a visitor would, so that the extension can read them. */
async function visit(drive: Drive, wish: Wish, ids: readonly string[]): Promise<Page> {
  const list = await drive.openTab(LISTS[wish.design]);
  await eventually('cards', async () => (await countOf(list, CARDS[wish.design])) > 0);
  if (wish.design === 'today' || wish.design === 'mobile') {
    await clickAll(list, '.order-more button');
    await eventually('all cards', async () => (await countOf(list, CARDS.today)) >= ids.length);
  }
  if (wish.design !== 'today') return list;
  for (const id of ids) {
    const detail = await drive.openTab(`https://www.aliexpress.com/p/order/detail.html?orderId=${id}`);
    await eventually('an order', async () => (await countOf(detail, '.switch-icon')) > 0);
    await clickAll(detail, '.switch-icon');
    await eventually('its buttons', async () => (await countOf(detail, '.order-status-operate button')) > 0);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await detail.close();
  }
  await list.bringToFront();
  return list;
}

/** Opens one page of the extension and waits until it shows what is stored. */
async function ready(open: Promise<Page>): Promise<Page> {
  const page = await open;
  await eventually('the page to be ready', async () => (await countOf(page, 'main[data-ready="true"]')) > 0);
  return page;
}

/** Without a window: reads the practice shop, prints what was understood, and writes pictures. */
export async function look(wish: Wish): Promise<void> {
  const shop = createShop(() => Date.now(), QUICK_PACE);
  const server = await serveShop(shop, wish.lang);
  const drive = await start(wish, server);
  const pictures: string[] = [];
  mkdirSync(wish.pictures, { recursive: true });
  const shoot = async (page: Page, name: string, fullPage = false) => {
    const path = join(wish.pictures, `${name}.png`);
    await page.screenshot({ path: path, fullPage });
    pictures.push(path);
  };
  try {
    const orders = shop.orders();
    const list = await visit(
      drive,
      wish,
      orders.map(({ id }) => id),
    );
    const ledger = await ready(drive.openExtensionPage('ledger.html'));
    await eventually('the orders', async () => (await countOf(ledger, 'article[data-order-id]')) >= orders.length);
    console.log(tableOf(await readRows(ledger)));
    await shoot(ledger, 'ledger', true);
    await list.bringToFront();
    await shoot(list, 'list');
    const popup = await ready(drive.openPopup());
    await shoot(popup, 'popup');
    const waiting = orders.find(({ phase }) => phase === 'paid') ?? orders[0];
    const order = await ready(drive.openExtensionPage(`popup.html#/order/${waiting?.id}`));
    await clickAll(order, 'details:not([open]) > summary');
    await shoot(order, 'order', true);
    const draft = await order.$('textarea[data-draft]');
    if (draft !== null) {
      const path = join(wish.pictures, 'draft.png');
      await draft.screenshot({ path: path });
      pictures.push(path);
    }
  } finally {
    await drive.close();
    server.close();
  }
  console.log(`\nPictures: ${pictures.join(' ')}`);
}
