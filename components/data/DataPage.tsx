import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import { phrase } from '@/utils/domain/words/phrase';
import { Deletion } from './Deletion';
import { type ImportActions, ImportBox } from './ImportBox';

const EXPORTS = ['json', 'csv', 'ics'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

interface Props extends ImportActions {
  readonly onExport: (format: ExportFormat) => void;
  readonly onDelete: () => void;
}

/** Taking everything out, bringing it in, reading saved pages, and deleting everything. */
export function DataPage({ onExport, onDelete, ...actions }: Props) {
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
          <ImportBox {...actions} />
        </Section>
        <Section title={phrase('ledger_delete_title')}>
          <Deletion onDelete={onDelete} />
        </Section>
      </div>
    </>
  );
}
