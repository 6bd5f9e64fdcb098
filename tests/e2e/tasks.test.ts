/** Twelve things that shoppers come for, done as they would: how many presses each takes, the opening of the popup included. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { noticed } from './kept';
import { openOurs, visitDetail, visitList } from './looks';
import { appear, attribute, LIST, type Stage, setStage } from './stage';

const PHASES = ['paid', 'unpaid', 'asked', 'refunding'] as const;
/** The line that unfolds what can be told. */
const foldOf = (mark: string): string => `.foldrow:has([data-action="mark:${mark}"]) > summary`;

/** A way through our pages, each press counted; only what is in sight can be pressed. */
interface Trip {
  readonly page: Page;
  readonly press: (selector: string) => Promise<void>;
  /** The address of a link that opens a tab of its own; to press it is counted. */
  readonly leave: (selector: string) => Promise<string>;
  readonly clicks: () => number;
}

async function setOut(stage: Stage): Promise<Trip> {
  const page = await openOurs(stage, 'popup.html');
  let clicks = 1;
  const inSight = (selector: string) =>
    eventually(`${selector} in sight`, () =>
      page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() === true || undefined, selector),
    );
  return {
    page,
    press: async (selector) => {
      await inSight(selector);
      clicks += 1;
      await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    },
    leave: async (selector) => {
      await inSight(selector);
      clicks += 1;
      return attribute(page, selector, 'href');
    },
    clicks: () => clicks,
  };
}

