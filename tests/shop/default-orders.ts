/** The orders the practice shop starts with: every phase, dated by the shop's clock. Ids end alike, as those of one account do. */
import { DAY, HOUR, type ShopOrder } from './order';

type Seed = Omit<ShopOrder, 'id' | 'placedAt' | 'payBy' | 'method'> & {
  readonly ageDays: number;
  readonly method?: string;
  /** Ordered in one checkout with the next newer order, a moment before it. */
  readonly paidWithNewer?: boolean;
};

const SEEDS = (now: number): readonly Seed[] => [
  {
    phase: 'unpaid',
    ageDays: 0.2,
    store: 'Nordic Wool Store',
    items: [{ title: 'Wool socks, 3 pairs', variant: 'Grey, 39-42', quantity: 1 }],
    total: 'US $12.40',
  },
  {
    phase: 'unpaid',
    ageDays: 18,
    store: 'Desk Light Official',
    items: [{ title: 'Desk lamp with clamp', quantity: 1 }],
    total: 'US $23.99',
    coupon: '-US $3.00',
    showsTimer: true,
  },
  {
    phase: 'verifying',
    ageDays: 0.1,
    paidAt: now - 2 * HOUR,
    store: 'Tea House',
    items: [{ title: 'Glass teapot 600 ml', quantity: 1 }],
    total: 'US $17.05',
  },
  {
    phase: 'paid',
    ageDays: 1,
    paidAt: now - 23 * HOUR,
    shipBy: now + 6 * DAY,
    store: 'Bike Parts World',
    items: [{ title: 'Bicycle bell, brass', quantity: 2 }],
    total: 'US $9.60',
  },
  {
    phase: 'paid',
    ageDays: 6,
    paidAt: now - 6 * DAY,
    shipBy: now + DAY,
    store: 'Happy Kitchen',
    items: [{ title: 'Food Processing Machine, small', variant: 'White', quantity: 1 }],
    total: 'US $41.20',
  },
  {
    phase: 'asked',
    ageDays: 3,
    paidAt: now - 3 * DAY,
    askedAt: now - 26 * HOUR,
    shipBy: now + 4 * DAY,
    reason: 'I placed a duplicate order',
    store: 'Cable Corner',
    items: [{ title: 'USB-C cable 2 m', quantity: 1 }],
    total: 'US $4.99',
  },
  {
    phase: 'partlyShipped',
    ageDays: 9,
    paidAt: now - 9 * DAY,
    shippedAt: now - 4 * DAY,
    protectedUntil: now + 47 * DAY,
    store: 'Garden Box',
    items: [
      { title: 'Plant labels, 100 pieces', quantity: 1 },
      { title: 'Watering can 1 l', quantity: 1 },
    ],
    total: 'US $15.80',
  },
  {
    phase: 'shipped',
    ageDays: 11 + 1 / 86_400,
    paidWithNewer: true,
    paidAt: now - 11 * DAY,
    shippedAt: now - 10 * DAY,
    protectedUntil: now + 41 * DAY,
    store: 'Phone Case Lab',
    items: [{ title: 'Case for phone, clear', variant: 'Pixel 9', quantity: 1 }],
    total: 'US $3.45',
  },
  {
    phase: 'shipped',
    ageDays: 49,
    paidAt: now - 49 * DAY,
    shippedAt: now - 46 * DAY,
    protectedUntil: now + 5 * DAY,
    store: 'Slow Boat Shop',
    items: [{ title: 'Wooden puzzle 500', quantity: 1 }],
    total: 'US $18.30',
  },
  {
    phase: 'disputed',
    ageDays: 40,
    paidAt: now - 40 * DAY,
    shippedAt: now - 37 * DAY,
    protectedUntil: now + 14 * DAY,
    store: 'Tool Depot',
    items: [{ title: 'Screwdriver set', quantity: 1 }],
    total: 'US $22.00',
  },
  {
    phase: 'refunding',
    ageDays: 11,
    paidAt: now - 11 * DAY,
    closedAt: now - 2 * DAY,
    store: 'Lamp Land',
    items: [{ title: 'Night light, moon', quantity: 1 }],
    total: 'US $11.11',
    refundLine: 'Refund processing',
  },
  {
    phase: 'cancelled',
    ageDays: 30,
    closedAt: now - 10 * DAY,
    store: 'Shoe Street',
    items: [{ title: 'Canvas shoes', variant: '41', quantity: 1 }],
    total: 'US $19.90',
  },
  {
    phase: 'completed',
    ageDays: 33,
    paidAt: now - 33 * DAY,
    shippedAt: now - 30 * DAY,
    completedAt: now - 3 * DAY,
    store: 'Paper & Pen',
    items: [{ title: 'Fountain pen', quantity: 1 }],
    total: 'US $8.75',
  },
  {
    phase: 'completed',
    ageDays: 120,
    paidAt: now - 120 * DAY,
    shippedAt: now - 117 * DAY,
    completedAt: now - 90 * DAY,
    store: 'Bag Bazaar',
    items: [{ title: 'Tote bag', quantity: 1 }],
    total: 'US $6.20',
  },
  {
    phase: 'frozen',
    ageDays: 20,
    paidAt: now - 20 * DAY,
    shippedAt: now - 18 * DAY,
    protectedUntil: now + 33 * DAY,
    store: 'Watch Works',
    items: [{ title: 'Watch strap', quantity: 1 }],
    total: 'US $5.00',
  },
  { phase: 'expired', ageDays: 900, store: 'Old Times', items: [{ title: 'Keyring', quantity: 1 }], total: '' },
];

/** Of one checkout, ids are 20000 apart (ten seen accounts); other checkouts here are farther apart. */
const orderId = (index: number) => 8_210_000_000_001_111n + BigInt(index) * 1_300_020_000n;
const NEXT_OF_CHECKOUT = 20_000n;

/** The starting orders, newest first, as the list shows them. */
export function defaultOrders(now: number): readonly ShopOrder[] {
  const seeds = SEEDS(now).toSorted((one, other) => one.ageDays - other.ageDays);
  return seeds.map(({ ageDays, paidWithNewer, ...seed }, index) => {
    const placedAt = now - ageDays * DAY;
    const id = paidWithNewer ? orderId(seeds.length - index + 1) - NEXT_OF_CHECKOUT : orderId(seeds.length - index);
    return { method: 'VISA', ...seed, id: String(id), placedAt, payBy: placedAt + 20 * DAY };
  });
}
