/** Cards of today's order list. Modelled on BLA (a whole card), LBO, PTA, RBM, DOM26; mobile card on KOT and GF. */
import { escapeText, join, pictureBox, splitPrice } from './html';
import type { PageItem, PageOrder } from './page-order';
import type { PageWords } from './page-words';

const detailHref = (id: string): string =>
  `//www.aliexpress.com/p/order/detail.html?spm=a2g0o.order_list.order_list_main.6.21ef18021&amp;orderId=${id}`;

const header = (order: PageOrder, words: PageWords, isMobile: boolean): string =>
  join([
    '<div class="order-item-header" style="border-width:0 0 1px">',
    '<div class="order-item-header-status" data-pl="order_item_header_status">',
    // The status may end with a blank (TBX).
    `<span class="order-item-header-status-text">${escapeText(order.status)} </span></div>`,
    '<div class="order-item-header-right">',
    '<div class="order-item-header-right-info" data-pl="order_item_header_info">',
    `<div>${escapeText(words.date)}${escapeText(order.placed)}</div>`,
    `<div>${escapeText(words.id)}${order.id}<span class="order-item-header-right-copy">${escapeText(words.copy)}</span></div>`,
    '</div>',
    !isMobile &&
      `<span class="order-item-header-line"></span><a data-pl="order_item_header_detail" href="${detailHref(order.id)}">` +
        `<span>${escapeText(words.details)}</span><span class="comet-icon comet-icon-arrowright"></span></a>`,
    '</div></div>',
  ]);

const store = (name: string, hasLink: boolean): string =>
  join([
    '<div class="order-item-store">',
    !hasLink && '<img class="order-item-store-icon" alt="" width="272" height="80">',
    '<span class="order-item-store-name" data-pl="order_item_store_name">',
    hasLink
      ? `<a href="//www.aliexpress.com/store/1100000001"><span>${escapeText(name)}</span></a>`
      : `<span>${escapeText(name)}</span>`,
    '</span></div>',
  ]);

const oneItem = ({ title, variant, price, picture, quantity = 1 }: PageItem, isMobile: boolean): string => {
  const name = `<span title="${escapeText(title)}">${escapeText(title)}</span>`;
  return join([
    pictureBox('order-item-content-img', picture),
    '<div class="order-item-content-info">',
    '<div class="order-item-content-info-name" data-pl="order_item_content_info_name">',
    isMobile ? name : `<a href="//www.aliexpress.com/item/1005000000000001.html">${name}</a>`,
    '</div>',
    variant !== undefined &&
      `<div class="order-item-content-info-sku" data-pl="order_item_content_info_sku">${escapeText(variant)}</div>`,
    '<div class="order-item-content-info-tag"><span class="order-item-tag">Free returns</span></div>',
    '<div class="order-item-content-info-number">',
    price !== undefined && splitPrice(price),
    `<span class="order-item-content-info-number-quantity">x${quantity}</span></div></div>`,
  ]);
};

/** Several items: pictures only, no names (CLG, CHL). */
const itemPictures = (items: readonly PageItem[]): string =>
  `<div class="order-item-content-img-list">${items.map(({ picture }) => pictureBox('order-item-content-img', picture)).join('')}</div>`;

const content = (order: PageOrder, words: PageWords, isMobile: boolean): string => {
  const [first] = order.items;
  return join([
    '<div class="order-item-content"><div class="order-item-content-body">',
    order.items.length === 1 && first ? oneItem(first, isMobile) : itemPictures(order.items),
    '</div><div class="order-item-content-opt">',
    order.total !== undefined &&
      '<div class="order-item-content-opt-price"><span class="order-item-content-opt-price-total" ' +
        `data-pl="order_item_content_price_total">${escapeText(words.total)}${splitPrice(order.total)}</span></div>`,
    '<div class="order-item-btns-wrap"><div class="order-item-btns">',
    ...order.buttons.map(
      (label) => `<button type="button" class="comet-btn comet-btn-block order-item-btn">${escapeText(label)}</button>`,
    ),
    '</div></div></div></div>',
  ]);
};

const foot = ({ stateLine }: PageOrder): string =>
  stateLine === undefined
    ? ''
    : '<div class="order-item-bottom-action"><div class="expose-info">' +
      `<div class="expose-info-item-title">${escapeText(stateLine)}</div></div></div>`;

export const todayCard = (order: PageOrder, words: PageWords): string =>
  `<div class="order-item">${header(order, words, false)}${store(order.store, order.storeHasLink ?? true)}${content(order, words, false)}${foot(order)}</div>`;

/** The card itself is the link, so there is none inside. */
export const todayMobileCard = (order: PageOrder, words: PageWords): string =>
  `<a class="order-item order-item-mobile" href="/p/order/detail.html?spm=a2g0n.order_list.order_list_main.7.1&amp;orderId=${order.id}">` +
  `${header(order, words, true)}${store(order.store, false)}${content(order, words, true)}${foot(order)}</a>`;
