/** Which view the part after `#` asks for: the list, or one order. */
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';

export type Route = { readonly view: 'list' } | { readonly view: 'order'; readonly id: OrderId };

export const LIST_PATH = '#/';
/** The list with the keyboard in its search field. */
export const SEARCH_PATH = '#/search';
export const orderPath = (id: OrderId): string => `#/order/${id}`;

/** The record of an order as a page to print, in the ledger. */
export const recordPath = (id: OrderId): string => `${orderPath(id)}/record`;

/** The route of a hash; anything that is not an order is the list. */
export function routeOf(hash: string): Route {
  const id = parseOrderId(/^#\/order\/(\d+)$/.exec(hash)?.[1] ?? '');
  return id ? { view: 'order', id } : { view: 'list' };
}
