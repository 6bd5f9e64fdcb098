/** Watches an order page until it has come to rest, reads what changed, tells the worker, marks the cards. */
import type { OrderId } from '@/utils/domain/order/kinds';
import { MOST_CHIPS } from '@/utils/domain/order/text-limits';
import type { Readers } from '@/utils/page/dom/card-reading';
import { labelTest } from '@/utils/page/dom/label-test';
import { idOnCard, orderIdIn, pageTypeOf } from '@/utils/page/dom/page-kind';
import { reportOf } from '@/utils/page/redact';
import { readTime } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { answerOurs } from '@/utils/platform/messaging/in-shop-page';
import { send } from '@/utils/platform/messaging/messages';
import { startLife } from '@/utils/platform/script-life';
import { makeChips } from './chips';
import { makeReport } from './report';
import { makeTelling } from './telling';
import { inTurns } from './turns';
import { watchPage } from './watch';

/** The one order that a details page is about. */
const shownOrder = (url: URL): OrderId | undefined => (pageTypeOf(url)?.page === 'detail' ? orderIdIn(url) : undefined);

/** Begins on the page of the shop that this script runs in; `readers` are those of its site. */
export function startGuest(readers: Readers): void {
  const life = startLife();
  const failed = (error: unknown): void => {
    // Asking is what ends it: the extension was updated or switched off under this tab; a reload brings the new one.
    if (!life.isOver()) logFailure('tell the worker', error);
  };
  const tell = (saying: Promise<unknown>): void => {
    saying.catch(failed);
  };
  const chips = makeChips(
    document,
    (card) => idOnCard(card, location.hostname),
    (id) => tell(send('orderAskedFor', { id })),
  );
  const report = makeReport(readers);
  const telling = makeTelling(async (news) => {
    const { chips: words } = await send('pageRead', news);
    chips.say(words);
  }, failed);

  const turns = inTurns((rest, at, hasTime) => {
    if (life.isOver()) return undefined;
    const { sightings, health, elements, left } = report.of(document, rest, at, hasTime);
    for (const [id, element] of elements) chips.place(id, element);
    if (health) telling.note({ sightings, health });
    if (!left) telling.tell();
    return left;
  }, failed);

  const stopWatching = watchPage(document, () => location.href, {
    onTouch: chips.restore,
    onNewPage: report.startAnew,
    onRest: (rest) => tell(readTime().then((at) => turns.start(rest, at))),
  });
  const stop = (): void => {
    stopWatching();
    turns.stop();
    telling.stop();
    chips.stop();
  };
  const askForChips = (): void => {
    const ids = chips.ids().slice(0, MOST_CHIPS);
    if (ids.length > 0) tell(send('chipsAskedFor', { ids }).then((answer) => chips.sayAll(answer.chips)));
  };
  const stopAnswering = answerOurs({
    shownOrderAsked: async () => shownOrder(new URL(location.href)) ?? '',
    somethingChanged: async () => {
      askForChips();
      return {};
    },
    reportAskedFor: async ({ labels }) =>
      reportOf(document, new URL(location.href), readers, { isLabel: labelTest(labels) }),
  });
  // "In 2 days" ages while the tab lies behind others.
  const onLook = (): void => {
    if (document.visibilityState !== 'visible' || life.isOver()) return;
    telling.again();
    askForChips();
  };
  document.addEventListener('visibilitychange', onLook, { signal: life.signal });
  life.signal.addEventListener('abort', () => {
    stop();
    stopAnswering();
  });
}
