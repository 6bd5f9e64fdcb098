/** Starts the ledger: every order, one order, settings and data. Wires storage, clock, words and actions. */
import { render } from 'preact';
import { LedgerList } from '@/components/ledger/LedgerList';
import { LedgerShell } from '@/components/ledger/LedgerShell';
import { ledgerRouteOf } from '@/components/ledger/route';
import { OrderCard } from '@/components/OrderCard';
import { PageProvider } from '@/components/page';
import type { Said } from '@/components/Shell';
import { cardOf } from '@/utils/domain/view';
import { readClock } from '@/utils/platform/clock';
import { send } from '@/utils/platform/messages';
import { loadEnded, loadGlance, watchEnded, watchGlance } from '@/utils/platform/store';
import { watchNow } from '@/utils/platform/ticking';
import { loadVocabulary, wordsAt } from '@/utils/platform/words';
import { makeActions } from '../popup/actions';

async function start(place: HTMLElement): Promise<void> {
  let [glance, ended, now] = await Promise.all([loadGlance(), loadEnded(), readClock()]);
  let vocabulary = await loadVocabulary(glance.preferences);
  let said: Said | undefined;
  const say = (next: Said | undefined): void => {
    said = next;
    draw();
  };

  const actions = makeActions(say, () => undefined);

  const draw = (): void => {
    const words = wordsAt(vocabulary, now);
    const route = ledgerRouteOf(location.hash);
    const { open, preferences, health } = glance;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.documentElement.dataset.theme = preferences.theme;
    const asked = route.view === 'order' ? [...open, ...ended].find(({ id }) => id === route.id) : undefined;
    render(
      <PageProvider value={{ surface: 'ledger', words, now, preferences, actions }}>
        <LedgerShell view={asked ? 'order' : 'list'} said={said}>
          {asked ? (
            <OrderCard card={cardOf(asked, now, preferences)} filled />
          ) : (
            <LedgerList open={open} ended={ended} health={health} />
          )}
        </LedgerShell>
      </PageProvider>,
      place,
    );
  };

  draw();
  send('opened', { surface: 'ledger' }).catch(() => undefined);
  watchGlance(async (next) => {
    const languageChanged = next.preferences.language !== glance.preferences.language;
    glance = next;
    if (languageChanged) vocabulary = await loadVocabulary(next.preferences);
    draw();
  });
  watchEnded(async () => {
    ended = await loadEnded();
    draw();
  });
  watchNow((next) => {
    now = next;
    draw();
  });
  window.addEventListener('hashchange', () => say(undefined));
}

const place = document.getElementById('page');
if (place) start(place);
