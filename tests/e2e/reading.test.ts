import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MEANING_OF_PHASE } from '../shop/status-words';
import { CANCEL_FAMILY, openOurs, visitList } from './looks';
import { appear, attribute, type Stage, setStage } from './stage';

const MAY_CANCEL = ['awaitingPayment', 'verifyingPayment', 'awaitingShipment'];

describe('a shopper installs it and opens the order list', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    await visitList(stage);
  });
  afterAll(() => stage?.strike());

  test('the ledger holds every order, in the state that the list shows', async () => {
    const page = await openOurs(stage, 'ledger.html');
    const orders = stage.shop.orders();
    await appear(page, 'article[data-order-id]', orders.length);
    const states = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('article[data-order-id]')].map(({ dataset }) => [
          dataset.orderId,
          dataset.state,
        ]),
      ),
    );
    expect(states).toEqual(Object.fromEntries(orders.map(({ id, phase }) => [id, MEANING_OF_PHASE[phase]])));
    await page.close();
  });

  test('the popup answers first how many orders need the shopper', async () => {
    const page = await openOurs(stage, 'popup.html');
    expect(await attribute(page, '[data-headline]', 'data-headline')).toBe('look');
    expect(Number(await attribute(page, '[data-headline]', 'data-count'))).toBeGreaterThan(0);
    await page.close();
  });

  test('the real popup opens from the toolbar and is ready', async () => {
    const page = await stage.drive.openPopup();
    await appear(page, 'main[data-surface="popup"][data-ready="true"]');
    await page.close().catch(() => undefined);
  });

  test('no order that was sent or ended offers a way to cancel', async () => {
    const page = await openOurs(stage, 'ledger.html');
    await appear(page, 'article[data-order-id]', stage.shop.orders().length);
    const offers = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('article[data-order-id]')].map((article) => ({
        state: article.dataset.state ?? '',
        options: [...article.querySelectorAll<HTMLElement>('[data-option]')].map(({ dataset }) => dataset.option ?? ''),
      })),
    );
    const wrong = offers.filter(
      ({ state, options }) => !MAY_CANCEL.includes(state) && options.some((option) => CANCEL_FAMILY.includes(option)),
    );
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('the badge counts what is due within two days', async () => {
    expect(await stage.drive.badge()).toMatch(/^\d*$/);
  });
});
