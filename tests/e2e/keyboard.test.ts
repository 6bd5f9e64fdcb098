import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { openOurs, visitList } from './looks';
import { appear, attribute, type Stage, setStage } from './stage';

/** Where the keyboard is: what it would press, and of which order. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return {
      tag: active?.localName ?? '',
      order: active?.closest<HTMLElement>('article')?.dataset.orderId ?? '',
      ring: active ? getComputedStyle(active).outlineStyle : '',
    };
  });

/** Presses Tab until the keyboard is on what is wanted; says how many it took. */
async function tabTo(page: Page, selector: string, most = 60): Promise<number> {
  for (let count = 1; count <= most; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return count;
  }
  throw new Error(`${most} × Tab did not lead to ${selector}`);
}

const viewOf = (page: Page, view: string) => appear(page, `main[data-view="${view}"]`);

describe('by keyboard alone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    await visitList(stage);
  });
  afterAll(() => stage?.strike());

  test.each(['popup.html', 'sidepanel.html', 'ledger.html'])(
    '%s: an order opens, its heading is next, and keys lead back to it',
    async (path) => {
      const page = await openOurs(stage, path);
      await page.bringToFront();
      await tabTo(page, 'article :is(h2, h3) a');
      const { order, ring } = await focused(page);
      expect(ring).not.toBe('none');
      for (const back of ['Escape', 'Alt+ArrowLeft'] as const) {
        await page.keyboard.press('Enter');
        await viewOf(page, 'order');
        await eventually('focus on the heading', async () => (await focused(page)).tag === 'h1');
        expect((await focused(page)).order).toBe(order);
        if (back === 'Escape') await page.keyboard.press('Escape');
        else {
          await page.keyboard.down('Alt');
          await page.keyboard.press('ArrowLeft');
          await page.keyboard.up('Alt');
        }
        await viewOf(page, 'list');
        await eventually('focus on the order', async () => (await focused(page)).order === order);
        expect((await focused(page)).tag).toBe('a');
      }
      await page.close();
    },
  );

  test('Escape in a field leaves the field, not the order', async () => {
    const id = stage.shop.orders().find(({ phase }) => phase === 'paid')?.id ?? '';
    const page = await openOurs(stage, `popup.html#/order/${id}`);
    await page.bringToFront();
    await appear(page, 'details.draft[open] textarea');
    await page.focus('details.draft[open] textarea');
    await page.keyboard.press('Escape');
    await viewOf(page, 'order');
    expect((await focused(page)).tag).toBe('body');
    await page.keyboard.press('Escape');
    await viewOf(page, 'list');
    await page.close();
  });

  test('the menu opens, is walked, and closes by Escape', async () => {
    const page = await openOurs(stage, 'popup.html');
    await page.bringToFront();
    await tabTo(page, '[data-action="menu"]');
    await page.keyboard.press('Enter');
    await appear(page, '#menu:popover-open');
    await tabTo(page, '#menu a', 2);
    await page.keyboard.press('Escape');
    await eventually('the menu to close', async () => (await page.$('#menu:popover-open')) === null);
    await eventually('focus on its button', async () => (await focused(page)).tag === 'button');
    await page.close();
  });

  test('search in the popup leads to the search field of all orders', async () => {
    const popup = await openOurs(stage, 'popup.html');
    const href = await attribute(popup, '[data-link="search"]', 'href');
    await popup.close();
    const page = await openOurs(stage, href);
    await eventually('focus on the field', async () => (await focused(page)).tag === 'input');
    await page.close();
  });
});
