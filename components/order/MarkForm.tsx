import { useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { reasonOf } from '@/utils/domain/knowledge/reason-words';
import { ORDER_STATES, type OrderState } from '@/utils/domain/order/kinds';
import { FAULTS, type Fault, OUTCOMES, type Outcome } from '@/utils/domain/order/order';
import { ASKED_METHODS, methodOf, type PaymentMethod } from '@/utils/domain/order/printed';
import { REASON_KEYS, type ReasonKey } from '@/utils/domain/order/reasons';
import { type MarkField, momentOfField } from '@/utils/domain/standing/marks-table';
import { stateName } from '@/utils/domain/standing/state-words';
import { wallOf } from '@/utils/domain/time/calendar';
import type { Moment } from '@/utils/domain/time/instant';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

/** What a form was filled with; only what it asks for is there. */
export interface Filled {
  readonly at: Moment;
  readonly fault?: Fault;
  readonly outcome?: Outcome;
  readonly method?: PaymentMethod;
  readonly reason?: ReasonKey;
  readonly state?: OrderState;
  readonly text: string;
}

interface Props {
  readonly fields: readonly MarkField[];
  readonly onSave: (filled: Filled) => void;
}

interface ChoiceProps<Key extends string> {
  readonly field: MarkField | 'kind';
  readonly label: Phrase;
  readonly keys: readonly Key[];
  readonly nameOf: (key: Key) => Phrase;
  readonly onChoose: (key: Key | undefined) => void;
}

function Choice<Key extends string>({ field, label, keys, nameOf, onChoose }: ChoiceProps<Key>) {
  const { words } = usePage();
  return (
    <label>
      <Say phrase={label} />
      <select data-field={field} onChange={(event) => onChoose(keys.find((key) => key === event.currentTarget.value))}>
        <option value="">{words.say(phrase('ui_field_notSaid'))}</option>
        {keys.map((key) => (
          <option value={key} key={key}>
            {words.say(nameOf(key))}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A small form: when it happened, and what else there is to say about it. */
export function MarkForm({ fields, onSave }: Props) {
  const { now } = usePage();
  const [wall, setWall] = useState(() => wallOf(now.at, now.zone).slice(0, 16));
  const [isDayOnly, setDayOnly] = useState(false);
  const [more, setMore] = useState<Omit<Filled, 'at' | 'text'>>({});
  const [text, setText] = useState('');
  const at = momentOfField(wall, isDayOnly, now.zone);
  const isFilled =
    at !== undefined &&
    (!fields.includes('fault') || more.fault !== undefined) &&
    (!fields.includes('outcome') || more.outcome !== undefined) &&
    (!fields.includes('state') || more.state !== undefined) &&
    (!fields.includes('text') || text.trim() !== '');
  const save = (event: Event): void => {
    event.preventDefault();
    if (at && isFilled) onSave({ at, text: text.trim(), ...more });
  };
  return (
    <form class="mark-form" onSubmit={save}>
      {fields.includes('fault') && (
        <Choice
          field="kind"
          label={phrase('ui_field_fault')}
          keys={FAULTS}
          nameOf={(fault) => phrase(`ui_fault_${fault}`)}
          onChoose={(fault) => setMore({ ...more, ...(fault && { fault }) })}
        />
      )}
      {fields.includes('outcome') && (
        <Choice
          field="kind"
          label={phrase('ui_field_outcome')}
          keys={OUTCOMES}
          nameOf={(outcome) => phrase(`ui_outcome_${outcome}`)}
          onChoose={(outcome) => setMore({ ...more, ...(outcome && { outcome }) })}
        />
      )}
      {fields.includes('state') && (
        <Choice
          field="state"
          label={phrase('ui_field_state')}
          keys={ORDER_STATES}
          nameOf={stateName}
          onChoose={(state) => setMore({ ...more, ...(state && { state }) })}
        />
      )}
      {fields.includes('at') && (
        <>
          <label>
            <Say phrase={phrase('ui_field_at')} />
            <input
              type="datetime-local"
              data-field="at"
              value={wall}
              onInput={(event) => setWall(event.currentTarget.value)}
            />
          </label>
          <label class="check">
            <input type="checkbox" checked={isDayOnly} onChange={(event) => setDayOnly(event.currentTarget.checked)} />
            <Say phrase={phrase('ui_field_dayOnly')} />
          </label>
        </>
      )}
      {fields.includes('method') && (
        <Choice
          field="method"
          label={phrase('ui_field_method')}
          keys={ASKED_METHODS}
          nameOf={(method) => phrase(`ui_method_${methodOf(method)}`)}
          onChoose={(method) => setMore({ ...more, ...(method && { method: methodOf(method) }) })}
        />
      )}
      {fields.includes('reason') && (
        <Choice
          field="reason"
          label={phrase('ui_field_reason')}
          keys={REASON_KEYS}
          nameOf={(key) => reasonOf(key).label}
          onChoose={(reason) => setMore({ ...more, ...(reason && { reason }) })}
        />
      )}
      {fields.includes('text') && (
        <label>
          <Say phrase={phrase('ui_field_text')} />
          <input
            data-field="text"
            maxLength={500}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" data-action="save" disabled={!isFilled}>
        <Say phrase={phrase('action_save')} />
      </button>
    </form>
  );
}
