import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { BROWSER } from './browser';
import { isKept } from './kept';
import { openOurs, visitList } from './looks';
import { appear, chipOn, detailOf, LIST, type Stage, setStage } from './stage';

const hashOf = (page: Page) => page.evaluate(() => location.hash);
const shows = (page: Page, hash: string) =>
  eventually(`the panel at ${hash}`, async () => (await hashOf(page)) === hash);
/** What stays has no mark: after the page was read, this is long enough for the panel to follow it. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 700));

describe('the panel beside the page', () => {
  let stage: Stage;
  let first = '';
  let second = '';
  beforeAll(async () => {
    stage = await setStage();
    await visitList(stage);
    [first = '', second = ''] = stage.shop
      .orders()
      .filter(({ phase }) => phase === 'paid' || phase === 'unpaid')
      .map(({ id }) => id);
  });
  afterAll(() => stage?.strike());

  test('follows the order of the page in front, until the reader goes elsewhere', async () => {
    const panel = await openOurs(stage, 'sidepanel.html');
    const page = await stage.drive.openTab(detailOf(first));
    await shows(panel, `#/order/${first}`);
    await isKept(stage, first, 'detail', () => true);
    await panel.evaluate(() => {
      location.hash = '#/';
    });
    await pause();
    expect(await hashOf(panel)).toBe('#/');
    const other = await stage.drive.openTab(detailOf(second));
    await shows(panel, `#/order/${second}`);
    await page.bringToFront();
    await shows(panel, `#/order/${first}`);
    for (const each of [other, page, panel]) await each.close();
  });

  test('stays where it is on a page that is no order', async () => {
    const panel = await openOurs(stage, `sidepanel.html#/order/${second}`);
    const list = await stage.drive.openTab(LIST);
    await appear(list, chipOn(second));
    await pause();
    expect(await hashOf(panel)).toBe(`#/order/${second}`);
    for (const each of [list, panel]) await each.close();
  });

  test.runIf(BROWSER === 'chrome')('opens for real from the popup, at the order that the popup shows', async () => {
    const popup = await openOurs(stage, `popup.html#/order/${first}`);
    await appear(popup, `article[data-order-id="${first}"]`);
    await (await popup.waitForSelector('[data-action="keepBeside"]'))?.click();
    const panel = await stage.drive.sidePanel();
    await appear(panel, `main[data-surface="panel"][data-ready="true"] article.order[data-order-id="${first}"]`);
  });

  test.runIf(BROWSER === 'chrome')('a chip on the list opens its order there', async () => {
    const list = await stage.drive.openTab(LIST);
    await appear(list, chipOn(second));
    const chip = await list.$(chipOn(second));
    await chip?.click({ offset: { x: 20, y: 10 } });
    const panel = await stage.drive.sidePanel();
    await shows(panel, `#/order/${second}`);
    await list.close();
  });

  test.runIf(BROWSER === 'firefox')('a chip on the list opens its order in the ledger', async () => {
    const list = await stage.drive.openTab(LIST);
    await appear(list, chipOn(second));
    const chip = await list.$(chipOn(second));
    await chip?.click({ offset: { x: 20, y: 10 } });
    await eventually('the ledger', async () =>
      (await stage.drive.tabs()).some((url) => url.includes(`ledger.html#/order/${second}`)),
    );
  });

  test.runIf(BROWSER === 'chrome')('the ledger that is open is used again', async () => {
    const ledger = await openOurs(stage, 'ledger.html');
    const count = async () => (await stage.drive.tabs()).filter((url) => url.includes('ledger.html')).length;
    const before = await count();
    await stage.drive.clickNotification(`r/${first}/payBy/24h`);
    await eventually('the order in the ledger', async () => (await hashOf(ledger)) === `#/order/${first}`);
    expect(await count()).toBe(before);
    await ledger.close();
  });
});
