/** Contact sheets: every surface in one picture per language and tint. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Drive, eventually } from '../drive/drive';
import { launch } from '../drive/launch';
import { serveShop } from '../shop/server';
import { createShop, QUICK_PACE } from '../shop/shop';

const LANGUAGES = ['en', 'de', 'ar', 'ko'] as const;
const TINTS = ['light', 'dark'] as const;

interface Surface {
  readonly name: string;
  readonly path: (id: string) => string;
  readonly width: number;
  readonly height: number;
}

const SURFACES: readonly Surface[] = [
  { name: 'popup', path: () => 'popup.html', width: 380, height: 600 },
  { name: 'order', path: (id) => `popup.html#/order/${id}`, width: 380, height: 600 },
  { name: 'panel', path: () => 'sidepanel.html', width: 420, height: 600 },
  { name: 'ledger', path: () => 'ledger.html', width: 1000, height: 600 },
  { name: 'welcome', path: () => 'welcome.html', width: 800, height: 600 },
];

const PREFERENCES = { schemaVersion: 1, rev: 1 };

async function shoot(drive: Drive, { path, width, height }: Surface, id: string): Promise<string> {
  const page = await drive.openExtensionPage(path(id));
  await page.setViewport({ width, height });
  await eventually('the surface', async () => (await page.$('main[data-ready="true"]')) !== null, 5000).catch(
    () => null,
  );
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return picture;
}

/** The pictures side by side on one page. */
async function sheetOf(page: Page, pictures: readonly string[], path: string): Promise<void> {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join(' ');
  await page.setContent(`<body style="background:#777;width:1500px;margin:8px">${images}</body>`);
  await page.screenshot({ path: `${path}.png`, fullPage: true });
}

/** Writes `sheet-<language>-<tint>.png` into the folder. */
export async function takeShots(extensionDir: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shop = createShop(() => Date.now(), QUICK_PACE);
  const server = await serveShop(shop);
  const drive = await launch({ browser: 'chrome', extensionDir, proxyPort: server.proxyPort });
  const list = await drive.openTab('https://www.aliexpress.com/p/order/index.html');
  await eventually('cards', async () => (await list.$$('.order-item')).length >= 10);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const id = shop.orders().find(({ phase }) => phase === 'paid')?.id ?? '';
  for (const language of LANGUAGES) {
    const { preferences } = await drive.getStorage('preferences');
    await drive.setStorage({ preferences: { ...PREFERENCES, ...Object(preferences), language } });
    for (const tint of TINTS) {
      await drive.setDark(tint === 'dark');
      const pictures: string[] = [];
      for (const surface of SURFACES) pictures.push(await shoot(drive, surface, id).catch(() => ''));
      const path = join(folder, `sheet-${language}-${tint}`);
      await sheetOf(list, pictures, path);
      console.log(`${path}.png`);
    }
  }
  await drive.close();
  server.close();
}
