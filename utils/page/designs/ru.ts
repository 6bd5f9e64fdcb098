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
import { itemOf, quantityOf, textWithout } from '@/utils/page/dom/element-texts';
import { orderIdIn, orderIdInLink } from '@/utils/page/dom/page-kind';
import { type Picked, pick, pickAll, textOf } from '@/utils/page/dom/pick';
import { RU_DETAIL, RU_LIST } from '@/utils/page/dom/selectors';
import { ownWords } from './own-words';

const { card: LIST_CARD, shell: LIST_SHELL, ...IN_LIST } = RU_LIST;
const { card: DETAIL_CARD, shell: DETAIL_SHELL, items: ITEMS, ...IN_DETAIL } = RU_DETAIL;

const grouped = (number: Picked | undefined): OrderId | undefined =>
  parseOrderId((number?.element.textContent ?? '').replace(/[\s\u00a0\u202f№#]/g, ''));

function readCard(card: Element, context: PageContext): CardReading | undefined {
  const picks = pickEach(card, IN_LIST);
  const linked = orderIdInLink(picks.link?.element.getAttribute('href') ?? '', context.host);
  const id = linked ?? grouped(picks.number);
  if (id === undefined) return undefined;
  // The headline may be a day of ordering or of arrival, which no capture tells apart: it is kept as a sentence.
  const lines = [textOf(picks.title?.element), textOf(picks.description?.element)].flatMap((line) => line ?? []);
  const found = {
    status: ownWords(picks.status?.element),
    reminder: lines.join('. ') || undefined,
    total: textOf(picks.total?.element),
  };
  return readingOf(context, id, found, ['status', 'total'], picks);
}

/** "Заказ 5551 … от 29 января 2024": what follows the number, from its first digit. */
function placedText(number: Picked | undefined): string | undefined {
  const line = number?.element.parentElement;
  return line ? /\d.*$/.exec(textWithout(line, number.element))?.[0] : undefined;
}

function readDetailPage(root: Element, context: PageContext): CardReading | undefined {
  const picks = pickEach(root, IN_DETAIL);
  const id = orderIdIn(context.url);
  const shown = grouped(picks.number);
  if (id === undefined || shown !== id) return undefined;
  const placed = placedText(picks.number);
  const found = {
    dates: placed === undefined ? {} : { placed },
    store: textOf(picks.store?.element),
    items: pickAll(root, ITEMS).flatMap((item) =>
      itemOf(
        textOf(pick(item, RU_DETAIL.itemTitle)?.element),
        quantityOf(pick(item, RU_DETAIL.itemQuantity)?.element),
        textOf(pick(item, RU_DETAIL.itemVariant)?.element),
      ),
    ),
  };
  return readingOf(context, id, found, ['status', 'placed', 'store', 'items'], picks);
}

export const RU_LIST_READER: DesignReader = { card: LIST_CARD, shell: LIST_SHELL, read: readCard };
export const RU_DETAIL_READER: DesignReader = { card: DETAIL_CARD, shell: DETAIL_SHELL, read: readDetailPage };
