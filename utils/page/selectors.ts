/** Where each field stands, newest layout first, with the month it was last seen (DOM26 2026-09 unless said otherwise). */
export interface Selector {
  readonly any: readonly [string, ...string[]];
  readonly seen: string;
}

export const TODAY = {
  tab: { any: ['.comet-tabs-nav-item', '[role="tab"]'], seen: '2026-09' },
  activeTab: { any: ['.comet-tabs-nav-item-active', '[role="tab"][aria-selected="true"]'], seen: '2026-09' },
  card: { any: ['div.order-item', 'a.order-item'], seen: '2026-10' },
  detailLink: {
    any: ['a[data-pl="order_item_header_detail"]', '.order-item-header-right > a', 'a[href*="/p/order/detail.html"]'],
    seen: '2026-09',
  },
  status: {
    any: ['.order-item-header-status-text', '[data-pl="order_item_header_status"]'],
    seen: '2026-10',
  },
  info: { any: ['[data-pl="order_item_header_info"]', '.order-item-header-right-info'], seen: '2026-09' },
  store: { any: ['[data-pl="order_item_store_name"]', '.order-item-store-name'], seen: '2026-09' },
  itemName: {
    any: ['[data-pl="order_item_content_info_name"]', '.order-item-content-info-name'],
    seen: '2026-09',
  },
  itemVariant: { any: ['[data-pl="order_item_content_info_sku"]', '.order-item-content-info-sku'], seen: '2026-09' },
  itemQuantity: { any: ['.order-item-content-info-number-quantity'], seen: '2026-09' },
  itemPictures: { any: ['.order-item-content-img-list > *'], seen: '2026-07' },
  total: {
    any: ['[data-pl="order_item_content_price_total"]', '.order-item-content-opt-price-total'],
    seen: '2026-09',
  },
  buttons: { any: ['.order-item-btns button, .order-item-btns a', '.order-item-btn'], seen: '2026-09' },
  stateLine: { any: ['.expose-info-item-title', '.expose-info'], seen: '2025-06' },
  detailStatus: {
    any: ['.order-status .order-block-title', '.order-status-content .order-block-title'],
    seen: '2026-09',
  },
  detailStatusBlock: { any: ['.order-status'], seen: '2026-09' },
  detailButtons: { any: ['.order-status button, .order-status a.comet-btn'], seen: '2026-09' },
  detailRows: { any: ['.order-detail-order-info .info-row'], seen: '2024-08' },
  detailPlaced: { any: ['[data-pl="order_detail_gray_date"]'], seen: '2024-08' },
  detailPayment: { any: ['[data-pl="order_detail_gray_payment"]'], seen: '2024-08' },
  detailStore: { any: ['.order-detail-item-store .store-name', '.store-name'], seen: '2024-08' },
  detailItem: { any: ['.order-detail-item-content-wrap', '.order-detail-item-content'], seen: '2024-08' },
  detailItemName: { any: ['.item-title'], seen: '2024-08' },
  detailItemVariant: { any: ['.item-sku-attr'], seen: '2024-08' },
  detailItemQuantity: { any: ['.item-price-quantity'], seen: '2024-08' },
  priceRow: { any: ['.order-price .order-price-item'], seen: '2026-02' },
  priceTitle: { any: ['[data-pl="order_price_item_title"]', '.left-col'], seen: '2026-02' },
  priceValue: { any: ['[data-pl="order_price_item_value"]', '.right-col', '.rightPriceClass'], seen: '2026-02' },
  chat: { any: ['a[href*="/p/message/index.html"]'], seen: '2026-08' },
} as const satisfies Readonly<Record<string, Selector>>;

/** Blocks that hold people: name, address, phone. Nothing inside of them is ever read. */
export const PERSONAL =
  '[data-pl^="contact_info"], .contact-info, .expand-info, .order-detail-info-item:not(.order-detail-order-info)';

/** What stands in the way of an order page (PDK, AHP: captcha). */
export const CAPTCHA = '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container';
export const SIGN_IN = 'input[type="password"], form[action*="login.aliexpress"]';
