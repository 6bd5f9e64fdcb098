/** Whether the end of a protection promises a refund, as today's pages do, or only stops protecting, as the old ones did. */
import type { Design } from '@/utils/domain/order/printed';
import type { Deadline } from './standing';

/**
 * Today's page prints "Refund if no delivery before" a day: from then on the buyer may ask. The old design counted down to
 * the moment at which the seller was paid: by then the buyer must have asked. A countdown is the old kind on any page.
 */
export const isRefundPromise = (deadline: Deadline, { design }: { readonly design: Design }): boolean =>
  deadline.kind === 'protectedUntil' &&
  design !== 'legacy' &&
  !(deadline.basis === 'page' && deadline.confidence !== 'unknown' && deadline.moment.precision === 'exact');
