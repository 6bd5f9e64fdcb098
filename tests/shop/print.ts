/** What the site prints about an order of the practice shop: its words, days and buttons. */
import { DAY, HOUR, type Phase, type ShopOrder } from './order';
import type { PageOrder } from './pages/page-order';
import { pictureOf } from './pictures';
import { statusOf } from './status-words';

interface Site {
  readonly language: string;
  /** IANA zone of the visitor: the site prints days as the visitor counts them. */
  readonly zone: string;
}

/** Buttons on cards (JSON types of the list, DSH, DOM26). There is no cancel control on the list. */
const CARD_BUTTONS = {
  unpaid: ['Pay now'],
  verifying: [],
  paid: ['Edit address', 'Add to cart'],
  asked: ['Add to cart'],
  partlyShipped: ['Track status', 'Add to cart'],
  shipped: ['Confirm received', 'Track status', 'Returns/refunds'],
  disputed: ['Returns/refunds', 'Track status'],
  frozen: ['Track status'],
  refunding: ['Add to cart', 'Remove'],
  cancelled: ['Add to cart', 'Remove'],
  completed: ['Add to cart', 'Returns/refunds', 'Remove'],
  expired: ['Remove'],
} as const satisfies Record<Phase, readonly string[]>;

/** Buttons of the detail page (DOM26 for Processing and Canceled, NRB for Completed; the others follow the cards). */
const DETAIL_BUTTONS = {
  unpaid: ['Pay now', 'Cancel'],
  verifying: ['Cancel'],
  paid: ['Edit address', 'Extend time', 'Receipt', 'Cancel', 'Add to cart'],
  asked: ['Receipt', 'Add to cart'],
  partlyShipped: ['Track status', 'Add to cart'],
  shipped: ['Confirm received', 'Track status', 'Returns/refunds', 'Add to cart'],
  disputed: ['Returns/refunds', 'Track status'],
  frozen: ['Track status'],
  refunding: ['Add to cart', 'Refund information'],
  cancelled: ['Add to cart', 'Refund information'],
  completed: ['Track status', 'Add to cart', 'Receipt'],
  expired: ['Remove'],
} as const satisfies Record<Phase, readonly string[]>;

const dayOf = (at: number, { language, zone }: Site): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { dateStyle: 'medium', timeZone: zone }).format(at);

/** Sentence under the status (MMZ; "cancelled successfully": DOM26). */
function reminderOf(order: ShopOrder, { language }: Site): string | undefined {
  if (language !== 'en') return undefined;
  if (order.phase === 'cancelled' || order.phase === 'refunding') return 'Your order has been cancelled successfully.';
  if (order.phase !== 'completed') return undefined;
  return (
    'Order complete. If there are any problems, you can apply for a return/refund within 7 days of confirming receipt. ' +
    'For items that are defective or not as described, you can open a dispute within 90 days after order was placed.'
  );
}

/** Commitments of the detail page (MMZ). No other language than English is attested, so none is made up. */
const sentencesOf = (order: ShopOrder, site: Site): readonly string[] =>
  order.protectedUntil === undefined || site.language !== 'en'
    ? []
    : [
        `Refund if no delivery before ${dayOf(order.protectedUntil, site)}`,
        `Estimated delivery date: ${dayOf((order.shippedAt ?? order.placedAt) + 20 * DAY, site)}`,
      ];

/** Refund information was seen on an order that had been paid (DOM26). */
const isRefundOfNothing = (label: string, { paidAt }: ShopOrder) =>
  label === 'Refund information' && paidAt === undefined;

/** The old site's clock: US Pacific, whoever looks (BIR, RZL). */
const pacific = (at: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: 'America/Los_Angeles',
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
const SHORT_MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'America/Los_Angeles' });

/** `10:51 May. 31 2014` on the old list. */
export function oldListTime(at: number): string {
  const { hour, minute, day, year } = pacific(at);
  return `${hour}:${minute} ${SHORT_MONTH.format(at)}. ${day} ${year}`;
}

/** `2014-05-31 10:51:32` on the old detail page. */
export function oldDetailTime(at: number): string {
  const { year, month, day, hour, minute, second } = pacific(at);
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

interface Print extends Site {
  readonly on: 'list' | 'detail';
  readonly phase: Phase;
  /** The shop's clock, for the timer of an order that shows one. */
  readonly now?: number;
}

const two = (n: number) => String(Math.floor(n)).padStart(2, '0');

/** The timer of an unpaid order as the details show it: "1 day 14:05:09". */
function timerOf({ phase, payBy, showsTimer }: ShopOrder, { language }: Site, now: number | undefined) {
  if (!showsTimer || phase !== 'unpaid' || now === undefined || language !== 'en') return undefined;
  const left = payBy - now;
  const days = Math.floor(left / DAY);
  const clock = `${two((left % DAY) / HOUR)}:${two((left % HOUR) / 60_000)}:${two((left % 60_000) / 1000)}`;
  return days === 0 ? clock : `${days} ${days === 1 ? 'day' : 'days'} ${clock}`;
}

/** One order as one page prints it. */
export function print(order: ShopOrder, { on, phase, now, ...site }: Print): PageOrder {
  const timeLeft = on === 'detail' ? timerOf(order, site, now) : undefined;
  const day = (at: number | undefined) => (at === undefined ? undefined : dayOf(at, site));
  const [paid, shipped, completed] = [day(order.paidAt), day(order.shippedAt), day(order.completedAt)];
  const reminder = reminderOf(order, site);
  return {
    id: order.id,
    status: statusOf(phase, site.language),
    placed: dayOf(order.placedAt, site),
    ...(paid !== undefined && { paid }),
    ...(shipped !== undefined && { shipped }),
    ...(completed !== undefined && { completed }),
    items: order.items.map((item) => ({ ...item, picture: pictureOf(item.title) })),
    store: order.store,
    ...(order.total !== '' && { total: order.total }),
    buttons: (on === 'list' ? CARD_BUTTONS[phase] : DETAIL_BUTTONS[phase]).filter(
      (label) => !isRefundOfNothing(label, order),
    ),
    ...(reminder !== undefined && on === 'detail' && { reminder }),
    ...(timeLeft !== undefined && { timeLeft }),
    ...(order.refundLine !== undefined && site.language === 'en' && on === 'list' && { stateLine: order.refundLine }),
    sentences: sentencesOf(order, site),
    priceRows: order.coupon === undefined ? [] : [{ label: 'Store Coupon', value: order.coupon }],
    ...(order.paidAt !== undefined && { payment: order.method }),
  };
}
