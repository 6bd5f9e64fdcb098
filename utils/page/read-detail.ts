/** Today's detail page of one order, word for word. Address and contact blocks are never looked into. */
import { type Printed, parseOrderId } from '../domain/order';
import { paymentMethodOf } from './payment-method';
import { find, findAll, pick, type Tally, textOf } from './pick';
import { itemOf, labelsOf, type PageContext } from './read-card';
import { PERSONAL, TODAY } from './selectors';

const LONGEST_SENTENCE = 300;
/** A day with its year: a year of four digits and a separate number. Card digits alone do not pass. */
const LOOKS_DATED = /(?=.*(?<!\d)(?:19|20|25)\d{2}(?!\d))(?=.*(?<!\d)\d{1,2}(?!\d))/;
/** A sentence may hold a deadline when it holds a number; the rest of the page's prose is left on the page. */
const HAS_NUMBER = /\p{N}/u;
const DISCOUNT = /^[\s(]*[-−–]/;

const isPersonal = (element: Element): boolean => element.closest(PERSONAL) !== null;

/** Words of the leaves in the blocks that hold commitments: where the sentence is known, its class is not (MMZ). */
function sentencesOf(root: ParentNode): readonly string[] {
  const sentences = new Set<string>();
  for (const element of root.querySelectorAll('.order-wrap span, .order-wrap div, .order-wrap p')) {
    if (element.childElementCount > 0 || isPersonal(element)) continue;
    if (element.closest('.order-detail-item-content-wrap, .order-price, .order-detail-order-info, button, a')) continue;
    const text = textOf(element);
    if (text && text.length > 12 && text.length <= LONGEST_SENTENCE && HAS_NUMBER.test(text)) sentences.add(text);
    if (sentences.size >= 20) break;
  }
  return [...sentences];
}

interface InfoRow {
  readonly label: string;
  readonly text: string;
  readonly element: Element;
}

const infoRows = (root: ParentNode): readonly InfoRow[] =>
  findAll(root, TODAY.detailRows)
    .filter((element) => !isPersonal(element))
    .map((element) => {
      const label = textOf(element.firstElementChild ?? undefined) ?? '';
      return { label, text: (textOf(element) ?? '').slice(label.length).trim(), element };
    });

function timesOf(rows: readonly InfoRow[]): Pick<Printed, 'dates' | 'datedRows'> {
  const placed = rows.find(({ element }) => find(element, TODAY.detailPlaced));
  const others = rows.filter((row) => row !== placed && row.text.length <= 40 && LOOKS_DATED.test(row.text));
  return {
    dates: placed && placed.text !== '' ? { placed: placed.text.slice(0, 60) } : {},
    ...(others.length > 0 && { datedRows: others.map(({ label, text }) => ({ label: label.slice(0, 60), text })) }),
  };
}

function pricesOf(root: ParentNode): Pick<Printed, 'total' | 'discounts'> {
  const rows = findAll(root, TODAY.priceRow).map((row) => ({
    label: textOf(find(row, TODAY.priceTitle)) ?? '',
    value: textOf(find(row, TODAY.priceValue)) ?? '',
  }));
  const total = rows.at(-1)?.value;
  const discounts = rows.filter(({ value }) => DISCOUNT.test(value)).map(({ label }) => label.slice(0, 60));
  return { ...(total && { total: total.slice(0, 60) }), discounts };
}

/** A clock in the status block: digits with colons, or numbers with words, on their own in a leaf. */
function timeLeftOf(block: Element | undefined): Printed['timeLeft'] {
  const leaves = [...(block?.querySelectorAll('*') ?? [])].filter((element) => element.childElementCount === 0);
  const clock = leaves
    .map(textOf)
    .find((text) => text !== undefined && /\d{1,2}:\d{2}/.test(text) && text.length <= 80);
  return clock === undefined ? undefined : { text: clock };
}

const chatPathOf = (root: ParentNode): string | undefined => {
  const href = find(root, TODAY.chat)?.getAttribute('href');
  const id = /[?&]orderId=(\d{10,24})/.exec(href ?? '')?.[1];
  return id && `/p/message/index.html?fromCode=order&orderId=${id}&bizContext=orderDetail`;
};

function reminderOf(block: Element | undefined, status: string | undefined): string | undefined {
  const texts = [...(block?.querySelectorAll('.order-status-info, .order-status-content > *') ?? [])].map(textOf);
  return texts.find((text) => text !== undefined && text !== status && !/\d{1,2}:\d{2}/.test(text))?.slice(0, 500);
}

/** What the page prints about the order in its address, or `undefined` when the address names none. */
export function readDetail(root: ParentNode, url: URL, context: PageContext, tally: Tally): Printed | undefined {
  const orderId = parseOrderId(url.searchParams.get('orderId') ?? '');
  if (!orderId) return undefined;
  const block = find(root, TODAY.detailStatusBlock);
  const status = textOf(pick(root, TODAY.detailStatus, 'status', tally));
  const rows = infoRows(root);
  const payment = rows.find(({ element }) => find(element, TODAY.detailPayment));
  const reminder = reminderOf(block, status);
  const timeLeft = timeLeftOf(block);
  const store = textOf(pick(root, TODAY.detailStore, 'store', tally))?.slice(0, 500);
  const chatPath = chatPathOf(root);
  const times = timesOf(rows);
  if (times.dates.placed === undefined) tally.missing.add('placed');
  return {
    orderId,
    page: 'detail',
    design: 'today',
    ...context,
    ...(status !== undefined && { status: status.slice(0, 120) }),
    ...(reminder !== undefined && { reminder }),
    ...times,
    ...(timeLeft && { timeLeft }),
    sentences: sentencesOf(root),
    buttons: labelsOf(findAll(root, TODAY.detailButtons)),
    ...pricesOf(root),
    ...(payment && { paymentMethod: paymentMethodOf(payment.text) }),
    ...(store && { store }),
    items: findAll(root, TODAY.detailItem).map((item) =>
      itemOf(
        find(item, TODAY.detailItemName),
        find(item, TODAY.detailItemVariant),
        find(item, TODAY.detailItemQuantity),
      ),
    ),
    ...(chatPath && { chatPath }),
  };
}
