/** Every surface in every state that it can be in, to be looked at in one way or another. */
import type { Page } from 'puppeteer-core';
import { noticed } from './kept';
import { openOurs, visitDetail, visitList } from './looks';
import { appear, LIST, press, type Stage } from './stage';

export interface Scene {
  readonly surface: 'popup' | 'panel' | 'ledger' | 'welcome';
  readonly state: string;
  readonly path: string;
  /** What is done on the page before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
}

/** In the order in which a shopper lives through them; each act ends with the scenes that can be seen then. */
export interface Act {
  readonly name: string;
  readonly play: (stage: Stage) => Promise<void>;
  readonly scenes: (stage: Stage) => readonly Scene[];
}

const WIDTHS = { popup: 380, panel: 300, ledger: 1000, welcome: 800 } as const satisfies Record<
  Scene['surface'],
  number
>;
/** As narrow as a side panel or a popup in a menu of the browser is made. */
export const NARROWEST = 300;
export const widthOf = ({ surface }: Scene): number => WIDTHS[surface];
export const nameOf = ({ surface, state }: Scene): string => `${surface}, ${state}`;

/** Opens every fold of the page. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const anOrder = ({ shop }: Stage, phase: string): string =>
  shop.orders().find((order) => order.phase === phase)?.id ?? '';

const ordersOf = (stage: Stage, state: string): readonly Scene[] =>
  [...new Set(stage.shop.orders().map(({ phase }) => phase))].map((phase) => ({
    surface: 'popup',
    state: `${state}, ${phase}`,
    path: `popup.html#/order/${anOrder(stage, phase)}`,
    act: unfold,
  }));

const NEW: readonly Scene[] = [
  { surface: 'popup', state: 'new', path: 'popup.html' },
  { surface: 'popup', state: 'an unknown order', path: 'popup.html#/order/8012345678901234' },
  { surface: 'ledger', state: 'new', path: 'ledger.html' },
  { surface: 'ledger', state: 'reading, new', path: 'ledger.html#/health' },
  { surface: 'welcome', state: 'new', path: 'welcome.html' },
  { surface: 'welcome', state: 'all unfolded', path: 'welcome.html', act: unfold },
];

const LEDGER_PAGES = ['settings', 'data', 'health', 'article'] as const;

/** Every kind of order opened, as its details told its dates. */
const detailed = (stage: Stage): readonly Scene[] => [
  { surface: 'popup', state: 'orders, dates read', path: 'popup.html' },
  { surface: 'ledger', state: 'orders, dates read', path: 'ledger.html' },
  ...ordersOf(stage, 'order, dates read'),
];

const filled = (stage: Stage): readonly Scene[] => [
  { surface: 'popup', state: 'orders', path: 'popup.html' },
  { surface: 'popup', state: 'all unfolded', path: 'popup.html', act: unfold },
  {
    surface: 'popup',
    state: 'menu',
    path: 'popup.html',
    act: async (page) => {
      await press(page, '[data-action="menu"]');
    },
  },
  { surface: 'panel', state: 'orders', path: 'sidepanel.html' },
  { surface: 'panel', state: 'an order', path: `sidepanel.html#/order/${anOrder(stage, 'paid')}`, act: unfold },
  { surface: 'ledger', state: 'orders', path: 'ledger.html' },
  { surface: 'ledger', state: 'an order', path: `ledger.html#/order/${anOrder(stage, 'paid')}`, act: unfold },
  ...LEDGER_PAGES.map((page) => ({ surface: 'ledger', state: page, path: `ledger.html#/${page}` }) as const),
  ...ordersOf(stage, 'order'),
  {
    surface: 'popup',
    state: 'just noted',
    path: `popup.html#/order/${anOrder(stage, 'unpaid')}`,
    act: async (page) => {
      await press(page, 'button[data-action^="intent:"]');
      await appear(page, '[data-action="undo"]');
    },
  },
];

export const ACTS: readonly Act[] = [
  { name: 'just installed', play: async () => undefined, scenes: () => NEW },
  {
    name: 'a puzzle in the way',
    play: async (stage) => {
      stage.shop.setWall('captcha');
      const page = await stage.drive.openTab(LIST);
      await noticed(stage, 'captcha');
      await page.close();
      stage.shop.setWall('none');
    },
    scenes: () => [
      { surface: 'popup', state: 'trouble', path: 'popup.html' },
      { surface: 'ledger', state: 'trouble', path: 'ledger.html' },
    ],
  },
  {
    name: 'orders read',
    play: async (stage) => {
      await visitList(stage);
      await visitDetail(stage, anOrder(stage, 'paid'));
    },
    scenes: filled,
  },
];

/** For pictures alone: the same pages as above with more dates on them. */
export const DATES_READ: Act = {
  name: 'all details read',
  play: async (stage) => {
    for (const { id } of stage.shop.orders()) await visitDetail(stage, id);
  },
  scenes: detailed,
};

/** The scene as it is played, ready to be looked at. */
export async function setScene(stage: Stage, { path, act }: Scene): Promise<Page> {
  const page = await openOurs(stage, path);
  if (path.includes('#/order/') && !path.endsWith('8012345678901234')) await appear(page, 'article.order');
  await act?.(page);
  return page;
}
