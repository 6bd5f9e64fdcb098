/**
 * Where things are on each design. The names of today's site are written by hand there and have not changed from 2022 to
 * October 2026 (about 25 public readers); only price spans and aliexpress.ru carry build hashes, so those are matched by
 * the part before the hash.
 */
import type { Selector } from './pick';

type SelectorTable = Readonly<Record<string, Selector>>;

/** PTA, KAG, RBM, DOM26 */
export const TODAY_LIST = {
  card: { any: ['.order-item'], seen: '2026-10' },
  tabs: { any: ['.comet-tabs-nav-item', '[role="tab"]'], seen: '2026-09' },
  shell: { any: ['.comet-tabs-nav', '[data-spm="order_list_main"]', '.order-main'], seen: '2026-09' },
} as const satisfies SelectorTable;

/** BLA, LBO, MEL, DOM26, DSH; mobile card KOT */
export const TODAY_CARD = {
  link: { any: ['[data-pl="order_item_header_detail"]', '.order-item-header-right > a'], seen: '2026-10' },
  tracking: { any: ['a[href*="tradeOrderId="]'], seen: '2026-09' },
  status: {
    any: ['.order-item-header-status-text', '[data-pl="order_item_header_status"]', '.order-item-header-status'],
    seen: '2026-10',
  },
  info: {
    any: ['.order-item-header-right-info', '[data-pl="order_item_header_info"]'],
    seen: '2026-10',
  },
  total: {
    any: ['.order-item-content-opt-price-total', '[data-pl="order_item_content_price_total"]'],
    seen: '2026-10',
  },
  store: { any: ['.order-item-store-name', '[data-pl="order_item_store_name"]'], seen: '2026-10' },
  items: {
    any: ['.order-item-content-info-name', '[data-pl="order_item_content_info_name"]'],
    seen: '2026-10',
  },
  variant: {
    any: ['.order-item-content-info-sku', '[data-pl="order_item_content_info_sku"]'],
    seen: '2026-10',
  },
  quantity: { any: ['.order-item-content-info-number-quantity'], seen: '2026-10' },
  stateLine: { any: ['.expose-info-item-title', '.expose-info'], seen: '2025-01' },
  buttons: { any: ['.order-item-btn', '.order-item-btns button, .order-item-btns a'], seen: '2026-10' },
} as const satisfies SelectorTable;

/** GYO, KOM, LBO, KAG, DOM26 */
export const TODAY_DETAIL = {
  card: { any: ['.order-wrap', '#root'], seen: '2026-09' },
  statusBlock: { any: ['.order-status'], seen: '2026-09' },
  status: { any: ['.order-status .order-block-title', '.order-status-content .order-block-title'], seen: '2026-09' },
  reminder: { any: ['.order-status-info'], seen: '2026-09' },
  rows: { any: ['.order-detail-order-info .info-row'], seen: '2026-09' },
  id: { any: ['[data-pl="order_detail_gray_id"]'], seen: '2024-08' },
  placed: { any: ['[data-pl="order_detail_gray_date"]'], seen: '2024-08' },
  payment: { any: ['[data-pl="order_detail_gray_payment"]'], seen: '2024-08' },
  store: { any: ['.order-detail-item-store .store-name', '.store-name'], seen: '2024-08' },
  items: { any: ['.order-detail-item-content'], seen: '2024-08' },
  itemTitle: { any: ['.item-title'], seen: '2024-08' },
  itemVariant: { any: ['.item-sku-attr'], seen: '2024-08' },
  itemQuantity: { any: ['.item-price-quantity'], seen: '2024-08' },
  priceRows: { any: ['.order-price-item'], seen: '2026-02' },
  priceTitle: { any: ['[data-pl="order_price_item_title"]', '.left-col'], seen: '2026-02' },
  priceValue: { any: ['[data-pl="order_price_item_value"]', '.right-col', '.rightPriceClass'], seen: '2026-02' },
  buttons: { any: ['.comet-btn', '.order-status button'], seen: '2026-09' },
  chat: { any: ['a[href*="/p/message/"]'], seen: '2026-08' },
} as const satisfies SelectorTable;

