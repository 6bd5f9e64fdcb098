/** Starts a page of ours and keeps it up to date until it is closed: the one loop of popup, side panel, ledger and welcome. */
import { type ComponentChildren, render } from 'preact';
import { type Actions, PageProvider } from '@/components/frame/page';
import type { Said } from '@/components/frame/SaidLine';
import type { OrderModel } from '@/components/order/OrderView';
import { isEqual } from '@/utils/domain/equal';
import type { OrderId } from '@/utils/domain/order/kinds';
import { instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import type { Words } from '@/utils/domain/words/words';
import type { Surface } from '@/utils/domain/worker/surface';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { type Glance, loadFirstGlance } from '@/utils/platform/store/first-glance';
import type { Damage } from '@/utils/platform/store/read';
import type { Stop } from '@/utils/platform/store/rows';
import { lastingWords, loadVocabulary, wordsAt } from '@/utils/platform/words';
import { afterPaint } from './after-paint';
import { focusArrival, onBackKeys, type Place } from './keyboard';
import { lateActions } from './late-actions';
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
  /** What this page alone can do. */
  readonly ownActions?: (route: () => Route) => Partial<Actions>;
}

/** The glance with each of its rows looked at closely. */
const loadWhole = async (): Promise<Glance> => (await import('./keep-up')).KEEP_UP.loadGlance();

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
  const own = parts.ownActions?.(routeNow);
  // Most readers keep the browser's language: its words are on their way before the choice is known.
  const likely = loadVocabulary({});
  likely.catch(() => undefined); // said where it is used
  const [first, clock] = await Promise.all([loadFirstGlance(), readClock()]);
  let glance = first ?? (await loadWhole());
  let now = clock;
  const { language: chosen } = glance.preferences;
  let vocabulary = await (chosen === undefined ? likely : loadVocabulary({ language: chosen }));
  let route = routeNow();
  let said: Said | undefined;
  let orderPage: OrderPage | undefined;
  let opened: OpenedOrder | undefined;
  let stopWatching: Stop | undefined;
  let isUpdated = false;
  /** The view that was left, until the new one is on screen. */
  let from: Route | undefined;
  /** The rest of the page, while it is loaded and from then on. */
  let keeping: Promise<Actions> | undefined;
  /** Nothing is on screen yet. */
  let isFirst = true;

  const say = (next: Said | undefined): void => {
    said = next;
    draw();
  };
  const lastMarkAt = () => instant(Math.max(0, ...(opened?.record?.marks.map(({ madeAt }) => madeAt) ?? [])));
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
    const damage = () => opened?.damage;
    const shown = { route, glance, now, words, actions, said, say, isUpdated, orderPage, order, damage };
    render(
      <PageProvider value={{ surface, words, now, preferences, actions, isFirst }}>{content(shown)}</PageProvider>,
      place,
    );
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
    const [{ ORDER_PAGE }] = await Promise.all([import('./order-page'), keptUp()]);
    orderPage = ORDER_PAGE;
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

  const keepUp = async (): Promise<Actions> => {
    const { KEEP_UP } = await import('./keep-up');
    const made = KEEP_UP.keepUp({
      surface,
      say,
      lastMarkAt,
      shown: () => ({ words: wordsAt(vocabulary, now), now, preferences: glance.preferences, vocabulary }),
      onNow: (next) => {
        now = next;
        draw();
      },
      onUpdated: (next) => {
        if (next === isUpdated) return;
        isUpdated = next;
        draw();
      },
      onGlance: (next) => {
        take(next).catch((error: unknown) => logFailure('language', error));
      },
    });
    actions = { ...made, ...own };
    return actions;
  };
  const keptUp = (): Promise<Actions> => {
    keeping ??= keepUp();
    return keeping;
  };
  let actions: Actions = { ...lateActions(keptUp), ...own };

  try {
    follow();
  } catch (error) {
    // What cannot be drawn is damaged deeper than it seemed.
    logFailure('first view', error);
    render(null, place);
    glance = await loadWhole();
    follow();
  }
  onBackKeys(() => route);
  window.addEventListener('hashchange', () => {
    from = route;
    follow();
  });
  afterPaint(() => {
    isFirst = false;
    draw();
    keptUp().catch((error: unknown) => logFailure('news', error));
  });
  return { redraw: draw };
}
