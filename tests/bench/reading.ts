/** Measures reading in a real browser; `npm run bench -- reading` puts it into a page and asks. */
import { watchPage } from '@/entrypoints/orders.content/watch';
import { pageTypeOf } from '@/utils/page/dom/page-kind';
import { cardsOf, contextOf, readCard } from '@/utils/page/read-page';
import { fill, URL_OF_LIST } from './list';
import { comparePairs, type Measured, type Pace } from './pairs';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reading every card of a list, and one pass over their text, below which nobody can go. */
function measureReading(count: number, pace: Pace): Measured {
  fill(count);
  const type = pageTypeOf(URL_OF_LIST);
  if (type === undefined) throw new Error('the list is not recognised');
  const ours = (): number => {
    let read = 0;
    const context = contextOf(document, URL_OF_LIST, type);
    for (const card of cardsOf(document, type)) {
      if (readCard(card, context).reading) read += 1;
    }
    if (read !== count) throw new Error(`${read} of ${count} were read`);
    return read;
  };
  const pass = (): number => {
    let characters = 0;
    for (const card of document.querySelectorAll('.order-item')) characters += card.textContent?.length ?? 0;
    return characters;
  };
  return comparePairs(ours, pass, pace);
}

/** How many cards are read again when the status of one changes. */
async function readAgain(): Promise<number> {
  fill(100);
  const rests: number[] = [];
  const stop = watchPage(document, () => URL_OF_LIST.href, {
    onTouch: () => undefined,
    onNewPage: () => undefined,
    onRest: ({ touched }) => rests.push(touched?.size ?? 100),
  });
  await pause(400);
  const status = document.querySelectorAll('.order-item-header-status-text')[50];
  if (status) status.textContent = 'Completed';
  await pause(400);
  stop();
  return rests.at(-1) ?? 100;
}

Object.assign(globalThis, { measureReading, readAgain });
