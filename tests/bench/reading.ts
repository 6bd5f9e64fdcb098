/** Measures reading in a real browser; `npm run bench -- reading` puts it into a page and asks. */

import type { Printed } from '@/utils/domain/order/printed';
import { instant } from '@/utils/domain/time/instant';
import { makeReport } from '@/utils/guest/report';
import { watchPage } from '@/utils/guest/watch';
import { TODAYS_READERS } from '@/utils/page/designs/todays';
import { cardsOf, contextOf, readCard } from '@/utils/page/read-page';
import { cardsIn, fill, URL_OF_LIST } from './list';
import { comparePairs, type Measured, type Pace } from './pairs';
import { scrape } from './peer';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads every card of the list on the page. */
function readAll(): readonly Printed[] {
  const context = contextOf(document, URL_OF_LIST, TODAYS_READERS);
  if (context === undefined) throw new Error('the list is not recognised');
  return cardsOf(document, context).flatMap((card) => readCard(card, context).reading?.printed ?? []);
}

const passOverText = (): number => {
  let characters = 0;
  for (const card of cardsIn(document)) characters += card.textContent?.length ?? 0;
  return characters;
};

/** What we read of a card, as the peer gives it. */
const asScraped = ({ orderId, status, dates, total, store, items: [item], stateLine, buttons }: Printed) => ({
  orderId,
  status: status ?? '',
  placed: dates.placed ?? '',
  total: total ?? '',
  store: store ?? '',
  title: item?.title ?? '',
  variant: item?.variant ?? '',
  quantity: item?.quantity ?? 1,
  stateLine: stateLine ?? '',
  buttons,
});

/** Throws unless ours and the peer's say the same, so that neither is the quicker for reading less. */
function checkEqual(count: number): void {
  const [ours, peers] = [readAll().map(asScraped), [...cardsIn(document)].map(scrape)];
  if (ours.length !== count) throw new Error(`${ours.length} of ${count} were read`);
  if (JSON.stringify(ours) !== JSON.stringify(peers)) {
    throw new Error(`${JSON.stringify(ours[0])} differs from ${JSON.stringify(peers[0])}`);
  }
}

/** Reading every card of a list, and one pass over their text, below which nobody can go, or the peer's reading. */
function measureReading(count: number, against: 'text' | 'peer', pace: Pace): Promise<Measured> {
  fill(document, count);
  checkEqual(count);
  const peer = (): number => {
    let length = 0;
    for (const card of cardsIn(document)) length += scrape(card).orderId.length;
    return length;
  };
  return comparePairs(() => readAll().length, against === 'text' ? passOverText : peer, pace);
}

/** The same list in a page of its own, so that what is measured on a long one can be on a short one too. */
function frameWith(count: number): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (!frame.contentDocument) throw new Error('no page in the frame');
  fill(frame.contentDocument, count);
  return frame.contentDocument;
}

/** What a rest costs at which the last cards of a long list have come or changed; by then the page is laid out. */
function restOf(root: Document, count: number) {
  const report = makeReport(TODAYS_READERS);
  const rest = { url: URL_OF_LIST, hasSettled: false };
  report.of(root, { ...rest, touched: undefined }, instant(0));
  const cards = [...cardsIn(root)].slice(-count);
  const statuses = cards.flatMap((card) => card.querySelector('.order-item-header-status-text') ?? []);
  let turn = 0;
  return {
    /** Other words each time, so that what is read is news. */
    before: (): void => {
      turn += 1;
      for (const status of statuses) status.textContent = turn % 2 === 0 ? 'Awaiting delivery' : 'Completed';
      root.body.getBoundingClientRect();
    },
    run: (): number => {
      const { sightings } = report.of(root, { ...rest, touched: new Set(cards) }, instant(turn));
      if (sightings.length !== count) throw new Error(`${sightings.length} of ${count} were told`);
      return sightings.length;
    },
  };
}

/** That many cards changed or come among a thousand, against a page of them alone and one look for the cards of the long one. */
function measureRest(count: number, pace: Pace): Promise<Measured> {
  fill(document, 1000);
  const ours = restOf(document, count);
  const alone = restOf(frameWith(count), count);
  const look = (): number => document.querySelectorAll('.order-item').length;
  return comparePairs(ours, { before: alone.before, run: () => alone.run() + look() }, pace);
}

/** How many cards are read again when the status of one changes. */
async function readAgain(): Promise<number> {
  fill(document, 100);
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

Object.assign(globalThis, { measureReading, measureRest, readAgain });
