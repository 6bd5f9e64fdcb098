/** Keeps what is typed into a message, at every letter and also when the page goes in that very instant. */
import type { Said } from '@/components/frame/SaidLine';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { OrderId } from '@/utils/domain/order/kinds';
import { phrase } from '@/utils/domain/words/phrase';
import { logFailure } from '@/utils/platform/log';
import { send } from '@/utils/platform/messaging/messages';
import { isUnreadable, noteReadable, saveDraft } from '@/utils/platform/store/drafts';

interface DraftKeeper {
  readonly keep: (id: OrderId, draft: SavedDraft) => void;
  /** The page is about to go, or is out of sight: the worker takes what is not known to be kept. */
  readonly handOver: () => void;
}

/** A browser ends what a page asked of its store when the page goes; what was said to the worker is on its way. */
export function makeDraftKeeper(say: (said: Said) => void): DraftKeeper {
  /** The last word on each order, until it is known to be kept. */
  const unkept = new Map<OrderId, SavedDraft>();
  let lastRev = 0;

  const tell = async (id: OrderId, draft: SavedDraft): Promise<void> => {
    const reply = await send('draftLeft', { id, draft });
    if (reply.ok) noteReadable(id);
    else say({ phrase: reply.error });
  };

  const done = (id: OrderId, draft: SavedDraft, keeping: Promise<void>): void => {
    keeping.then(
      () => {
        if (unkept.get(id) === draft) unkept.delete(id);
      },
      (error: unknown) => {
        logFailure('draft', error);
        say({ phrase: phrase('notice_notSaved') });
      },
    );
  };

  return {
    keep: (id, typed) => {
      // Of two that arrive the other way round the later one stays.
      lastRev = Math.max(typed.rev, lastRev + 1);
      const draft = { ...typed, rev: lastRev };
      unkept.set(id, draft);
      done(id, draft, isUnreadable(id) ? tell(id, draft) : saveDraft(id, draft));
    },
    handOver: () => {
      for (const [id, draft] of unkept) done(id, draft, tell(id, draft));
    },
  };
}

/** Hands over when the page is hidden, closed or left; a popup closes when it is no longer looked at. */
export function handOverWhenLeft({ handOver }: DraftKeeper): void {
  addEventListener('pagehide', handOver);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') handOver();
  });
}
