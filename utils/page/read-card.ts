/** One card of today's order list, word for word. */
import { type OrderId, type Printed, type PrintedItem, parseOrderId, type Tab } from '../domain/order';
import { afterLabel, find, findAll, pick, type Tally, textOf } from './pick';
import { TODAY } from './selectors';

/** What holds for every card of one page. */
export interface PageContext {
  readonly language: string;
  readonly host: string;
  readonly tab?: Tab;
}

const LONGEST_TEXT = 500;
const cut = (text: string | undefined): string | undefined => text?.slice(0, LONGEST_TEXT);

/** The id in a link to an order's details; links of other pages carry `orderId` too and do not count. */
export function orderIdInLink(href: string | null | undefined): OrderId | undefined {
  if (!href || !/\/p\/order\/detail\.html/.test(href)) return undefined;
  const id = /[?&]orderId=(\d+)(?:&|#|$)/.exec(href)?.[1];
  return id === undefined ? undefined : parseOrderId(id);
}

/** By the link to its details; the phone layout's card is that link itself. The printed number only where there is no link. */
function idOf(card: Element, tally: Tally): OrderId | undefined {
  const own = orderIdInLink(card.getAttribute('href'));
  if (own) return own;
  const linked = orderIdInLink(pick(card, TODAY.detailLink, 'id', tally)?.getAttribute('href'));
  if (linked) return linked;
  const printed = afterLabel(textOf(find(card, TODAY.info)?.children[1]))?.match(/\d{14,20}/)?.[0];
  return printed === undefined ? undefined : parseOrderId(printed);
}

const quantityOf = (text: string | undefined): number | undefined => {
  const n = Number(/\d+/.exec(text ?? '')?.[0] ?? Number.NaN);
  return Number.isInteger(n) && n > 0 && n < 100_000 ? n : undefined;
};

export function itemOf(
  name: Element | undefined,
  variant: Element | undefined,
  quantity: Element | undefined,
): PrintedItem {
  const title = cut(name?.querySelector('[title]')?.getAttribute('title') ?? textOf(name)) ?? '';
  const variantText = cut(textOf(variant));
  const count = quantityOf(textOf(quantity));
  return { title, ...(variantText && { variant: variantText }), ...(count && { quantity: count }) };
}

/** A card with several items shows their pictures only, so their names stay empty. */
function itemsOf(card: Element, tally: Tally): readonly PrintedItem[] {
  const name = find(card, TODAY.itemName);
  if (name) return [itemOf(name, find(card, TODAY.itemVariant), find(card, TODAY.itemQuantity))];
  const pictures = findAll(card, TODAY.itemPictures);
  if (pictures.length === 0) tally.missing.add('items');
  return pictures.map(() => ({ title: '' }));
}

export const labelsOf = (elements: readonly Element[]): readonly string[] =>
  elements.map(textOf).filter((text) => text !== undefined && text.length <= 60) as readonly string[];

/** What the card prints, or `undefined` when it has no id: nothing can be said of an order without one. */
export function readCard(card: Element, context: PageContext, tally: Tally): Printed | undefined {
  const orderId = idOf(card, tally);
  if (!orderId) return undefined;
  const status = textOf(pick(card, TODAY.status, 'status', tally));
  const info = pick(card, TODAY.info, 'placed', tally);
  const placed = afterLabel(textOf(info?.children[0]));
  // Orders of 2020 and before have no total (KAG, TBX).
  const total = afterLabel(textOf(pick(card, TODAY.total, 'total', tally)));
  const store = cut(textOf(pick(card, TODAY.store, 'store', tally)));
  const stateLine = cut(textOf(find(card, TODAY.stateLine)));
  return {
    orderId,
    page: 'list',
    design: 'today',
    ...context,
    ...(status !== undefined && { status: status.slice(0, 120) }),
    ...(stateLine !== undefined && { stateLine }),
    dates: placed === undefined ? {} : { placed: placed.slice(0, 60) },
    sentences: [],
    buttons: labelsOf(findAll(card, TODAY.buttons)),
    ...(total !== undefined && { total: total.slice(0, 60) }),
    discounts: [],
    ...(store !== undefined && { store }),
    items: itemsOf(card, tally),
  };
}
