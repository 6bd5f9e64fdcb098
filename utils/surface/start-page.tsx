/** Starts the popup or the side panel: the same page in two places. Wires storage, clock, words and actions. */
import { render } from 'preact';
import { type Actions, PageProvider } from '@/components/frame/page';
import { type Route, routeOf } from '@/components/frame/route';
import { type Said, Shell } from '@/components/frame/Shell';
import { ListView } from '@/components/list/ListView';
import { NoOrder } from '@/components/list/NoOrder';
import { OrderView } from '@/components/order/OrderView';
import { instant } from '@/utils/domain/time/instant';
import { overviewOf } from '@/utils/domain/views/card';
import { currentWindow } from '@/utils/platform/beside';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import { loadGlance, type Stop, watchGlance } from '@/utils/platform/store/read';
import { watchNow } from '@/utils/platform/store/ticking';
import { watchUpdated } from '@/utils/platform/updated';
import { lastingWords, loadVocabulary, wordsAt } from '@/utils/platform/words';
import { makeActions } from './actions';
import { giveCalendar } from './calendar-file';
import { keepBeside } from './keep-beside';
import { focusArrival, onBackKeys } from './keyboard';
import { leaveWords } from './leave-words';
import { type OpenedOrder, watchOpened } from './opened-order';
import { orderModel } from './order-model';

const currentRoute = (): Route => routeOf(location.hash);

/** Shows the surface in `#page` and keeps it up to date until it is closed. */
export async function startSurface(surface: 'popup' | 'panel'): Promise<void> {
  const place = document.getElementById('page');
  if (!place) return;
  let glance = await loadGlance();
  let [now, vocabulary, windowId] = await Promise.all([
    readClock(),
    loadVocabulary(glance.preferences),
    currentWindow(),
  ]);
  let said: Said | undefined;
  let opened: OpenedOrder | undefined;
  let stopWatching: Stop | undefined;
  let isUpdated = false;
  let route = currentRoute();
  /** The view that was left, until the new one is on screen. */
  let from: Route | undefined;

  const say = (next: Said | undefined): void => {
    said = next;
    draw();
  };
  const lastMarkAt = () => instant(Math.max(0, ...(opened?.record?.marks.map(({ madeAt }) => madeAt) ?? [])));
  const beside = surface === 'popup' ? keepBeside(windowId, currentRoute) : undefined;
  const actions: Actions = {
    ...makeActions(say, lastMarkAt),
    ...(beside && { keepBeside: beside }),
    addToCalendar: (standing) => {
      const reader = { words: wordsAt(vocabulary, now), now, preferences: glance.preferences };
      giveCalendar(`${standing.id}.ics`, [standing], (id) => id === standing.id, reader).catch((error: unknown) =>
        logFailure('calendar', error),
      );
    },
  };

  const content = () => {
    const { preferences, health } = glance;
    if (route.view === 'list') {
      const overview = overviewOf(glance.open, now, preferences, health);
      return <ListView overview={overview} health={health} isUpdated={isUpdated} />;
    }
    if (!opened?.record) return <NoOrder />;
    const model = orderModel(opened.record, opened, now, preferences, lastingWords(vocabulary, now));
    return <OrderView order={model} key={route.id} />;
  };

  const draw = (): void => {
    if (route.view === 'order' && !opened) return;
    const words = wordsAt(vocabulary, now);
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.documentElement.dataset.theme = glance.preferences.theme;
    render(
      <PageProvider value={{ surface, words, now, preferences: glance.preferences, actions }}>
        <Shell view={route.view} said={said}>
          {content()}
        </Shell>
      </PageProvider>,
      place,
    );
    if (!from) return;
    window.scrollTo(0, 0);
    focusArrival(place, from);
    from = undefined;
  };

  const follow = (): void => {
    stopWatching?.();
    stopWatching = undefined;
    opened = undefined;
    said = undefined;
    route = currentRoute();
    if (route.view === 'order') {
      stopWatching = watchOpened(route.id, glance.preferences, vocabulary.reader, (next) => {
        opened = next;
        draw();
      });
    } else draw();
  };

  follow();
  onBackKeys(() => route.view);
  window.addEventListener('hashchange', () => {
    from = route;
    follow();
  });
  watchNow((next) => {
    now = next;
    draw();
  });
  watchUpdated((next) => {
    isUpdated = next;
    draw();
  });
  watchGlance(async (next) => {
    const languageChanged = next.preferences.language !== glance.preferences.language;
    glance = next;
    if (languageChanged) vocabulary = await loadVocabulary(next.preferences);
    if (languageChanged) follow();
    else draw();
  });
  send('opened', { surface }).then(
    () => leaveWords(vocabulary, glance.preferences),
    (error: unknown) => logFailure('opened', error),
  );
}
