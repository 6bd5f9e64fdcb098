/** What the report box asks for: the shape of the order page in another tab, or of a saved one. */
import type { ReportActions } from '@/components/ledger/ReportBox';
import { labelTest } from '@/utils/page/dom/label-test';
import { knownLabels } from '@/utils/page/known-labels';
import { redact } from '@/utils/page/redact';
import { logFailure } from '@/utils/platform/log';
import { askForReport } from '@/utils/platform/messaging/shop-pages';

async function ask(): Promise<string | undefined> {
  try {
    return await askForReport(knownLabels());
  } catch (error) {
    logFailure('report', error);
    return undefined;
  }
}

async function ofFile(file: File): Promise<string> {
  const page = new DOMParser().parseFromString(await file.text(), 'text/html');
  return redact(page, { isLabel: labelTest(knownLabels()) });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    logFailure('copy', error);
    return false;
  }
}

export const REPORT: ReportActions = { onAsk: ask, onFile: ofFile, onCopy: copy };
