import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_BUILD } from './browser';
import { misfits } from './fit';
import { pseudo, pseudoBuild } from './pseudo';
import { ACTS, NARROWEST, nameOf, type Scene, setScene, widthOf } from './scenes';
import { type Stage, setStage } from './stage';
import { printTable } from './table';

/** Sentences on the page that are not in brackets were not taken from the dictionary. */
const unspoken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true);
    if (!(main instanceof HTMLElement)) return ['no main'];
    // Names stay as they are: of items and stores, of ourselves, of a language in that language.
    for (const value of main.querySelectorAll('bdi, textarea, option, .number, .brand, button[lang]')) value.remove();
    const text = (main.textContent ?? '').replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ' ');
    return text.match(/\p{L}{4,}[^⟦]*/gu) ?? [];
  });

test('it is longer, accented, in brackets, and keeps the slots', () => {
  const said = pseudo('Pay by {date}, or it closes by itself');
  expect(said).toMatch(/^⟦Påÿ bÿ \{date\}, .*⟧$/);
  expect(said.length).toBeGreaterThan('Pay by {date}, or it closes by itself'.length * 1.3);
});

describe('every surface has room for longer words', () => {
  let stage: Stage;
  const rows: (readonly string[])[] = [];
  beforeAll(async () => {
    stage = await setStage({ extensionDir: pseudoBuild(TEST_BUILD) });
  });
  afterAll(async () => {
    printTable(['surface, state', 'px', 'cut, ltr', 'cut, rtl'], rows);
    await stage?.strike();
  });

  async function lookAt(scene: Scene): Promise<readonly string[]> {
    const page = await setScene(stage, scene);
    const found: string[] = [];
    for (const width of new Set([widthOf(scene), NARROWEST])) {
      await page.setViewport({ width, height: 600 });
      const counts: string[] = [];
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
        const cut = await misfits(page);
        counts.push(String(cut.length));
        found.push(...cut.map((each) => `${width} px, ${direction}, ${each}`));
      }
      rows.push([nameOf(scene), String(width), ...counts]);
    }
    found.push(...(await unspoken(page)).map((words) => `not from the dictionary: ${words}`));
    await page.close();
    return found;
  }

  test.each(ACTS)('$name', { timeout: 240_000 }, async ({ play, scenes }) => {
    await play(stage);
    const found: Record<string, readonly string[]> = {};
    for (const scene of scenes(stage)) {
      const misfit = await lookAt(scene);
      if (misfit.length > 0) found[nameOf(scene)] = misfit;
    }
    expect(found).toEqual({});
  });
});
