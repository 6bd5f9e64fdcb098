import { ArchiveButton } from '@/components/order/ArchiveButton';
import { type OrderModel, OrderView } from '@/components/order/OrderView';

/** One order in the ledger: what every surface shows, and the way to put it away. */
export function LedgerOrder({ order }: { readonly order: OrderModel }) {
  return (
    <>
      <OrderView order={order} />
      <p class="actions">
        <ArchiveButton standing={order.card.standing} />
      </p>
    </>
  );
}
