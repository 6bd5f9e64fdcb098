/** Labels of the dated rows on detail pages (DOM26, MMZ, LBO). Other languages name the order date by markup; their other rows wait for a source. */
import type { DateKind } from '../domain/order';
import { normalise } from './normalise';

const DATE_LABELS: readonly (readonly [DateKind, readonly string[]])[] = [
  ['placed', ['Order placed on', 'Order date', 'Date']],
  ['paid', ['Paid on', 'Payment date', 'Payment completed on']],
  ['shipped', ['Shipment completed on', 'Shipping time', 'Shipped on']],
  ['delivered', ['Delivered on', 'Delivery completed on']],
  ['completed', ['Order completed on', 'Completed on']],
];

const KNOWN: ReadonlyMap<string, DateKind> = new Map(
  DATE_LABELS.flatMap(([kind, labels]) => labels.map((label) => [normalise(label), kind] as const)),
);

/** Which day a label names, or `undefined`: a row with an unknown label says nothing. */
export const dateKindOf = (label: string): DateKind | undefined => KNOWN.get(normalise(label));
