import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { BROWSER } from './browser';
import { deadlineOf, notification, openOurs, told, visitDetail, visitList } from './looks';
import { appear, attribute, chipOn, LIST, press, START, type Stage, setStage } from './stage';

describe('what is done in passing', () => {
  let stage: Stage;
  let id = '';
  beforeAll(async () => {
    stage = await setStage();
    stage.shop.setOrders([]);
    id = stage.shop.place({ title: 'Wool socks, 3 pairs', quantity: 1 });
    await visitList(stage);
  });
  afterAll(() => stage?.strike());

  test('the popup is as wide as it was written, and its header stays in sight', async () => {
    const page = await stage.drive.openPopup();
    await appear(page, 'main[data-ready="true"]');
    const size = await page.evaluate(() => ({
      width: document.body.getBoundingClientRect().width,
      header: getComputedStyle(document.querySelector('header') ?? document.body).position,
    }));
    expect(size).toEqual({ width: 380, header: 'sticky' });
    await page.close().catch(() => undefined);
  });

  test('a choice made just before the popup closes is kept, although the worker was asleep', async () => {
    await stage.drive.killBackground();
    const page = await stage.drive.openPopup();
    await appear(page, 'main[data-ready="true"]');
    await page.evaluate((wanted) => {
      location.hash = `#/order/${wanted}`;
    }, id);
    await press(page, `article[data-order-id="${id}"] button[data-action="intent:letLapse"]`);
    await page.close().catch(() => undefined);
    const list = await openOurs(stage, `popup.html#/order/${id}`);
    expect(
      await attribute(list, `article[data-order-id="${id}"]`, 'data-intent', (value) => value === 'letLapse'),
    ).toBe('letLapse');
    await list.close();
  });

  test('chips go from open pages at once when they are switched off, and come back', async () => {
    const page = await stage.drive.openTab(LIST);
    await appear(page, chipOn(id));
    const settings = await openOurs(stage, 'ledger.html#/settings');
    const count = () => page.evaluate((chips) => document.querySelectorAll(chips).length, chipOn());
    await press(settings, 'input[data-field="chips"]');
    await page.bringToFront(); // a page that nobody sees draws nothing
    await eventually('no chip', async () => (await count()) === 0);
    await press(settings, 'input[data-field="chips"]');
    await eventually('the chips', async () => (await count()) === 1);
    for (const each of [settings, page]) await each.close();
  });

  test.runIf(BROWSER === 'chrome')('a reminder can be put off with its button, and its order opened', async () => {
    const another = stage.shop.place({ title: 'Desk lamp', quantity: 1 });
    await visitList(stage);
    await visitDetail(stage, another);
    const order = await told(stage, another, 'payBy', (found) => deadlineOf(found, 'payBy') !== undefined);
    const payBy = Date.parse(deadlineOf(order, 'payBy')?.earliest ?? START);
    await stage.setTime(new Date(payBy - 26 * 3_600_000).toISOString());
    await stage.setTime(new Date(payBy - 14 * 3_600_000).toISOString());
    const shown = await notification(stage, `r/${another}/payBy/`);
    await stage.drive.clickNotificationButton(shown, 1);
    await eventually(
      'the notification to go',
      async () => !JSON.stringify(await stage.drive.notifications()).includes(shown),
    );
    const page = await openOurs(stage, `popup.html#/order/${another}`);
    await appear(page, '[data-status="snoozed"]');
    await page.close();
    await stage.drive.clickNotificationButton(shown, 0);
    await eventually('the order in a tab', async () => (await stage.drive.tabs()).some((url) => url.includes(another)));
  });
});
