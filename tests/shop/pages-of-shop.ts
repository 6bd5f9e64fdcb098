/** The shop's orders on its pages: which, in which order, in which design. */
import type { Phase, ShopOrder } from './order';
import { cancelPage } from './pages/cancel-page';
import { captchaPage, signInPage } from './pages/gates';
import { page } from './pages/html';
import { legacyDetail, legacyList } from './pages/legacy';
import type { PageOrder } from './pages/page-order';
import { wordsIn } from './pages/page-words';
import { ruDetail, ruList } from './pages/ru';
import { todayDetail, todayDetailButtons } from './pages/today-detail';
import { todayCards, todayList } from './pages/today-list';
import { oldDetailTime, oldListTime, print } from './print';
import type { Shop, Wall } from './shop';

export interface Visit {
  readonly language: string;
  readonly zone: string;
  /** On `m.` hosts a card is a link itself. */
  readonly isMobile: boolean;
}

const CARDS_AT_ONCE = 10;

/** Tabs in the site's order; the first shows everything. */
const TABS: readonly (readonly Phase[])[] = [
  [],
  ['unpaid'],
  ['verifying', 'paid', 'asked', 'partlyShipped'],
  ['shipped', 'disputed', 'frozen'],
  ['completed', 'refunding', 'cancelled', 'expired'],
];

/** "I no longer want this order" and others as attested in old dialogs and in translations; today's list is not attested. */
const CANCEL_REASONS = [
  "I don't need this order",
  'I ordered the wrong product(s)',
  'I placed a duplicate order',
  'The supplier said the product(s) I want is out of stock',
  'I am not able to contact the supplier',
  'Other reasons',
];

const headOf = (shop: Shop) =>
  `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/practice/style.css"><script defer src="/practice/client.js" data-pace='${JSON.stringify(shop.pace())}'></script>`;

export const listPage = (shop: Shop, { language }: Visit): string =>
  todayList({ orders: [], words: wordsIn(language), hasMore: true, head: headOf(shop) });

/** The next cards of a tab, as JSON for the client. */
export function cardsOf(shop: Shop, tab: number, from: number, visit: Visit): string {
  const phases = TABS[tab] ?? [];
  const all = shop.orders().flatMap((order) => {
    const phase = shop.listPhase(order);
    return tab === 0 || phases.includes(phase) ? [{ order, phase }] : [];
  });
  const now = all.slice(from, from + CARDS_AT_ONCE);
  const orders = now.map(({ order, phase }) => print(order, { ...visit, on: 'list', phase }));
  const html = todayCards({ orders, words: wordsIn(visit.language), isMobile: visit.isMobile });
  return JSON.stringify({ html, count: now.length, hasMore: from + now.length < all.length });
}

export const detailPage = (shop: Shop, { language }: Visit): string =>
  page({ language, title: 'Order details', body: '<div id="root"></div>', head: headOf(shop) });

/** A detail page whole, folded and unfolded, and its late buttons, as JSON for the client. */
export function detailOf(order: ShopOrder, visit: Visit, now: number): string {
  const printed = print(order, { ...visit, on: 'detail', phase: order.phase, now });
  const pageOf = (isFolded: boolean) =>
    todayDetail({ order: printed, words: wordsIn(visit.language), isFolded, hasButtons: false });
  return JSON.stringify({
    phase: order.phase,
    folded: pageOf(true),
    unfolded: pageOf(false),
    buttons: todayDetailButtons(printed.buttons),
  });
}

export const cancelRequestPage = (shop: Shop, { language }: Visit): string =>
  cancelPage({ language, reasons: CANCEL_REASONS }).replace('</head>', `${headOf(shop)}</head>`);

/** What stands in the way, or `undefined` when nothing does. */
export function wallPage(wall: Wall): string | undefined {
  switch (wall) {
    case 'none':
      return undefined;
    case 'captcha':
      return captchaPage();
    case 'login':
      return signInPage();
    case 'unreadable':
      return page({ language: 'en', title: 'Orders', body: '<div id="root"><p>Something new</p></div>' });
  }
}

const printedList = (shop: Shop, visit: Visit) =>
  shop.orders().map((order) => print(order, { ...visit, on: 'list', phase: shop.listPhase(order) }));

/** The old site dated by its own clock, in every language. */
const withOldTimes = (order: ShopOrder, printed: PageOrder, timeOf: (at: number) => string): PageOrder => ({
  ...printed,
  placed: timeOf(order.placedAt),
  ...(order.paidAt !== undefined && { paid: timeOf(order.paidAt) }),
  ...(order.shippedAt !== undefined && { shipped: timeOf(order.shippedAt) }),
});

export function oldList(shop: Shop, visit: Visit): string {
  const orders = shop.orders().map((order) => {
    const printed = print(order, { ...visit, on: 'list', phase: shop.listPhase(order) });
    return withOldTimes(order, printed, oldListTime);
  });
  return legacyList(orders, visit.language);
}

export function oldDetail(order: ShopOrder, visit: Visit): string {
  const printed = print(order, { ...visit, on: 'detail', phase: order.phase });
  return legacyDetail(withOldTimes(order, printed, oldDetailTime), visit.language);
}

export const russianList = (shop: Shop, visit: Visit): string => ruList(printedList(shop, visit), visit.language);
export const russianDetail = (order: ShopOrder, visit: Visit): string =>
  ruDetail(print(order, { ...visit, on: 'detail', phase: order.phase }), visit.language);
