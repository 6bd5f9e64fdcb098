/** Small pages for the cases: today's list card, today's detail page, the legacy list. Ours; structure after the facts file. */

import { parseOrderId } from '@/utils/domain/order/kinds';
import type { Order, OrderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Printed, Reading } from '@/utils/domain/order/printed';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import type { Standing } from '@/utils/domain/standing/standing';
import { parseInstant } from '@/utils/domain/time/calendar';
import { type Instant, instant, parseZone, UTC, type Zone } from '@/utils/domain/time/instant';
import { EVERY_READER } from '@/utils/page/designs/every-reader';
import { interpret } from '@/utils/page/interpret';
import { cardsOf, contextOf, healthOf, readCard, readingsOf, troubleOf } from '@/utils/page/read-page';

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detailUrl = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
export const LEGACY = 'https://trade.aliexpress.com/orderList.htm';

export interface CardHtml {
  readonly id: string;
  readonly status: string;
  /** Inner HTML of the status element, where it is more than the words. */
  readonly statusHtml?: string;
  readonly dateLine?: string;
  readonly idLine?: string;
  /** Replaces the two lines of the right block. */
  readonly infoHtml?: string;
  readonly totalHtml?: string;
  readonly hasLink?: boolean;
  readonly stateLine?: string;
  readonly items?: number;
  readonly buttons?: readonly string[];
}

export const card = (c: CardHtml): string => `<div class="order-item"><div class="order-item-header">
<div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">${c.statusHtml ?? c.status}</span></div>
<div class="order-item-header-right"><div class="order-item-header-right-info" data-pl="order_item_header_info">${
  c.infoHtml ??
  `<div>${c.dateLine ?? 'Date: Nov 20, 2026'}</div><div>${c.idLine ?? `Ref. Number: ${c.id}`}<span class="order-item-header-right-copy">Copy</span></div>`
}</div>${c.hasLink === false ? '' : `<a data-pl="order_item_header_detail" href="//www.aliexpress.com/p/order/detail.html?orderId=${c.id}">Details</a>`}</div></div>
<div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name"><span>Some Store</span></span></div>
<div class="order-item-content"><div class="order-item-content-body">${
  (c.items ?? 1) > 1
    ? `<div class="order-item-content-img-list">${'<div class="order-item-content-img"></div>'.repeat(c.items ?? 2)}</div>`
    : '<div class="order-item-content-info-name" data-pl="order_item_content_info_name"><a><span title="Thing">Thing</span></a></div>'
}</div><div class="order-item-content-opt"><div class="order-item-content-opt-price"><span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total">Total:${c.totalHtml ?? chars('US $6.40')}</span></div>
<div class="order-item-btns">${(c.buttons ?? ['Track status']).map((b) => `<button class="comet-btn order-item-btn">${b}</button>`).join('')}</div></div></div>
${c.stateLine === undefined ? '' : `<div class="order-item-bottom-action"><div class="expose-info"><div class="expose-info-item-title">${c.stateLine}</div></div></div>`}</div>`;

export const chars = (text: string): string =>
  `<div class="es--wrap--1Hlfkoj notranslate">${[...text].map((c) => `<span class="es--char--1Z3wUdt">${c}</span>`).join('')}</div>`;

export const listPage = (
  cards: readonly string[],
  { tabs = ['View all', 'To pay', 'Processing', 'Processed', 'Completed'], tab = 0, lang = 'en', htmlClass = '' } = {},
): string =>
  `<!doctype html><html lang="${lang}" class="${htmlClass}"><head><title>Orders</title></head><body><div id="root"><div class="order-wrap"><div class="order-main" data-spm="order_list_main">
<div class="comet-tabs-nav">${tabs.map((t, i) => `<div class="comet-tabs-nav-item${i === tab ? ' comet-tabs-nav-item-active' : ''}" role="tab">${t}</div>`).join('')}</div>
<div class="order-content"><div class="comet-checkbox-group">${cards.join('')}</div></div></div></div></div></body></html>`;

export interface DetailHtml {
  readonly id: string;
  readonly status: string;
  readonly rowsHtml?: string;
  readonly reminder?: string;
  readonly buttons?: readonly string[];
  readonly service?: string;
  readonly clock?: string;
  readonly lang?: string;
  readonly total?: string;
}

