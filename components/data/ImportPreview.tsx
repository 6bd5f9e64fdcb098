import { useState } from 'preact/hooks';
import { Say } from '@/components/frame/Say';
import { IMPORT_MODES, type ImportMode, type ImportPlan } from '@/utils/domain/exchange/import-preview';
import { type Phrase, phrase } from '@/utils/domain/words/phrase';

interface Props {
  readonly plan: ImportPlan;
  readonly onYes: (mode: ImportMode) => void;
  readonly onNo: () => void;
}

/** What would become of this many orders; nothing is said of none. */
const counted = (
  key: 'added' | 'merged' | 'changed' | 'same' | 'removed' | 'unreadable',
  count: number,
): readonly Phrase[] => (count > 0 ? [phrase(`ledger_import_${key}`, undefined, count)] : []);

function linesOf({ changes, settings, unreadable }: ImportPlan, mode: ImportMode): readonly Phrase[] {
  const { added, changed, same, removed } = changes[mode];
  return [
    ...counted('added', added),
    ...counted(mode === 'merge' ? 'merged' : 'changed', changed),
    ...counted('same', same),
    ...counted('removed', removed),
    ...counted('unreadable', unreadable),
    phrase(`ledger_import_settings_${settings ? mode : 'none'}`),
  ];
}

/** What a file would change, for both ways to bring it in, and the question which it should be. */
export function ImportPreview({ plan, onYes, onNo }: Props) {
  const [mode, setMode] = useState<ImportMode>('merge');
  const changes = plan.changes[mode];
  return (
    <div class="notice preview" data-preview={mode}>
      <fieldset>
        <legend class="small quiet">
          <Say phrase={phrase('ledger_import_mode')} />
        </legend>
        {IMPORT_MODES.map((each) => (
          <label class="tick" key={each}>
            <input
              type="radio"
              name="mode"
              data-field={`mode:${each}`}
              checked={each === mode}
              onChange={() => setMode(each)}
            />
            <Say phrase={phrase(`ledger_import_mode_${each}`)} />
          </label>
        ))}
      </fieldset>
      <ul
        role="status"
        data-changes
        data-added={changes.added}
        data-changed={changes.changed}
        data-same={changes.same}
        data-removed={changes.removed}
        data-unreadable={plan.unreadable}
      >
        {linesOf(plan, mode).map((line) => (
          <li key={line.key}>
            <Say phrase={line} />
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="filled" data-action="import" onClick={() => onYes(mode)}>
          <Say phrase={phrase(mode === 'merge' ? 'ledger_import_confirm' : 'ledger_import_confirmReplace')} />
        </button>
        <button type="button" data-action="leave" onClick={onNo}>
          <Say phrase={phrase('ledger_leave')} />
        </button>
      </p>
    </div>
  );
}
