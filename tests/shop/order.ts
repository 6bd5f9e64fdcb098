/** What the practice shop knows of one order, and how time and people move it on. */

export const PHASES = [
  'unpaid',
  'verifying',
  'paid',
  'asked',
  'partlyShipped',
  'shipped',
  'disputed',
  'frozen',
  'refunding',
  'cancelled',
  'completed',
  'expired',
] as const;
export type Phase = (typeof PHASES)[number];

export interface ShopItem {
  readonly title: string;
  readonly variant?: string;
  readonly quantity: number;
}

/** Times are epoch milliseconds of the shop's clock. */
export interface ShopOrder {
  readonly id: string;
  readonly phase: Phase;
  readonly placedAt: number;
  readonly paidAt?: number;
  readonly askedAt?: number;
  readonly shippedAt?: number;
  readonly completedAt?: number;
  readonly closedAt?: number;
  /** When the payment timer runs out; most pages do not show it. */
  readonly payBy: number;
  /** Its details show that timer after all, as some do. */
  readonly showsTimer?: boolean;
  /** Line at the foot of its card in the list. */
  readonly refundLine?: string;
  /** When the shop closes a paid order that was not sent; the page does not show it either. */
  readonly shipBy?: number;
  /** Printed as "Refund if no delivery before …" once it is sent. */
  readonly protectedUntil?: number;
  readonly reason?: string;
  readonly store: string;
  readonly items: readonly ShopItem[];
  readonly total: string;
  readonly coupon?: string;
  readonly method: string;
  /** What the list showed before the last change, and when that change was: the list lags behind. */
  readonly before?: { readonly phase: Phase; readonly changedAt: number };
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A seller's silence is a yes after this long (help copy of 2022, S18). */
export const SILENCE = 72 * HOUR;

type Move = (order: ShopOrder, now: number, reason: string | undefined) => Partial<ShopOrder>;

interface Action {
  readonly from: readonly Phase[];
  readonly move: Move;
}

/** All that can happen to an order, by whoever does it. Another action of the same name in a wrong phase is refused. */
export const ACTIONS = {
  pay: { from: ['unpaid'], move: (_, now) => ({ phase: 'verifying', paidAt: now }) },
  verify: {
    from: ['verifying'],
    move: (_, now) => ({ phase: 'paid', shipBy: now + 7 * DAY }),
  },
  failPayment: { from: ['verifying'], move: () => ({ phase: 'unpaid' }) },
  cancelUnpaid: {
    from: ['unpaid', 'verifying'],
    move: (_, now, reason) => ({ phase: 'cancelled', closedAt: now, ...(reason === undefined ? {} : { reason }) }),
  },
  lapse: {
    from: ['unpaid'],
    move: (_, now) => ({ phase: 'cancelled', closedAt: now }),
  },
  ask: {
    from: ['paid'],
    move: (_, now, reason) => ({ phase: 'asked', askedAt: now, ...(reason === undefined ? {} : { reason }) }),
  },
  withdraw: { from: ['asked'], move: () => ({ phase: 'paid' }) },
  accept: { from: ['asked'], move: (_, now) => ({ phase: 'refunding', closedAt: now }) },
  refuse: { from: ['asked'], move: () => ({ phase: 'paid' }) },
  stayShut: {
    from: ['asked'],
    move: (_, now) => ({ phase: 'refunding', closedAt: now }),
  },
  shipLate: {
    from: ['paid', 'asked'],
    move: (_, now) => ({ phase: 'refunding', closedAt: now }),
  },
  ship: {
    from: ['paid', 'asked', 'partlyShipped'],
    move: (_, now) => ({ phase: 'shipped', shippedAt: now, protectedUntil: now + 51 * DAY }),
  },
  shipPart: {
    from: ['paid', 'asked'],
    move: (_, now) => ({ phase: 'partlyShipped', shippedAt: now, protectedUntil: now + 51 * DAY }),
  },
  dispute: {
    from: ['shipped', 'partlyShipped', 'completed'],
    move: () => ({ phase: 'disputed' }),
  },
  confirm: {
    from: ['shipped'],
    move: (_, now) => ({ phase: 'completed', completedAt: now }),
  },
  win: { from: ['disputed'], move: (_, now) => ({ phase: 'refunding', closedAt: now }) },
  refund: { from: ['refunding'], move: () => ({ phase: 'cancelled' }) },
} as const satisfies Record<string, Action>;
export type ActionName = keyof typeof ACTIONS;

const isAllowed = (name: ActionName, order: ShopOrder) => ACTIONS[name].from.some((phase) => phase === order.phase);

/** What can happen to the order now. */
export const actionsFor = (order: ShopOrder): readonly ActionName[] =>
  Object.keys(ACTIONS).flatMap((name) => {
    const found = isActionName(name) && isAllowed(name, order) ? name : undefined;
    return found === undefined ? [] : [found];
  });

export const isActionName = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

/** The order after the action, or `undefined` when it cannot happen in its phase. */
export function act(order: ShopOrder, name: ActionName, now: number, reason?: string): ShopOrder | undefined {
  if (!isAllowed(name, order)) return undefined;
  const { move }: { move: Move } = ACTIONS[name];
  return { ...order, ...move(order, now, reason), before: { phase: order.phase, changedAt: now } };
}

/** What happens to the order by itself up to now, and when it did. */
export function pass(order: ShopOrder, now: number): ShopOrder {
  if (order.phase === 'unpaid' && order.payBy <= now) return act(order, 'lapse', order.payBy) ?? order;
  const silentAt = (order.askedAt ?? Number.POSITIVE_INFINITY) + SILENCE;
  if (order.phase === 'asked' && silentAt <= now) return act(order, 'stayShut', silentAt) ?? order;
  const lateAt = order.shipBy ?? Number.POSITIVE_INFINITY;
  if (order.phase === 'paid' && lateAt <= now) return act(order, 'shipLate', lateAt) ?? order;
  return order;
}
