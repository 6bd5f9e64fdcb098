import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appear, detailOf, LIST, press, type Stage, setStage, textOf } from './stage';

const count = (selector: string) => document.querySelectorAll(selector).length;

describe('the practice shop behaves as the site does', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.strike());

  test('the list comes in tens, and tabs put other cards in their place', async () => {
    const page = await stage.drive.openTab(LIST);
    const asServed = await page.evaluate(async () => (await fetch(location.href)).text());
    expect(asServed).toContain('<script');
    expect(asServed, 'cards are drawn by the page itself, as on the site').not.toMatch(/class="[^"]*order-item/);
    await appear(page, '.order-item', 10);
    await press(page, '.order-more button');
    await appear(page, '.order-item', stage.shop.orders().length);
    await press(page, '.comet-tabs-nav-item:nth-child(2)');
    await appear(page, '.comet-tabs-nav-item-active:nth-child(2)');
    await appear(page, '.order-item', 2);
    expect(await page.evaluate(count, '.order-item')).toBe(2);
  });

  test('an unfolded order shows when it was paid, and its Cancel button comes late', async () => {
    const paid = stage.shop.orders().find(({ phase }) => phase === 'paid');
    const page = await stage.drive.openTab(detailOf(paid?.id ?? ''));
    await appear(page, '.order-block-title');
    expect(await textOf(page, '.order-detail-order-info')).not.toContain('Paid on');
    await press(page, '.order-detail-order-info .switch-icon');
    expect(await textOf(page, '.order-detail-order-info')).toContain('Paid on:');
    await appear(page, '.order-status-operate button');
    expect(await textOf(page, '.order-status-operate')).toContain('Cancel');
  });
});
