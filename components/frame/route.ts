/** Which view the part after `#` asks for: the list, or one order. */
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';

export type Route =
  | { readonly view: 'list' }
  /** `part`: where on its page one wants to be. */
  | { readonly view: 'order'; readonly id: OrderId; readonly part?: 'message' };

export const LIST_PATH = '#/';
/** The list with the keyboard in its search field. */
export const SEARCH_PATH = '#/search';
export const orderPath = (id: OrderId): string => `#/order/${id}`;

/** What to write to the seller of an order, on its page. */
export const messagePath = (id: OrderId): string => `${orderPath(id)}/message`;

/** The record of an order as a page to print, in the ledger. */
export const recordPath = (id: OrderId): string => `${orderPath(id)}/record`;

/** The route of a hash; anything that is not an order is the list. */
export function routeOf(hash: string): Route {
  const [, digits = '', part] = /^#\/order\/(\d+)(\/message)?$/.exec(hash) ?? [];
  const id = parseOrderId(digits);
  if (!id) return { view: 'list' };
  return { view: 'order', id, ...(part && { part: 'message' }) };
}
