/** The pictures of the README: the product as it is, each surface at its own size, light beside dark. */
import type { Page } from 'puppeteer-core';
import { DEFAULT_PREFERENCES, type InterfaceLanguage } from '@/utils/domain/order/preferences';
import { openOurs, visitDetail, visitList } from '../e2e/looks';
import { appear, chipOn, LIST, type Stage, setStage } from '../e2e/stage';

const TINTS = ['light', 'dark'] as const;
type Tint = (typeof TINTS)[number];
const LANGUAGES = ['en', 'de', 'ar', 'ko'] as const satisfies readonly InterfaceLanguage[];

/** Between two pictures, and around them. */
const GAP = 16;

async function dress({ drive }: Stage, tint: Tint, language: InterfaceLanguage = 'en'): Promise<void> {
  const { preferences } = await drive.getStorage('preferences');
  await drive.setStorage({ preferences: { ...DEFAULT_PREFERENCES, rev: 1, ...Object(preferences), language } });
  await drive.setDark(tint === 'dark');
}

/** The page itself and nothing around it; at most so high. */
async function bodyOf(stage: Stage, path: string, width: number, most: number): Promise<string> {
  const page = await openOurs(stage, path);
  await page.setViewport({ width, height: 400, deviceScaleFactor: 2 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const clip = { x: 0, y: 0, width, height: Math.min(height, most) };
  await page.setViewport({ width, height: clip.height, deviceScaleFactor: 2 });
  const image = await page.screenshot({ encoding: 'base64', clip });
  await page.close();
  return image;
}

async function beside(page: Page, images: readonly string[], width: number, path: `${string}.png`): Promise<void> {
  const pictures = images.map((image) => `<img width="${width}" src="data:image/png;base64,${image}">`).join('');
  await page.setViewport({ width: images.length * (width + GAP) + GAP, height: 400, deviceScaleFactor: 2 });
  await page.setContent(
    `<!doctype html><style>body{display:flex;align-items:start;gap:${GAP}px;margin:0;padding:${GAP}px;background:#8b8f96}img{border-radius:12px}</style>${pictures}`,
  );
  await page.screenshot({ path, fullPage: true });
}

async function shopList(stage: Stage): Promise<string> {
  const page = await stage.drive.openTab(LIST);
  await page.setViewport({ width: 900, height: 760, deviceScaleFactor: 2 });
  await appear(page, chipOn(), 6);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const image = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return image;
}

/** Writes `popup.png`, `list.png`, `ledger.png` and `languages.png`. */
export async function takeReadmePictures(extensionDir: string, folder: string): Promise<void> {
  const stage = await setStage({ browser: 'chrome', extensionDir });
  await visitList(stage);
  for (const { id } of stage.shop.orders()) await visitDetail(stage, id);
  const popups: string[] = [];
  const spoken: string[] = [];
  const ledgers: string[] = [];
  const lists: string[] = [];
  for (const tint of TINTS) {
    await dress(stage, tint);
    popups.push(await bodyOf(stage, 'popup.html', 380, 680));
    ledgers.push(await bodyOf(stage, 'ledger.html', 1080, 900));
    lists.push(await shopList(stage));
  }
  for (const [place, language] of LANGUAGES.entries()) {
    await dress(stage, TINTS[place % 2] ?? 'light', language);
    spoken.push(await bodyOf(stage, 'popup.html', 380, 680));
  }
  const page = await stage.drive.openTab('about:blank');
  await beside(page, popups, 380, `${folder}/popup.png`);
  await beside(page, lists.slice(0, 1), 900, `${folder}/list.png`);
  await beside(page, ledgers, 760, `${folder}/ledger.png`);
  await beside(page, spoken, 300, `${folder}/languages.png`);
  await stage.strike();
}
