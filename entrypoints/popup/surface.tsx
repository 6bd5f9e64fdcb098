/** Starts the popup or the side panel: the same page in two places. Wires storage, clock, words and actions. */
import { render } from 'preact';
import { ListView } from '@/components/ListView';
import { NoOrder } from '@/components/NoOrder';
import { OrderView } from '@/components/OrderView';
import { type Actions, PageProvider } from '@/components/page';
import { routeOf } from '@/components/route';
import { type Said, Shell } from '@/components/Shell';
import { instant } from '@/utils/domain/instant';
import { overviewOf } from '@/utils/domain/view';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messages';
import { loadGlance, type Stop, watchGlance } from '@/utils/platform/store';
import { watchNow } from '@/utils/platform/ticking';
import { lastingWords, loadVocabulary, wordsAt } from '@/utils/platform/words';
import { makeActions } from './actions';
import { calendarOf, saveAsFile } from './calendar';
import { type OpenedOrder, watchOpened } from './opened-order';
import { orderModel } from './order-model';

/** Shows the surface in `#page` and keeps it up to date until it is closed. */
export async function startSurface(surface: 'popup' | 'panel'): Promise<void> {
  const place = document.getElementById('page');
  if (!place) return;
  let glance = await loadGlance();
  let [now, vocabulary] = await Promise.all([readClock(), loadVocabulary(glance.preferences)]);
  let said: Said | undefined;
  let opened: OpenedOrder | undefined;
  let stopWatching: Stop | undefined;

  const say = (next: Said | undefined): void => {
    said = next;
    draw();
  };
  const lastMarkAt = () => instant(Math.max(0, ...(opened?.record?.marks.map(({ madeAt }) => madeAt) ?? [])));
  const actions: Actions = {
    ...makeActions(say, lastMarkAt),
    addToCalendar: (standing) => {
      const text = calendarOf([standing], wordsAt(vocabulary, now), now, glance.preferences.hideItemNames);
      saveAsFile(`${standing.id}.ics`, 'text/calendar', text);
    },
  };

  const content = () => {
    const { preferences, health } = glance;
    if (routeOf(location.hash).view === 'list') {
      return <ListView overview={overviewOf(glance.open, now, preferences, health)} health={health} />;
    }
    if (!opened?.record) return <NoOrder />;
    return <OrderView order={orderModel(opened.record, opened, now, preferences, lastingWords(vocabulary, now))} />;
  };

  const draw = (): void => {
    const { view } = routeOf(location.hash);
    if (view === 'order' && !opened) return;
    const words = wordsAt(vocabulary, now);
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.documentElement.dataset.theme = glance.preferences.theme;
    render(
      <PageProvider value={{ surface, words, now, preferences: glance.preferences, actions }}>
        <Shell view={view} said={said}>
          {content()}
        </Shell>
      </PageProvider>,
      place,
    );
  };

  const follow = (): void => {
    stopWatching?.();
    stopWatching = undefined;
    opened = undefined;
    said = undefined;
    const route = routeOf(location.hash);
    if (route.view === 'order') {
      stopWatching = watchOpened(route.id, glance.preferences, vocabulary.reader, (next) => {
        opened = next;
        draw();
      });
    } else draw();
    window.scrollTo(0, 0);
  };

  follow();
  window.addEventListener('hashchange', follow);
  watchNow((next) => {
    now = next;
    draw();
  });
  watchGlance(async (next) => {
    const languageChanged = next.preferences.language !== glance.preferences.language;
    glance = next;
    if (languageChanged) vocabulary = await loadVocabulary(next.preferences);
    draw();
  });
  send('opened', { surface }).catch((error: unknown) => logFailure('opened', error));
}
