import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExport, readOrders } from '@/utils/domain/exchange/import-file';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { eventually } from '../drive/drive';
import { DAY, HOUR } from '../shop/order';
import { askAbout, doAction, openOurs, visitDetail, visitList } from './looks';
import { appear, attribute, hoursOn, press, START, type Stage, setStage, textOf } from './stage';

const OTHER = '8123456789012399';
const MINE = ' 谢谢您的帮助。';
const ADDRESS = 'Anna Muster, Hauptstr. 5, 10115 Berlin';
const now = Date.parse(START);

const area = (draft: string, role: 'seller' | 'reader', form = 'short') =>
  `textarea[data-draft="${draft}"][data-form="${form}"][data-role="${role}"]`;
const box = (draft: string) => `details.draft:has(${area(draft, 'seller')})`;

const writtenIn = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement ? found.value : '';
  }, selector);

const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);

/** A click of a hand: a browser lets no script write to the clipboard. */
async function click(page: Page, selector: string): Promise<void> {
  await appear(page, selector);
  const button = await page.$(selector);
  await button?.scrollIntoView();
  await button?.click();
}

const holds = (page: Page, selector: string, text: string): Promise<boolean> =>
  eventually(`${text} in ${selector}`, async () => (await writtenIn(page, selector)).includes(text));

/** Waits until what was written is in the store: a browser that is busy takes a moment for each key. */
const isStored = (stage: Stage, text: string): Promise<boolean> =>
  eventually(`${text} in the store`, async () => JSON.stringify(await stage.drive.getStorage(null)).includes(text));

/** What a button of the page gives as a file. */
async function fileOf(page: Page, selector: string): Promise<string> {
  await page.evaluate(() => {
    const give = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) {
        file.text().then((text) => {
          document.body.dataset.file = text;
        });
      }
      return give(file);
    };
  });
  await press(page, selector);
  return attribute(page, 'body', 'data-file', (text) => text !== '');
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.strike());

describe('a Korean reader writes to a seller in Chinese', () => {
  let id = '';
  beforeAll(async () => {
    stage.shop.setOrders([]);
    id = stage.shop.place(
      { title: 'Wool socks, 3 pairs', quantity: 1 },
      { phase: 'paid', placedAt: now - 3 * HOUR, paidAt: now - 2 * HOUR, shipBy: now + 7 * DAY },
    );
    await visitList(stage);
    await visitDetail(stage, id);
    const preferences = { ...DEFAULT_PREFERENCES, rev: 1000, language: 'ko', sellerLanguage: 'zh-CN' };
    await stage.drive.setStorage({ preferences });
  });

  test('the true reason brings its message, in both languages, and the small form fills both', async () => {
    const page = await openOurs(stage, `popup.html#/order/${id}`);
    await press(page, 'input[data-reason="duplicate"]');
    await appear(page, `${area('M3', 'seller')}[data-recommended="true"]`);
    expect(await attribute(page, area('M3', 'seller'), 'lang')).toBe('zh-CN');
    expect(await attribute(page, area('M3', 'reader'), 'lang')).toBe('ko');
    await page.type(`${box('M3')} [data-field="otherOrder"]`, OTHER);
    for (const role of ['seller', 'reader'] as const) expect(await holds(page, area('M3', role), OTHER)).toBe(true);
    expect(await isShown(page, area('M3', 'reader'))).toBe(false);
    await isStored(stage, OTHER);
    await page.close();
  });

  test('a change survives the closing of the real popup, and is copied', async () => {
    const before = await openOurs(stage, `popup.html#/order/${id}`);
    expect(await writtenIn(before, `${box('M3')} [data-field="otherOrder"]`)).toBe(OTHER);
    await before.focus(area('M3', 'seller'));
    await before.evaluate(
      (wanted) => {
        const text = document.querySelector(wanted);
        if (text instanceof HTMLTextAreaElement) text.setSelectionRange(text.value.length, text.value.length);
      },
      area('M3', 'seller'),
    );
    await before.type(area('M3', 'seller'), MINE);
    expect(await holds(before, area('M3', 'seller'), MINE)).toBe(true);
    await isStored(stage, MINE.trim());
    await before.close();

    const page = await stage.drive.openPopup();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/order/${id}`);
    await appear(page, area('M3', 'seller'));
    expect(await holds(page, area('M3', 'seller'), MINE)).toBe(true);
    await page.close().catch(() => undefined);

    const tab = await openOurs(stage, `popup.html#/order/${id}`);
    await click(tab, `${box('M3')} [data-action="copy"]`);
    await appear(tab, `${box('M3')} [data-action="mark:messageSent"]`);
    await tab.close();
  });

  test('once it is said to be sent, it stands on the timeline with its text', async () => {
    const page = await openOurs(stage, `popup.html#/order/${id}`);
    await press(page, '.notice:has([data-notice="askedMessageSent"]) [data-action="mark:messageSent"]');
    await appear(page, 'li[data-event="marked:messageSent"]');
    const said = await textOf(page, 'li[data-event="marked:messageSent"]');
    expect(said).toContain(OTHER);
    expect(said).toContain(MINE.trim());
    expect((await askAbout(stage, id)).notices).not.toContain('askedMessageSent');
    await page.close();
  });

  test('where there is room, what it says stands beside it, open', async () => {
    const page = await openOurs(stage, `ledger.html#/order/${id}`);
    await page.setViewport({ width: 860, height: 800 }); // wider, the message stands in a column of its own
    await press(page, `${box('M9')}:not([open]) > summary`).catch(() => undefined);
    await appear(page, `${box('M2')} .text ${area('M2', 'reader')}`);
    expect(await page.$(`.what-it-says ${area('M2', 'reader')}`)).toBeNull();
    await page.close();
  });

  test('the record can be taken along as JSON and as text, and reads back', async () => {
    const page = await openOurs(stage, `ledger.html#/order/${id}`);
    const json = await fileOf(page, '[data-action="pack:json"]');
    const file = openExport(json);
    const [read] = file.ok ? readOrders(file.value.orders).orders : [];
    expect(read?.record.marks.map(({ kind }) => kind)).toContain('messageSent');
    const [order] = JSON.parse(json).orders;
    const events: string[] = order.timeline.map(({ event }: { event: string }) => event);
    expect(events[0]).toBe('firstSeen');
    for (const event of ['copied', 'marked:messageSent']) expect(events).toContain(event);
    expect(order.timeline[0]).toMatchObject({ address: 'https://www.aliexpress.com/p/order/index.html' });
    await page.close();

    const again = await openOurs(stage, `ledger.html#/order/${id}`);
    const text = await fileOf(again, '[data-action="pack:text"]');
    expect(text).toContain(id);
    expect(text).toContain(MINE.trim());
    await again.close();
  });

  test('the page to print says the same, without the way around it', async () => {
    const page = await openOurs(stage, `ledger.html#/order/${id}/record`);
    expect(await textOf(page, 'main.record')).toContain(MINE.trim());
    expect(await page.$('header.top')).toBeNull();
    await appear(page, 'button[data-action="pack:print"]');
    await page.close();
  });
});

