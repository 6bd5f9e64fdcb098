/** Today's order detail page. Modelled on LBO, KAG, GYO, KOM, DOM26; its sentences on MMZ. */
import { escapeText, join, page, pictureBox } from './html';
import { INVENTED_BUYER, type PageOrder } from './page-order';
import type { PageWords } from './page-words';

export interface TodayDetail {
  readonly order: PageOrder;
  readonly words: PageWords;
  /** Rows of folded blocks are not in the DOM until opened (GYO, KAG). */
  readonly isFolded?: boolean;
  /** Buttons arrive seconds after the rest (DEV26). */
  readonly hasButtons?: boolean;
  readonly head?: string;
}

export const todayDetailButtons = (labels: readonly string[]): string =>
  labels.map((label) => `<button type="button" class="comet-btn">${escapeText(label)}</button>`).join('');

const statusBlock = (order: PageOrder, hasButtons: boolean): string =>
  join([
    '<div class="order-status order-block"><div class="order-status-box"><div class="order-status-content">',
    `<div class="order-block-title">${escapeText(order.status)}</div>`,
    order.reminder !== undefined && `<div class="order-status-info">${escapeText(order.reminder)}</div>`,
    order.timeLeft !== undefined && `<div class="order-status-countdown">${escapeText(order.timeLeft)}</div>`,
    `</div><div class="order-status-operate">${hasButtons ? todayDetailButtons(order.buttons) : ''}</div></div></div>`,
  ]);

const address = (words: PageWords): string =>
  join([
    '<div class="order-detail-info-item">',
    `<div class="order-block-title">${escapeText(words.contact)}</div>`,
    '<div class="order-detail-info-content expand-info"><div class="contact-info" data-pl="contact_info">',
    `<span>${INVENTED_BUYER.name}</span><span>${INVENTED_BUYER.phone}</span></div>`,
    `<div data-pl="contact_info_address">${INVENTED_BUYER.street} ${INVENTED_BUYER.city}</div></div></div>`,
  ]);

const row = (label: string, value: string | undefined, name = ''): string =>
  value === undefined
    ? ''
    : `<div class="info-row"><span${name && ` data-pl="${name}"`}>${escapeText(label)}</span> <span>${escapeText(value)}</span></div>`;

const infoRows = (order: PageOrder, words: PageWords): string =>
  join([
    row(words.id, order.id, 'order_detail_gray_id'),
    row(words.placed, order.placed, 'order_detail_gray_date'),
    row(words.paid, order.paid),
    row(words.shipped, order.shipped),
    row(words.completed, order.completed),
    row(words.payment, order.payment, 'order_detail_gray_payment'),
  ]);

const info = (order: PageOrder, words: PageWords, isFolded: boolean): string =>
  join([
    `<div class="order-detail-info">${address(words)}`,
    '<div class="order-detail-info-item order-detail-order-info">',
    `<span class="switch-icon comet-icon ${isFolded ? 'comet-icon-arrowdown' : 'comet-icon-arrowup'}"></span>`,
    `<div class="order-detail-info-content">${
      isFolded ? row(words.id, order.id, 'order_detail_gray_id') : infoRows(order, words)
    }</div></div></div>`,
  ]);

const items = (order: PageOrder): string =>
  join([
    '<div class="order-detail-item order-block"><div class="order-detail-item-store">',
    `<a href="//www.aliexpress.com/store/1100000001"><span class="store-name">${escapeText(order.store)}</span></a></div>`,
    ...order.items.map(({ title, variant, price, picture, quantity = 1 }) =>
      join([
        '<div class="order-detail-item-content-wrap"><div class="order-detail-item-content">',
        pictureBox('order-detail-item-content-img', picture, 'a'),
        `<div class="item-title"><a href="//www.aliexpress.com/item/1005000000000001.html">${escapeText(title)}</a></div>`,
        variant !== undefined && `<div class="item-sku-attr">${escapeText(variant)}</div>`,
        `<div class="item-price"><div>${escapeText(price ?? '')}</div><span class="item-price-quantity">x${quantity}</span></div>`,
        '</div></div>',
      ]),
    ),
    // A chat link carries the order id and is no detail page (CHL).
    `<a class="contact-seller" href="//www.aliexpress.com/p/message/index.html?fromCode=order&amp;orderId=${order.id}&amp;bizContext=orderDetail">Contact seller</a>`,
    '</div>',
  ]);

/** Commitment block; its class names are not attested. */
const commitments = (sentences: readonly string[]): string =>
  sentences.length === 0
    ? ''
    : `<div class="order-service-commitment order-block">${sentences.map((text) => `<div><span>${escapeText(text)}</span></div>`).join('')}</div>`;

const prices = ({ priceRows = [], total }: PageOrder, words: PageWords): string =>
  join([
    '<div class="order-price order-block">',
    ...[...priceRows, ...(total === undefined ? [] : [{ label: words.total.replace(/:$/, ''), value: total }])].map(
      ({ label, value }) =>
        `<div class="order-price-item"><span class="left-col" data-pl="order_price_item_title">${escapeText(label)}</span>` +
        `<span class="right-col" data-pl="order_price_item_value">${escapeText(value)}</span></div>`,
    ),
    '</div>',
  ]);

export const todayDetail = ({ order, words, isFolded = false, hasButtons = true, head }: TodayDetail): string =>
  page({
    language: words.language,
    title: 'Order details',
    ...(head !== undefined && { head }),
    body: join([
      '<div id="root"><div class="order-wrap">',
      statusBlock(order, hasButtons),
      info(order, words, isFolded),
      commitments(order.sentences ?? []),
      items(order),
      prices(order, words),
      '</div></div>',
    ]),
  });
