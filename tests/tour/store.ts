/** Pictures for the stores, in the sizes that they ask for, from the real product on the practice shop. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { openOurs, visitDetail, visitList } from '../e2e/looks';
import { appear, chipOn, LIST, type Stage, setStage } from '../e2e/stage';

export const SCREENSHOT = { width: 1280, height: 800 } as const;
export const TILE = { width: 440, height: 280 } as const;
/** The tile shows this much, drawn smaller: one whole card. */
const TILE_VIEW = { width: 520, height: 331, deviceScaleFactor: TILE.width / 520 } as const;
export const TINTS = ['light', 'dark'] as const;
/** One screenshot a name and tint, `<name>-<tint>.png`. */
export const SCREENSHOTS = ['orders', 'list', 'ledger', 'welcome'] as const;

async function open(stage: Stage, name: (typeof SCREENSHOTS)[number]): Promise<Page> {
  if (name === 'welcome' || name === 'ledger') return openOurs(stage, `${name}.html`);
  if (name === 'orders') {
    const paid = stage.shop.orders().find(({ phase }) => phase === 'paid')?.id ?? '';
    return openOurs(stage, `sidepanel.html#/order/${paid}`);
  }
  const page = await stage.drive.openTab(LIST);
  await appear(page, chipOn());
  return page;
}

async function shoot(page: Page, path: string, size: Viewport) {
  await page.setViewport(size);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path });
  console.log(path);
  await page.close();
}

/** Reads the practice shop as a shopper would, then takes every picture into the folder. */
export async function takeStorePictures(extensionDir: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const stage = await setStage({ browser: 'chrome', extensionDir });
  await visitList(stage);
  for (const { id } of stage.shop.orders().slice(0, 6)) await visitDetail(stage, id);
  for (const tint of TINTS) {
    await stage.drive.setDark(tint === 'dark');
    for (const name of SCREENSHOTS) {
      await shoot(await open(stage, name), join(folder, `${name}-${tint}.png`), SCREENSHOT);
    }
  }
  await stage.drive.setDark(false);
  await shoot(await openOurs(stage, 'sidepanel.html'), join(folder, 'tile.png'), TILE_VIEW);
  await stage.strike();
}
