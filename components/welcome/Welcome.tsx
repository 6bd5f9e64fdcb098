import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { toIso } from '@/utils/domain/time/calendar';
import { phrase } from '@/utils/domain/words/phrase';
import { WelcomePicture } from './WelcomePicture';

const SCREENS = [
  ['welcome_reads_title', 'welcome_reads_what', 'welcome_reads_where', 'welcome_reads_machine'],
  [
    'welcome_never_title',
    'welcome_never_clicks',
    'welcome_never_sends',
    'welcome_never_guesses',
    'welcome_never_uninstall',
  ],
  ['welcome_pin_title', 'welcome_pin_how', 'welcome_pin_reminders', 'welcome_pin_calendar', 'welcome_again'],
] as const;

/** Three short screens after the installation: what it reads, what it never does, where to find it. */
export function Welcome() {
  const { now } = usePage();
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus(); // whoever turned the page reads on from its top
    isFirst.current = false;
  }, [place]);
  const [title, ...lines] = SCREENS[place] ?? SCREENS[0];
  const isLast = place === SCREENS.length - 1;
  return (
    <main data-surface="welcome" data-view="list" data-ready="true" data-now={toIso(now.at)}>
      <div class="words">
        <img src="/icon/96.png" width="48" height="48" alt="" />
        <h1 ref={heading} tabIndex={-1}>
          <Say phrase={phrase(title)} />
        </h1>
        {lines.map((line) => (
          <p key={line}>
            {line === 'welcome_again' ? (
              <a href="ledger.html#/data">
                <Say phrase={phrase(line)} />
              </a>
            ) : (
              <Say phrase={phrase(line)} />
            )}
          </p>
        ))}
        <p class="actions">
          {place > 0 && (
            <button type="button" data-action="back" onClick={() => setPlace(place - 1)}>
              <Say phrase={phrase('action_back')} />
            </button>
          )}
          {isLast ? (
            <a class="button filled" data-link="list" href="https://www.aliexpress.com/p/order/index.html">
              <span>
                <Say phrase={phrase('action_link_list')} /> <span aria-hidden="true">↗</span>
              </span>
            </a>
          ) : (
            <button type="button" class="filled" data-action="next" onClick={() => setPlace(place + 1)}>
              <Say phrase={phrase('action_next')} />
            </button>
          )}
          <span class="small quiet number">
            <bdi>{`${place + 1} / ${SCREENS.length}`}</bdi>
          </span>
        </p>
      </div>
      <WelcomePicture />
    </main>
  );
}
