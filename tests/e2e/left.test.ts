import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { openOurs, visitList } from './looks';
import { appear, type Stage, setStage } from './stage';

const TIMES = 6;
const AREA = 'textarea[data-role="seller"][data-form="short"]';

let stage: Stage;
let id = '';
beforeAll(async () => {
  stage = await setStage();
  stage.shop.setOrders([]);
  id = stage.shop.place({ title: 'Wool socks', quantity: 1 }, { phase: 'paid' });
  await visitList(stage);
});
afterAll(() => stage?.strike());

const draft = async (): Promise<string> => JSON.stringify((await stage.drive.getStorage(`draft/${id}`))[`draft/${id}`]);
const isKept = (text: string): Promise<boolean> =>
  eventually(`${text} to be kept`, async () => (await draft())?.includes(text) === true);

/** The page of the order with the field of a message in it. */
async function writing(): Promise<Page> {
  const page = await openOurs(stage, `popup.html#/order/${id}`);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await appear(page, AREA);
  return page;
}

/** Types and closes in one and the same task of the page. */
const typeAndGo = (page: Page, text: string): Promise<unknown> =>
  page
    .evaluate(
      (selector, typed) => {
        const area = document.querySelector(selector);
        if (!(area instanceof HTMLTextAreaElement)) throw new Error('nothing to type in');
        area.value = typed;
        area.dispatchEvent(new Event('input', { bubbles: true }));
        window.close();
      },
      AREA,
      text,
    )
    .catch(() => undefined); // the page is gone before it can answer

test('what is typed in the instant before a page closes is kept, whether the worker runs or not', async () => {
  for (let n = 0; n < TIMES; n += 1) {
    const page = await writing();
    if (n % 2 === 0) await stage.drive.killBackground();
    await typeAndGo(page, `the last letters ${n}`);
    expect(await isKept(`the last letters ${n}`)).toBe(true);
  }
});

test('a draft that cannot be read is set aside before anything is typed over it', async () => {
  await stage.drive.setStorage({ [`draft/${id}`]: { schemaVersion: 1, text: 'what was there' } });
  await typeAndGo(await writing(), 'something new');
  expect(await isKept('something new')).toBe(true);
  const all = Object.entries(await stage.drive.getStorage(null));
  const aside = all.filter(([key]) => key.startsWith(`aside/draft/${id}/`)).map(([, value]) => value);
  expect(aside).toEqual([{ schemaVersion: 1, text: 'what was there' }]);
});
