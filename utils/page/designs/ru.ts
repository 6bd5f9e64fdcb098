/** aliexpress.ru: class names carry a build hash, ids are grouped by four. */
import type { OrderId } from '@/utils/domain/order/kinds';
import { parseOrderId } from '@/utils/domain/order/kinds';
import {
  type CardReading,
  type DesignReader,
  type PageContext,
  pickEach,
  readingOf,
} from '@/utils/page/dom/card-reading';
import { filled, itemsOf, textWithout } from '@/utils/page/dom/element-texts';
import { orderIdBehind, orderIdIn } from '@/utils/page/dom/page-kind';
import { pickAll, textOf } from '@/utils/page/dom/pick';
import { RU_DETAIL, RU_LIST } from '@/utils/page/dom/selectors';
import { ownWords } from './own-words';

const { card: LIST_CARD, shell: LIST_SHELL, ...IN_LIST } = RU_LIST;
const { card: DETAIL_CARD, shell: DETAIL_SHELL, items: ITEMS, ...IN_DETAIL } = RU_DETAIL;

const grouped = (number: Element | undefined): OrderId | undefined =>
  parseOrderId((number?.textContent ?? '').replace(/[\s№#]/g, ''));

function readCard(card: Element, context: PageContext): CardReading | undefined {
  const { at, drift } = pickEach(card, IN_LIST);
  const id = orderIdBehind(at.link, context.host) ?? grouped(at.number);
  if (id === undefined) return undefined;
  // The headline may be a day of ordering or of arrival, which no capture tells apart: it is kept as a sentence.
  const lines = [textOf(at.title), textOf(at.description)].flatMap((line) => line ?? []);
  const found = {
    status: ownWords(at.status),
    reminder: lines.join('. ') || undefined,
    total: textOf(at.total),
  };
  return readingOf(context, id, found, ['status', 'total'], drift);
}

/** "Заказ 5551 … от 29 января 2024": what follows the number, from its first digit. */
function placedText(number: Element | undefined): string | undefined {
  const line = number?.parentElement;
  return line ? /\d.*$/.exec(textWithout(line, number))?.[0] : undefined;
}

function readDetailPage(root: Element, context: PageContext): CardReading | undefined {
  const { at, drift } = pickEach(root, IN_DETAIL);
  const id = orderIdIn(context.url);
  if (id === undefined || grouped(at.number) !== id) return undefined;
  const found = {
    dates: filled({ placed: placedText(at.number) }),
    store: textOf(at.store),
    items: itemsOf(pickAll(root, ITEMS), RU_DETAIL),
  };
  return readingOf(context, id, found, ['status', 'placed', 'store', 'items'], drift);
}

export const RU_LIST_READER: DesignReader = { card: LIST_CARD, shell: LIST_SHELL, read: readCard };
export const RU_DETAIL_READER: DesignReader = { card: DETAIL_CARD, shell: DETAIL_SHELL, read: readDetailPage };
