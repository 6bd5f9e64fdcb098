import { Choice } from '@/components/frame/Choice';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import { Tick } from '@/components/frame/Tick';
import { COUNTRIES_WITH_RULE } from '@/utils/domain/knowledge/jurisdictions';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, SELLER_LANGUAGES } from '@/utils/domain/order/preferences';
import { phrase } from '@/utils/domain/words/phrase';
import type { SettingsChange } from '@/utils/domain/worker/events';
import { AccountNames } from './AccountNames';
import { ReminderSettings } from './ReminderSettings';
import { TaughtWords } from './TaughtWords';

type Change = Extract<SettingsChange, { kind: 'preferencesChanged' }>['change'];

interface Props {
  /** Last four digits of the order numbers, one for each account. */
  readonly accounts: readonly string[];
  /** The browser's sync took no more the last time. */
  readonly isSyncFull: boolean;
  /** `undefined`: the browser's language. */
  readonly onLanguage: (language: InterfaceLanguage | undefined) => void;
}

const THEMES = ['system', 'light', 'dark'] as const;
const NONE = '';
const PAY_DAYS = { min: 1, max: 60 };

/** Each language by its own name, so that it can be found by those who read it. */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** What the user can choose for all orders. Every change is kept at once. */
export function Settings({ accounts, isSyncFull, onLanguage }: Props) {
  const { words, preferences, actions } = usePage();
  const change = (wanted: Change): void => {
    actions.changeSettings({ kind: 'preferencesChanged', change: wanted });
  };
  const regions = new Intl.DisplayNames([words.language], { type: 'region' });
  const countries = COUNTRIES_WITH_RULE.map((code) => [code, regions.of(code) ?? code] as const).sort((a, b) =>
    a[1].localeCompare(b[1], words.language),
  );
  return (
    <>
      <h1>
        <Say phrase={phrase('settings_title')} />
      </h1>
      <div class="blocks settings">
        <Section title={phrase('settings_look')}>
          <Choice
            name="language"
            label={phrase('settings_language')}
            value={preferences.language ?? NONE}
            options={[
              [NONE, phrase('settings_language_browser')],
              ...INTERFACE_LANGUAGES.map((language) => [language, ownName(language)] as const),
            ]}
            onChoose={(value) => onLanguage(INTERFACE_LANGUAGES.find((language) => language === value))}
          />
          <Choice
            name="theme"
            label={phrase('settings_theme')}
            value={preferences.theme}
            options={THEMES.map((theme) => [theme, phrase(`settings_theme_${theme}`)] as const)}
            onChoose={(value) => change({ theme: THEMES.find((theme) => theme === value) ?? 'system' })}
          />
          <Tick
            name="chips"
            label={phrase('settings_chips')}
            checked={preferences.chips}
            onChange={(chips) => change({ chips })}
          />
          <Tick
            name="syncOn"
            label={phrase('settings_sync')}
            checked={preferences.syncOn}
            onChange={(syncOn) => change({ syncOn })}
          />
          <p class="small quiet">
            <Say phrase={phrase('settings_sync_what')} />
          </p>
          {isSyncFull && (
            <p class="notice" role="status" data-sync="full">
              <Say phrase={phrase('notice_syncFull')} />
            </p>
          )}
        </Section>
        <Section title={phrase('settings_orders')}>
          <Choice
            name="country"
            label={phrase('settings_country')}
            value={preferences.country ?? NONE}
            options={[[NONE, phrase('settings_country_other')], ...countries]}
            onChoose={(country) =>
              actions.changeSettings({
                kind: 'preferencesChanged',
                ...(country === NONE ? { change: {}, cleared: ['country'] } : { change: { country } }),
              })
            }
          />
          <Choice
            name="sellerLanguage"
            label={phrase('settings_sellerLanguage')}
            value={preferences.sellerLanguage}
            options={SELLER_LANGUAGES.map((language) => [language, ownName(language)] as const)}
            onChoose={(value) => change({ sellerLanguage: SELLER_LANGUAGES.find((each) => each === value) ?? 'en' })}
          />
          <label class="field">
            <span class="small quiet">
              <Say phrase={phrase('settings_payWindowDays')} />
            </span>
            <input
              type="number"
              data-field="payWindowDays"
              required
              {...PAY_DAYS}
              value={preferences.payWindowDays}
              onChange={({ currentTarget }) => {
                if (currentTarget.reportValidity()) change({ payWindowDays: currentTarget.valueAsNumber });
              }}
            />
          </label>
          <AccountNames accounts={accounts} onChange={(names) => change({ accounts: names })} />
        </Section>
        <ReminderSettings onChange={change} />
        <TaughtWords />
      </div>
    </>
  );
}
