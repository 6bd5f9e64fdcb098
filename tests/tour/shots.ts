/** Contact sheets: one a surface, a row for each of its states, a column for each language and tint. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { ACTS, DATES_READ, type Scene, setScene } from '../e2e/scenes';
import { detailOf, LIST, type Stage, setStage } from '../e2e/stage';

const LANGUAGES = ['en', 'de', 'ar', 'ko'] as const;
const TINTS = ['light', 'dark'] as const;
const LOOKS = LANGUAGES.flatMap((language) => TINTS.map((tint) => ({ language, tint })));
type Look = (typeof LOOKS)[number];

const SIZES = {
  popup: { width: 380, height: 600 },
  order: { width: 380, height: 1500 },
  panel: { width: 420, height: 700 },
  ledger: { width: 1000, height: 700 },
  welcome: { width: 800, height: 600 },
  chips: { width: 800, height: 600 },
} as const;
type Sheet = keyof typeof SIZES;

/** Pictures are drawn this much smaller than life. */
const SCALE = {
  popup: 0.8,
  order: 0.8,
  panel: 0.7,
  ledger: 0.6,
  welcome: 0.45,
  chips: 0.45,
} as const satisfies Record<Sheet, number>;

interface Picture {
  readonly state: string;
  readonly image: string;
}
type Pictures = Map<Sheet, Map<string, Picture[]>>;

const sheetOf = ({ surface, path }: Scene): Sheet =>
  surface === 'popup' && path.includes('#/order/') ? 'order' : surface;

async function shoot(page: Page, sheet: Sheet): Promise<string> {
  await page.setViewport(SIZES[sheet]);
  await page.evaluate(() => window.scrollTo(0, 0));
  return page.screenshot({ encoding: 'base64' });
}

async function dress({ drive }: Stage, { language, tint }: Look): Promise<void> {
  const { preferences } = await drive.getStorage('preferences');
  await drive.setStorage({ preferences: { ...DEFAULT_PREFERENCES, rev: 1, ...Object(preferences), language } });
  await drive.setDark(tint === 'dark');
}

function keep(pictures: Pictures, sheet: Sheet, picture: Picture): void {
  const rows = pictures.get(sheet) ?? new Map<string, Picture[]>();
  pictures.set(sheet, rows);
  rows.set(picture.state, [...(rows.get(picture.state) ?? []), picture]);
}

/** The rows as one picture, with their states' names above them. */
async function write(page: Page, sheet: Sheet, rows: ReadonlyMap<string, readonly Picture[]>, path: string) {
  const scale = SCALE[sheet];
  const width = Math.round(SIZES[sheet].width * scale);
  const html = [...rows]
    .map(([state, pictures]) => {
      const images = pictures.map(({ image }) => `<img width="${width}" src="data:image/png;base64,${image}">`);
      return `<h2>${sheet}, ${state}</h2><p>${images.join(' ')}</p>`;
    })
    .join('');
  const total = (width + 6) * LOOKS.length + 16;
  await page.setViewport({ width: total, height: 600 });
  await page.setContent(
    `<style>body{background:#777;margin:8px;font:13px sans-serif;color:#fff}p{margin:0 0 8px;white-space:nowrap}h2{margin:4px 0;font-size:14px}</style>${html}`,
  );
  await page.screenshot({ path: path, fullPage: true });
}

async function shootSite(stage: Stage, pictures: Pictures): Promise<void> {
  const paid = stage.shop.orders().find(({ phase }) => phase === 'paid')?.id ?? '';
  for (const [state, address] of [
    ['list', LIST],
    ['details', detailOf(paid)],
  ] as const) {
    const page = await stage.drive.openTab(address);
    await page.waitForSelector(':is(.order-item, .order-status) > div:not([class]):last-child');
    await new Promise((resolve) => setTimeout(resolve, 800));
    keep(pictures, 'chips', { state, image: await shoot(page, 'chips') });
    await page.close();
  }
}

/** Writes `sheet-<surface>.png` into the folder. */
export async function takeShots(extensionDir: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pictures: Pictures = new Map();
  const stage = await setStage({ browser: 'chrome', extensionDir });
  for (const { play, scenes } of [...ACTS, DATES_READ]) {
    await play(stage);
    const before = await stage.drive.getStorage(null);
    for (const look of LOOKS) {
      await stage.drive.setStorage(before);
      await dress(stage, look);
      for (const scene of scenes(stage)) {
        const page = await setScene(stage, scene);
        const sheet = sheetOf(scene);
        keep(pictures, sheet, { state: scene.state, image: await shoot(page, sheet) });
        await page.close();
      }
      if (stage.shop.wall() === 'none' && play === DATES_READ.play) await shootSite(stage, pictures);
    }
  }
  const page = await stage.drive.openTab('about:blank');
  for (const [sheet, rows] of pictures) {
    const path = join(folder, `sheet-${sheet}.png`);
    await write(page, sheet, rows, path);
    console.log(path);
  }
  await stage.strike();
}
