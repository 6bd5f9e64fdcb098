import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOurs, visitList } from './looks';
import { type Stage, setStage } from './stage';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What stands in the way of someone, with where. */
async function obstacles(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${AXE}; 0`);
  const found = await page.evaluate<[], () => Promise<AxeResults>>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe('everyone can use it', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    await visitList(stage);
  });
  afterAll(() => stage?.strike());

  const views = ['popup.html', 'ledger.html', 'welcome.html', 'an order'];
  test.each(views.flatMap((view) => [[view, 'light'] as const, [view, 'dark'] as const]))(
    '%s, %s',
    async (view, tint) => {
      await stage.drive.setDark(tint === 'dark');
      const id = stage.shop.orders().find(({ phase }) => phase === 'paid')?.id ?? '';
      const page = await openOurs(stage, view === 'an order' ? `ledger.html#/order/${id}` : view);
      expect(await obstacles(page)).toEqual([]);
      await page.close();
    },
  );
});
