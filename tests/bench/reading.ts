/** Measures reading in a real browser; `npm run bench` puts it into a page and asks. */
import { watchPage } from '@/entrypoints/orders.content/watch';
import { pageTypeOf } from '@/utils/page/dom/page-kind';
import { cardsOf, contextOf, readCard } from '@/utils/page/read-page';
import { TODAY_WORDS } from '../shop/pages/page-words';
import { todayList } from '../shop/pages/today-list';

const URL_OF_LIST = new URL('https://www.aliexpress.com/p/order/index.html');
const RUNS = 41;

function fill(count: number): void {
  const orders = Array.from({ length: count }, (_, index) => ({
    id: String(8_210_000_000_001_111n + BigInt(index) * 20_000n),
    status: 'Awaiting delivery',
    placed: 'Nov 3, 2026',
    items: [{ title: 'Wool socks, 3 pairs', price: 'US $12.40', quantity: 1, variant: 'Grey' }],
    store: 'Nordic Wool Store',
    total: 'US $12.40',
    buttons: ['Confirm received', 'Track status'],
  }));
  const html = todayList({ orders, words: TODAY_WORDS.en, hasMore: true });
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
}

/** Browsers blur their clock to a tenth of a millisecond, so that a run is repeated until it is long against that. */
function medianOf(repeats: number, run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    for (let turn = 0; turn < repeats; turn += 1) run();
    return (performance.now() - began) / repeats;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Times that reading takes as multiples of one `textContent` pass over the same cards. */
function readingRatio(count: number): { readonly ratio: number; readonly milliseconds: number } {
  fill(count);
  const type = pageTypeOf(URL_OF_LIST);
  if (type === undefined) throw new Error('the list is not recognised');
  const context = contextOf(document, URL_OF_LIST, type);
  const cards = cardsOf(document, type);
  let characters = 0;
  const repeats = Math.ceil(2000 / count);
  const pass = medianOf(repeats, () => {
    for (const card of cards) characters += card.textContent?.length ?? 0;
  });
  const read = medianOf(Math.ceil(repeats / 10), () => {
    for (const card of cards) characters += readCard(card, context).reading?.printed.orderId.length ?? 0;
  });
  if (characters === 0) throw new Error('nothing was read');
  return { ratio: read / pass, milliseconds: read };
}

/** How many cards are read again when the status of one changes. */
async function readAgain(): Promise<number | 'all'> {
  fill(100);
  const rests: (number | 'all')[] = [];
  const stop = watchPage(document, () => URL_OF_LIST.href, {
    onTouch: () => undefined,
    onNewPage: () => undefined,
    onRest: ({ touched }) => rests.push(touched?.size ?? 'all'),
  });
  await pause(400);
  const status = document.querySelectorAll('.order-item-header-status-text')[50];
  if (status) status.textContent = 'Completed';
  await pause(400);
  stop();
  return rests.at(-1) ?? 'all';
}

Object.assign(globalThis, {
  measure: async () => ({
    ten: readingRatio(10),
    hundred: readingRatio(100),
    thousand: readingRatio(1000),
    again: await readAgain(),
  }),
});
