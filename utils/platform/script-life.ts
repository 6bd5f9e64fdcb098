/** The life of a content script: it is over when the extension was updated, switched off or removed under its tab. */
import { browser } from './browser';

export interface ScriptLife {
  /** Asking is what ends it: no browser tells a script that its extension is gone. */
  readonly isOver: () => boolean;
  /** Aborted once it is over. */
  readonly signal: AbortSignal;
}

/**
 * Ours instead of WXT's context, which tells the page by an event and a message, both with our id, that we run there, and
 * lets any page end us by the same event. The build leaves that one out (`wxt.config.ts`).
 */
export function startLife(): ScriptLife {
  const ending = new AbortController();
  return {
    isOver: () => {
      if (browser.runtime?.id === undefined) ending.abort();
      return ending.signal.aborted;
    },
    signal: ending.signal,
  };
}
