import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normalise } from '@/utils/page/dom/normalise';
import { STATUS_PHRASES } from '@/utils/page/status/status-phrases';
import { eventually } from '../drive/drive';
import type { ShopOrder } from '../shop/order';
import { DAY } from '../shop/order';
import { MEANING_OF_PHASE, statusOf } from '../shop/status-words';
import { CARDS, LISTS, type PageDesign } from '../tour/lists';
import { isKept, isListKept } from './kept';
import { openOurs } from './looks';
import { appear, press, type Stage, setStage, ZONE } from './stage';

const PAIRS: readonly (readonly [PageDesign, string])[] = [
  ['today', 'ko'],
  ['today', 'ar'],
  ['mobile', 'pt-BR'],
  ['ru', 'ru'],
  ['ru', 'en'],
  ['legacy', 'en'],
  ['legacy', 'de'],
];

const ATTESTED: ReadonlySet<string> = new Set(
  Object.values(STATUS_PHRASES)
    .flatMap(({ attested }) => Object.values(attested).flat())
    .map(normalise),
);

/** The list in that design, with all its cards, until all are kept. */
async function visit(stage: Stage, design: PageDesign, language: string): Promise<void> {
  const { drive, shop } = stage;
  const page = await drive.openTab(LISTS[design]);
  const all = shop.orders().length;
  await appear(page, CARDS[design], 10);
  if (design === 'today' || design === 'mobile') await press(page, '.order-more button');
  await appear(page, CARDS[design], all);
  expect(await page.evaluate(() => document.documentElement.lang)).not.toBe('');
  await isListKept(stage, language);
  await page.close();
}

/** State, basis and words of every order on the ledger, and when the unpaid ones lapse. */
async function toldBy(stage: Stage) {
  const page = await openOurs(stage, 'ledger.html');
  await appear(page, 'article[data-order-id]', stage.shop.orders().length);
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article[data-order-id]')].map((article) => {
      const { orderId, state, stateBasis, stateText } = article.dataset;
      const payBy = article.querySelector<HTMLElement>('[data-deadline="payBy"]');
      return {
        id: orderId,
        state,
        basis: stateBasis,
        words: stateText,
        payBy: payBy?.getAttribute('datetime') ?? undefined,
      };
    }),
  );
  await page.close();
  return rows.toSorted((one, other) => (one.id ?? '').localeCompare(other.id ?? ''));
}

/** Midnight of the day in the visitor's zone, 20 days on; on the old site the minute, which it prints. */
function payByOf(design: PageDesign, { phase, placedAt }: ShopOrder): string | undefined {
  if (phase !== 'unpaid' || design === 'ru') return undefined;
  if (design === 'legacy') return new Date(Math.floor(placedAt / 60_000) * 60_000 + 20 * DAY).toISOString();
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE }).format(placedAt + 20 * DAY);
  return new Date(`${day}T00:00:00+01:00`).toISOString();
}

describe('the practice shop in its designs and languages', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.strike());

  test.each(PAIRS)(
    '%s in %s: every order is told in its state, with its words and its day',
    async (design, language) => {
      await stage.startAnew(language);
      await visit(stage, design, language);
      const wanted = stage.shop
        .orders()
        .map((order) => {
          const words = statusOf(order.phase, language);
          return {
            id: order.id,
            state: MEANING_OF_PHASE[order.phase],
            basis: ATTESTED.has(normalise(words)) ? 'page' : 'translated',
            words,
            payBy: payByOf(design, order),
          };
        })
        .toSorted((one, other) => one.id.localeCompare(other.id));
      await eventually('the orders as they are', async () => {
        expect(await toldBy(stage)).toEqual(wanted);
        return true;
      });
    },
  );

  test('aliexpress.ru names no state on its detail page: what the list said stays', async () => {
    await stage.startAnew('ru');
    await visit(stage, 'ru', 'ru');
    const sent = stage.shop.orders().find(({ phase }) => phase === 'shipped');
    const page = await stage.drive.openTab(`https://aliexpress.ru/order-list/${sent?.id}`);
    await appear(page, '[data-testid="orderNumber"]');
    await isKept(stage, sent?.id ?? '', 'detail', ({ status }) => status === undefined);
    await page.close();
    const told = await toldBy(stage);
    expect(told.find(({ id }) => id === sent?.id)).toMatchObject({ state: 'inTransit' });
  });
});
