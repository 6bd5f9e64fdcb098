/** In a real browser: a list that changes a thousand times a second, alone and with the content script's reading and chips on it. */

import { parseOrderId } from '@/utils/domain/order/kinds';
import { instant } from '@/utils/domain/time/instant';
import { makeChips } from '@/utils/guest/chips';
import { makeReport } from '@/utils/guest/report';
import { type Rest, watchPage } from '@/utils/guest/watch';
import { TODAYS_READERS } from '@/utils/page/designs/todays';
import { idOnCard } from '@/utils/page/dom/page-kind';
import { SOCKS } from '../fixtures/pages';
import { TODAY_WORDS } from '../shop/pages/page-words';
import { todayList } from '../shop/pages/today-list';

const ADDRESS = 'https://www.aliexpress.com/p/order/index.html';
const CARDS = 50;
/** A task every four milliseconds, the least that browsers keep to, with four changes in each. */
const TASK_MS = 4;
const CHANGES = 4;

interface Stormed {
  readonly told: number;
  readonly changes: number;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The content script without its messages: what it was to tell is counted. */
function start(told: Set<string>): () => void {
  const chips = makeChips(
    document,
    (card) => idOnCard(card, 'www.aliexpress.com'),
    () => undefined,
  );
  const report = makeReport(TODAYS_READERS);
  const onRest = (rest: Rest): void => {
    const { elements, sightings } = report.of(document, rest, instant(Date.now()));
    for (const [id, element] of elements) chips.place(id, element);
    for (const { printed } of sightings) told.add(printed.orderId);
    const words = { text: 'Closes by itself', urgency: 'calm', language: 'en', direction: 'ltr' } as const;
    chips.say(sightings.map(({ printed }) => ({ id: printed.orderId, ...words })));
  };
  const actions = { onTouch: chips.restore, onNewPage: report.startAnew, onRest };
  const stopWatching = watchPage(document, () => ADDRESS, actions);
  return () => {
    stopWatching();
    chips.stop();
  };
}

/** Storms for so long; how many changes that were, and how many orders were told meanwhile, all of them having changed. */
async function storm(isWatched: boolean, milliseconds: number): Promise<Stormed> {
  const orders = Array.from({ length: CARDS }, (_, n) => ({ ...SOCKS, id: String(8_212_313_960_000_000 + n) }));
  if (orders.some(({ id }) => parseOrderId(id) === undefined)) throw new Error('bad ids');
  const shown = new DOMParser().parseFromString(todayList({ orders, words: TODAY_WORDS.en }), 'text/html');
  document.body.replaceChildren(...shown.body.children);
  const statuses = [...document.querySelectorAll('.order-item-header-status-text')];
  const told = new Set<string>();
  const stop = isWatched ? start(told) : () => undefined;
  await pause(500);
  told.clear();
  let n = 0;
  const timer = setInterval(() => {
    for (let change = 0; change < CHANGES; change += 1, n += 1) {
      const status = statuses[n % CARDS];
      if (status) status.textContent = `To pay ${n}`;
    }
  }, TASK_MS);
  await pause(milliseconds);
  clearInterval(timer);
  stop();
  return { told: told.size, changes: n };
}

Object.assign(globalThis, { storm });
