import { useState } from 'preact/hooks';
import type { ImportMode, ImportPlan } from '@/utils/domain/exchange/import-preview';
import { phrase } from '@/utils/domain/words/phrase';
import type { Doing } from './doing';
import { FileDrop } from './FileDrop';
import { ImportPreview } from './ImportPreview';
import { Progress } from './Progress';

export interface ImportActions {
  /** An export to preview, or a saved page to read; `undefined` where there is nothing to confirm. */
  readonly onFile: (file: File, doing: Doing) => Promise<ImportPlan | undefined>;
  readonly onImport: (plan: ImportPlan, mode: ImportMode, doing: Doing) => Promise<void>;
}

type Step =
  | { readonly kind: 'reading' | 'working'; readonly done: number; readonly all: number; readonly stop: () => void }
  | { readonly kind: 'preview'; readonly plan: ImportPlan };

/** Bringing a file in: choose it, see what it would change, confirm, watch it happen. Nothing changes before the confirmation. */
export function ImportBox({ onFile, onImport }: ImportActions) {
  const [step, setStep] = useState<Step | undefined>();

  const doing = (kind: 'reading' | 'working'): Doing => {
    const stopping = new AbortController();
    const show = (done: number, all: number): void => setStep({ kind, done, all, stop: () => stopping.abort() });
    show(0, 0);
    return { signal: stopping.signal, onProgress: show };
  };
  const take = async (file: File): Promise<void> => {
    const plan = await onFile(file, doing('reading'));
    setStep(plan && { kind: 'preview', plan });
  };
  const bringIn = async (plan: ImportPlan, mode: ImportMode): Promise<void> => {
    await onImport(plan, mode, doing('working'));
    setStep(undefined);
  };

  if (step?.kind === 'preview') {
    const { plan } = step;
    return <ImportPreview plan={plan} onYes={(mode) => bringIn(plan, mode)} onNo={() => setStep(undefined)} />;
  }
  if (step) return <Progress {...step} />;
  return <FileDrop label={phrase('ledger_import_hint')} field="file" accept=".json,.html,.htm" onFile={take} />;
}
