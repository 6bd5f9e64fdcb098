/** Starts the ledger: every order, one order, settings and data. Wires storage, clock, words and actions. */
import { render } from 'preact';
import { DataPage } from '@/components/data/DataPage';
import { LedgerShell } from '@/components/frame/LedgerShell';
import { type LedgerRoute, ledgerRouteOf } from '@/components/frame/ledger-route';
import { type Actions, PageProvider } from '@/components/frame/page';
import { type Route, routeOf, SEARCH_PATH } from '@/components/frame/route';
import type { Said } from '@/components/frame/Shell';
import { ArticlePage } from '@/components/ledger/ArticlePage';
import { HealthPage } from '@/components/ledger/HealthPage';
import { LedgerList } from '@/components/ledger/LedgerList';
import { LedgerOrder } from '@/components/ledger/LedgerOrder';
import { NoOrder } from '@/components/list/NoOrder';
import { EvidenceRecord } from '@/components/order/EvidenceRecord';
import { Settings } from '@/components/settings/Settings';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import { assertNever } from '@/utils/domain/result';
import type { Standing } from '@/utils/domain/standing/standing';
import { instant } from '@/utils/domain/time/instant';
import { accountsOf } from '@/utils/domain/views/ledger-rows';
import { phrase } from '@/utils/domain/words/phrase';
import { readClock } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import { watchEnded } from '@/utils/platform/store/ended';
import { loadGlance, type Stop, watchGlance } from '@/utils/platform/store/read';
import { watchNow } from '@/utils/platform/store/ticking';
import { lastingWords, loadVocabulary, wordsAt } from '@/utils/platform/words';
import { makeActions } from '@/utils/surface/actions';
import { giveCalendar } from '@/utils/surface/calendar-file';
import { focusArrival, onBackKeys } from '@/utils/surface/keyboard';
import { languageChange, leaveWords } from '@/utils/surface/leave-words';
import { type OpenedOrder, watchOpened } from '@/utils/surface/opened-order';
import { orderModel } from '@/utils/surface/order-model';
import { exportAs } from './exporting';
import { deleteEverything, importConfirmed, takeFile } from './importing';
import { REPORT } from './report';

async function start(place: HTMLElement): Promise<void> {
  let [glance, now] = await Promise.all([loadGlance(), readClock()]);
  /** Unknown until they are read: the open orders, which come first, are shown meanwhile. */
  let ended: readonly Standing[] | undefined;
  let vocabulary = await loadVocabulary(glance.preferences);
  let said: Said | undefined;
  let opened: OpenedOrder | undefined;
  let stopWatching: Stop | undefined;
  /** The view that was left, until the new one is on screen. */
  let from: Route | undefined;
  const say = (next: Said | undefined): void => {
    said = next;
    draw();
  };
  const lastMarkAt = () => instant(Math.max(0, ...(opened?.record?.marks.map(({ madeAt }) => madeAt) ?? [])));
  const actions: Actions = {
    ...makeActions(say, lastMarkAt),
    addToCalendar: (standing) => {
      const reader = { words: wordsAt(vocabulary, now), now, preferences: glance.preferences };
      giveCalendar(`${standing.id}.ics`, [standing], (id) => id === standing.id, reader).catch((error: unknown) =>
        logFailure('calendar', error),
      );
    },
  };

  const hereIds = (): readonly OrderId[] => [...glance.open, ...(ended ?? [])].map(({ id }) => id);

  const sayAfter = (done: Promise<Said | undefined>): Promise<void> =>
    done.then(
      (next) => say(next),
      (error: unknown) => {
        logFailure('data', error);
        say({ phrase: phrase('ui_noAnswer') });
      },
    );

  const modelOf = (record: OrderRecord, from: OpenedOrder) =>
    orderModel(record, from, now, glance.preferences, lastingWords(vocabulary, now));

  /** A page to print has no frame around it. */
  const page = (route: LedgerRoute) => {
    if (route.view === 'record' && opened?.record) {
      const { document: printed } = modelOf(opened.record, opened).pack;
      return <EvidenceRecord id={route.id} document={printed()} onPrint={() => window.print()} />;
    }
    return (
      <LedgerShell view={route.view} said={said} isReady={'id' in route || ended !== undefined}>
        {content(route)}
      </LedgerShell>
    );
  };

  const content = ({ view }: LedgerRoute) => {
    const { open, preferences, health } = glance;
    switch (view) {
      case 'list':
        return <LedgerList open={open} ended={ended} health={health} />;
      case 'order':
        if (!opened?.record) return <NoOrder />;
        return <LedgerOrder order={modelOf(opened.record, opened)} />;
      case 'settings':
        return (
          <Settings
            accounts={accountsOf([...open, ...(ended ?? [])])}
            isSyncFull={preferences.syncOn && health.syncFull === true}
            onLanguage={async (language) => {
              await actions.changeSettings(await languageChange(language));
            }}
          />
        );
      case 'data':
        return (
          <DataPage
            onExport={(format) => {
              say({ phrase: phrase('ledger_export_working') });
              sayAfter(exportAs(format, preferences, wordsAt(vocabulary, now)));
            }}
            onFile={(file, doing) => takeFile(file, hereIds(), doing, say)}
            onImport={(plan, mode, doing) => sayAfter(importConfirmed(plan, mode, preferences, doing))}
            onDelete={() => sayAfter(deleteEverything())}
          />
        );
      case 'health':
        return <HealthPage health={health} report={REPORT} />;
      case 'record':
        return <NoOrder />;
      case 'article':
        return <ArticlePage />;
      default:
        return assertNever(view);
    }
  };

  const draw = (): void => {
    const route = ledgerRouteOf(location.hash);
    if ('id' in route && !opened) return;
    const words = wordsAt(vocabulary, now);
    const { preferences } = glance;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
    document.documentElement.dataset.theme = preferences.theme;
    render(
      <PageProvider value={{ surface: 'ledger', words, now, preferences, actions }}>{page(route)}</PageProvider>,
      place,
    );
    if (from) focusArrival(place, from);
    from = undefined;
  };

  const follow = (): void => {
    stopWatching?.();
    stopWatching = undefined;
    opened = undefined;
    said = undefined;
    const route = ledgerRouteOf(location.hash);
    window.scrollTo(0, 0);
    if (!('id' in route)) {
      draw();
      return;
    }
    stopWatching = watchOpened(route.id, glance.preferences, vocabulary.reader, (next) => {
      opened = next;
      draw();
    });
  };

  /** The field is there as soon as there is an order to search for. */
  const focusSearch = (): void => {
    const field = place.querySelector<HTMLElement>('[data-field="search"]');
    if (location.hash === SEARCH_PATH && document.activeElement === document.body) field?.focus();
  };

  follow();
  focusSearch();
  send('opened', { surface: 'ledger' }).then(
    () => leaveWords(vocabulary, glance.preferences),
    (error: unknown) => logFailure('opened', error),
  );
  watchGlance(async (next) => {
    const languageChanged = next.preferences.language !== glance.preferences.language;
    glance = next;
    if (languageChanged) vocabulary = await loadVocabulary(next.preferences);
    draw();
  });
  watchEnded((next) => {
    ended = next;
    draw();
    focusSearch();
  });
  watchNow((next) => {
    now = next;
    draw();
  });
  onBackKeys(() => routeOf(location.hash).view);
  let last = routeOf(location.hash);
  window.addEventListener('hashchange', () => {
    from = last;
    last = routeOf(location.hash);
    follow();
  });
}

const place = document.getElementById('page');
if (place) start(place);
