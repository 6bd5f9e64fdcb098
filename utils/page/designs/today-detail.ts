/** Today's order detail page. The address block beside the order rows is never read. */
import type { PrintedRow, PrintedTimeLeft } from '@/utils/domain/order/printed';
import {
  type CardReading,
  type DesignReader,
  type PageContext,
  pickEach,
  readingOf,
} from '@/utils/page/dom/card-reading';
import { labelled, withoutColons } from '@/utils/page/dom/colons';
import { filled, itemsOf, labelsOf, plainDigits, textWithout } from '@/utils/page/dom/element-texts';
import { orderIdIn } from '@/utils/page/dom/page-kind';
import { contentOf, pick, pickAll, textOf } from '@/utils/page/dom/pick';
import { TODAY_DETAIL } from '@/utils/page/dom/selectors';
import { readSentences } from '@/utils/page/dom/sentences';
import { discountKindOf } from '@/utils/page/money/discount-kinds';
import { paymentMethodOf } from '@/utils/page/money/payment-method';
import { ownWords } from './own-words';

const { card: CARD, rows: ROWS, items: ITEMS, priceRows: PRICE_ROWS, buttons: BUTTONS, ...SINGLE } = TODAY_DETAIL;
const CLOCK = '[class*="countdown"], [class*="count-down"], [class*="timer"], [class*="time-left"]';

const LABELS = '[data-pl^="order_detail_gray"]';
/** Rows of which nothing is read: the number stands in the address, the way of paying may hold digits of a card. */
const NO_DAY = `${TODAY_DETAIL.id.join()}, ${TODAY_DETAIL.payment.join()}`;

/** What follows a label inside its row. Where rows are not kept apart, only what stands right beside the label counts. */
function valueBeside(label: Element | undefined): string | undefined {
  const row = label?.parentElement;
  if (!label || !row) return undefined;
  const isOwnRow = row.querySelectorAll(LABELS).length === 1;
  const text = isOwnRow ? textWithout(row, label) : contentOf(label.nextElementSibling);
  return withoutColons(text) || undefined;
}

/** A full date and nothing that could be a number of a card or a phone. */
function isDateText(text: string): boolean {
  const plain = plainDigits(text);
  const groups = plain.match(/\d+/g) ?? [];
  const hasYear = groups.some((digits) => /^(20|25)\d\d$/.test(digits)) && groups.length > 1;
  return hasYear && groups.length <= 3 && text.length <= 40 && !/[*•]|\d{5}/.test(plain);
}

/** A dated row with its label, which alone tells what day it is: attributes and places change. */
function dateRowOf(row: Element): readonly PrintedRow[] {
  if (row.querySelector(NO_DAY)) return [];
  const label = row.firstElementChild;
  const [name = '', text = ''] = label
    ? [withoutColons(textOf(label) ?? ''), withoutColons(textWithout(row, label))]
    : (labelled(contentOf(row)) ?? []);
  const isName = name !== '' && name.length <= 60 && !/\p{Nd}/u.test(name);
  return isName && isDateText(text) ? [{ label: name, text }] : [];
}

/** Price rows: the total is the last one; a discount is one that is taken off. */
function readPrices(card: Element): { total: string | undefined; discounts: readonly string[] } {
  const rows = pickAll(card, PRICE_ROWS).map((row) => ({
    label: textOf(pick(row, SINGLE.priceTitle)),
    value: textOf(pick(row, SINGLE.priceValue)) ?? '',
  }));
  const last = rows.at(-1)?.value ?? '';
  const isAmount = /\p{Nd}/u.test(last) && !/^[-−–]/.test(last);
  return {
    total: isAmount ? last : undefined,
    discounts: rows.flatMap(({ label, value }) =>
      label !== undefined && /[-−]\s*\D{0,6}\p{Nd}/u.test(value) ? [discountKindOf(label)] : [],
    ),
  };
}

/**
 * A clock of three or four figures with all that belongs to it: days in words before it, "2 days and 03:15:09", or a date,
 * which makes it none. Without them it would be shorter than it is.
 */
const RUNNING_CLOCK =
  /(?:\p{Nd}+[-/.]\p{Nd}+[-/.]\p{Nd}+\s*|(?:\p{Nd}+\s*[\p{L}\p{M}]+[\s,.·]*(?:\p{L}{1,3}\s+)?)*)\p{Nd}{1,3}(?:\s*:\s*\p{Nd}{2}){2,3}/u;

/** A clock in the status block: by its class, or by looking like one. */
function readTimeLeft(status: Element | undefined): PrintedTimeLeft | undefined {
  const named = textOf(status?.querySelector(CLOCK));
  const clock = RUNNING_CLOCK.exec(contentOf(status));
  const text = named ?? clock?.[0];
  return text !== undefined && /\p{Nd}/u.test(text) ? { text } : undefined;
}

/** What opens a chat (CHL): where from, about which order. Anything else may be of a person. */
const CHAT_PARAMETERS = { fromCode: /^[a-z]{1,12}$/i, orderId: /^\d{10,24}$/, bizContext: /^order[a-z]{0,10}$/i };

/** The page's own chat link with nothing but what opens that chat. */
function chatPathOf(link: Element | undefined, context: PageContext): string | undefined {
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(href, context.url)) return undefined;
  const { pathname, searchParams } = new URL(href, context.url);
  const kept = Object.entries(CHAT_PARAMETERS).flatMap(([name, mayBe]) => {
    const value = searchParams.get(name);
    return value !== null && mayBe.test(value) ? [`${name}=${value}`] : [];
  });
  return kept.length > 0 ? `${pathname}?${kept.join('&')}` : pathname;
}

/** Digits of the id row; a page on its way from one order to another shows another id than its address. */
const idShown = (text: string | undefined): string | undefined => plainDigits(text ?? '').match(/\d{10,24}/)?.[0];

export function readTodayDetail(card: Element, context: PageContext): CardReading | undefined {
  const { at, drift } = pickEach(card, SINGLE);
  const shown = idShown(valueBeside(at.id));
  const id = orderIdIn(context.url);
  if (id === undefined || (shown !== undefined && shown !== id)) return undefined;
  const beside = valueBeside(at.placed);
  const placed = beside !== undefined && isDateText(beside) ? beside : undefined;
  if (!at.status && placed === undefined) return undefined; // nothing of the order is there yet
  const found = {
    status: ownWords(at.status),
    reminder: textOf(at.reminder),
    dates: filled({ placed }),
    dateRows: pickAll(card, ROWS).flatMap(dateRowOf),
    timeLeft: readTimeLeft(at.statusBlock),
    sentences: readSentences(card),
    buttons: labelsOf(pickAll(card, BUTTONS)),
    ...readPrices(card),
    paymentMethod: paymentMethodOf(valueBeside(at.payment)),
    store: textOf(at.store),
    items: itemsOf(pickAll(card, ITEMS), SINGLE),
    chatPath: chatPathOf(at.chat, context),
  };
  return readingOf(context, id, found, ['status', 'placed', 'store', 'items', 'total', 'buttons'], drift);
}

export const TODAY_DETAIL_READER: DesignReader = { card: CARD, shell: TODAY_DETAIL.statusBlock, read: readTodayDetail };