describe('what is not to be kept, and what is asked again', () => {
  let id = '';
  beforeAll(async () => {
    await stage.startAnew();
    stage.shop.setOrders([]);
    id = stage.shop.place(
      { title: 'Wool socks, 3 pairs', quantity: 1 },
      { phase: 'paid', placedAt: now - 3 * HOUR, paidAt: now - 2 * HOUR, shipBy: now + 7 * DAY },
    );
    await visitList(stage);
    await visitDetail(stage, id);
  });

  test('an address is in the message and nowhere else', async () => {
    const page = await openOurs(stage, `popup.html#/order/${id}`);
    await press(page, 'input[data-reason="wrong_item"]');
    await appear(page, `${box('M4')}[open]`);
    await page.type(`${box('M4')} [data-field="address"]`, ADDRESS);
    expect(await holds(page, area('M4', 'seller'), 'Hauptstr. 5')).toBe(true);
    await page.type(area('M4', 'seller'), 'Dear seller. ');
    await click(page, `${box('M4')} [data-action="copy"]`);
    await appear(page, `${box('M4')} [data-action="mark:messageSent"]`);
    await page.close();
    const kept = await eventually('the copied message', async () => {
      const all = JSON.stringify(await stage.drive.getStorage(null));
      return all.includes('[address]') && all;
    });
    expect(kept).not.toMatch(/Hauptstr|10115|Muster/);
  });

  test('after a no, it is asked once more the next day, and then no more', async () => {
    const asked = async () => (await askAbout(stage, id)).notices.includes('askedMessageSent');
    const waits = (wanted: boolean) => eventually(`asked: ${wanted}`, async () => (await asked()) === wanted);
    await waits(true);
    await doAction(stage, id, 'answer:messageSent');
    await waits(false);
    await stage.setTime(hoursOn(24));
    await waits(true);
    await doAction(stage, id, 'answer:messageSent');
    await waits(false);
    await stage.setTime(hoursOn(48));
    expect(await asked()).toBe(false);
  });
});
