/** What the site prints about an order of the practice shop: its words, days and buttons. */
import { DAY, type Phase, type ShopOrder } from './order';
import type { PageOrder } from './pages/page-order';

interface Site {
  readonly language: string;
  /** IANA zone of the visitor: the site prints days as the visitor counts them. */
  readonly zone: string;
}

/** Words on today's list and detail page; a language without a word of its own shows the English one. */
const STATUS = {
  en: {
    unpaid: 'To pay',
    verifying: 'Payment being verified',
    paid: 'Processing',
    // No wording of a pending request is attested on today's pages; the status stays (DOM26, help sites).
    asked: 'Processing',
    partlyShipped: 'Partially shipped',
    shipped: 'Awaiting delivery',
    disputed: 'In dispute',
    frozen: 'Frozen',
    refunding: 'Canceled',
    cancelled: 'Canceled',
    completed: 'Completed',
    expired: 'Expired',
  },
  ru: {
    unpaid: 'Ожидается оплата',
    verifying: 'Проверка платежа',
    paid: 'Ожидается отправка',
    asked: 'Ожидается отправка',
    shipped: 'Заказ отправлен',
    disputed: 'Открыт спор',
    frozen: 'Заказ заморожен',
    refunding: 'Заказ отменён',
    cancelled: 'Заказ отменён',
    completed: 'Завершён',
  },
  de: { completed: 'Abgeschlossen' },
  es: { shipped: 'Esperando entrega' },
} as const satisfies Record<string, Partial<Record<Phase, string>>>;

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

const statusOf = (phase: Phase, language: string): string => {
  const words: Partial<Record<Phase, string>> = Object.entries(STATUS).find(([key]) => key === language)?.[1] ?? {};
  return words[phase] ?? STATUS.en[phase];
};

const dayOf = (at: number, { language, zone }: Site): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, { dateStyle: 'medium', timeZone: zone }).format(at);

/** Sentence under the status (MMZ; "cancelled successfully": DOM26). */
function reminderOf(order: ShopOrder): string | undefined {
  if (order.phase === 'cancelled' || order.phase === 'refunding') return 'Your order has been cancelled successfully.';
  if (order.phase !== 'completed') return undefined;
  return (
    'Order complete. If there are any problems, you can apply for a return/refund within 7 days of confirming receipt. ' +
    'For items that are defective or not as described, you can open a dispute within 90 days after order was placed.'
  );
}

/** Commitments of the detail page (MMZ). */
const sentencesOf = (order: ShopOrder, site: Site): readonly string[] =>
  order.protectedUntil === undefined
    ? []
    : [
        `Refund if no delivery before ${dayOf(order.protectedUntil, site)}`,
        `Estimated delivery date: ${dayOf((order.shippedAt ?? order.placedAt) + 20 * DAY, site)}`,
      ];

/** Refund information was seen on an order that had been paid (DOM26). */
const isRefundOfNothing = (label: string, { paidAt }: ShopOrder) =>
  label === 'Refund information' && paidAt === undefined;

interface Print extends Site {
  readonly on: 'list' | 'detail';
  readonly phase: Phase;
}

/** One order as one page prints it. */
export function print(order: ShopOrder, { on, phase, ...site }: Print): PageOrder {
  const day = (at: number | undefined) => (at === undefined ? undefined : dayOf(at, site));
  const [paid, shipped, completed] = [day(order.paidAt), day(order.shippedAt), day(order.completedAt)];
  const reminder = reminderOf(order);
  return {
    id: order.id,
    status: statusOf(phase, site.language),
    placed: dayOf(order.placedAt, site),
    ...(paid !== undefined && { paid }),
    ...(shipped !== undefined && { shipped }),
    ...(completed !== undefined && { completed }),
    items: order.items,
    store: order.store,
    ...(order.total !== '' && { total: order.total }),
    buttons: (on === 'list' ? CARD_BUTTONS[phase] : DETAIL_BUTTONS[phase]).filter(
      (label) => !isRefundOfNothing(label, order),
    ),
    ...(reminder !== undefined && on === 'detail' && { reminder }),
    sentences: sentencesOf(order, site),
    priceRows: order.coupon === undefined ? [] : [{ label: 'Store Coupon', value: order.coupon }],
    ...(order.paidAt !== undefined && { payment: order.method }),
  };
}
