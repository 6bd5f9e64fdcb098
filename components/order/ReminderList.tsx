import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import type { OrderId } from '@/utils/domain/order/kinds';
import { canPutOff } from '@/utils/domain/reminders/due-reminders';
import { isDeadlineKind, kindName } from '@/utils/domain/reminders/notification-words';
import type { Rung } from '@/utils/domain/reminders/planned-reminders';
import { nameOfDeadline, saidWhen } from '@/utils/domain/standing/deadline-words';
import { decidingOf } from '@/utils/domain/standing/deadlines';
import { isShown } from '@/utils/domain/standing/pay-look';
import { drivingInstant, type Standing } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';
import type { Now } from '@/utils/domain/time/now';
import { type Argument, phrase } from '@/utils/domain/words/phrase';
import type { OrderChange } from '@/utils/domain/worker/events';

interface Props {
  readonly standing: Standing;
  readonly rungs: readonly Rung[];
}

const answer = (
  kind: 'reminderSnoozed' | 'reminderDismissed' | 'reminderRestored',
  id: OrderId,
  rung: Rung,
): OrderChange => ({
  kind,
  id,
  reminder: { kind: rung.kind, rung: rung.rung },
});

/** What a reminder is of, and the one date that every surface says of that; none while its day may not be named. */
function whatAndDate(
  { kind, deadlineAt }: Rung,
  standing: Standing,
  now: Now,
): Readonly<Record<'what' | 'date', Argument>> {
  const deadline = isDeadlineKind(kind) ? decidingOf(standing, kind, now.at) : undefined;
  if (!deadline || drivingInstant(deadline) !== deadlineAt) {
    return { what: { kind: 'phrase', phrase: kindName(kind) }, date: { kind: 'day', at: deadlineAt } };
  }
  return {
    what: { kind: 'phrase', phrase: nameOfDeadline(deadline, standing) },
    date: isShown(standing, deadline)
      ? saidWhen(deadline, standing, now)
      : { kind: 'phrase', phrase: phrase('ui_noDate') },
  };
}

/** The reminders of one order, and that they come only while the browser runs. */
export function ReminderList({ standing, rungs }: Props) {
  const { actions, now, preferences, surface } = usePage();
  const { addToCalendar } = actions;
  const { quietFrom, quietUntil } = preferences;
  const change = (kind: 'reminderSnoozed' | 'reminderDismissed', rung: Rung) =>
    actions.change(answer(kind, standing.id, rung), answer('reminderRestored', standing.id, rung));
  const isQuietAtNight = quietFrom !== quietUntil;
  return (
    <>
      <ul>
        {rungs.map((rung) => (
          <li
            class="reminder"
            data-reminder={rung.kind}
            data-rung={rung.rung}
            data-due={toIso(rung.dueAt)}
            data-status={rung.status}
            key={`${rung.kind}/${rung.rung}/${rung.deadlineAt}`}
          >
            <p>
              <Say
                phrase={phrase('ui_reminder', {
                  day: { kind: 'moment', moment: { earliest: rung.dueAt, latest: rung.dueAt, precision: 'exact' } },
                  ...whatAndDate(rung, standing, now),
                })}
              />{' '}
              <span class="small quiet">
                <Say phrase={phrase(`ui_reminder_${rung.status}`)} />
              </span>
            </p>
            {rung.status === 'given' && (
              <div class="actions">
                {canPutOff(rung.deadlineAt, now.at) && (
                  <button type="button" data-action="snooze" onClick={() => change('reminderSnoozed', rung)}>
                    <Say phrase={phrase('action_snooze')} />
                  </button>
                )}
                <button type="button" data-action="dismiss" onClick={() => change('reminderDismissed', rung)}>
                  <Say phrase={phrase('action_dismiss')} />
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <p class="small quiet">
        <Say phrase={phrase('ui_reminders_whileRunning')} />{' '}
        {isQuietAtNight && (
          <Say
            phrase={phrase('ui_reminders_quiet', {
              from: { kind: 'text', text: quietFrom },
              until: { kind: 'text', text: quietUntil },
            })}
          />
        )}{' '}
        <a href="ledger.html#/settings" target={surface === 'ledger' ? undefined : '_blank'} rel="noopener">
          <Say phrase={phrase('ui_reminders_change')} />
        </a>
      </p>
      {addToCalendar && (
        <button type="button" data-action="addToCalendar" onClick={() => addToCalendar(standing)}>
          <Say phrase={phrase('action_addToCalendar')} />
        </button>
      )}
    </>
  );
}
