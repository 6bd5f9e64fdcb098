/** Orders of one checkout: each is cancelled on its own, but they share a payment and perhaps a coupon. */
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Standing } from '@/utils/domain/standing/standing';

/** All orders of one account end alike; within a checkout ids follow each other in steps of this, one a line of an order. */
const STEP = 10_000n;
/** Lines of a checkout at most; other checkouts of the same day are about 10¹¹ apart. */
const FURTHEST = STEP * 200n;

type Bought = Pick<Standing, 'id' | 'placedAt'>;

interface Numbered {
  readonly order: Bought;
  readonly number: bigint;
}

const byNumber = (a: Numbered, b: Numbered): number => (a.number < b.number ? -1 : Number(a.number > b.number));

/** A day that differs speaks against it. */
const isOfSameDay = (a: Bought, b: Bought): boolean =>
  a.placedAt === undefined || b.placedAt === undefined || a.placedAt === b.placedAt;

/**
 * Of each order that was made together with others how many those are. Known by their ids, which follow each other only
 * where they were made together (public exports of 2020 to 2026).
 */
export function paidTogether(orders: readonly Bought[]): ReadonlyMap<OrderId, number> {
  const byId = orders.map((order) => ({ order, number: BigInt(order.id) })).toSorted(byNumber);
  const counts = new Map<OrderId, number>();
  const count = ({ id }: Bought): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  let first = 0;
  for (const [place, { order, number }] of byId.entries()) {
    while (number - (byId[first]?.number ?? number) > FURTHEST) first += 1;
    for (const other of byId.slice(first, place)) {
      if ((number - other.number) % STEP !== 0n || !isOfSameDay(order, other.order)) continue;
      count(order);
      count(other.order);
    }
  }
  return counts;
}
