/** One card of today's order list, on desktop and mobile. */
import type { OrderId } from '@/utils/domain/order/kinds';
import { parseOrderId } from '@/utils/domain/order/kinds';
import type { Printed, Tab } from '@/utils/domain/order/printed';
import { TABS } from '@/utils/domain/order/printed';
import { BETWEEN_LINES } from '@/utils/page/dom/card-lines';
import {
  type CardReading,
  type DesignReader,
  type PageContext,
  type Picks,
  pickEach,
  readingOf,
} from '@/utils/page/dom/card-reading';
import { filled, itemOf, labelsOf, plainDigits } from '@/utils/page/dom/element-texts';
import { orderIdBehind } from '@/utils/page/dom/page-kind';
import { afterLabel, contentOf, fold, pick, pickAll, textOf } from '@/utils/page/dom/pick';
import { TODAY_CARD, TODAY_LIST } from '@/utils/page/dom/selectors';
import { ownWords } from './own-words';

const { buttons: BUTTONS, link: LINK, tracking: TRACKING, ...SINGLE } = TODAY_CARD;
type Parts = Picks<keyof typeof SINGLE>['at'];

/** From links only: the mobile card is a link itself, others hold one to the details or to the tracking (CLG, KOT). */
const idOf = (card: Element, host: string): OrderId | undefined =>
  orderIdBehind(card, host) ?? orderIdBehind(pick(card, LINK), host) ?? orderIdBehind(pick(card, TRACKING), host);

/** Id without any link: the line that is a label and nothing but 14 to 20 digits. */
function idInWords(info: Element | undefined): OrderId | undefined {
  const lines = [...(info?.children ?? [])].map((line) => plainDigits(line.textContent ?? ''));
  const ids = new Set(lines.flatMap((line) => line.match(/(?<!\d)\d{14,20}(?!\d)/g) ?? []));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? parseOrderId(only) : undefined;
}

/** The line of the right block that is not the id: "Date: Sep 15, 2026" without its label. */
function placedText(info: Element | undefined, id: OrderId): string | undefined {
  for (let line = info?.firstElementChild; line; line = line.nextElementSibling) {
    const text = contentOf(line);
    const plain = plainDigits(text);
    if (plain.includes(id) || !/\d/.test(plain)) continue;
    return afterLabel(text) || undefined;
  }
  return undefined;
}

/** The amount without its label: prices stand in an element of their own, split into characters. */
function totalText(total: Element | undefined): string | undefined {
  if (!total) return undefined;
  const price = textOf(total.querySelector('.notranslate, [class*="wrap--"]'));
  const text = price ?? afterLabel(contentOf(total));
  return /\p{Nd}/u.test(text) ? text : undefined;
}

/** Several items are pictures without names (CLG); then no item is known. */
function itemsOf({ items, variant, quantity }: Parts): Printed['items'] {
  const named = items?.querySelector('[title]');
  return itemOf(fold(named?.getAttribute('title') ?? '') || textOf(items), quantity, variant);
}

/** A card has one line for each item that comes back, or that was asked back. */
const stateLines = (card: Element): string | undefined =>
  pickAll(card, TODAY_CARD.stateLine)
    .flatMap((line) => textOf(line) ?? [])
    .join(BETWEEN_LINES) || undefined;

export function readTodayCard(card: Element, context: PageContext): CardReading | undefined {
  const { at, drift } = pickEach(card, SINGLE);
  const id = idOf(card, context.host) ?? idInWords(at.info);
  if (id === undefined) return undefined;
  const found = {
    status: ownWords(at.status),
    stateLine: at.stateLine && stateLines(card),
    dates: filled({ placed: placedText(at.info, id) }),
    total: totalText(at.total),
    store: textOf(at.store),
    items: itemsOf(at),
    buttons: labelsOf(pickAll(card, BUTTONS)),
  };
  return readingOf(context, id, found, ['status', 'placed', 'store', 'buttons'], drift);
}

/**
 * Orders that wait for payment all say the same. Where cards differ, the bar has moved on before its cards, or its tabs are no
 * longer where they were.
 */
function isUniform(root: ParentNode): boolean {
  const words = pickAll(root, TODAY_LIST.card).map((card) => ownWords(pick(card, TODAY_CARD.status)));
  return new Set(words).size <= 1;
}

/** The active tab by its position, and only where the bar has the five tabs of the site, with or without the tail tab. */
export function readTab(root: ParentNode): Tab | undefined {
  const tabs = pickAll(root, TODAY_LIST.tabs);
  if (tabs.length !== 5 && tabs.length !== 6) return undefined;
  const active = tabs.findIndex(
    (tab) => tab.classList.contains('comet-tabs-nav-item-active') || tab.getAttribute('aria-selected') === 'true',
  );
  const tab = TABS[active];
  return tab === 'unpaid' && !isUniform(root) ? undefined : tab;
}

export const TODAY_LIST_READER: DesignReader = {
  card: TODAY_LIST.card,
  shell: TODAY_LIST.shell,
  read: readTodayCard,
  tab: readTab,
};
