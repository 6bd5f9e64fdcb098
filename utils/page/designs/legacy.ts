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
import { filled, itemOf, labelsOf, plainDigits, textWithout } from '@/utils/page/dom/element-texts';
import { orderIdBehind, orderIdIn } from '@/utils/page/dom/page-kind';
import { contentOf, pickAll, textOf } from '@/utils/page/dom/pick';
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

const digitsOf = (element: Element | undefined): OrderId | undefined => parseOrderId(plainDigits(contentOf(element)));

/** Milliseconds of the `lefttime` attribute. */
function leftOf(element: Element | undefined): PrintedTimeLeft | undefined {
  const value = element?.getAttribute('lefttime') ?? '';
  return /^\d{1,12}$/.test(value) ? { milliseconds: Number(value) } : undefined;
}

const titles = (elements: readonly Element[]) => elements.flatMap((element) => itemOf(textOf(element)));

function readListCard(card: Element, context: PageContext): CardReading | undefined {
  const { at, drift } = pickEach(card, IN_LIST);
  const id =
    orderIdBehind(at.link, context.host) ?? parseOrderId(card.getAttribute('data-orderid') ?? '') ?? digitsOf(at.id);
  if (id === undefined) return undefined;
  const found = {
    status: ownWords(at.status),
    dates: filled({ placed: textOf(at.placed) }),
    timeLeft: leftOf(at.timeLeft),
    buttons: labelsOf(pickAll(card, LIST_BUTTONS)),
    total: textOf(at.total),
    store: textOf(at.store),
    items: titles(pickAll(card, LIST_ITEMS)),
  };
  return readingOf(context, id, found, ['status', 'placed', 'total', 'store', 'items'], drift);
}

const UNITS = [
  ['#remain-day', 86_400_000],
  ['#remain-hour', 3_600_000],
  ['#remain-min', 60_000],
  ['#remain-sec', 1000],
] as const;

/** The four counters of `#countdown`. One that is missing or empty would make it shorter than it is: then none counts. */
function countdownOf(element: Element | undefined): PrintedTimeLeft | undefined {
  const values = UNITS.map(([selector]) => contentOf(element?.querySelector(selector)));
  if (!values.every((value) => /^\d{1,3}$/.test(value))) return undefined;
  return { milliseconds: UNITS.reduce((sum, [, size], index) => sum + Number(values[index]) * size, 0) };
}

const timeRow = (row: Element) => {
  const [label, text] = labelled(contentOf(row)) ?? [];
  return label !== undefined && text !== undefined ? [{ label, text }] : [];
};

function readDetailPage(root: Element, context: PageContext): CardReading | undefined {
  const { at, drift } = pickEach(root, IN_DETAIL);
  const product = at.product;
  const shown = parseOrderId(product?.getAttribute('data-orderid') ?? '') ?? digitsOf(at.id);
  const address = orderIdIn(context.url);
  const id = shown ?? address;
  if (id === undefined || (address !== undefined && id !== address)) return undefined;
  if (!at.status && !product) return undefined; // a page of another shape
  const countdown = at.timeLeft;
  const reminder = at.reminder && textWithout(at.reminder, countdown);
  const found = {
    status: ownWords(at.status),
    statusCode: product?.getAttribute('data-status') ?? undefined,
    reminder: reminder || undefined,
    dates: filled({ paid: textOf(at.paid) }),
    dateRows: pickAll(root, TIMES).flatMap(timeRow),
    timeLeft: countdownOf(countdown),
    buttons: labelsOf(pickAll(root, DETAIL_BUTTONS)),
    total: textOf(at.total),
    store: textOf(at.store),
    items: titles(pickAll(root, DETAIL_ITEMS)),
  };
  return readingOf(context, id, found, ['status', 'placed', 'total', 'store', 'items'], drift);
}

export const LEGACY_LIST_READER: DesignReader = { card: LIST_CARD, shell: LIST_SHELL, read: readListCard };
export const LEGACY_DETAIL_READER: DesignReader = { card: DETAIL_CARD, shell: DETAIL_SHELL, read: readDetailPage };
