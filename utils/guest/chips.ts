/** The few words of ours on the site: one chip a card, and the same on the details page. */
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Chip } from '@/utils/platform/messaging/messages';
import { CHIP_STYLE } from './chip-style';

/** What we put on the page: bare elements without a name or an attribute, so that no page can tell whose they are. */
const hosts = new WeakSet<Node>();

export const isOurs = (node: Node): boolean => hosts.has(node);

/** All of these only note what is to be shown; it is shown in the next frames. */
export interface Chips {
  /** This element shows that order now. */
  readonly place: (id: OrderId, element: Element) => void;
  /** New words for these orders; the others keep theirs. */
  readonly say: (chips: readonly Chip[]) => void;
  /** The words of all orders here: an order without any loses its chip. */
  readonly sayAll: (chips: readonly Chip[]) => void;
  /** Orders that are on the page. */
  readonly ids: () => readonly OrderId[];
  /** The page did something to these cards, or to any: one that was made anew gets its chip back before it is painted. */
  readonly restore: (touched: readonly Element[] | undefined) => void;
  /** Takes all of them away for good. */
  readonly stop: () => void;
}

/** So often a chip is put on a card that goes on saying the same: a page that takes it away each time is left alone then. */
const MOST_ROUNDS = 5;

/** Of each frame; the page has its own work to do in it. */
const FRAME_MS = 8;

interface Made {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly line: HTMLElement;
}

const SVG = 'http://www.w3.org/2000/svg';

const SIGN = 'M8.4 25.6A12 12 0 1 0 6.6 11M4.4 3.8 5.4 11.8 13.4 10.9M16.8 11v6.4l4.4 2.8';

/** Our sign: a circle that turns back around a clock hand. */
function makeSign(page: Document): SVGElement {
  const sign = page.createElementNS(SVG, 'svg');
  const path = page.createElementNS(SVG, 'path');
  sign.setAttribute('viewBox', '0 0 32 32');
  sign.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', SIGN);
  sign.append(path);
  return sign;
}

function makeHost(page: Document, id: OrderId, onOpen: (id: OrderId) => void): Made {
  const host = page.createElement('div');
  hosts.add(host);
  const style = page.createElement('style');
  style.textContent = CHIP_STYLE;
  const button = page.createElement('button');
  const line = page.createElement('span');
  button.type = 'button';
  button.append(makeSign(page), line);
  button.addEventListener('click', (event) => {
    // In the phone layout the card itself is a link.
    event.preventDefault();
    event.stopPropagation();
    onOpen(id);
  });
  host.attachShadow({ mode: 'closed' }).append(style, button);
  return { host, button, line };
}

/**
 * Takes away the chips of the version before: at an update Firefox ends a script without a word and starts the new one beside
 * what it left. Told by our sign, which in Firefox a script of an extension may look for; elsewhere none is left.
 */
function sweep(page: Document): void {
  for (const element of page.querySelectorAll('div:not([class])')) {
    const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
    if (root instanceof ShadowRoot && root.querySelector(`path[d="${SIGN}"]`)) element.remove();
  }
}

const write = (element: HTMLElement, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

/** Chips for this page. `idOnCard` tells in a moment whose card an element is; `onOpen` is called when one is pressed. */
export function makeChips(
  page: Document,
  idOnCard: (card: Element) => OrderId | undefined,
  onOpen: (id: OrderId) => void,
): Chips {
  const cards = new Map<OrderId, Element>();
  const ids = new WeakMap<Element, OrderId>();
  const made = new Map<OrderId, Made>();
  const words = new Map<OrderId, Chip>();
  const rounds = new Map<OrderId, number>();
  const touched = new Set<Element>();
  let frame: number | undefined;
  let isStopped = false;
  sweep(page);

  /** Last child of its card: the only place where the page's own renderer neither deletes nor strays (tried with React 19). */
  const show = (id: OrderId): void => {
    const card = cards.get(id);
    const chip = words.get(id);
    if (!chip) made.get(id)?.host.remove();
    if (!card?.isConnected || !chip) return;
    const parts = made.get(id) ?? makeHost(page, id, onOpen);
    made.set(id, parts);
    const { host, button, line } = parts;
    write(line, chip.text);
    button.dataset.urgency = chip.urgency;
    button.dir = chip.direction;
    button.lang = chip.language;
    if (card.lastElementChild === host) return;
    const round = (rounds.get(id) ?? 0) + 1;
    if (round > MOST_ROUNDS) return;
    rounds.set(id, round);
    card.append(host);
  };

  const put = (id: OrderId, element: Element): void => {
    const before = ids.get(element);
    if (before !== undefined && before !== id && cards.get(before) === element) {
      made.get(before)?.host.remove();
      cards.delete(before);
    }
    ids.set(element, id);
    cards.set(id, element);
  };

  /** The renderer may have made this element anew, or filled it with another order. */
  const idShownOn = (element: Element): OrderId | undefined => idOnCard(element) ?? ids.get(element);

  const paintCard = (card: Element): void => {
    const shown = idShownOn(card);
    if (shown !== undefined && words.has(shown)) put(shown, card);
    const id = ids.get(card);
    if (id !== undefined) show(id);
  };

  /** What does not fit into one frame is shown in the next. */
  const paint = (): void => {
    frame = undefined;
    const until = performance.now() + FRAME_MS;
    for (const card of touched) {
      touched.delete(card);
      paintCard(card);
      if (performance.now() > until) break;
    }
    if (touched.size > 0) soon();
  };

  /** In a later frame, however often it is asked for: what a page does in answer to us meets us there once. */
  const soon = (): void => {
    if (!isStopped) frame ??= requestAnimationFrame(paint);
  };

  const restore: Chips['restore'] = (cardsTouched) => {
    for (const card of cardsTouched ?? cards.values()) touched.add(card);
    soon();
  };

  const say = (chips: readonly Chip[]): void => {
    for (const chip of chips) {
      words.set(chip.id, chip);
      rounds.delete(chip.id); // the worker answers to what a card newly says
      const card = cards.get(chip.id);
      if (card) touched.add(card);
    }
    soon();
  };

  return {
    place: (id, element) => {
      put(id, element);
      touched.add(element);
      soon();
    },
    say,
    sayAll: (chips) => {
      words.clear();
      for (const card of cards.values()) touched.add(card);
      say(chips);
    },
    ids: () => [...cards.keys()],
    restore,
    stop: () => {
      isStopped = true;
      if (frame !== undefined) cancelAnimationFrame(frame);
      for (const { host } of made.values()) host.remove();
    },
  };
}
