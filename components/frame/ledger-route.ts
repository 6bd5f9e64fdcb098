/** Which view of the ledger the part after `#` asks for. */
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { type Route, routeOf } from './route';

export const LEDGER_PAGES = ['settings', 'data', 'health', 'article'] as const;
export type LedgerPage = (typeof LEDGER_PAGES)[number];
export type LedgerRoute = Route | { readonly view: LedgerPage } | { readonly view: 'record'; readonly id: OrderId };

export const pagePath = (page: LedgerPage): string => `#/${page}`;

/** The route of a hash; what is neither an order nor a page of ours is the list. */
export function ledgerRouteOf(hash: string): LedgerRoute {
  const page = LEDGER_PAGES.find((name) => pagePath(name) === hash);
  if (page) return { view: page };
  const id = parseOrderId(/^#\/order\/(\d+)\/record$/.exec(hash)?.[1] ?? '');
  return id ? { view: 'record', id } : routeOf(hash);
}
