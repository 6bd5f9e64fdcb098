import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { toIso } from '@/utils/domain/time/calendar';
import { type PhraseKey, phrase } from '@/utils/domain/words/phrase';
import { WelcomePicture } from './WelcomePicture';

/** What to do and what comes of it, in order. */
const STEPS = [
  ['action_link_list', 'welcome_reads_where'],
  ['welcome_pin_title', 'welcome_pin_how'],
  ['welcome_reminded', 'welcome_pin_reminders'],
] as const satisfies readonly (readonly PhraseKey[])[];

const PROMISES = [
  'welcome_reads_what',
  'welcome_reads_machine',
  'welcome_never_clicks',
  'welcome_never_sends',
  'welcome_never_guesses',
  'welcome_pin_calendar',
  'welcome_never_uninstall',
] as const satisfies readonly PhraseKey[];

/** One screen after the installation: what it is for, three steps, and what it never does for whoever asks. */
export function Welcome() {
  const { now } = usePage();
  return (
    <main data-surface="welcome" data-view="list" data-ready="true" data-now={toIso(now.at)}>
      <div class="words">
        <p class="brand">
          <img src="/icon/32.png" width="20" height="20" alt="" /> <Say phrase={phrase('extensionName')} />
        </p>
        <h1>
          <Say phrase={phrase('welcome_title')} />
        </h1>
        <p>
          <Say phrase={phrase('welcome_what')} />
        </p>
        <ol class="steps">
          {STEPS.map(([what, how]) => (
            <li key={what}>
              <p>
                <strong>
                  <Say phrase={phrase(what)} />
                </strong>
                <br />
                <Say phrase={phrase(how)} />
              </p>
            </li>
          ))}
        </ol>
        <p class="actions">
          <a class="button filled" data-link="list" href="https://www.aliexpress.com/p/order/index.html">
            <span>
              <Say phrase={phrase('action_link_list')} /> <span aria-hidden="true">↗</span>
            </span>
          </a>
          <a class="button plain" data-link="data" href="ledger.html#/data">
            <Say phrase={phrase('welcome_again')} />
          </a>
        </p>
        <details>
          <summary class="small quiet">
            <Say phrase={phrase('welcome_promises')} />
          </summary>
          <ul class="promises small quiet">
            {PROMISES.map((promise) => (
              <li key={promise}>
                <Say phrase={phrase(promise)} />
              </li>
            ))}
          </ul>
        </details>
      </div>
      <WelcomePicture />
    </main>
  );
}