export const detailPage = (d: DetailHtml): string =>
  `<!doctype html><html lang="${d.lang ?? 'en'}"><head><title>Order</title></head><body><div id="root"><div class="order-wrap">
<div class="order-status order-block"><div class="order-status-content"><div class="order-block-title">${d.status}</div>${d.reminder ? `<div class="order-status-info">${d.reminder}</div>` : ''}${d.clock ? `<div class="order-status-countdown">${d.clock}</div>` : ''}</div>
<div>${(d.buttons ?? []).map((b) => `<button class="comet-btn">${b}</button>`).join('')}</div></div>
<div class="order-detail-info"><div class="order-detail-info-item order-detail-order-info"><div class="order-detail-info-content has-switch expand-info">${d.rowsHtml ?? ''}</div></div></div>
${d.service ? `<div class="service-block"><p>${d.service}</p></div>` : ''}
<div class="order-detail-item"><span class="store-name">Some Store</span><div class="order-detail-item-content"><div class="item-title"><a>Thing</a></div><span class="item-price-quantity">x1</span></div></div>
<div class="order-price"><div class="order-price-item"><span class="left-col" data-pl="order_price_item_title">Total</span><span class="right-col" data-pl="order_price_item_value">${d.total ?? 'US $6.40'}</span></div></div></div></div></body></html>`;

export const row = (label: string, value: string, pl = ''): string =>
  `<div class="info-row"><span${pl && ` data-pl="order_detail_gray_${pl}"`}>${label}</span>${value}</div>`;

export const at = (iso: string): Instant => parseInstant(iso) ?? instant(Number.NaN);
export const zone = (name: string): Zone => parseZone(name) ?? UTC;

export interface ReadResult {
  readonly printed: readonly Printed[];
  readonly missing: readonly string[];
  readonly trouble: string | undefined;
}

/** Reads a page as the content script does, card by card. */
export function read(html: string, address: string): ReadResult {
  const root = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  const context = contextOf(root, url, EVERY_READER);
  if (!context) throw new Error(`no order page: ${address}`);
  const cards = cardsOf(root, context).map((element) => readCard(element, context));
  const readings = readingsOf(cards);
  const trouble = troubleOf(root, context, readings);
  const health = healthOf(context, cards, instant(0), trouble);
  return { printed: readings.map(({ printed }) => printed), missing: health.missing, trouble };
}

export interface Seen {
  readonly when: string;
  readonly html: string;
  readonly url: string;
  readonly zone?: string;
}

/** An order as the extension would keep it after these visits, oldest first. */
export function orderSeen(id: string, seen: readonly Seen[], change: Partial<OrderRecord> = {}): Order {
  const observations = seen.flatMap(({ when, html, url, zone: name = 'Europe/Berlin' }) =>
    read(html, url)
      .printed.filter(({ orderId }) => orderId === id)
      .map((printed) => ({ printed, firstAt: at(when), lastAt: at(when), zone: zone(name), reader: '0.1.0' })),
  );
  const orderId = parseOrderId(id);
  if (!orderId) throw new Error('no id');
  const record: OrderRecord = {
    schemaVersion: 1,
    id: orderId,
    rev: 1,
    firstSeenAt: observations[0]?.firstAt ?? at(seen[0]?.when ?? ''),
    observations,
    marks: [],
    intent: 'undecided',
    reminders: [],
    known: [],
    answered: [],
    ...change,
  };
  return interpret(record, { taught: [] });
}

export const readingOfPage = (
  html: string,
  url: string,
  when = '2026-11-23T10:00:00Z',
  name = 'Europe/Berlin',
): Reading => {
  const [first] = read(html, url).printed;
  if (!first) throw new Error('nothing read');
  const [reading] = orderSeen(first.orderId, [{ when, html, url, zone: name }]).readings;
  if (!reading) throw new Error('nothing read');
  return reading;
};

export const standingSeen = (id: string, seen: readonly Seen[], change: Partial<OrderRecord> = {}): Standing =>
  standingOf(orderSeen(id, seen, change), DEFAULT_PREFERENCES);

/** A day as the page's reading has it, in ISO. */
export const dayOf = (moment: { readonly earliest: Instant } | undefined, name = 'Europe/Berlin'): string | undefined =>
  moment && new Intl.DateTimeFormat('sv-SE', { timeZone: name }).format(new Date(moment.earliest));
