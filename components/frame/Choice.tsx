import type { Phrase } from '@/utils/domain/words/phrase';
import { usePage } from './page';
import { Say } from './Say';

interface Props {
  readonly name: string;
  readonly label: Phrase;
  readonly value: string;
  /** Value and what it is called, in order. */
  readonly options: readonly (readonly [string, string | Phrase])[];
  readonly onChoose: (value: string) => void;
}

/** One choice out of a list, with its label. */
export function Choice({ name, label, value, options, onChoose }: Props) {
  const { words } = usePage();
  return (
    <label class="field">
      <span class="small quiet">
        <Say phrase={label} />
      </span>
      <select data-field={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([each, called]) => (
          <option value={each} key={each} selected={each === value}>
            {typeof called === 'string' ? called : words.say(called)}
          </option>
        ))}
      </select>
    </label>
  );
}
