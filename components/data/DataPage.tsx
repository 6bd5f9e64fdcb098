import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';
import { Deletion } from './Deletion';
import { type ImportActions, ImportBox } from './ImportBox';
import { type AsideActions, SetAside } from './SetAside';

const TABLES = ['csv', 'ics'] as const;
export type ExportFormat = 'json' | (typeof TABLES)[number];

interface Props extends ImportActions, AsideActions {
  readonly onExport: (format: ExportFormat) => void;
  readonly onDelete: () => void;
}

interface ButtonProps extends Pick<Props, 'onExport'> {
  readonly format: ExportFormat;
}

const ExportButton = ({ format, onExport }: ButtonProps) => (
  <button type="button" data-action={`export:${format}`} onClick={() => onExport(format)}>
    <Say phrase={phrase(`ledger_export_${format}`)} />
  </button>
);

const Line = ({ says }: { readonly says: Phrase }) => (
  <p class="small quiet">
    <Say phrase={says} />
  </p>
);

/** Moving to another computer in two steps, files for other programs, and last the way to delete everything. */
export function DataPage({ onExport, onDelete, onWatchAside, onDeleteAside, ...actions }: Props) {
  return (
    <>
      <h1>
        <Say phrase={phrase('ledger_data_title')} />
      </h1>
      <div class="blocks">
        <Section title={phrase('ledger_move_title')}>
          <ol class="steps">
            <li>
              <div>
                <strong>
                  <Say phrase={phrase('ledger_move_save')} />
                </strong>
                <Line says={phrase('ledger_move_saveWhat')} />
                <p class="actions">
                  <ExportButton format="json" onExport={onExport} />
                </p>
              </div>
            </li>
            <li>
              <div>
                <strong>
                  <Say phrase={phrase('ledger_move_open')} />
                </strong>
                <Line says={phrase('ledger_move_openHow')} />
              </div>
            </li>
          </ol>
        </Section>
        <Section title={phrase('ledger_import_title')}>
          <ImportBox {...actions} />
        </Section>
        <Section title={phrase('ledger_export_title')}>
          <p class="actions">
            {TABLES.map((format) => (
              <ExportButton format={format} onExport={onExport} key={format} />
            ))}
          </p>
        </Section>
        <SetAside onWatchAside={onWatchAside} onDeleteAside={onDeleteAside} />
        <Section title={phrase('ledger_delete_title')}>
          <Line says={phrase('ledger_delete_sure')} />
          <Deletion onDelete={onDelete} />
        </Section>
      </div>
    </>
  );
}
