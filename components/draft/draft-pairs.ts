/** Messages as they are shown: the seller's text with what it says in the buyer's own language beside it. */
import type { Facts } from '@/utils/domain/drafts/draft-facts';
import type { DraftForm } from '@/utils/domain/drafts/draft-text';
import type { Draft } from '@/utils/domain/drafts/write-drafts';
import type { DraftId } from '@/utils/domain/order/kinds';
import type { Phrase } from '@/utils/domain/words/phrase';

export interface DraftPair {
  readonly seller: Draft;
  /** Absent where seller and buyer read the same language. */
  readonly reader?: Draft | undefined;
}

export interface DraftChoice {
  readonly id: DraftId;
  readonly recommended: boolean;
  readonly forms: Readonly<Record<DraftForm, DraftPair>>;
}

/** What there is to write about one order. */
export interface DraftDesk {
  /** Why the first message fits now, or why none is needed. */
  readonly why: Phrase;
  /** Every message that fits, in both languages, with what the small form was told. */
  readonly write: (answers: Facts) => readonly DraftChoice[];
}

/** One choice for each message, in the order given. */
export function draftChoices(seller: readonly Draft[], reader: readonly Draft[]): readonly DraftChoice[] {
  const find = (drafts: readonly Draft[], id: DraftId, form: DraftForm): Draft | undefined =>
    drafts.find((draft) => draft.id === id && draft.form === form);
  return [...new Set(seller.map(({ id }) => id))].flatMap((id) => {
    const short = find(seller, id, 'short');
    const full = find(seller, id, 'full');
    if (!short || !full) return [];
    const own = (draft: Draft): DraftPair => {
      const said = find(reader, id, draft.form);
      return { seller: draft, reader: said?.language === draft.language ? undefined : said };
    };
    return [{ id, recommended: short.recommended, forms: { short: own(short), full: own(full) } }];
  });
}
