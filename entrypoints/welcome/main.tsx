/** Starts the welcome page, which opens once after the installation. */
import { render } from 'preact';
import { PageProvider } from '@/components/frame/page';
import { Welcome } from '@/components/welcome/Welcome';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import { loadGlance } from '@/utils/platform/store/read';
import { loadVocabulary, wordsAt } from '@/utils/platform/words';
import { makeActions } from '@/utils/surface/actions';
import { leaveWords } from '@/utils/surface/leave-words';

const place = document.getElementById('page');
if (place) {
  const { preferences } = await loadGlance();
  const [now, vocabulary] = await Promise.all([readClock(), loadVocabulary(preferences)]);
  const words = wordsAt(vocabulary, now);
  const actions = makeActions(
    () => undefined,
    () => undefined,
  );
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.documentElement.dataset.theme = preferences.theme;
  render(
    <PageProvider value={{ surface: 'welcome', words, now, preferences, actions }}>
      <Welcome />
    </PageProvider>,
    place,
  );
  send('opened', { surface: 'welcome' }).then(
    () => leaveWords(vocabulary, preferences),
    (error: unknown) => logFailure('opened', error),
  );
}
