/** The site of 2010 to February 2022, as people keep it in saved files. */
import type { OrderId } from '@/utils/domain/order/kinds';
import { parseOrderId } from '@/utils/domain/order/kinds';
import type { PrintedTimeLeft } from '@/utils/domain/order/printed';
import {
  type CardReading,
  type DesignReader,
  type PageContext,
  pickEach,
  readingOf,
} from '@/utils/page/dom/card-reading';
import { labelled } from '@/utils/page/dom/colons';
import { itemOf, labelsOf, plainDigits, textWithout } from '@/utils/page/dom/element-texts';
import { orderIdIn, orderIdInLink } from '@/utils/page/dom/page-kind';
import { fold, pickAll, textOf } from '@/utils/page/dom/pick';
import { LEGACY_DETAIL, LEGACY_LIST } from '@/utils/page/dom/selectors';
import { ownWords } from './own-words';

const { card: LIST_CARD, shell: LIST_SHELL, items: LIST_ITEMS, buttons: LIST_BUTTONS, ...IN_LIST } = LEGACY_LIST;
const {
  card: DETAIL_CARD,
  shell: DETAIL_SHELL,
  items: DETAIL_ITEMS,
  buttons: DETAIL_BUTTONS,
  times: TIMES,
  ...IN_DETAIL
} = LEGACY_DETAIL;

const digitsOf = (element: Element | undefined): OrderId | undefined =>
  parseOrderId(plainDigits(fold(element?.textContent ?? '')));

/** Milliseconds of the `lefttime` attribute. */
function leftOf(element: Element | undefined): PrintedTimeLeft | undefined {
  const value = element?.getAttribute('lefttime') ?? '';
  return /^\d{1,12}$/.test(value) ? { milliseconds: Number(value) } : undefined;
}

const titles = (elements: readonly Element[]) =>
  elements.flatMap((element) => itemOf(textOf(element), undefined, undefined));

function readListCard(card: Element, context: PageContext): CardReading | undefined {
  const picks = pickEach(card, IN_LIST);
  const href = picks.link?.element.getAttribute('href') ?? '';
  const id =
    orderIdInLink(href, context.host) ??
    parseOrderId(card.getAttribute('data-orderid') ?? '') ??
    digitsOf(picks.id?.element);
  if (id === undefined) return undefined;
  const placed = textOf(picks.placed?.element);
  const found = {
    status: ownWords(picks.status?.element),
    dates: placed === undefined ? {} : { placed },
    timeLeft: leftOf(picks.timeLeft?.element),
    buttons: labelsOf(pickAll(card, LIST_BUTTONS)),
    total: textOf(picks.total?.element),
    store: textOf(picks.store?.element),
    items: titles(pickAll(card, LIST_ITEMS)),
  };
  return readingOf(context, id, found, ['status', 'placed', 'total', 'store', 'items'], picks);
}

const UNITS = [
  ['#remain-day', 86_400_000],
  ['#remain-hour', 3_600_000],
  ['#remain-min', 60_000],
  ['#remain-sec', 1000],
] as const;

/** The four counters of `#countdown`. One that is missing or empty would make it shorter than it is: then none counts. */
function countdownOf(element: Element | undefined): PrintedTimeLeft | undefined {
  const values = UNITS.map(([selector]) => fold(element?.querySelector(selector)?.textContent ?? ''));
  if (!values.every((value) => /^\d{1,3}$/.test(value))) return undefined;
  return { milliseconds: UNITS.reduce((sum, [, size], index) => sum + Number(values[index]) * size, 0) };
}

const timeRow = (row: Element) => {
  const [label, text] = labelled(fold(row.textContent ?? '')) ?? [];
  return label !== undefined && text !== undefined ? [{ label, text }] : [];
};

function readDetailPage(root: Element, context: PageContext): CardReading | undefined {
  const picks = pickEach(root, IN_DETAIL);
  const product = picks.product?.element;
  const shown = parseOrderId(product?.getAttribute('data-orderid') ?? '') ?? digitsOf(picks.id?.element);
  const address = orderIdIn(context.url);
  const id = shown ?? address;
  if (id === undefined || (address !== undefined && id !== address)) return undefined;
  if (!picks.status && !product) return undefined; // a page of another shape
  const countdown = picks.timeLeft?.element;
  const reminder = picks.reminder && textWithout(picks.reminder.element, countdown ?? null);
  const paid = textOf(picks.paid?.element);
  const found = {
    status: ownWords(picks.status?.element),
    statusCode: product?.getAttribute('data-status') ?? undefined,
    reminder: reminder || undefined,
    dates: paid === undefined ? {} : { paid },
    dateRows: pickAll(root, TIMES).flatMap(timeRow),
    timeLeft: countdownOf(countdown),
    buttons: labelsOf(pickAll(root, DETAIL_BUTTONS)),
    total: textOf(picks.total?.element),
    store: textOf(picks.store?.element),
    items: titles(pickAll(root, DETAIL_ITEMS)),
  };
  return readingOf(context, id, found, ['status', 'placed', 'total', 'store', 'items'], picks);
}

export const LEGACY_LIST_READER: DesignReader = { card: LIST_CARD, shell: LIST_SHELL, read: readListCard };
export const LEGACY_DETAIL_READER: DesignReader = { card: DETAIL_CARD, shell: DETAIL_SHELL, read: readDetailPage };
