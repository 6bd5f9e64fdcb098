import type { ComponentChildren } from 'preact';
import { toIso } from '@/utils/domain/time/calendar';
import { phrase } from '@/utils/domain/words/phrase';
import { LEDGER_PAGES, type LedgerRoute, pagePath } from './ledger-route';
import { usePage } from './page';
import { LIST_PATH } from './route';
import { type Said, SaidLine } from './SaidLine';
import { Say } from './Say';

/** What this goes by is reached from where it is asked: how reading went, and how a thing is known. */
const IN_HEADER = LEDGER_PAGES.filter((page) => page !== 'article');
const LINKS = [['list', LIST_PATH], ...IN_HEADER.map((page) => [page, pagePath(page)] as const)] as const;

interface Props {
  readonly view: LedgerRoute['view'];
  readonly said?: Said | undefined;
  /** False while orders are still being read; what is there is shown meanwhile. */
  readonly isReady?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of the ledger: its pages in the header, which stays, and one line after a change. */
export function LedgerShell({ view, said, isReady = true, children }: Props) {
  const { surface, now, isFirst } = usePage();
  return (
    <>
      <header class="top">
        <p class="brand">
          <img src="/icon/32.png" width="20" height="20" alt="" />{' '}
          <span>
            <Say phrase={phrase('extensionName')} />
          </span>
        </p>
        <nav class="actions">
          {LINKS.map(([name, path]) => (
            <a class="button plain" href={path} aria-current={view === name ? 'page' : undefined} key={name}>
              <Say phrase={phrase(`ledger_page_${name}`)} />
            </a>
          ))}
        </nav>
      </header>
      <main
        data-surface={surface}
        data-view={view}
        data-ready={(isReady && !isFirst) || undefined}
        data-now={toIso(now.at)}
      >
        {children}
        {!isReady && (
          <p class="small quiet" role="status">
            <Say phrase={phrase('ledger_loading')} />
          </p>
        )}
      </main>
      <SaidLine said={said} />
    </>
  );
}
