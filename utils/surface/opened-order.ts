/** One order read with all that its page shows, again at each change. */

import type { Templates } from '@/utils/domain/drafts/draft-lines';
import { loadTemplates } from '@/utils/domain/drafts/load-templates';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { InterfaceLanguage } from '@/utils/domain/order/preferences';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { logFailure } from '@/utils/platform/log';
import { loadDraft } from '@/utils/platform/store/drafts';
import { type Damage, loadDamage, loadEvidence, watchOrder } from '@/utils/platform/store/read';
import type { Stop } from '@/utils/platform/store/rows';

/** The languages of messages: in which they are written, and in which they are explained. */
export interface Languages {
  readonly seller: InterfaceLanguage;
  readonly reader: InterfaceLanguage;
}

/** The seller's language and the reader's. */
export interface BothTemplates {
  readonly seller: Templates;
  readonly reader: Templates;
}

export interface OpenedOrder {
  readonly record: OrderRecord | undefined;
  /** Why there is no record although something is kept of the order. */
  readonly damage: Damage | undefined;
  readonly evidence: readonly EvidenceEntry[];
  /** Absent when their files are gone: the extension was updated under an open page. */
  readonly templates: BothTemplates | undefined;
  /** The message that was being written when a page last closed. */
  readonly draft: SavedDraft | undefined;
}

async function loadBoth({ seller, reader }: Languages): Promise<BothTemplates> {
  const [ofSeller, ofReader] = await Promise.all([loadTemplates(seller), loadTemplates(reader)]);
  return { seller: ofSeller, reader: ofReader };
}

/** A page shows what it has: a part that cannot be read is noted and left out. */
const orElse = <T>(where: string, reading: Promise<T>, none: T): Promise<T> =>
  reading.catch((error: unknown) => {
    logFailure(where, error);
    return none;
  });

/** Calls back with the order now and at each change, until stopped; never after that. */
export function watchOpened(id: OrderId, languages: Languages, onOpened: (opened: OpenedOrder) => void): Stop {
  let isStopped = false;
  let newest = 0;
  const templates = orElse<BothTemplates | undefined>('templates', loadBoth(languages), undefined);
  const saved = orElse('draft', loadDraft(id), undefined);
  const tell = async (record: OrderRecord | undefined): Promise<void> => {
    newest += 1;
    const mine = newest;
    const evidence = orElse('evidence', loadEvidence(id), []);
    const damage = record ? undefined : await orElse('damage', loadDamage(id), undefined);
    const opened = { record, damage, evidence: await evidence, templates: await templates, draft: await saved };
    if (!isStopped && mine === newest) onOpened(opened);
  };
  const stop = watchOrder(id, (record) => {
    tell(record).catch((error: unknown) => logFailure('opened order', error));
  });
  return () => {
    isStopped = true;
    stop();
  };
}
