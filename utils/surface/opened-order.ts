/** One order read with all that its page shows, again at each change. */

import type { Templates } from '@/utils/domain/drafts/draft-lines';
import { loadTemplates } from '@/utils/domain/drafts/load-templates';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { InterfaceLanguage, Preferences } from '@/utils/domain/order/preferences';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { loadDraft, loadEvidence, type Stop, watchOrder } from '@/utils/platform/store/read';

/** The seller's language and the reader's. */
export interface BothTemplates {
  readonly seller: Templates;
  readonly reader: Templates;
}

export interface OpenedOrder {
  readonly record: OrderRecord | undefined;
  readonly evidence: readonly EvidenceEntry[];
  readonly templates: BothTemplates;
  /** The message that was being written when a page last closed. */
  readonly draft: SavedDraft | undefined;
}

/** Calls back with the order now and at each change, until stopped; never after that. */
export function watchOpened(
  id: OrderId,
  { sellerLanguage }: Preferences,
  readerLanguage: InterfaceLanguage,
  onOpened: (opened: OpenedOrder) => void,
): Stop {
  let isStopped = false;
  const templates = Promise.all([loadTemplates(sellerLanguage), loadTemplates(readerLanguage)]);
  const saved = loadDraft(id);
  const stop = watchOrder(id, async (record) => {
    const [[seller, reader], draft, evidence] = await Promise.all([templates, saved, loadEvidence(id)]);
    if (!isStopped) onOpened({ record, evidence, templates: { seller, reader }, draft });
  });
  return () => {
    isStopped = true;
    stop();
  };
}
