import { useState } from 'preact/hooks';
import type { ImportPreview } from '@/utils/domain/import-file';
import { phrase } from '@/utils/domain/phrase';
import { Say } from '../Say';
import { Section } from '../Section';

export const EXPORTS = ['json', 'csv', 'ics'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

interface Props {
  readonly onExport: (format: ExportFormat) => void;
  /** An export to preview, or a saved page to read; `undefined` where there is nothing to confirm. */
  readonly onFile: (file: File) => Promise<ImportPreview | undefined>;
  readonly onImport: (preview: ImportPreview) => void;
  readonly onDelete: () => void;
}

interface Confirmed {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Preview({ preview, onYes, onNo }: Confirmed & { readonly preview: ImportPreview }) {
  return (
    <div class="notice" role="status" data-preview>
      <p>
        <Say phrase={phrase('ledger_import_added', undefined, preview.added)} />
      </p>
      <p>
        <Say phrase={phrase('ledger_import_merged', undefined, preview.merged)} />
      </p>
      {preview.unreadable > 0 && (
        <p>
          <Say phrase={phrase('ledger_import_unreadable', undefined, preview.unreadable)} />
        </p>
      )}
      <p class="actions">
        <button type="button" class="filled" data-action="import" onClick={onYes}>
          <Say phrase={phrase('ledger_import_confirm')} />
        </button>
        <button type="button" onClick={onNo}>
          <Say phrase={phrase('ledger_leave')} />
        </button>
      </p>
    </div>
  );
}

function Deletion({ onDelete }: Pick<Props, 'onDelete'>) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" data-action="delete" onClick={() => setAsking(true)}>
        <Say phrase={phrase('ledger_delete')} />
      </button>
    );
  }
  const confirm = (): void => {
    setAsking(false);
    onDelete();
  };
  return (
    <div class="notice" role="status">
      <p>
        <Say phrase={phrase('ledger_delete_sure')} />
      </p>
      <p class="actions">
        <button type="button" data-action="deleteEverything" onClick={confirm}>
          <Say phrase={phrase('ledger_delete_confirm')} />
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          <Say phrase={phrase('ledger_leave')} />
        </button>
      </p>
    </div>
  );
}

/** Taking everything out, bringing it in, reading saved pages, and deleting everything. */
export function DataPage({ onExport, onFile, onImport, onDelete }: Props) {
  const [preview, setPreview] = useState<ImportPreview | undefined>();
  const take = async (file: File | undefined): Promise<void> => {
    if (file) setPreview(await onFile(file));
  };
  const importNow = (wanted: ImportPreview): void => {
    setPreview(undefined);
    onImport(wanted);
  };
  return (
    <>
      <h1>
        <Say phrase={phrase('ledger_data_title')} />
      </h1>
      <div class="settings">
        <Section title={phrase('ledger_export_title')}>
          {EXPORTS.map((format) => (
            <button type="button" data-action={`export:${format}`} onClick={() => onExport(format)} key={format}>
              <Say phrase={phrase(`ledger_export_${format}`)} />
            </button>
          ))}
        </Section>
        <Section title={phrase('ledger_import_title')}>
          <label
            class="field drop"
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              take(event.dataTransfer?.files[0]);
            }}
          >
            <Say phrase={phrase('ledger_import_hint')} />
            <input
              type="file"
              data-field="file"
              accept=".json,.html,.htm"
              onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
            />
          </label>
          {preview && <Preview preview={preview} onYes={() => importNow(preview)} onNo={() => setPreview(undefined)} />}
        </Section>
        <Section title={phrase('ledger_delete_title')}>
          <Deletion onDelete={onDelete} />
        </Section>
      </div>
    </>
  );
}
