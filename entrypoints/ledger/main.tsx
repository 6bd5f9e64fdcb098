/** Starts the ledger: every order, one order, settings and data. */
import { DataPage } from '@/components/data/DataPage';
import { LedgerShell } from '@/components/frame/LedgerShell';
import { type LedgerRoute, ledgerRouteOf } from '@/components/frame/ledger-route';
import { SEARCH_PATH } from '@/components/frame/route';
import type { Said } from '@/components/frame/SaidLine';
import { ArticlePage } from '@/components/ledger/ArticlePage';
import { HealthPage } from '@/components/ledger/HealthPage';
import { LedgerList } from '@/components/ledger/LedgerList';
import { LedgerOrder } from '@/components/ledger/LedgerOrder';
import { NoOrder } from '@/components/list/NoOrder';
import { EvidenceRecord } from '@/components/order/EvidenceRecord';
import { Settings } from '@/components/settings/Settings';
import { assertNever } from '@/utils/domain/result';
import type { Standing } from '@/utils/domain/standing/standing';
import { accountsOf } from '@/utils/domain/views/ledger-rows';
import { phrase } from '@/utils/domain/words/phrase';
import { logFailure } from '@/utils/platform/log';
import { watchAside } from '@/utils/platform/store/aside';
import { watchEnded } from '@/utils/platform/store/ended';
import { languageChange } from '@/utils/surface/leave-words';
import { type Shown, startPage } from '@/utils/surface/start-page';
import { exportAs } from './exporting';
import { deleteAside, deleteEverything, importConfirmed, takeFile } from './importing';
import { REPORT } from './report';

type ShownHere = Shown<LedgerRoute>;

/** Unknown until they are read: the open orders, which come first, are shown meanwhile. */
let ended: readonly Standing[] | undefined;

const everyStanding = ({ glance }: ShownHere): readonly Standing[] => [...glance.open, ...(ended ?? [])];

function data(shown: ShownHere) {
  const { glance, words, say } = shown;
  const { preferences } = glance;
  const sayAfter = (done: Promise<Said | undefined>): Promise<void> =>
    done.then(say, (error: unknown) => {
      logFailure('data', error);
      say({ phrase: phrase('ui_noAnswer') });
    });
  return (
    <DataPage
      onExport={(format) => {
        say({ phrase: phrase('ledger_export_working') });
        sayAfter(exportAs(format, preferences, words));
      }}
      onFile={(file, doing) => {
        const hereIds = everyStanding(shown).map(({ id }) => id);
        return takeFile(file, hereIds, doing, say);
      }}
      onImport={(plan, mode, doing) => sayAfter(importConfirmed(plan, mode, preferences, doing))}
      onWatchAside={watchAside}
      onDeleteAside={(key) => sayAfter(deleteAside(key))}
      onDelete={() => sayAfter(deleteEverything())}
    />
  );
}

function view(shown: ShownHere) {
  const { route, glance, actions } = shown;
  const { open, preferences, health } = glance;
  switch (route.view) {
    case 'list':
      return <LedgerList open={open} ended={ended} health={health} />;
    case 'order': {
      const order = shown.order();
      return order ? <LedgerOrder order={order} /> : <NoOrder damage={shown.damage()} />;
    }
    case 'settings':
      return (
        <Settings
          accounts={accountsOf(everyStanding(shown))}
          isSyncFull={preferences.syncOn && health.syncFull === true}
          onLanguage={async (language) => {
            await actions.changeSettings(await languageChange(language));
          }}
        />
      );
    case 'data':
      return data(shown);
    case 'health':
      return <HealthPage health={health} report={REPORT} />;
    case 'record':
      return <NoOrder damage={shown.damage()} />;
    case 'article':
      return <ArticlePage />;
    default:
      return assertNever(route);
  }
}

/** A page to print has no frame around it. */
function content(shown: ShownHere) {
  const { route, said } = shown;
  const order = route.view === 'record' ? shown.order() : undefined;
  if (route.view === 'record' && order)
    return <EvidenceRecord id={route.id} document={order.pack.document()} onPrint={() => window.print()} />;
  return (
    <LedgerShell view={route.view} said={said} isReady={'id' in route || ended !== undefined}>
      {view(shown)}
    </LedgerShell>
  );
}

/** The field is there as soon as there is an order to search for. */
function focusSearch(): void {
  const field = document.querySelector<HTMLElement>('#page [data-field="search"]');
  if (location.hash === SEARCH_PATH && document.activeElement === document.body) field?.focus();
}

startPage({ surface: 'ledger', routeOf: ledgerRouteOf, content }).then(
  ({ redraw }) => {
    focusSearch();
    watchEnded((next) => {
      ended = next;
      redraw();
      focusSearch();
    });
  },
  (error: unknown) => logFailure('ledger', error),
);
