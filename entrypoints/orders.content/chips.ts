/** The few words of ours on the site: one chip a card, one line on the details page. */
import type { OrderId } from '@/utils/domain/order';
import type { Chip } from '@/utils/platform/messages';

const HOST = 'second-thoughts-chip';

export const isOurs = (node: Node): boolean => node.nodeName.toLowerCase() === HOST;

export interface Chips {
  /** This element shows that order now. */
  readonly place: (id: OrderId, element: Element) => void;
  readonly say: (chips: readonly Chip[]) => void;
  /** Cards that the page made anew get their chip back before they are painted. */
  readonly restore: (touched: ReadonlySet<Element> | undefined) => void;
}

const STYLE = `
  :host { all: initial; display: block; font: inherit; margin: 4px 0 0; }
  button { all: unset; box-sizing: border-box; max-width: 100%; cursor: pointer; padding: 2px 10px;
    border-inline-start: 3px solid #1f5fbf; border-radius: 3px; background: #f2f4f8; color: #1b1f24;
    font: inherit; font-size: 13px; line-height: 18px; overflow: hidden; text-overflow: ellipsis; }
  button:focus-visible { outline: 2px solid #1f5fbf; outline-offset: 1px; }
  button[data-urgency="soon"] { border-color: #9a5b00; }
  button[data-urgency="now"] { border-color: #b3261e; }
  button[data-urgency="done"] { border-color: #1b7a3d; }
`;

interface Made {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
}

function makeHost(page: Document, id: OrderId, onOpen: (id: OrderId) => void): Made {
  const host = page.createElement(HOST);
  host.dataset.orderId = id;
  const style = page.createElement('style');
  style.textContent = STYLE;
  const button = page.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => {
    // In the phone layout the card itself is a link.
    event.preventDefault();
    event.stopPropagation();
    onOpen(id);
  });
  host.attachShadow({ mode: 'closed' }).append(style, button);
  return { host, button };
}

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
    const { host, button } = made.get(id) ?? makeHost(page, id, onOpen);
    made.set(id, { host, button });
    const text = card.matches('.order-status') ? chip.line : chip.text;
    if (button.textContent !== text) button.textContent = text;
    button.dataset.urgency = chip.urgency;
    button.dir = chip.direction;
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

  const restore = (touched: ReadonlySet<Element> | undefined): void => {
    for (const card of touched ?? cards.values()) {
      const id = idShownOn(card);
      if (id !== undefined && words.has(id)) place(id, card);
    }
  };

  return { place, say, restore };
}
