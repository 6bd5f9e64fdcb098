/**
 * Messages being written. The page that shows one writes it at every letter, because a popup dies without notice; the worker
 * writes it where the page is about to go, or where what lies there cannot be read and has to be set aside first.
 */
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import { parseSavedDraft } from '@/utils/domain/drafts/saved-draft-schema';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Instant } from '@/utils/domain/time/instant';
import { browser } from '@/utils/platform/browser';
import { rowsAside } from './aside';
import { draftKey } from './keys';

async function read(id: OrderId) {
  const value: unknown = (await browser.storage.local.get(draftKey(id)))[draftKey(id)];
  return { value, parsed: value === undefined ? undefined : parseSavedDraft(value) };
}

/** Orders whose message this page found and could not read: it writes nothing over it. */
const unreadable = new Set<OrderId>();
export const isUnreadable = (id: OrderId): boolean => unreadable.has(id);
export const noteReadable = (id: OrderId): boolean => unreadable.delete(id);

/** The message that was being written about an order. */
export async function loadDraft(id: OrderId): Promise<SavedDraft | undefined> {
  const { parsed } = await read(id);
  if (parsed && !parsed.ok) unreadable.add(id);
  return parsed?.ok ? parsed.value : undefined;
}

const wellFormed = (draft: SavedDraft): SavedDraft =>
  draft.text === undefined ? draft : { ...draft, text: draft.text.toWellFormed() };

/** Keeps a message being written; the page's way, which reads nothing first. */
export async function saveDraft(id: OrderId, draft: SavedDraft): Promise<void> {
  await browser.storage.local.set({ [draftKey(id)]: wellFormed(draft) });
}

/**
 * The worker's way: a later one that lies there stays, and what cannot be read is set aside in the very save that takes its
 * place. False where it belongs to a later version of the extension: nothing is written over that.
 */
export async function keepLeftDraft(id: OrderId, draft: SavedDraft, at: Instant): Promise<boolean> {
  const { value, parsed } = await read(id);
  if (parsed?.ok && parsed.value.rev > draft.rev) return true;
  if (parsed && !parsed.ok && parsed.error === 'newer') return false;
  const aside = parsed && !parsed.ok ? await rowsAside(draftKey(id), value, at) : {};
  await browser.storage.local.set({ ...aside, [draftKey(id)]: wellFormed(draft) });
  return true;
}
