/** From a page to what it printed about each of its orders, and how well that went. */
import { type PageHealth, type PageTrouble, READ_FIELDS, type ReadField } from '@/utils/domain/order/health';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Instant } from '@/utils/domain/time/instant';
import type { CardReading, PageContext, Readers } from '@/utils/page/dom/card-reading';
import { orderIdBehind, pageTypeOf } from '@/utils/page/dom/page-kind';
import { pick, pickAll } from '@/utils/page/dom/pick';
import { GATES } from '@/utils/page/dom/selectors';

/** A card and what it gave; cards without an order have no reading. */
export interface ReadCard {
  readonly element: Element;
  readonly reading: CardReading | undefined;
}

/**
 * What is known of the page around its cards: its language by its own word, and the active tab. `undefined` for a page that
 * none of the readers is for.
 */
export function contextOf(root: Document, url: URL, readers: Readers): PageContext | undefined {
  const type = pageTypeOf(url);
  const reader = type && readers[type.design]?.[type.page];
  if (!reader) return undefined;
  const tab = reader.tab?.(root);
  const language = root.documentElement?.getAttribute('lang') || 'und'; // no root element: an empty saved file
  return { url, host: url.hostname, ...type, language, reader, ...(tab && { tab }) };
}

export const cardsOf = (root: ParentNode, { reader }: Pick<PageContext, 'reader'>): readonly Element[] =>
  pickAll(root, reader.card);

/** Marks by which a saved file tells what was not shown. `aria-hidden` is none: an open dialog hides all behind it so. */
const HIDDEN = '[hidden], [style*="display: none"], [style*="display:none"]';

/**
 * A card that nobody can see counts for nothing: it is a copy, or left over from another tab. A page that is laid out says so
 * itself, also in a background tab.
 */
const isShown = (card: Element): boolean =>
  card.closest(HIDDEN) === null && (!card.ownerDocument.defaultView || card.checkVisibility());

export const readCard = (element: Element, context: PageContext): ReadCard => ({
  element,
  reading: isShown(element) ? context.reader.read(element, context) : undefined,
});

/** Orders of which two cards say different things: which of them is true cannot be told. */
function disputedIds(cards: readonly ReadCard[]): ReadonlySet<OrderId> {
  const words = new Map<OrderId, string | undefined>();
  const disputed = new Set<OrderId>();
  for (const { reading } of cards) {
    if (!reading) continue;
    const { orderId, status } = reading.printed;
    if (words.has(orderId) && words.get(orderId) !== status) disputed.add(orderId);
    words.set(orderId, status);
  }
  return disputed;
}

/** One reading an order: of two cards that say the same the first counts, of two that differ neither. */
export function readingsOf(cards: readonly ReadCard[]): readonly CardReading[] {
  const disputed = disputedIds(cards);
  const readings = new Map<OrderId, CardReading>();
  for (const { reading } of cards) {
    if (!reading) continue;
    const { orderId } = reading.printed;
    if (!readings.has(orderId) && !disputed.has(orderId)) readings.set(orderId, reading);
  }
  return [...readings.values()];
}

/** A gate in front of the page; known at once. */
export function gateOf(root: ParentNode, url: URL): PageTrouble | undefined {
  if (pick(root, GATES.captcha)) return 'captcha';
  const isSignIn = /^login\.|passport/.test(url.hostname) || pick(root, GATES.signIn) !== undefined;
  return isSignIn ? 'signedOut' : undefined;
}

/**
 * Why a settled page gave no order. Calm where the page's frame is there and nothing points at an order; `unreadablePage`
 * where neither frame nor card is recognised, or where links to order details exist that gave no order.
 */
export function troubleOf(
  root: ParentNode,
  context: PageContext,
  readings: readonly CardReading[],
): PageTrouble | undefined {
  const gate = gateOf(root, context.url);
  if (readings.length > 0) return undefined;
  if (gate || context.page === 'cancel' || context.page === 'refunds') return gate;
  const hasFrame = pick(root, context.reader.shell) !== undefined;
  const host = context.host;
  const links = [...root.querySelectorAll('a[href*="rderId="], a[href*="/order-list/"]')];
  const pointsAtOrders = links.some((link) => orderIdBehind(link, host) !== undefined);
  const isDetail = context.page === 'detail';
  return hasFrame && !pointsAtOrders && !isDetail ? undefined : 'unreadablePage';
}

/** How the reading of these cards went. */
export function healthOf(
  context: PageContext,
  cards: readonly ReadCard[],
  at: Instant,
  trouble: PageTrouble | undefined,
): PageHealth {
  const readings = readingsOf(cards);
  const missing = new Set<ReadField>(readings.flatMap((reading) => reading.missing));
  if (disputedIds(cards).size > 0) missing.add('id');
  const drift: { [Field in ReadField]?: number } = {};
  for (const field of READ_FIELDS) {
    const worst = Math.max(0, ...readings.map((reading) => reading.drift[field] ?? 0));
    if (worst > 0) drift[field] = worst;
  }
  return {
    page: context.page,
    design: context.design,
    at,
    orders: readings.length,
    missing: READ_FIELDS.filter((field) => missing.has(field)),
    drift,
    unknownWords: [],
    ...(trouble && { trouble }),
  };
}
