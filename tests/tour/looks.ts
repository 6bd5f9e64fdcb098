/** What `npm run looks` measures: how far one has to scroll, read and click for what is wanted most, at the practice shop. */
import type { Page } from 'puppeteer-core';
import { openOurs, visitDetail, visitList } from '../e2e/looks';
import { type Stage, setStage } from '../e2e/stage';
import { printTable } from '../e2e/table';

/** As wide as the popup was written. */
const POPUP = 380;

interface Measure {
  readonly name: string;
  /** Before the answer came first, measured the same way. */
  readonly before: string;
  readonly goal: string;
  readonly now: (stage: Stage) => Promise<string>;
}

async function opened(stage: Stage, path: string, width: number): Promise<Page> {
  const page = await openOurs(stage, path);
  await page.setViewport({ width, height: 600 });
  await page.waitForNetworkIdle({ idleTime: 200 }).catch(() => undefined);
  return page;
}

/**
 * Words that have to be read on a page until something is found: those before it, from the top of what the page shows when it
 * opens, and none twice. What is for ears only does not count.
 */
const wordsUntil = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const end = document.querySelector(wanted);
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let count = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (end !== null && !(node.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      const element = node.parentElement;
      if (element === null || element.closest('.spoken, textarea, svg') !== null || !element.checkVisibility())
        continue;
      range.selectNodeContents(node);
      const text = node.textContent ?? '';
      const isAbove = range.getBoundingClientRect().bottom <= 0;
      if (isAbove || element.dataset.readBefore === text) continue;
      element.dataset.readBefore = text;
      count += text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
    return count;
  }, selector);

/** Words in sight, as far as the element that is looked for, or all of them; what is for ears only does not count. */
const wordsBefore = (page: Page, selector = ''): Promise<number> =>
  page.evaluate((wanted) => {
    const end = wanted === '' ? null : document.querySelector(wanted);
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (end !== null && !(node.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      const element = node.parentElement;
      if (element === null || element.closest('.spoken, textarea, svg') !== null || !element.checkVisibility())
        continue;
      count += (node.textContent ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
    return count;
  }, selector);

const bottomOf = (page: Page, selector: string, place: number): Promise<number> =>
  page.evaluate(
    (wanted, nth) => Math.round(document.querySelectorAll(wanted)[nth]?.getBoundingClientRect().bottom ?? -1),
    selector,
    place,
  );

const topOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => Math.round(document.querySelector(wanted)?.getBoundingClientRect().top ?? -1), selector);

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.round(document.body.getBoundingClientRect().height));

const orderIn = ({ shop }: Stage, phase: string): string =>
  shop.orders().find((order) => order.phase === phase)?.id ?? '';

/** What is pressed on the way to something: each press on the page that the one before it opened. */
type Way = readonly string[];

/** Presses and words on a way; the press that leaves for the site or copies is the last, or the answer that is only read. */
async function walk(stage: Stage, way: Way, isRead = false): Promise<string> {
  const page = await opened(stage, 'popup.html', POPUP);
  let words = 0;
  for (const [place, selector] of way.entries()) {
    await page.waitForFunction(
      (wanted) => document.querySelector(wanted)?.checkVisibility() === true,
      { timeout: 5000 },
      selector,
    );
    words += await wordsUntil(page, selector);
    if (place < way.length - 1) {
      await page.evaluate((wanted) => {
        const found = document.querySelector(wanted);
        if (found instanceof HTMLElement) found.click();
      }, selector);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
  await page.close();
  return `${isRead ? way.length - 1 : way.length} clicks, ${words} words`;
}

const rowOf = (id: string): string => `article[data-order-id="${id}"]`;

async function toShip(stage: Stage, measure: (page: Page) => Promise<string>): Promise<string> {
  const page = await opened(stage, `popup.html#/order/${orderIn(stage, 'paid')}`, POPUP);
  const said = await measure(page);
  await page.close();
  return said;
}

async function heightAt(stage: Stage, path: string, width: number): Promise<string> {
  const page = await opened(stage, path, width);
  const height = await heightOf(page);
  await page.close();
  return `${height} px`;
}

const MEASURES: readonly Measure[] = [
  {
    name: 'an order to ship, as it opens',
    before: '2957 px, 499 words',
    goal: '≤ 1600 px, ≤ 260 words',
    now: (stage) => toShip(stage, async (page) => `${await heightOf(page)} px, ${await wordsBefore(page)} words`),
  },
  {
    name: "the site's Cancel in it",
    before: 'y 954',
    goal: 'y ≤ 560',
    now: (stage) => toShip(stage, async (page) => `y ${await topOf(page, '[data-first="true"] a[data-link="order"]')}`),
  },
  {
    name: 'ledger, 1080 px wide',
    before: '1999 px',
    goal: '≤ 1400 px',
    now: (stage) => heightAt(stage, 'ledger.html', 1080),
  },
  {
    name: 'ledger, 400 px wide',
    before: '4492 px',
    goal: '≤ 2200 px',
    now: (stage) => heightAt(stage, 'ledger.html', 400),
  },
  {
    name: 'to cancel what was paid yesterday',
    before: '4 clicks, 761 words',
    goal: '2 clicks, ≤ 60 words',
    now: (stage) => walk(stage, [`${rowOf(orderIn(stage, 'paid'))} [data-first="true"] a[data-link="order"]`]),
  },
  {
    name: 'to where my refund is',
    before: '3 clicks, 173 words',
    goal: '2 clicks, ≤ 40 words',
    now: (stage) => walk(stage, ['[data-action="money"]', '[data-if-nothing] b'], true),
  },
  {
    name: 'to a message in Chinese',
    before: '7 clicks, 362 words',
    goal: '3 clicks, ≤ 120 words',
    now: (stage) =>
      walk(stage, [
        `${rowOf(orderIn(stage, 'paid'))} [data-action="write"]`,
        '[data-action="language:zh-CN"]',
        '[data-action="copy"]',
      ]),
  },
  {
    name: 'to my calendar',
    before: '3 clicks, 436 words',
    goal: '2 clicks, ≤ 60 words',
    now: (stage) =>
      walk(stage, ['article.card [data-action="more:open"]', 'article.card [data-action="addToCalendar"]']),
  },
  {
    // Of the practice orders one calls; two that were just placed and whose details nobody opened yet call too.
    name: 'bottom of the third card, two orders more',
    before: '915 px',
    goal: '≤ 790 px',
    now: async (stage) => {
      // Far apart, so that they are of two checkouts.
      stage.shop.place({ title: 'Wool hat', quantity: 1 }, { id: '8310010000001111' });
      stage.shop.place({ title: 'Tea strainer', quantity: 1 }, { id: '8320010000001111' });
      await visitList(stage);
      const page = await opened(stage, 'popup.html', POPUP);
      const bottom = await bottomOf(page, 'article.card', 2);
      await page.close();
      return `${bottom} px`;
    },
  },
];

/** Prints each measure beside what it was and what it should be. */
export async function printLooks(extensionDir: string): Promise<void> {
  const stage = await setStage({ browser: 'chrome', extensionDir });
  const rows: string[][] = [];
  try {
    await visitList(stage);
    for (const { id } of stage.shop.orders()) await visitDetail(stage, id);
    for (const { name, before, goal, now } of MEASURES) {
      rows.push([name, before, goal, await now(stage).catch((error: unknown) => `not reached: ${error}`)]);
    }
  } finally {
    await stage.strike();
  }
  printTable(['measure, 16 practice orders, 380 px unless said', 'before', 'goal', 'now'], rows);
}
