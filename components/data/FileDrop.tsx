import { Say } from '@/components/frame/Say';
import type { Phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly label: Phrase;
  readonly field: string;
  /** File endings, as in an `accept` attribute. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A field for one file, chosen or dropped on it. */
export function FileDrop({ label, field, accept, onFile }: Props) {
  const take = (file: File | undefined): void => {
    if (file) onFile(file);
  };
  return (
    <label
      class="field drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <Say phrase={label} />
      <input
        type="file"
        data-field={field}
        accept={accept}
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
    </label>
  );
}
