import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOurs } from './looks';
import { ACTS, NARROWEST, nameOf, type Scene, setScene } from './scenes';
import { appear, type Stage, setStage } from './stage';
import { printTable } from './table';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TINTS = ['light', 'dark'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

/** What stands in the way of someone, with where. */
async function obstacles(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate<[], () => Promise<AxeResults>>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

type Looks = Readonly<Record<string, readonly string[]>>;

describe('everyone can use it', () => {
  let stage: Stage;
  const rows: (readonly string[])[] = [];
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(async () => {
    printTable(['surface, state', 'light', 'dark', 'light, rtl', 'dark, rtl'], rows);
    await stage?.strike();
  });

  /** One scene in both tints and both directions; the page stays, so that each is the same page. */
  async function lookAt(scene: Scene): Promise<Looks> {
    const page = await setScene(stage, scene);
    await page.evaluate(`${AXE}; 0`);
    // Colours of buttons take a moment to change; a contrast measured half-way is nobody's.
    await page.evaluate(() => document.documentElement.style.setProperty('--swift', '0ms'));
    const looks: Record<string, readonly string[]> = {};
    for (const direction of DIRECTIONS) {
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      for (const tint of TINTS) {
        await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), tint);
        looks[`${direction}, ${tint}`] = await obstacles(page);
      }
    }
    await page.close();
    rows.push([nameOf(scene), ...Object.values(looks).map(({ length }) => String(length))]);
    return Object.fromEntries(Object.entries(looks).filter(([, found]) => found.length > 0));
  }

  test.each(ACTS)('$name', { timeout: 240_000 }, async ({ play, scenes }) => {
    await play(stage);
    const found: Record<string, Looks> = {};
    for (const scene of scenes(stage)) {
      const looks = await lookAt(scene);
      if (Object.keys(looks).length > 0) found[nameOf(scene)] = looks;
    }
    expect(found).toEqual({});
  });

  test('the real popup', async () => {
    const page = await stage.drive.openPopup();
    await appear(page, 'main[data-surface="popup"][data-ready="true"]');
    await page.evaluate(`${AXE}; 0`);
    expect(await obstacles(page)).toEqual([]);
    await page.close().catch(() => undefined);
  });

  test('a wide page at 200 % zoom, and a narrow window, need no scrolling sideways', async () => {
    for (const path of [
      'popup.html',
      'ledger.html',
      'ledger.html#/settings',
      'ledger.html#/data',
      'welcome.html',
      'sidepanel.html',
    ]) {
      const page = await openOurs(stage, path);
      await page.setViewport({ width: NARROWEST, height: 600 });
      const { clientWidth, scrollWidth } = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement; // Firefox takes the scroll bar off the room
        return { clientWidth, scrollWidth };
      });
      expect(clientWidth).toBeLessThanOrEqual(NARROWEST);
      expect(`${path}: ${scrollWidth}`).toBe(`${path}: ${clientWidth}`);
      await page.close();
    }
  });
});
