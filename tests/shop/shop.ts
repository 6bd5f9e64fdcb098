/** The practice shop's memory: its clock, its orders and what was asked of it. */
import { defaultOrders } from './default-orders';
import { type ActionName, act, DAY, HOUR, type Phase, pass, type ShopItem, type ShopOrder } from './order';

export const WALLS = ['none', 'captcha', 'login', 'unreadable'] as const;
export type Wall = (typeof WALLS)[number];

export interface Shop {
  now(): number;
  /** Stops the shop's clock at this moment and lets happen what is due by then. */
  setNow(now: number): void;
  orders(): readonly ShopOrder[];
  order(id: string): ShopOrder | undefined;
  /** Replaces all orders. */
  setOrders(orders: readonly ShopOrder[]): void;
  /** A new unpaid order; its id. */
  place(item: ShopItem, more?: Partial<ShopOrder>): string;
  /** Makes something happen; throws where it cannot, so that a test cannot misread its own story. */
  act(name: ActionName, id: string, reason?: string): void;
  /** What the list shows of the order: behind the detail page by the lag. */
  listPhase(order: ShopOrder): Phase;
  setLag(milliseconds: number): void;
  wall(): Wall;
  setWall(wall: Wall): void;
  /** How long cards and late buttons keep a visitor waiting. */
  pace(): Pace;
  setPace(pace: Pace): void;
}

/** Milliseconds until parts of a page appear. */
export interface Pace {
  readonly cards: number;
  readonly buttons: number;
}

/** As measured by users of the real pages: cards after about a second, the Cancel button after about four. */
export const REAL_PACE: Pace = { cards: 900, buttons: 4000 };
export const QUICK_PACE: Pace = { cards: 60, buttons: 150 };

export function createShop(clock: () => number, pace: Pace = REAL_PACE): Shop {
  let stopped: number | undefined;
  let lag = 0;
  let wall: Wall = 'none';
  let current = pace;
  const now = () => stopped ?? clock();
  let orders = new Map(defaultOrders(now()).map((order) => [order.id, order]));

  function passTime() {
    orders = new Map([...orders].map(([id, order]) => [id, pass(order, now())]));
  }

  return {
    now,
    setNow: (moment) => {
      stopped = moment;
      passTime();
    },
    orders: () => {
      passTime();
      return [...orders.values()].toSorted((one, other) => other.placedAt - one.placedAt);
    },
    order: (id) => {
      passTime();
      return orders.get(id);
    },
    setOrders: (given) => {
      orders = new Map(given.map((order) => [order.id, order]));
    },
    place: (item, more = {}) => {
      const id = more.id ?? String(8_310_000_000_001_111n + BigInt(orders.size) * 20_000n);
      const order: ShopOrder = {
        id,
        phase: 'unpaid',
        placedAt: now(),
        payBy: now() + 20 * DAY,
        store: 'Practice Store',
        items: [item],
        total: 'US $10.00',
        method: 'VISA',
        ...more,
      };
      orders.set(id, order);
      return id;
    },
    act: (name, id, reason) => {
      passTime();
      const order = orders.get(id);
      const after = order && act(order, name, now(), reason);
      if (after === undefined)
        throw new Error(`${name} cannot happen to ${id}, which is ${order?.phase ?? 'not there'}`);
      orders.set(id, after);
    },
    listPhase: (order) =>
      order.before !== undefined && now() - order.before.changedAt < lag ? order.before.phase : order.phase,
    setLag: (milliseconds) => {
      lag = milliseconds;
    },
    wall: () => wall,
    setWall: (next) => {
      wall = next;
    },
    pace: () => current,
    setPace: (next) => {
      current = next;
    },
  };
}

/** For people who play: the list follows the detail page by this much, as it does on the site. */
export const REAL_LAG = HOUR / 180;
