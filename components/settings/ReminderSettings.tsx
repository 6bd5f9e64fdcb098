import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import { Tick } from '@/components/frame/Tick';
import { DEADLINE_KINDS } from '@/utils/domain/order/kinds';
import type { Preferences } from '@/utils/domain/order/preferences';
import { phrase } from '@/utils/domain/words/phrase';
import { GROUP_OF_REMINDER, REMINDER_GROUPS } from './reminder-groups';

interface Props {
  readonly onChange: (
    change: Partial<
      Pick<Preferences, 'quietFrom' | 'quietUntil' | 'remindersOff' | 'allRemindersOff' | 'hideItemNames'>
    >,
  ) => void;
}

const QUIET = ['quietFrom', 'quietUntil'] as const;

/** When reminders may come, of what, and how much a notification shows. Each is a sentence, by who has to act. */
export function ReminderSettings({ onChange }: Props) {
  const { preferences } = usePage();
  const { remindersOff, allRemindersOff, hideItemNames } = preferences;
  return (
    <Section title={phrase('settings_reminders')}>
      <Tick
        name="reminders"
        label={phrase('settings_remindersOn')}
        checked={!allRemindersOff}
        onChange={(on) => onChange({ allRemindersOff: !on })}
      />
      <Tick
        name="hideItemNames"
        label={phrase('settings_hideItemNames')}
        checked={hideItemNames}
        onChange={(hide) => onChange({ hideItemNames: hide })}
      />
      {QUIET.map((end) => (
        <label class="field" key={end}>
          <span class="small quiet">
            <Say phrase={phrase(`settings_${end}`)} />
          </span>
          <input
            type="time"
            data-field={end}
            required
            value={preferences[end]}
            onChange={({ currentTarget }) => {
              if (currentTarget.reportValidity()) onChange({ [end]: currentTarget.value });
            }}
          />
        </label>
      ))}
      {!allRemindersOff &&
        REMINDER_GROUPS.map((group) => (
          <fieldset data-reminders={group} key={group}>
            <legend>
              <Say phrase={phrase(`settings_remind_by_${group}`)} />
            </legend>
            {DEADLINE_KINDS.filter((kind) => GROUP_OF_REMINDER[kind] === group).map((kind) => (
              <Tick
                name={`reminder:${kind}`}
                label={phrase(`settings_remind_${kind}`)}
                checked={!remindersOff.includes(kind)}
                onChange={(on) =>
                  onChange({ remindersOff: [...remindersOff.filter((each) => each !== kind), ...(on ? [] : [kind])] })
                }
                key={kind}
              />
            ))}
          </fieldset>
        ))}
    </Section>
  );
}