describe('what shoppers come for', () => {
  let stage: Stage;
  const ids = { paid: '', unpaid: '', asked: '', refunding: '' };
  let unpaidSoon = '';
  const rowOf = (id: string): string => `article[data-order-id="${id}"]`;
  const nameOf = (id: string): string => `${rowOf(id)} :is(h2, h3) a`;

  beforeAll(async () => {
    stage = await setStage();
    await visitList(stage);
    const orders = stage.shop.orders();
    for (const phase of PHASES) ids[phase] = orders.find((order) => order.phase === phase)?.id ?? '';
    unpaidSoon = orders.findLast((order) => order.phase === 'unpaid')?.id ?? '';
    for (const id of [ids.paid, ids.refunding, ids.unpaid, unpaidSoon]) await visitDetail(stage, id);
  });
  afterAll(() => stage?.strike());

  test('to cancel what was paid yesterday: 2', async () => {
    const { page, leave, clicks } = await setOut(stage);
    expect(await leave(`${rowOf(ids.paid)} [data-first="true"] a[data-link="order"]`)).toContain(ids.paid);
    expect(clicks()).toBe(2);
    await page.close();
  });

  test('whether something must be done about an unpaid order: 1; and to let it close, with the way back: 2', async () => {
    const { page, press, clicks } = await setOut(stage);
    expect(await attribute(page, rowOf(unpaidSoon), 'data-need')).toBe('safe');
    expect(await attribute(page, `${rowOf(unpaidSoon)} [data-if-nothing]`, 'data-if-nothing')).toBe('closesUnpaid');
    expect(clicks()).toBe(1);
    await press(`${rowOf(unpaidSoon)} [data-action="intent:letLapse"]`);
    await appear(page, '.said [data-action="undo"]');
    expect(clicks()).toBe(2);
    await press('.said [data-action="undo"]');
    await appear(page, `${rowOf(unpaidSoon)} [data-action="intent:letLapse"]`);
    await page.close();
  });

  test('that I asked the seller yesterday: 6, and when the answer is due', async () => {
    const { page, press, clicks } = await setOut(stage);
    await press(nameOf(ids.asked));
    await press(foldOf('requestSent'));
    await press('.choice [data-action="mark:requestSent"]');
    await press('[data-action="when:yesterday"]');
    await press('[data-action="save"]');
    await appear(page, 'article.order[data-state="cancelPending"] time[data-deadline="sellerAnswersBy"]');
    expect(clicks()).toBe(6);
    await page.close();
  });

  test('where my refund is: 2, and what is not known can be told there', async () => {
    const { page, press, clicks } = await setOut(stage);
    await press('[data-action="money"]');
    await appear(page, `article.order[data-order-id="${ids.refunding}"] [data-if-nothing="moneyArrives"]`);
    expect(clicks()).toBe(2);
    await press('[data-action="mark:stateSet"]');
    await appear(page, '.mark-form [data-action^="when:"]');
    await page.close();
  });

  test('what to answer a seller who wants more money: 3', async () => {
    const { page, press, clicks } = await setOut(stage);
    const text = () => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.drafts textarea')?.value);
    await press(`${rowOf(ids.paid)} [data-action="write"]`);
    await appear(page, '.drafts textarea');
    const before = await text();
    await press('label:has([data-reason="price_raised"])');
    await eventually('another message', async () => (await text()) !== before);
    expect(clicks()).toBe(3);
    await page.close();
  });

  test('a message in Chinese: 3, and one more copies it', async () => {
    const { page, press, clicks } = await setOut(stage);
    await press(`${rowOf(ids.paid)} [data-action="write"]`);
    await press('[data-action="language:zh-CN"]');
    await appear(page, '.drafts textarea[data-role="seller"][lang="zh-CN"]');
    expect(clicks()).toBe(3);
    await appear(page, '.draft[open] [data-action="copy"]');
    await page.close();
  });

  test('that I paid in the app: 5', async () => {
    const { page, press, clicks } = await setOut(stage);
    await press(nameOf(unpaidSoon));
    await press(foldOf('iPaid'));
    await press('.choice [data-action="mark:iPaid"]');
    await press('[data-action="save"]');
    await appear(page, '[data-told="iPaid"]');
    expect(clicks()).toBe(5);
    await press('.said [data-action="undo"]');
    await eventually('it is taken back', async () => (await page.$('[data-told]')) === null);
    await page.close();
  });

  test('no reminders at night: 3, and they are off at night from the start', async () => {
    const { page, press, leave, clicks } = await setOut(stage);
    await press('[data-action="menu"]');
    const address = await leave('#menu a[href$="#/settings"]');
    expect(clicks()).toBe(3);
    await page.close();
    const settings = await openOurs(stage, address);
    const night = await settings.evaluate(() =>
      ['quietFrom', 'quietUntil'].map(
        (end) => document.querySelector<HTMLInputElement>(`[data-field="${end}"]`)?.value,
      ),
    );
    expect(night).toEqual(['22:00', '08:00']);
    await settings.close();
  });

  test('into my calendar: 3', async () => {
    const { page, press, clicks } = await setOut(stage);
    await press(`${rowOf(unpaidSoon)} [data-action="more:open"]`);
    await press(`${rowOf(unpaidSoon)} [data-action="addToCalendar"]`);
    expect(clicks()).toBe(3);
    await page.close();
  });

  test('one order by its name: 2, and typing', async () => {
    const { page, leave, clicks } = await setOut(stage);
    const address = await leave('[data-link="search"]');
    expect(clicks()).toBe(2);
    await page.close();
    const all = await openOurs(stage, address);
    await eventually('the keyboard in the field', async () =>
      all.evaluate(() => document.activeElement?.matches('[data-field="search"]') === true),
    );
    await all.bringToFront();
    await all.keyboard.type('phone');
    await eventually('one row', async () => (await all.$$('article.row')).length === 1);
    await all.close();
  });

  test('everything to a new computer: 3, and one more saves it', async () => {
    const { page, press, leave, clicks } = await setOut(stage);
    await press('[data-action="menu"]');
    const address = await leave('#menu a[href$="#/data"]');
    expect(clicks()).toBe(3);
    await page.close();
    const data = await openOurs(stage, address);
    await appear(data, '[data-action="export:json"]');
    await data.close();
  });

  test('why nothing is new: 1, what is known stays in sight as of when it was read, and the way out leads to the list', async () => {
    stage.shop.setWall('captcha');
    const site = await stage.drive.openTab(LIST);
    await noticed(stage, 'captcha');
    await site.close();
    stage.shop.setWall('none');
    const { page, clicks } = await setOut(stage);
    await appear(page, '[data-notice="captcha"]');
    await appear(page, '.answer [data-as-of]');
    await appear(page, 'article[data-order-id]', 5);
    expect(await attribute(page, '.notice a[data-link="list"]', 'href')).toContain('/p/order/');
    expect(clicks()).toBe(1);
    await page.close();
  });
});
