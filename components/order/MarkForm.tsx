import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '@/components/frame/page';
import { Say } from '@/components/frame/Say';
import { reasonOf } from '@/utils/domain/knowledge/reason-words';
import { ORDER_STATES, type OrderState } from '@/utils/domain/order/kinds';
import { FAULTS, type Fault, OUTCOMES, type Outcome } from '@/utils/domain/order/order';
import { ASKED_METHODS, methodOf, type PaymentMethod } from '@/utils/domain/order/printed';
import { REASON_KEYS, type ReasonKey } from '@/utils/domain/order/reasons';
import type { MarkField } from '@/utils/domain/standing/marks-table';
import { stateName } from '@/utils/domain/standing/state-words';
import type { Moment } from '@/utils/domain/time/instant';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { type Span, useWhen, WhenField } from './WhenField';

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
  /** What is told with it. */
  readonly title: Phrase;
  readonly fields: readonly MarkField[];
  /** When what is told can have been. */
  readonly span?: Span;
  readonly onSave: (filled: Filled) => void;
  readonly onLeave: () => void;
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

/** A small form under its own title: when it was, and what else there is to say about it. The keyboard is led into it. */
export function MarkForm({ title, fields, span = 'past', onSave, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const when = useWhen(span);
  const [more, setMore] = useState<Omit<Filled, 'at' | 'text'>>({});
  const [text, setText] = useState('');
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('button, select, input')?.focus(), []);
  const { at } = when;
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
    <form class="mark-form" onSubmit={save} ref={form}>
      <h3>
        <Say phrase={title} />
      </h3>
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
      {fields.includes('at') && <WhenField when={when} span={span} />}
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
      <div class="actions">
        <button type="submit" class="tinted" data-action="save" disabled={!isFilled}>
          <Say phrase={phrase('action_save')} />
        </button>
        <button type="button" class="plain" data-action="leave" onClick={onLeave}>
          <Say phrase={phrase('action_leave')} />
        </button>
      </div>
    </form>
  );
}
