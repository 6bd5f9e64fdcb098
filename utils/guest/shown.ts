/** Which card shows which order, kept between rests: to look through a thousand cards at each change of one would cost more than to read it. */
import type { OrderId } from '@/utils/domain/order/kinds';

/** The orders of a page by the quick look at their cards, which finds no id on cards of another shape. */
export interface Listing {
  readonly cards: number;
  readonly orders: ReadonlySet<OrderId | undefined>;
}

export const isSameListing = (one: Listing, other: Listing): boolean =>
  one.cards === other.cards &&
  one.orders.size === other.orders.size &&
  [...one.orders].every((id) => other.orders.has(id));

export interface Shown {
  /** These are all the cards there are. */
  readonly all: (cards: readonly Element[]) => void;
  /** These came or changed; others may have gone. */
  readonly some: (cards: ReadonlySet<Element>) => void;
  readonly cards: () => Iterable<Element>;
  /** The other cards of the orders that these show. */
  readonly twinsOf: (cards: ReadonlySet<Element>) => readonly Element[];
  readonly listing: () => Listing;
}

/** `idOnCard` tells by its own link alone whose card an element is. */
export function makeShown(idOnCard: (card: Element) => OrderId | undefined): Shown {
  const ids = new Map<Element, OrderId | undefined>();
  /** As long as it holds. */
  let known: Listing | undefined;

  const note = (card: Element): void => {
    const id = idOnCard(card);
    if (ids.has(card) && ids.get(card) === id) return;
    ids.set(card, id);
    known = undefined;
  };
  const forgetGone = (): void => {
    for (const card of ids.keys()) {
      if (card.isConnected) continue;
      ids.delete(card);
      known = undefined;
    }
  };

  return {
    all: (cards) => {
      ids.clear();
      known = undefined;
      for (const card of cards) note(card);
    },
    some: (cards) => {
      forgetGone();
      for (const card of cards) note(card);
    },
    twinsOf: (cards) => {
      const orders = new Set([...cards].map((card) => ids.get(card)));
      orders.delete(undefined);
      const twins: Element[] = [];
      for (const [card, id] of ids) if (orders.has(id) && !cards.has(card)) twins.push(card);
      return twins;
    },
    cards: () => ids.keys(),
    listing: () => {
      known ??= { cards: ids.size, orders: new Set(ids.values()) };
      return known;
    },
  };
}
