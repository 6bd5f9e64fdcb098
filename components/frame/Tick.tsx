import type { Phrase } from '@/utils/domain/words/phrase';
import { Say } from './Say';

interface Props {
  readonly name: string;
  readonly label: Phrase;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One thing to switch on or off. */
export function Tick({ name, label, checked, onChange }: Props) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        data-field={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Say phrase={label} />
    </label>
  );
}
