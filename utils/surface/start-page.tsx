/** Starts a page of ours and keeps it up to date until it is closed: the one loop of popup, side panel, ledger and welcome. */
import { type ComponentChildren, render } from 'preact';
import { type Actions, PageProvider } from '@/components/frame/page';
import type { Said } from '@/components/frame/SaidLine';
import type { OrderModel } from '@/components/order/OrderView';
import { isEqual } from '@/utils/domain/equal';
import type { OrderId } from '@/utils/domain/order/kinds';
import { instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { phrase } from '@/utils/domain/words/phrase';
import type { Words } from '@/utils/domain/words/words';
import type { Surface } from '@/utils/domain/worker/surface';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import { type Glance, loadGlance, watchGlance } from '@/utils/platform/store/glance';
import type { Damage } from '@/utils/platform/store/read';
import type { Stop } from '@/utils/platform/store/rows';
import { watchNow } from '@/utils/platform/store/ticking';
import { watchUpdated } from '@/utils/platform/updated';
import { lastingWords, loadVocabulary, wordsAt } from '@/utils/platform/words';
import { makeActions } from './actions';
import { focusArrival, onBackKeys, type Place } from './keyboard';
import { leaveWords } from './leave-words';
import type { Languages, OpenedOrder } from './opened-order';
import type { OrderPage } from './order-page';

/** What a page shows at one moment. */
export interface Shown<Route extends Place> {
  readonly route: Route;
  readonly glance: Glance;
  readonly now: Now;
  readonly words: Words;
  readonly actions: Actions;
  /** The line after a change, and how to say another. */
  readonly said: Said | undefined;
  readonly say: (next: Said | undefined) => void;
  /** Open tabs may still run the code of before an update. */
  readonly isUpdated: boolean;
  /** What draws one order; loaded by the time there is one to draw. */
  readonly orderPage: OrderPage | undefined;
  /** The order that the route names; `undefined` when it is not here. */
  readonly order: () => OrderModel | undefined;
  /** What is kept of it and cannot be read. */
  readonly damage: () => Damage | undefined;
}

/** What differs between pages. */
export interface PageParts<Route extends Place> {
  readonly surface: Surface;
  /** The view that the part after `#` asks for. A view with an `id` is shown as soon as that order is read. */
  readonly routeOf: (hash: string) => Route;
  readonly content: (shown: Shown<Route>) => ComponentChildren;
  /** What this page alone can do; asked for while the rest is being read. */
  readonly ownActions?: (route: () => Route) => Promise<Partial<Actions>>;
}

/** A page that was started. */
export interface StartedPage {
  /** Shows it anew, where something of its own has changed. */
  readonly redraw: () => void;
}

/** Shows the page in `#page`; the answer comes when its first view is drawn, or its order is being read. */
export async function startPage<Route extends Place>(parts: PageParts<Route>): Promise<StartedPage> {
  const { surface, content } = parts;
  const place = document.getElementById('page');
  if (!place) throw new Error('no #page to show anything in');
  const routeNow = (): Route => parts.routeOf(location.hash);
  const ownActions = parts.ownActions?.(routeNow);
  // Most readers keep the browser's language: its words are on their way before the choice is known.
  const likely = loadVocabulary({});
  likely.catch(() => undefined); // said where it is used
  let [glance, now] = await Promise.all([loadGlance(), readClock()]);
  const { language: chosen } = glance.preferences;
  let vocabulary = await (chosen === undefined ? likely : loadVocabulary({ language: chosen }));
  const own = await ownActions;
  let route = routeNow();
  let said: Said | undefined;
  let orderPage: OrderPage | undefined;
  let opened: OpenedOrder | undefined;
  let stopWatching: Stop | undefined;
  let isUpdated = false;
  /** The view that was left, until the new one is on screen. */
  let from: Route | undefined;

  const say = (next: Said | undefined): void => {
    said = next;
    draw();
  };
  const lastMarkAt = () => instant(Math.max(0, ...(opened?.record?.marks.map(({ madeAt }) => madeAt) ?? [])));
  const actions: Actions = {
    ...makeActions(say, lastMarkAt, () => glance.preferences),
    addToCalendar: (standing) => {
      const reader = { words: wordsAt(vocabulary, now), now, preferences: glance.preferences };
      import('./calendar-file')
        .then(({ giveCalendar }) => giveCalendar(`${standing.id}.ics`, [standing], (id) => id === standing.id, reader))
        .then(
          () => say({ phrase: phrase('said_calendar') }),
          (error: unknown) => logFailure('calendar', error),
        );
    },
    ...own,
  };
  const order = (): OrderModel | undefined =>
    opened?.record &&
    orderPage?.orderModel(opened.record, opened, now, glance.preferences, lastingWords(vocabulary, now), glance.open);

  const draw = (): void => {
    if (route.id !== undefined && !opened) return;
    const words = wordsAt(vocabulary, now);
    const { preferences } = glance;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.documentElement.dataset.theme = preferences.theme;
    const shown = {
      route,
      glance,
      now,
      words,
      actions,
      said,
      say,
      isUpdated,
      orderPage,
      order,
      damage: () => opened?.damage,
    };
    render(<PageProvider value={{ surface, words, now, preferences, actions }}>{content(shown)}</PageProvider>, place);
    if (!from) return;
    window.scrollTo(0, 0);
    focusArrival(place, from, route);
    from = undefined;
  };

  const languages = (): Languages => ({ seller: glance.preferences.sellerLanguage, reader: vocabulary.reader });
  let openedIn = languages();

  /** Reads the order of the route; what is shown of it stays until it is read. */
  const open = (): void => {
    stopWatching?.();
    stopWatching = undefined;
    openedIn = languages();
    if (route.id !== undefined) watchWhenLoaded(route.id).catch((error: unknown) => logFailure('order page', error));
  };

  const watchWhenLoaded = async (id: OrderId): Promise<void> => {
    let isStopped = false;
    stopWatching = () => {
      isStopped = true;
    };
    orderPage ??= (await import('./order-page')).ORDER_PAGE;
    if (isStopped) return;
    stopWatching = orderPage.watchOpened(id, openedIn, (next) => {
      opened = next;
      draw();
    });
  };

  const follow = (): void => {
    opened = undefined;
    said = undefined;
    route = routeNow();
    open();
    draw();
  };

  /** Takes in what was stored. Words and messages follow the languages; of two choices in a row the later one counts. */
  const take = async (next: Glance): Promise<void> => {
    // Who begins to watch is told first what is on screen already.
    if (isEqual(next, glance)) return;
    const { language } = next.preferences;
    const isOther = language !== glance.preferences.language;
    glance = next;
    if (isOther) {
      const loaded = await loadVocabulary(next.preferences);
      if (glance.preferences.language !== language) return;
      vocabulary = loaded;
    }
    if (!isEqual(openedIn, languages())) open();
    draw();
  };

  follow();
  onBackKeys(() => route);
  window.addEventListener('hashchange', () => {
    from = route;
    follow();
  });
  watchNow((next) => {
    now = next;
    draw();
  });
  watchUpdated((next) => {
    if (next === isUpdated) return;
    isUpdated = next;
    draw();
  });
  watchGlance((next) => {
    take(next).catch((error: unknown) => logFailure('language', error));
  });
  send('opened', { surface }).then(
    () => leaveWords(vocabulary, glance.preferences),
    (error: unknown) => logFailure('opened', error),
  );
  return { redraw: draw };
}
