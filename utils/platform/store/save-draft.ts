/** Keeps what is being written. Apart from what reads it: every page can be the one that writes. */

import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { OrderId } from '@/utils/domain/order/kinds';
import { browser } from '@/utils/platform/browser';
import { draftKey } from './keys';

/** Keeps a message being written; called by the page that shows it, on input, because a popup dies without notice. */
export async function saveDraft(id: OrderId, draft: SavedDraft): Promise<void> {
  const text = draft.text?.toWellFormed();
  await browser.storage.local.set({ [draftKey(id)]: { ...draft, ...(text !== undefined && { text }) } });
}
