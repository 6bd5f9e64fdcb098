import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SECRETS } from '../pages/examples';
import { isKept, noticed } from './kept';
import { noticeOnList, openOurs } from './looks';
import { appear, detailOf, LIST, press, type Stage, setStage } from './stage';

/** The report that the ledger shows. */
async function reportOf(stage: Stage): Promise<string> {
  const page = await openOurs(stage, 'ledger.html#/health');
  await press(page, '[data-action="report"]');
  await appear(page, 'textarea[data-report]');
  const text = await page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('textarea[data-report]');
    return area?.readOnly ? area.value : '';
  });
  await page.close();
  return text;
}

describe('a report of the page that is open beside', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  beforeEach(() => stage.startAnew());
  afterAll(() => stage?.strike());

  test('shows how the list is built, and nothing of what it says', async () => {
    const list = await stage.drive.openTab(LIST);
    await appear(list, '.order-item', 10);
    for (const { id } of stage.shop.orders().slice(0, 10)) await isKept(stage, id, 'list', () => true);
    const report = await reportOf(stage);
    const [which, how] = report.split('\n');
    expect(which).toBe('<!-- list, today, www.aliexpress.com -->');
    expect(how).toMatch(/^<!-- cards 10, orders 10; missing .*; older selectors .* -->$/);
    expect(report).toContain('order-item-header-status-text');
    expect(report).toContain('To pay');
    const orders = stage.shop.orders();
    const said = [
      ...SECRETS,
      ...orders.flatMap(({ id, store, items }) => [id, store, ...items.map(({ title }) => title)]),
    ];
    expect(said.filter((secret) => report.includes(secret))).toEqual([]);
  });

  test('leaves the address of a detail page out whole', async () => {
    const id = stage.shop.orders()[0]?.id ?? '';
    const detail = await stage.drive.openTab(detailOf(id));
    await appear(detail, '.order-status-operate button');
    await isKept(stage, id, 'detail', ({ buttons }) => buttons.length > 0);
    const report = await reportOf(stage);
    expect(report.slice(0, 12)).toBe('<!-- detail,');
    expect(/<[^>]*contact-info[^>]*>(.*?)<\//.exec(report)?.[1] ?? '').toBe('');
    expect([id, ...SECRETS].filter((secret) => report.includes(secret))).toEqual([]);
  });

  test('is one press away from the notice of a page that cannot be read', async () => {
    stage.shop.setWall('unreadable');
    await stage.drive.openTab(LIST);
    await noticed(stage, 'unreadablePage');
    expect(await noticeOnList(stage, 'unreadablePage')).toBe('unreadablePage');
    const popup = await openOurs(stage, 'popup.html');
    await appear(popup, 'a[data-link="report"][href="/ledger.html#/health"]');
    await popup.close();
    expect(await reportOf(stage)).toContain('<div id="root">');
  });

  test('says so when no order page is open', async () => {
    const page = await openOurs(stage, 'ledger.html#/health');
    await press(page, '[data-action="report"]');
    await appear(page, 'section:has([data-action="report"]) [role="status"]:not(:empty)');
    expect(await page.evaluate(() => document.querySelector('textarea[data-report]'))).toBeNull();
    await page.close();
  });
});
