/** Where an order, its chat and the list are on the site, on the host where the order was seen. */
import type { Standing } from './standing';

export type SiteLink = 'order' | 'chat' | 'list';

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
    case 'order':
      return isRussian(host)
        ? `https://${host}/order-list/${standing.id}`
        : `https://${host}/p/order/detail.html?orderId=${standing.id}`;
    case 'chat':
      return standing.chatPath?.startsWith('/') && !standing.chatPath.startsWith('//')
        ? `https://${host}${standing.chatPath}`
        : undefined;
  }
}
