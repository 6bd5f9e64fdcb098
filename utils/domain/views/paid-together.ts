/** Orders of one checkout: each is cancelled on its own, but they share a payment and perhaps a coupon. */
import type { Standing } from '@/utils/domain/standing/standing';

/** All orders of one account end alike; within a checkout ids follow each other in steps of this, one a line of an order. */
const STEP = 10_000n;
/** Lines of a checkout at most; other checkouts of the same day are about 10¹¹ apart. */
const MOST_STEPS = 200n;

type Bought = Pick<Standing, 'id' | 'placedAt'>;

function isNeighbour(a: Bought, b: Bought): boolean {
  const apart = BigInt(a.id) - BigInt(b.id);
  const distance = apart < 0n ? -apart : apart;
  return distance % STEP === 0n && distance <= STEP * MOST_STEPS;
}

/**
 * The other orders of the same checkout, in the order given. Known by their ids, which follow each other only where they
 * were made together (public exports of 2020 to 2026); a day that differs speaks against it.
 */
export const paidTogether = <Order extends Bought>(order: Bought, all: readonly Order[]): readonly Order[] =>
  all.filter(
    (other) =>
      other.id !== order.id &&
      (order.placedAt === undefined || other.placedAt === undefined || order.placedAt === other.placedAt) &&
      isNeighbour(order, other),
  );
