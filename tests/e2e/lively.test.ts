import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../drive/drive';
import { isListKept, storedOrder } from './kept';
import { askAbout, CANCEL_FAMILY } from './looks';
import { appear, chipOn, detailOf, hoursOn, LIST, type Stage, setStage } from './stage';

/** Of a page that answers at all: it is asked while the machine is busy with other browsers. */
const ANSWERS_WITHIN_MS = 5000;
/** After its change a card is read within two seconds, or five while it goes on; the rest is the machine's. */
const READ_WITHIN_MS = 10_000;

const CANCELED = 'Canceled';
const ON_ITS_WAY = 'Awaiting delivery';

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

const statusOn = (page: Page, index: number): Promise<string> =>
  page.evaluate(
    (n) => document.querySelectorAll('.order-item .order-item-header-status-text')[n]?.textContent?.trim() ?? '',
    index,
  );

/** Waits until each order on the page is kept. */
async function isListKeptOn(stage: Stage, page: Page): Promise<void> {
  for (const id of await idsOn(page))
    await eventually(`${id} to be kept`, async () => (await storedOrder(stage, id)) !== undefined);
}

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

/** What was kept of the order's state on the list, with the hours after the start when it was last so, in this order. */
async function history(stage: Stage, id: string): Promise<readonly (readonly [string | undefined, number])[]> {
  const onList = (await storedOrder(stage, id))?.observations.filter(({ printed }) => printed.page === 'list') ?? [];
  const inTime = onList.toSorted((one, other) => one.lastAt - other.lastAt);
  return inTime.map(({ printed, lastAt }) => [printed.status, (lastAt - Date.parse(hoursOn(0))) / 3_600_000]);
}

/** The site renders its cards anew with the words that it has, as it does at each change of tab. */
const renderAnew = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const card of document.querySelectorAll('.order-item')) {
      const anew = card.cloneNode(true);
      if (anew instanceof Element) for (const bare of anew.querySelectorAll(':scope > div:not([class])')) bare.remove();
      card.replaceWith(anew);
    }
  });

/** The browser's own translation of a status, as Chromium writes it into a page: two `font` in place of each text. */
const translate = (page: Page, words: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((german) => {
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'de';
    for (const line of document.querySelectorAll('.order-item-header-status-text')) {
      const text = line.textContent ?? '';
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = german[text.trim()] ?? text;
      outer.append(inner);
      line.replaceChildren(outer);
      Object.assign(line, { original: text });
    }
  }, words);

const showOriginal = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.classList.remove('translated-ltr');
    document.documentElement.lang = 'en';
    for (const line of document.querySelectorAll('.order-item-header-status-text'))
      line.replaceChildren(Reflect.get(line, 'original'));
  });

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

describe('a page with a life of its own', () => {
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

describe('a list that is left and come back to', () => {
  test('in two tabs: the older one does not take back what the newer one said, when the site renders it anew', async () => {
    const [first = '', second = ''] = await idsOn(page);
    const said = await statusOn(page, 0);
    await isRead(stage, first, said);
    await stage.setTime(hoursOn(1));
    const newer = await stage.drive.openTab(LIST);
    await appear(newer, '.order-item', 10);
    await eventually('the newer tab to be read', async () => (await history(stage, first)).at(-1)?.[1] === 1);
    await stage.setTime(hoursOn(2)); // of two words of one moment neither is the later
    await setStatus(newer, 0, CANCELED);
    await isRead(stage, first, CANCELED);
    await stage.setTime(hoursOn(3));
    await page.bringToFront();
    await renderAnew(page);
    await setStatus(page, 1, CANCELED); // once this is kept, the rest of the older tab was looked at too
    await isRead(stage, second, CANCELED);
    expect(await history(stage, first)).toEqual([
      [said, 1],
      [CANCELED, 2],
    ]);
  });

  test('out of the memory of the browser, after three days: old words stay of then, and what changes now is of now', async () => {
    const [first = '', second = ''] = await idsOn(page);
    const said = await statusOn(page, 0);
    await isListKeptOn(stage, page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(detailOf(second), { waitUntil: 'domcontentloaded' });
    await appear(page, '.order-status');
    await stage.setTime(hoursOn(72));
    page.goBack().catch(() => undefined);
    await eventually('the list again', () => page.evaluate(() => Reflect.get(globalThis, 'persisted') === true));
    await renderAnew(page);
    await setStatus(page, 1, CANCELED);
    await isRead(stage, second, CANCELED);
    expect(await history(stage, first)).toEqual([[said, 0]]);
    expect((await history(stage, second)).at(-1)).toEqual([CANCELED, 72]);
    await appear(page, chipOn(first));
  });

  test('translated by the browser and not: a parcel on its way offers no Cancel, and the words of the site are the last', async () => {
    const sent = stage.shop.orders().find(({ phase }) => phase === 'shipped')?.id ?? '';
    await isRead(stage, sent, ON_ITS_WAY);
    const offered = async () => {
      const { state, options } = await askAbout(stage, sent);
      return { state, cancels: options.filter((option) => CANCEL_FAMILY.includes(option)) };
    };
    await stage.setTime(hoursOn(1));
    await translate(page, { [ON_ITS_WAY]: 'Erwartet die Lieferung' });
    await isRead(stage, sent, 'Erwartet die Lieferung');
    expect((await offered()).cancels).toEqual([]);
    await stage.setTime(hoursOn(2));
    await showOriginal(page);
    await eventually('the words of the site', async () => (await history(stage, sent)).at(-1)?.[1] === 2);
    expect((await history(stage, sent)).at(-1)).toEqual([ON_ITS_WAY, 2]);
    expect(await offered()).toEqual({ state: 'inTransit', cancels: [] });
  });
});
