import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Standing } from '@/utils/domain/standing/standing';
import { add, hours } from '@/utils/domain/time/instant';
import { CATALOG_KEYS, catalogKey } from '@/utils/platform/store/keys';
import { eventually } from '../drive/drive';
import { orderId } from '../kit/orders';
import { standing } from '../kit/standings';
import { at } from '../kit/times';
import { openOurs, visitDetail, visitList } from './looks';
import { appear, attribute, press, START, type Stage, setStage } from './stage';

const MANY = 10_000;
const REST_MS = 300;
const idOf = (n: number) => orderId(String(8_012_345_678_901_234n + BigInt(n) * 10_000n));

/** Types into a field as a person does: the value, and the event that says so. */
const type = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    (wanted, value) => {
      const input = document.querySelector(wanted);
      if (!(input instanceof HTMLInputElement)) throw new Error(`no ${wanted}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );

/** Gives a file to the page's file field. */
const choose = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    (called, content) => {
      const input = document.querySelector('[data-field="file"]');
      if (!(input instanceof HTMLInputElement)) throw new Error('no file field');
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** The file that the page would save, as text. */
async function exported(page: Page, format: 'json' | 'csv' | 'ics'): Promise<string> {
  await page.evaluate(() => {
    document.documentElement.dataset.file = '';
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) {
        file.text().then((text) => {
          document.documentElement.dataset.file = text;
        });
      }
      return '#/data';
    };
  });
  await press(page, `[data-action="export:${format}"]`);
  return eventually('the file', () => page.evaluate(() => document.documentElement.dataset.file), 30_000);
}

async function found(page: Page, count: number): Promise<void> {
  let shown = 'nothing';
  const isThere = attribute(page, '[data-found]', 'data-found', (value) => {
    shown = value;
    return value === String(count);
  });
  await isThere.catch((cause: unknown) => {
    throw new Error(`${count} orders were to be found, ${shown} are shown`, { cause });
  });
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.strike());

describe('ten thousand orders', () => {
  beforeAll(async () => {
    const all = Array.from({ length: MANY }, (_, n) =>
      standing({
        id: idOf(n),
        title: `Thing number-${n}`,
        state: 'completed',
        stateText: 'Completed',
        placedAt: add(at(START), hours(-5 * n)),
      }),
    );
    const shelves = new Map<string, Standing[]>(CATALOG_KEYS.map((key) => [key, []]));
    for (const each of all) shelves.get(catalogKey(each.id))?.push(each);
    const rows = [...shelves].map(([key, standings]) => [key, { schemaVersion: 1, rev: 1, standings }] as const);
    for (let start = 0; start < rows.length; start += 10) {
      await stage.drive.setStorage(Object.fromEntries(rows.slice(start, start + 10)));
    }
  });

  test('fifty rows stand on the page, every order is found, and more rows come when asked', async () => {
    const page = await openOurs(stage, 'ledger.html');
    await found(page, MANY);
    expect(await appear(page, 'article', 50)).toBe(50);
    await type(page, '[data-field="search"]', 'number-9876');
    await found(page, 1);
    expect(await attribute(page, 'article', 'data-order-id')).toBe(idOf(9876));
    await type(page, '[data-field="search"]', '');
    await found(page, MANY);
    await press(page, '[data-action="more"]');
    expect(await appear(page, 'article', 100)).toBe(100);
    await page.close();
  });
});

describe('data that is mine', () => {
  beforeEach(async () => {
    await stage.startAnew();
    await visitList(stage);
  });

  /** All that is stored, once nothing more is written: the worker shows reminders, and notes that it did. */
  const storeAtRest = () =>
    eventually('the store to rest', async () => {
      const before = await stage.drive.getStorage(null);
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      return isDeepStrictEqual(before, await stage.drive.getStorage(null)) && before;
    });
  const keysOf = async (): Promise<readonly string[]> => Object.keys(await stage.drive.getStorage(null));
  const ordersIn = (text: string) => {
    const { orders, settings }: { orders: { id: string }[]; settings: unknown } = JSON.parse(text);
    return { settings, orders: orders.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  };

  test('taken out, deleted and brought in again, it is what it was', async () => {
    const page = await openOurs(stage, 'ledger.html#/settings');
    await page.evaluate(() => {
      const days = document.querySelector('[data-field="payWindowDays"]');
      if (!(days instanceof HTMLInputElement)) throw new Error('no field');
      days.value = '15';
      days.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.evaluate(() => {
      location.hash = '#/data';
    });
    await appear(page, '[data-action="export:json"]');
    await storeAtRest();
    const before = await eventually('an export with the choice', async () => {
      const text = await exported(page, 'json');
      return text.includes('"payWindowDays": 15') ? text : undefined;
    });
    expect(ordersIn(before).orders.length).toBe(stage.shop.orders().length);

    await press(page, '[data-action="delete"]');
    await press(page, '[data-action="deleteEverything"]');
    await eventually(
      'nothing kept',
      async () => !(await keysOf()).some((key) => /^(order|evidence|catalog)\//.test(key)),
    );
    // What is on screen goes after what is stored.
    await eventually('nothing shown', async () => {
      expect(await stage.drive.badge()).toBe('');
      expect(await stage.drive.notifications()).toEqual([]);
      return true;
    });

    await choose(page, 'backup.json', before);
    const added = await attribute(page, '[data-changes]', 'data-added');
    expect(Number(added)).toBe(stage.shop.orders().length);
    expect((await keysOf()).some((key) => key.startsWith('order/'))).toBe(false);
    await press(page, '[data-field="mode:replace"]');
    await press(page, '[data-action="import"]');
    const after = await eventually('the same export', async () => {
      await appear(page, '[data-field="file"]');
      const text = await exported(page, 'json');
      return text.includes('"payWindowDays": 15') ? text : undefined;
    });
    expect(ordersIn(after)).toEqual(ordersIn(before));
    await page.close();
  });

  test('a file that is no export changes nothing and is told', async () => {
    const page = await openOurs(stage, 'ledger.html#/data');
    const before = await storeAtRest();
    await choose(page, 'holiday.json', '{"schemaVersion": 99, "orders": []}');
    await appear(page, '.said p');
    expect(await stage.drive.getStorage(null)).toEqual(before);
    await page.close();
  });

  test('an order put away leaves the list, comes back by "Undo", and is found by its filter', async () => {
    const page = await openOurs(stage, 'ledger.html');
    const count = stage.shop.orders().length;
    await found(page, count);
    await press(page, '[data-action="archive"]');
    await found(page, count - 1);
    await press(page, '.said [data-action="undo"]');
    await found(page, count);
    await press(page, '[data-action="archive"]');
    await press(page, '[data-field="archived"]');
    await found(page, 1);
    await press(page, '[data-action="unarchive"]');
    await press(page, '[data-field="archived"]');
    await found(page, count);
    await page.close();
  });

  test('dates go into a calendar, and a table has the header that other tools read', async () => {
    // Dates that a calendar may hold stand in the details only.
    await visitDetail(stage, stage.shop.orders().find(({ phase }) => phase === 'shipped')?.id ?? '');
    const page = await openOurs(stage, 'ledger.html#/data');
    expect(await exported(page, 'ics')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+BEGIN:VEVENT/);
    await eventually('what the file said to be noted', async () => (await keysOf()).includes('calendar'));
    expect(await exported(page, 'csv')).toContain(
      'Order Date,Order ID,Title,Qty,Price,Store,Product ID,SKU ID,Attributes',
    );
    await page.close();
  });
});
