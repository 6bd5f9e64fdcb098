import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { isListKept, storedOrder } from './kept';
import { appear, LIST, type Stage, setStage } from './stage';

/** Of a page that answers at all: it is asked while the machine is busy with other browsers. */
const ANSWERS_WITHIN_MS = 5000;
/** After its change a card is read within two seconds, or five while it goes on; the rest is the machine's. */
const READ_WITHIN_MS = 10_000;

const CANCELED = 'Canceled';

const isRead = (stage: Stage, id: string, words: string): Promise<unknown> =>
  eventually(
    `"${words}" of ${id} to be kept`,
    async () =>
      (await storedOrder(stage, id))?.observations.some(({ printed: { status } }) => status === words) ?? false,
    READ_WITHIN_MS,
  );

const idsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.order-item')].flatMap((card) => /orderId=(\d+)/.exec(card.innerHTML)?.[1] ?? []),
  );

const setStatus = (page: Page, index: number, status: string): Promise<void> =>
  page.evaluate(
    (n, text) => {
      const line = document.querySelectorAll('.order-item .order-item-header-status-text')[n];
      if (line) line.textContent = text;
    },
    index,
    status,
  );

/** Starts changing the first card's store line, as a clock or an advertisement of the site's would. */
const changeForEver = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const line = document.querySelector('.order-item .order-item-store-name') ?? document.querySelector('.order-item');
    const clock = document.createElement('i');
    line?.append(clock);
    setInterval(() => {
      clock.textContent = String(performance.now());
    }, 40);
  });

describe('a page with a life of its own', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.strike());
  beforeEach(async () => {
    await stage.startAnew();
    page = await stage.drive.openTab(LIST);
    await appear(page, '.order-item', 10);
  });

  test('one that reacts to us at once is not locked, and is left alone', async () => {
    // Counts, and stops by itself long after a page would have been of no use any more.
    await page.evaluate(() => {
      const state = { rounds: 0 };
      Object.assign(globalThis, { state });
      new MutationObserver((mutations) => {
        for (const { addedNodes, target } of mutations) {
          const isForeign = [...addedNodes].some(
            (node) => node instanceof HTMLDivElement && node.attributes.length === 0,
          );
          if (!isForeign || !(target instanceof Element) || state.rounds > 100_000) continue;
          state.rounds += 1;
          target.append(document.createElement('p'));
        }
      }).observe(document.documentElement, { childList: true, subtree: true });
      // The site renders its cards anew, as it does at each change of tab.
      for (const card of document.querySelectorAll('.order-item')) card.replaceWith(card.cloneNode(true));
    });
    const rounds = (): Promise<number> => page.evaluate(() => Reflect.get(globalThis, 'state').rounds);
    await eventually('a chip of ours', async () => (await rounds()) > 0);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const asked = performance.now();
    const before = await rounds();
    expect(performance.now() - asked).toBeLessThan(ANSWERS_WITHIN_MS);
    const cards = (await idsOn(page)).length;
    expect(before).toBeLessThanOrEqual(cards * 10); // five for the words it had, and five when the page says others
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await rounds()).toBe(before);
  });

  test('a card that changes every 40 ms is read, and so is what other cards say meanwhile', async () => {
    await changeForEver(page);
    const [first = '', second = ''] = await idsOn(page);
    await setStatus(page, 0, CANCELED);
    await isRead(stage, first, CANCELED);
    await setStatus(page, 1, CANCELED);
    await isRead(stage, second, CANCELED);
  });

  test('cards that come later are read while the others go on', async () => {
    await changeForEver(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.order-more button')?.click());
    await appear(page, '.order-item', stage.shop.orders().length);
    await isListKept(stage);
  });

  test('a tab that lies behind others is read all the same', async () => {
    const [first = ''] = await idsOn(page);
    const other = await stage.drive.openTab('about:blank');
    await other.bringToFront();
    await setStatus(page, 0, CANCELED);
    await isRead(stage, first, CANCELED);
    await other.close();
  });
});
