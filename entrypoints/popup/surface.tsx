/** Starts the popup or the side panel: the same page in two places. Wires storage, clock, words and actions. */
import { render } from 'preact';
import { ListView } from '@/components/ListView';
import { type Actions, PageProvider } from '@/components/page';
import { routeOf } from '@/components/route';
import { type Said, Shell } from '@/components/Shell';
import type { OrderChange, SettingsChange } from '@/utils/domain/events';
import { phrase } from '@/utils/domain/phrase';
import { overviewOf } from '@/utils/domain/view';
import { readClock } from '@/utils/platform/clock';
import { send } from '@/utils/platform/messages';
import { loadGlance, saveDraft, watchGlance } from '@/utils/platform/store';
import { watchNow } from '@/utils/platform/ticking';
import { loadVocabulary, wordsAt } from '@/utils/platform/words';

export async function startSurface(surface: 'popup' | 'panel'): Promise<void> {
  const place = document.getElementById('page');
  if (!place) return;
  let glance = await loadGlance();
  let [now, vocabulary] = await Promise.all([readClock(), loadVocabulary(glance.preferences)]);
  let said: Said | undefined;
  const say = (next: Said | undefined): void => {
    said = next;
    draw();
  };

  const change = async (wanted: OrderChange, undo?: OrderChange): Promise<boolean> => {
    const reply = await send('orderChanged', wanted);
    if (!reply.ok) say({ phrase: reply.error });
    else if (undo) say({ phrase: phrase('ui_noted'), onUndo: () => change(undo) });
    else say(undefined);
    return reply.ok;
  };
  const changeSettings = async (wanted: SettingsChange): Promise<boolean> => {
    const reply = await send('settingsChanged', wanted);
    if (!reply.ok) say({ phrase: reply.error });
    return reply.ok;
  };
  const actions: Actions = {
    change,
    changeSettings,
    copy: async () => false,
    keepDraft: ({ id }, draft) => void saveDraft(id, draft),
    addToCalendar: () => undefined,
  };

  const draw = (): void => {
    const words = wordsAt(vocabulary, now);
    const route = routeOf(location.hash);
    const { preferences, health } = glance;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.documentElement.dataset.theme = preferences.theme;
    const overview = overviewOf(glance.open, now, preferences, health);
    render(
      <PageProvider value={{ surface, words, now, preferences, actions }}>
        <Shell view={route.view} said={said}>
          <ListView overview={overview} health={health} />
        </Shell>
      </PageProvider>,
      place,
    );
  };

  draw();
  send('opened', { surface }).catch(() => undefined);
  watchGlance(async (next) => {
    const languageChanged = next.preferences.language !== glance.preferences.language;
    glance = next;
    if (languageChanged) vocabulary = await loadVocabulary(next.preferences);
    draw();
  });
  watchNow((next) => {
    now = next;
    draw();
  });
  window.addEventListener('hashchange', () => say(undefined));
}
