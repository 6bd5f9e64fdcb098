import { useState } from 'preact/hooks';
import { FileDrop } from '@/components/data/FileDrop';
import { Say } from '@/components/frame/Say';
import { Section } from '@/components/frame/Section';
import { phrase } from '@/utils/domain/words/phrase';

export interface ReportActions {
  /** The report of the order page open in another tab; `undefined` where there is none. */
  readonly onAsk: () => Promise<string | undefined>;
  readonly onFile: (file: File) => Promise<string>;
  /** True once the text is in the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

type State =
  | { readonly kind: 'empty' | 'none' }
  | { readonly kind: 'shown'; readonly text: string; readonly copied?: boolean };

/** The shape of a page that cannot be read, without what it says: shown whole, then copied by hand. Nothing is sent. */
export function ReportBox({ onAsk, onFile, onCopy }: ReportActions) {
  const [state, setState] = useState<State>({ kind: 'empty' });
  const show = (text: string | undefined): void =>
    setState(text === undefined ? { kind: 'none' } : { kind: 'shown', text });
  return (
    <Section title={phrase('ledger_report_title')}>
      <p>
        <Say phrase={phrase('ledger_report_hint')} />
      </p>
      <p class="actions">
        <button type="button" data-action="report" onClick={async () => show(await onAsk())}>
          <Say phrase={phrase('ledger_report_make')} />
        </button>
      </p>
      <FileDrop
        label={phrase('ledger_report_file')}
        field="reportFile"
        accept=".html,.htm"
        onFile={async (file) => show(await onFile(file))}
      />
      <div role="status">{state.kind === 'none' && <Say phrase={phrase('ledger_report_none')} />}</div>
      {state.kind === 'shown' && (
        <>
          <label class="field">
            <Say phrase={phrase('ledger_report_text')} />
            <textarea data-report readOnly rows={14} lang="en" dir="ltr" spellcheck={false} value={state.text} />
          </label>
          <p class="actions">
            <button
              type="button"
              data-action="copyReport"
              onClick={async () => setState({ ...state, copied: await onCopy(state.text) })}
            >
              <Say phrase={phrase(state.copied ? 'action_copied' : 'action_copy')} />
            </button>
            {state.copied === false && <Say phrase={phrase('ui_draft_copyRefused')} />}
          </p>
        </>
      )}
    </Section>
  );
}
