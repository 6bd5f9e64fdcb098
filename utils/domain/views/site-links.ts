/** Where an order, its chat and the list are on the site, on the host where the order was seen. */
import type { Printed } from '@/utils/domain/order/printed';
import { assertNever } from '@/utils/domain/result';
import type { Standing } from '@/utils/domain/standing/standing';

export type SiteLink = 'order' | 'chat' | 'list' | 'support';

/** Hosts a link of ours may lead to; a record that names another gets the main site. */
const OWN_HOST = /^([a-z0-9-]+\.)*aliexpress\.(com|us|ru)$/;
const isRussian = (host: string): boolean => host.endsWith('aliexpress.ru');
const hostOf = ({ host }: Pick<Standing, 'host'>): string => (OWN_HOST.test(host) ? host : 'www.aliexpress.com');

/**
 * The address of the order list, as of 2026 on .com and .us (`/p/order/index.html`) and on .ru (`/order-list`). Pages of
 * the legacy hosts (`trade.`) are gone, so they lead to the main site.
 */
export function listLink(standing: Pick<Standing, 'host'>): string {
  const host = hostOf(standing).replace(/^trade\./, 'www.');
  return isRussian(host) ? `https://${host}/order-list` : `https://${host}/p/order/index.html`;
}

/** The address of that page, or `undefined` where the page that was read named no chat. */
export function siteLink(link: SiteLink, standing: Pick<Standing, 'host' | 'id' | 'chatPath'>): string | undefined {
  const host = hostOf(standing).replace(/^trade\./, 'www.');
  switch (link) {
    case 'list':
      return listLink(standing);
    // AliExpress's help is reached from the order's own page; its other addresses are not known.
    case 'support':
    case 'order':
      return isRussian(host)
        ? `https://${host}/order-list/${standing.id}`
        : `https://${host}/p/order/detail.html?orderId=${standing.id}`;
    case 'chat':
      return standing.chatPath?.startsWith('/') && !standing.chatPath.startsWith('//')
        ? `https://${host}${standing.chatPath}`
        : undefined;
    default:
      return assertNever(link);
  }
}

/** Where each kind of page is, by design; `{id}` is the order. Pages below a folder are named by the folder alone. */
const PATHS = {
  today: { list: '/p/order/index.html', detail: '/p/order/detail.html?orderId={id}' },
  ru: { list: '/order-list', detail: '/order-list/{id}' },
  legacy: { list: '/orderList.htm', detail: '/order_detail.htm?orderId={id}' },
  cancelPage: { cancel: '/p/refund-cancel/' },
  refundPage: { refunds: '/p/refund-dispute/' },
} as const satisfies Record<Printed['design'], { readonly [Page in Printed['page']]?: string }>;

/**
 * The address of the page that was read, with no parameter but the order's number: what the site adds to it can name the
 * visitor. `undefined` for a page of a host that is not the site's.
 */
export function pageAddress({ host, page, design, orderId }: Printed): string | undefined {
  const paths: { readonly [Page in Printed['page']]?: string } = PATHS[design];
  const path = paths[page];
  if (!OWN_HOST.test(host) || path === undefined) return undefined;
  return `https://${host}${path.replace('{id}', orderId)}`;
}