/** JOH, AHP, RZL; the second card is a variant of 2015 */
export const LEGACY_LIST = {
  card: { any: ['tbody.order-item-wraper', '.ae-order[data-orderid]'], seen: '2022-02' },
  shell: { any: ['#buyer-ordertable', '#remide-box'], seen: '2022-02' },
  id: { any: ['.order-info .first-row .info-body'], seen: '2022-02' },
  link: { any: ['.view-detail-link', 'a[href*="orderId="]'], seen: '2022-02' },
  placed: { any: ['.order-info .second-row .info-body'], seen: '2022-02' },
  store: { any: ['.store-info .first-row .info-body'], seen: '2022-02' },
  total: { any: ['.amount-num'], seen: '2022-02' },
  status: { any: ['.order-status .f-left', 'td.order-status'], seen: '2022-02' },
  timeLeft: { any: ['[lefttime]'], seen: '2022-02' },
  items: { any: ['.product-title .baobei-name', '.baobei-name'], seen: '2022-02' },
  buttons: { any: ['.order-action button, .order-action a, .product-action a'], seen: '2020-02' },
} as const satisfies SelectorTable;

/** BIR, MAK, RZL */
export const LEGACY_DETAIL = {
  card: { any: ['body'], seen: '2022-02' },
  shell: { any: ['#TP_ProductTable', '.order-no'], seen: '2022-02' },
  id: { any: ['.order-no'], seen: '2022-02' },
  product: { any: ['#TP_ProductTable tbody'], seen: '2014-05' },
  status: { any: ['.ui-box-content .order-status'], seen: '2022-02' },
  reminder: { any: ['.order-reminder'], seen: '2022-02' },
  timeLeft: { any: ['#countdown'], seen: '2022-02' },
  times: { any: ['#operate-pnl .operate-list li'], seen: '2022-02' },
  paid: { any: ['#tp-buyer-order-table td.pay-c4'], seen: '2014-05' },
  store: { any: ['.user-info .user-name-text'], seen: '2022-02' },
  items: { any: ['#TP_ProductTable .baobei-name'], seen: '2022-02' },
  total: { any: ['#tp-order-price-table .order-price', '.product-fees .final-price'], seen: '2022-02' },
  buttons: { any: ['.ui-box-content button, .ui-box-content a.ui-button'], seen: '2022-02' },
} as const satisfies SelectorTable;

/** RX4 */
export const RU_LIST = {
  card: { any: ['[class*="RedOrderList_OrderList__item"]'], seen: '2026-02' },
  shell: { any: ['[class*="RedOrderList_"]'], seen: '2026-02' },
  number: { any: ['[class*="OrderItem__number"]'], seen: '2026-02' },
  link: { any: ['a[class*="OrderItem__link"]', 'a[href*="/order-list/"]'], seen: '2026-02' },
  status: { any: ['[class*="OrderItem__tag"]'], seen: '2026-02' },
  title: { any: ['[class*="OrderItem__title"]'], seen: '2026-02' },
  description: { any: ['[class*="OrderItem__description"]'], seen: '2026-02' },
  total: { any: ['[class*="OrderItem__totalPrice"]'], seen: '2026-02' },
} as const satisfies SelectorTable;

/** MAL */
export const RU_DETAIL = {
  card: { any: ['body'], seen: '2026-07' },
  shell: { any: ['[data-testid="orderNumber"]'], seen: '2026-07' },
  number: { any: ['[data-testid="orderNumber"]'], seen: '2026-07' },
  store: { any: ['[data-testid="sellerInfoV2Block"]', '[data-testid="sellerInfoV2"]'], seen: '2026-07' },
  items: { any: ['[data-testid="product"]', '[class*="RedOrderDetailsProducts"][class*="content"]'], seen: '2026-07' },
  itemTitle: { any: ['[class*="Product__title"]', '[data-testid="productText"]'], seen: '2026-07' },
  itemVariant: { any: ['[class*="Product__description"]'], seen: '2026-07' },
  itemQuantity: { any: ['[class*="Product__quantityText"]'], seen: '2026-07' },
} as const satisfies SelectorTable;

/** Signs of a gate in front of any page: PDK, AHP; a password field is the sign-in form. */
export const GATES = {
  captcha: { any: ['#baxia-dialog-content', '.baxia-dialog', '#nc_1_wrapper', '.nc-container'], seen: '2026-04' },
  signIn: { any: ['input[type="password"]'], seen: '2026-04' },
} as const satisfies SelectorTable;
