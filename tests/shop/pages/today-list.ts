/** Today's order list around its cards. Modelled on PTA, KAG, MEL, RBM, DOM26. */
import { escapeText, join, page } from './html';
import type { PageOrder } from './page-order';
import type { PageWords } from './page-words';
import { todayCard, todayMobileCard } from './today-card';

export interface TodayList {
  readonly orders: readonly PageOrder[];
  readonly words: PageWords;
  /** 0 to 4 as shown; 5 is the tail tab with deleted orders. */
  readonly tab?: number;
  readonly hasMore?: boolean;
  readonly isMobile?: boolean;
  readonly head?: string;
}

const tabBar = (words: PageWords, active: number): string =>
  `<div class="comet-tabs-nav">${words.tabs
    .map(
      (title, index) =>
        `<div class="comet-tabs-nav-item${index === active ? ' comet-tabs-nav-item-active' : ''}" role="tab" ` +
        `aria-selected="${index === active}">${escapeText(title)}${index === 1 || index === 2 ? ' (2)' : ''}</div>`,
    )
    .join('')}</div>`;

/** The cards alone, as "View orders" adds them. */
export const todayCards = ({ orders, words, isMobile = false }: TodayList): string =>
  orders.map((order) => (isMobile ? todayMobileCard(order, words) : todayCard(order, words))).join('');

/** "More to love" below the list: product links and prices that belong to no order. */
const RECOMMENDATIONS =
  '<div class="more-to-love"><a href="//www.aliexpress.com/item/1005009999999999.html">Awaiting delivery board game</a>' +
  '<span>US $9.99</span></div>';

export const todayList = (list: TodayList): string =>
  page({
    language: list.words.language,
    title: 'Orders',
    ...(list.head !== undefined && { head: list.head }),
    body: join([
      '<div id="root"><div class="order-wrap"><div class="order-main" data-spm="order_list_main">',
      tabBar(list.words, list.tab ?? 0),
      '<div class="order-content"><div class="comet-checkbox-group">',
      todayCards(list),
      '</div>',
      list.hasMore &&
        '<div class="order-more" data-pl="order_more"><button type="button" ' +
          `class="comet-btn comet-btn-large comet-btn-borderless">${escapeText(list.words.more)}</button></div>`,
      '</div></div></div>',
      RECOMMENDATIONS,
      '</div>',
    ]),
  });
