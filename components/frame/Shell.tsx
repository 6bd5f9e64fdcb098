import type { ComponentChildren } from 'preact';
import { toIso } from '@/utils/domain/time/calendar';
import { phrase } from '@/utils/domain/words/phrase';
import { HeaderTools } from './HeaderTools';
import { usePage } from './page';
import { LIST_PATH } from './route';
import { type Said, SaidLine } from './SaidLine';
import { Say } from './Say';

interface Props {
  readonly view: 'list' | 'order';
  /** What was just noted, with the way back. */
  readonly said?: Said | undefined;
  readonly children: ComponentChildren;
}

/** The frame of popup and side panel: a quiet header that stays, the page, and one line after a change. */
export function Shell({ view, said, children }: Props) {
  const { surface, now, isFirst } = usePage();
  return (
    <>
      <header class="top">
        {view === 'order' ? (
          <a href={LIST_PATH} class="button plain" data-link="back">
            <span>
              <span class="arrow" aria-hidden="true" /> <Say phrase={phrase('action_back')} />
            </span>
          </a>
        ) : (
          <p class="brand">
            <img src="/icon/32.png" width="20" height="20" alt="" /> <Say phrase={phrase('extensionName')} />
          </p>
        )}
        <HeaderTools />
      </header>
      <main data-surface={surface} data-view={view} data-ready={!isFirst || undefined} data-now={toIso(now.at)}>
        {children}
      </main>
      <SaidLine said={said} />
    </>
  );
}
