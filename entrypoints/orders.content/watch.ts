/** Tells when an order page has changed and come to rest, and which cards changed. */
import { isOurs } from './chips';

/** A page at rest. */
export interface Rest {
  readonly url: URL;
  /** The cards that changed, or `undefined` when everything is to be read. */
  readonly touched: ReadonlySet<Element> | undefined;
  /** Nothing more is expected to arrive, so silence may be reported. */
  readonly hasSettled: boolean;
}

export interface WatchActions {
  /** At once, before the change is painted. */
  readonly onMutation: (touched: ReadonlySet<Element> | undefined) => void;
  readonly onNewPage: () => void;
  readonly onRest: (rest: Rest) => void;
}

/** Quiet time after the last mutation before a page is read; React renders in bursts. */
const REST_MS = 150;
/** Parts of a page arrive seconds after it (DEV26: 4 s); what says nothing after this long is reported. */
const SETTLED_MS = 10_000;
const CARD = '.order-item';

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** Our own chips come and go without the page having said anything. */
function isOursAlone({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const moved = [...addedNodes, ...removedNodes];
  return isOurs(target) || (moved.length > 0 && moved.every(isOurs));
}

const TAB = '[role="tab"]';

/**
 * The cards a mutation touched: the one it happened in, or those that it brought; `undefined` when it may mean anything.
 * Where cards are on the page, what moves outside of them (recommendations, popovers, other clocks) means nothing but a
 * change of tab.
 */
function cardsOf({ target, addedNodes }: MutationRecord, hasCards: boolean): readonly Element[] | undefined {
  const element = elementOf(target);
  const card = element?.closest(CARD);
  if (card) return [card];
  const added = [...addedNodes].filter((node) => node instanceof Element);
  const brought = added.flatMap((node) => (node.matches(CARD) ? [node] : [...node.querySelectorAll(CARD)]));
  if (brought.length > 0) return brought;
  return hasCards && !element?.closest(TAB) ? [] : undefined;
}

/** Starts watching; the answer stops it. */
export function watchPage(root: Document, currentUrl: () => URL, actions: WatchActions): () => void {
  const touched = new Set<Element>();
  let isAll = true;
  let address = '';
  let resting: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const rest = (hasSettled: boolean): void => {
    const url = currentUrl();
    if (url.href !== address) {
      address = url.href;
      isAll = true;
      actions.onNewPage();
      clearTimeout(settling);
      settling = setTimeout(() => rest(true), SETTLED_MS);
    }
    actions.onRest({ url, touched: isAll || hasSettled ? undefined : new Set(touched), hasSettled });
    touched.clear();
    isAll = false;
  };

  const observer = new MutationObserver((mutations) => {
    const theirs = mutations.filter((mutation) => !isOursAlone(mutation));
    if (theirs.length === 0) return;
    const hasCards = root.querySelector(CARD) !== null;
    for (const cards of theirs.map((mutation) => cardsOf(mutation, hasCards))) {
      if (cards) for (const card of cards) touched.add(card);
      else isAll = true;
    }
    if (!isAll && touched.size === 0 && currentUrl().href === address) return;
    actions.onMutation(isAll ? undefined : touched);
    clearTimeout(resting);
    resting = setTimeout(() => rest(false), REST_MS);
  });
  observer.observe(root.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'class', 'title'],
  });
  rest(false);
  return () => {
    observer.disconnect();
    clearTimeout(resting);
    clearTimeout(settling);
  };
}
