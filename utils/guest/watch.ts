/** Tells when an order page has changed and come to rest, and which cards changed. */
import type { ReadCard } from '@/utils/page/read-page';
import { isOurs } from './chips';

/** A page at rest. */
export interface Rest {
  readonly url: URL;
  /** The cards that changed, or `undefined` when everything is to be read. */
  readonly touched: ReadonlySet<Element> | undefined;
  /** Nothing more is expected to arrive, so silence may be reported. */
  readonly hasSettled: boolean;
  /** What of it was read in earlier turns. */
  readonly before?: readonly ReadCard[];
}

export interface WatchActions {
  /** At once, and so often that it may only be noted; `undefined` when it may mean any card. */
  readonly onTouch: (cards: readonly Element[] | undefined) => void;
  readonly onNewPage: () => void;
  readonly onRest: (rest: Rest) => void;
}

/** Quiet time after the last change of a card before it is read; React renders in bursts. */
const REST_MS = 150;
/** What never rests is read so long after its change, */
const FIRST_MS = 2000;
/** and as long as it goes on, so often. */
const AGAIN_MS = 5000;
/** Parts of a page arrive seconds after it (DEV26: 4 s); what says nothing after this long is reported. */
const SETTLED_MS = 10_000;
const CARD = '.order-item';
const TAB = '[role="tab"]';

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** Our own chips come and go without the page having said anything. */
function isOursAlone({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const moved = [...addedNodes, ...removedNodes];
  return isOurs(target) || (moved.length > 0 && moved.every(isOurs));
}

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

/** Changes of one card since it was read, in milliseconds of the page. */
interface Unrest {
  lastAt: number;
  /** It is read then although it does not rest. */
  readonly latestAt: number;
}

const dueAt = ({ lastAt, latestAt }: Unrest): number => Math.min(lastAt + REST_MS, latestAt);

/**
 * Starts watching; the answer stops it. The observer notes and no more: whatever a page does to itself a thousand times a
 * second costs a few look-ups each time. Each card rests for itself, so that one that never does keeps no other waiting;
 * reading is a timer, so that it also goes on in a tab that nobody looks at.
 */
export function watchPage(root: Document, address: () => string, actions: WatchActions): () => void {
  /** The page as a whole has the key `root`. */
  const unrest = new Map<Node, Unrest>();
  /** When what does not rest was last read all the same. */
  const readAt = new WeakMap<Node, number>();
  let addressRead = '';
  let resting: { readonly at: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const note = (what: Node, now: number): void => {
    const known = unrest.get(what);
    if (known) {
      known.lastAt = now;
      return;
    }
    const before = readAt.get(what) ?? Number.NEGATIVE_INFINITY;
    unrest.set(what, { lastAt: now, latestAt: Math.max(now + FIRST_MS, before + AGAIN_MS) });
  };

  /** One timer, moved only when something is due before it. */
  const arm = (at: number): void => {
    if (resting && resting.at <= at) return;
    clearTimeout(resting?.timer);
    resting = { at, timer: setTimeout(ring, at - performance.now()) };
  };

  const ring = (): void => {
    resting = undefined;
    const now = performance.now();
    const due = [...unrest].filter(([, each]) => dueAt(each) <= now);
    for (const [what, { lastAt }] of due) if (lastAt + REST_MS > now) readAt.set(what, now);
    if (due.length > 0) rest(new Set(due.map(([what]) => what)), false);
    const next = Math.min(...[...unrest.values()].map(dueAt));
    if (Number.isFinite(next)) arm(next);
  };

  const rest = (due: ReadonlySet<Node>, hasSettled: boolean): void => {
    const url = new URL(address());
    const isNew = url.href !== addressRead;
    if (isNew) {
      addressRead = url.href;
      actions.onNewPage();
      clearTimeout(settling);
      settling = setTimeout(() => rest(new Set([root]), true), SETTLED_MS);
    }
    const isAll = isNew || due.has(root);
    if (isAll) unrest.clear();
    for (const what of due) unrest.delete(what);
    const touched = new Set([...due].filter((what): what is Element => what instanceof Element && what.isConnected));
    actions.onRest({ url, touched: isAll ? undefined : touched, hasSettled });
  };

  const observer = new MutationObserver((mutations) => {
    const theirs = mutations.filter((mutation) => !isOursAlone(mutation));
    if (theirs.length === 0) return;
    const now = performance.now();
    const hasCards = root.querySelector(CARD) !== null;
    const touched = new Set<Element>();
    let isAll = address() !== addressRead;
    for (const cards of theirs.map((mutation) => cardsOf(mutation, hasCards))) {
      if (cards) for (const card of cards) touched.add(card);
      else isAll = true;
    }
    for (const card of touched) note(card, now);
    if (isAll) note(root, now);
    if (isAll || touched.size > 0) {
      actions.onTouch(isAll ? undefined : [...touched]);
      arm(now + REST_MS);
    }
  });
  observer.observe(root.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'class', 'title'],
  });
  rest(new Set([root]), false);
  return () => {
    observer.disconnect();
    clearTimeout(resting?.timer);
    clearTimeout(settling);
  };
}
