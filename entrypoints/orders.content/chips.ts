/** The few words of ours on the site: one chip a card, one line on the details page. */
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Chip } from '@/utils/platform/messaging/messages';
import { CHIP_STYLE } from './chip-style';

const HOST = 'second-thoughts-chip';

export const isOurs = (node: Node): boolean => node.nodeName.toLowerCase() === HOST;

export interface Chips {
  /** This element shows that order now. */
  readonly place: (id: OrderId, element: Element) => void;
  /** New words for these orders; the others keep theirs. */
  readonly say: (chips: readonly Chip[]) => void;
  /** The words of all orders here: an order without any loses its chip. */
  readonly sayAll: (chips: readonly Chip[]) => void;
  /** Orders that are on the page. */
  readonly ids: () => readonly OrderId[];
  /** Cards that the page made anew get their chip back before they are painted. */
  readonly restore: (touched: ReadonlySet<Element> | undefined) => void;
}

interface Made {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly line: HTMLElement;
  readonly step: HTMLElement;
}

function makeHost(page: Document, id: OrderId, onOpen: (id: OrderId) => void): Made {
  const host = page.createElement(HOST);
  host.dataset.orderId = id;
  const style = page.createElement('style');
  style.textContent = CHIP_STYLE;
  const button = page.createElement('button');
  const line = page.createElement('span');
  const step = page.createElement('span');
  step.className = 'step';
  button.type = 'button';
  button.append(line, step);
  button.addEventListener('click', (event) => {
    // In the phone layout the card itself is a link.
    event.preventDefault();
    event.stopPropagation();
    onOpen(id);
  });
  host.attachShadow({ mode: 'closed' }).append(style, button);
  return { host, button, line, step };
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

  /** Last child of its card: the only place where the page's own renderer neither deletes nor strays (tried with React 19). */
  const show = (id: OrderId): void => {
    const card = cards.get(id);
    const chip = words.get(id);
    if (!card?.isConnected || !chip) return;
    const parts = made.get(id) ?? makeHost(page, id, onOpen);
    made.set(id, parts);
    const { host, button, line, step } = parts;
    const isDetail = card.matches('.order-status');
    write(line, isDetail ? chip.line : chip.text);
    write(step, isDetail ? (chip.step ?? '') : '');
    button.title = isDetail ? chip.line : '';
    button.dataset.urgency = chip.urgency;
    button.dir = chip.direction;
    button.lang = chip.language;
    if (card.lastElementChild !== host) card.append(host);
  };

  /** The renderer may have made this element anew, or filled it with another order. */
  const idShownOn = (element: Element): OrderId | undefined => idOnCard(element) ?? ids.get(element);

  const place = (id: OrderId, element: Element): void => {
    const before = ids.get(element);
    if (before !== undefined && before !== id) {
      made.get(before)?.host.remove();
      cards.delete(before);
    }
    ids.set(element, id);
    cards.set(id, element);
    show(id);
  };

  const say = (chips: readonly Chip[]): void => {
    for (const chip of chips) {
      words.set(chip.id, chip);
      show(chip.id);
    }
  };

  const sayAll = (chips: readonly Chip[]): void => {
    words.clear();
    say(chips);
    for (const [id, { host }] of made) if (!words.has(id)) host.remove();
  };

  const restore = (touched: ReadonlySet<Element> | undefined): void => {
    for (const card of touched ?? cards.values()) {
      const id = idShownOn(card);
      if (id !== undefined && words.has(id)) place(id, card);
    }
  };

  return { place, say, sayAll, ids: () => [...cards.keys()], restore };
}
