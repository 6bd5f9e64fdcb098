/** What every component of one page shares: words, the moment, the user's choices, and what can be done. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Mark } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import type { Words } from '@/utils/domain/words/words';
import type { OrderChange, SettingsChange } from '@/utils/domain/worker/events';
import type { Surface } from '@/utils/domain/worker/surface';

/** A mark before it is stamped. */
export type NewMark = Mark extends infer Each
  ? Each extends Mark
    ? Omit<Each, 'madeAt' | 'zone' | 'undoneAt'>
    : never
  : never;

/** What a component may ask for. Each answers when it is done, so that a page never closes on an unsaved change. */
export interface Actions {
  /** Tells the worker; `undo` is offered in one line afterwards. False when it was refused, which is said on the page. */
  readonly change: (change: OrderChange, undo?: OrderChange) => Promise<boolean>;
  /** Notes what happened, stamped with the moment and the zone; "Undo" follows. */
  readonly mark: (standing: Standing, mark: NewMark) => Promise<boolean>;
  readonly changeSettings: (change: SettingsChange) => Promise<boolean>;
  /** False where the browser did not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Hands a text to the reader as a file. */
  readonly saveFile: (name: string, type: string, text: string) => void;
  /** Deletes what is kept of an order that cannot be read. False when it was refused, which is said on the page. */
  readonly remove: (id: OrderId) => Promise<boolean>;
  readonly keepDraft: (standing: Standing, draft: SavedDraft) => void;
  /** Gives the deadlines and reminders of an order as a calendar file. */
  readonly addToCalendar?: (standing: Standing) => void;
  /** Shows the same beside the page, where it stays; absent where the browser has no such place, or this is it. */
  readonly keepBeside?: () => void;
}

export interface Page {
  readonly surface: Surface;
  readonly words: Words;
  readonly now: Now;
  readonly preferences: Preferences;
  readonly actions: Actions;
  /** Nothing is on screen yet: what is folded away, or in a closed menu, is drawn as soon as the rest is seen. */
  readonly isFirst?: boolean;
}

const PageContext = createContext<Page | undefined>(undefined);
export const PageProvider = PageContext.Provider;

/** What this page shares; throws outside of a `PageProvider`, which is a mistake of ours. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a component is shown outside of a page');
  return page;
}
