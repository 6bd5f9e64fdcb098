/** The first five minutes of whoever tries the product on the practice shop: order, wait, be reminded. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Drive, eventually } from '../drive/drive';
import { launch } from '../drive/launch';
import words from '../shop/practice-words.json' with { type: 'json' };
import { type RunningShop, serveShop } from '../shop/server';
import { createShop, QUICK_PACE } from '../shop/shop';
import { PRACTICE } from '../tour/lists';
import { BROWSER, TEST_BUILD } from './browser';
import { appear, LIST, press, textOf } from './stage';

const shop = createShop(() => Date.now(), QUICK_PACE);
let drive: Drive;
let server: RunningShop;
beforeAll(async () => {
  server = await serveShop(shop, 'en', (iso) => drive.setClock(iso));
  drive = await launch({ browser: BROWSER, extensionDir: TEST_BUILD, proxyPort: server.proxyPort });
});
afterAll(async () => {
  await drive?.close();
  server?.close();
});

test('a person orders, lets time pass by the buttons of the shop, and the reminder comes', async () => {
  const before = shop.orders().map(({ id }) => id);
  const practice = await drive.openTab(PRACTICE);
  await appear(practice, '.practice li', 3);
  expect(await textOf(practice, 'h1')).toBe(words.en.title);
  await press(practice, 'button[data-body*="place"]');
  const placed = await eventually('the new order', async () => shop.orders().find(({ id }) => !before.includes(id)));

  const list = await drive.openTab(LIST);
  await appear(list, `a[href*="${placed.id}"]`);
  await eventually('the new order to be read', async () => {
    const stored = await drive.getStorage(`order/${placed.id}`);
    return Object.keys(stored).length > 0;
  });

  for (const skip of [480, 72]) {
    await appear(practice, `button[data-body*="${skip}"]:not(:disabled)`);
    await press(practice, `button[data-body*="${skip}"]`);
    await eventually('time to move', async () => shop.now() > placed.placedAt + skip * 3_600_000);
  }
  await eventually('its reminder', async () =>
    (await drive.notifications()).some(
      ({ id }) => id.includes(placed.id) || id.startsWith('r/group') || id === 'r/digest',
    ),
  );
});

test.each([
  ['de', words.de.title, 'ltr'],
  ['ar', words.ar.title, 'rtl'],
  ['sv', words.en.title, 'ltr'],
])('the page speaks %s where it can, in the direction of its writing', async (language, title, direction) => {
  server.speak(language);
  const page = await drive.openTab(PRACTICE);
  expect(await textOf(page, 'h1')).toBe(title);
  expect(await page.$eval('html', ({ dir }) => dir)).toBe(direction);
});
