/** What the content script tells of a page: `visit('2026-11-23T10:00Z', [ID], { status: 'To pay' })`. */
import type { OrderId } from '@/utils/domain/order/kinds';
import type { PageRead } from '@/utils/domain/order/page-read';
import type { Printed } from '@/utils/domain/order/printed';
import { UTC } from '@/utils/domain/time/instant';
import { at } from './times';

/** A list rendered at that time, or the page that is asked for, on which each of these orders says the same. */
export function visit(time: string, ids: readonly OrderId[], printed: Partial<Printed> = {}): PageRead {
  const page = printed.page ?? 'list';
  const sightings = ids.map((orderId) => ({
    renderedAt: at(time),
    printed: {
      orderId,
      page,
      design: 'today',
      language: 'en',
      host: 'www.aliexpress.com',
      dates: {},
      sentences: [],
      buttons: [],
      discounts: [],
      items: [{ title: 'Wool socks' }],
      ...printed,
    } as const,
  }));
  const health: PageRead['health'] = {
    page,
    design: 'today',
    at: at(time),
    orders: ids.length,
    missing: [],
    drift: {},
    unknownWords: [],
  };
  return { kind: 'pageRead', zone: UTC, sightings, health };
}
