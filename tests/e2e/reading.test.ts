import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { AMOUNTS, type PrintedAmount, US_AMOUNTS } from '../reports/amounts';
import { card, chars } from '../reports/report-pages';
import { MEANING_OF_PHASE } from '../shop/status-words';
import { CANCEL_FAMILY, openOurs, visitList } from './looks';
import { appear, attribute, LIST, type Stage, setStage } from './stage';

const MAY_CANCEL = ['awaitingPayment', 'verifyingPayment', 'awaitingShipment'];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  await visitList(stage);
});
afterAll(() => stage?.strike());

describe('a shopper installs it and opens the order list', () => {
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

const FIRST_ID = 8_196_987_600_000_000;

/** An order of the key `open`, as far as its amount goes. */
interface Row {
  readonly id: string;
  readonly total?: { readonly minor: number; readonly currency: string };
  readonly totalText?: string;
}

/** A card for each amount, in place of the shop's own. */
async function show(url: string, amounts: readonly PrintedAmount[]): Promise<void> {
  const page = await stage.drive.openTab(url);
  await appear(page, '.order-item', 10);
  const cards = amounts.map(({ printed }, index) =>
    card({ id: String(FIRST_ID + index), status: 'Awaiting delivery', totalHtml: chars(printed) }),
  );
  await page.evaluate((html) => {
    const place = document.querySelector('.order-item')?.parentElement;
    if (place) place.innerHTML = html;
  }, cards.join(''));
}

/** What stands in the store: the words of the card, and what the row of open orders counts. */
async function stored(amounts: readonly PrintedAmount[]) {
  const all = await stage.drive.getStorage(null);
  const { standings }: { readonly standings: readonly Row[] } = Object(all.open);
  return amounts.map(({ printed }, index) => {
    const id = String(FIRST_ID + index);
    const order: { readonly observations?: readonly { readonly printed: { readonly total?: string } }[] } = Object(
      all[`order/${id}`],
    );
    const row = standings.find((each) => each.id === id);
    return { printed, kept: order.observations?.at(-1)?.printed.total, is: row?.total, words: row?.totalText };
  });
}

describe('a list with an amount in every currency of the site, in either browser', () => {
  test.each([
    [LIST, AMOUNTS],
    [LIST.replace('.com', '.us'), US_AMOUNTS],
  ])('%s: each is kept as it is printed, and counted as what it is or not at all', async (url, amounts) => {
    await stage.startAnew();
    await show(url, amounts);
    const wanted = amounts.map(({ printed, kept = printed, is }) => ({
      ...{ printed, kept, is },
      words: is ? undefined : kept,
    }));
    await eventually('the amounts in the store', async () => {
      expect(await stored(amounts)).toEqual(wanted);
      return true;
    });
  });
});
