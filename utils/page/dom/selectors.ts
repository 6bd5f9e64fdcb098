/**
 * Where things are on each design. The names of today's site are written by hand there and have not changed from 2022 to
 * October 2026 (about 25 public readers); only price spans and aliexpress.ru carry build hashes, so those are matched by
 * the part before the hash.
 */
import type { Selector } from './pick';

type SelectorTable = Readonly<Record<string, Selector>>;

// Beside each thing the month in which its newest selector was last attested.

/** PTA, KAG, RBM, DOM26 */
export const TODAY_LIST = {
  card: ['.order-item'], // 2026-10
  tabs: ['.comet-tabs-nav-item', '[role="tab"]'], // 2026-09
  shell: ['.comet-tabs-nav', '[data-spm="order_list_main"]', '.order-main'], // 2026-09
} as const satisfies SelectorTable;

/** BLA, LBO, MEL, DOM26, DSH; mobile card KOT */
export const TODAY_CARD = {
  link: ['[data-pl="order_item_header_detail"]', '.order-item-header-right > a'], // 2026-10
  tracking: ['a[href*="tradeOrderId="]'], // 2026-09
  status: ['.order-item-header-status-text', '[data-pl="order_item_header_status"]', '.order-item-header-status'], // 2026-10
  info: ['.order-item-header-right-info', '[data-pl="order_item_header_info"]'], // 2026-10
  total: ['.order-item-content-opt-price-total', '[data-pl="order_item_content_price_total"]'], // 2026-10
  store: ['.order-item-store-name', '[data-pl="order_item_store_name"]'], // 2026-10
  items: ['.order-item-content-info-name', '[data-pl="order_item_content_info_name"]'], // 2026-10
  variant: ['.order-item-content-info-sku', '[data-pl="order_item_content_info_sku"]'], // 2026-10
  quantity: ['.order-item-content-info-number-quantity'], // 2026-10
  stateLine: ['.expose-info-item-title', '.expose-info'], // 2025-01
  buttons: ['.order-item-btn', '.order-item-btns button, .order-item-btns a'], // 2026-10
} as const satisfies SelectorTable;

/** GYO, KOM, LBO, KAG, DOM26 */
export const TODAY_DETAIL = {
  card: ['.order-wrap', '#root'], // 2026-09
  statusBlock: ['.order-status'], // 2026-09
  status: ['.order-status .order-block-title', '.order-status-content .order-block-title'], // 2026-09
  reminder: ['.order-status-info'], // 2026-09
  rows: ['.order-detail-order-info .info-row'], // 2026-09
  id: ['[data-pl="order_detail_gray_id"]'], // 2024-08
  placed: ['[data-pl="order_detail_gray_date"]'], // 2024-08
  payment: ['[data-pl="order_detail_gray_payment"]'], // 2024-08
  store: ['.order-detail-item-store .store-name', '.store-name'], // 2024-08
  items: ['.order-detail-item-content'], // 2024-08
  itemTitle: ['.item-title'], // 2024-08
  itemVariant: ['.item-sku-attr'], // 2024-08
  itemQuantity: ['.item-price-quantity'], // 2024-08
  priceRows: ['.order-price-item'], // 2026-02
  priceTitle: ['[data-pl="order_price_item_title"]', '.left-col'], // 2026-02
  priceValue: ['[data-pl="order_price_item_value"]', '.right-col', '.rightPriceClass'], // 2026-02
  buttons: ['.comet-btn', '.order-status button'], // 2026-09
  chat: ['a[href*="/p/message/"]'], // 2026-08
} as const satisfies SelectorTable;

/** JOH, AHP, RZL; the second card is a variant of 2015 */
export const LEGACY_LIST = {
  card: ['tbody.order-item-wraper', '.ae-order[data-orderid]'], // 2022-02
  shell: ['#buyer-ordertable', '#remide-box'], // 2022-02
  id: ['.order-info .first-row .info-body'], // 2022-02
  link: ['.view-detail-link', 'a[href*="orderId="]'], // 2022-02
  placed: ['.order-info .second-row .info-body'], // 2022-02
  store: ['.store-info .first-row .info-body'], // 2022-02
  total: ['.amount-num'], // 2022-02
  status: ['.order-status .f-left', 'td.order-status'], // 2022-02
  timeLeft: ['[lefttime]'], // 2022-02
  items: ['.product-title .baobei-name', '.baobei-name'], // 2022-02
  buttons: ['.order-action button, .order-action a, .product-action a'], // 2020-02
} as const satisfies SelectorTable;

/** BIR, MAK, RZL */
export const LEGACY_DETAIL = {
  card: ['body'], // 2022-02
  shell: ['#TP_ProductTable', '.order-no'], // 2022-02
  id: ['.order-no'], // 2022-02
  product: ['#TP_ProductTable tbody'], // 2014-05
  status: ['.ui-box-content .order-status'], // 2022-02
  reminder: ['.order-reminder'], // 2022-02
  timeLeft: ['#countdown'], // 2022-02
  times: ['#operate-pnl .operate-list li'], // 2022-02
  paid: ['#tp-buyer-order-table td.pay-c4'], // 2014-05
  store: ['.user-info .user-name-text'], // 2022-02
  items: ['#TP_ProductTable .baobei-name'], // 2022-02
  total: ['#tp-order-price-table .order-price', '.product-fees .final-price'], // 2022-02
  buttons: ['.ui-box-content button, .ui-box-content a.ui-button'], // 2022-02
} as const satisfies SelectorTable;

/** RX4 */
export const RU_LIST = {
  card: ['[class*="RedOrderList_OrderList__item"]'], // 2026-02
  shell: ['[class*="RedOrderList_"]'], // 2026-02
  number: ['[class*="OrderItem__number"]'], // 2026-02
  link: ['a[class*="OrderItem__link"]', 'a[href*="/order-list/"]'], // 2026-02
  status: ['[class*="OrderItem__tag"]'], // 2026-02
  title: ['[class*="OrderItem__title"]'], // 2026-02
  description: ['[class*="OrderItem__description"]'], // 2026-02
  total: ['[class*="OrderItem__totalPrice"]'], // 2026-02
} as const satisfies SelectorTable;

/** MAL */
export const RU_DETAIL = {
  card: ['body'], // 2026-07
  shell: ['[data-testid="orderNumber"]'], // 2026-07
  number: ['[data-testid="orderNumber"]'], // 2026-07
  store: ['[data-testid="sellerInfoV2Block"]', '[data-testid="sellerInfoV2"]'], // 2026-07
  items: ['[data-testid="product"]', '[class*="RedOrderDetailsProducts"][class*="content"]'], // 2026-07
  itemTitle: ['[class*="Product__title"]', '[data-testid="productText"]'], // 2026-07
  itemVariant: ['[class*="Product__description"]'], // 2026-07
  itemQuantity: ['[class*="Product__quantityText"]'], // 2026-07
} as const satisfies SelectorTable;

/** Signs of a gate in front of any page: PDK, AHP; a password field is the sign-in form. */
export const GATES = {
  captcha: ['#baxia-dialog-content', '.baxia-dialog', '#nc_1_wrapper', '.nc-container'], // 2026-04
  signIn: ['input[type="password"]'], // 2026-04
} as const satisfies SelectorTable;
