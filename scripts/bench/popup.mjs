/** How soon the popup shows the first order: the popup's page, and what it loads. */
import { compareClicks, openAsker } from './click.mjs';
import { comparePaints, openTab } from './paint.mjs';

const BROWSERS = /** @type {const} */ (['chrome', 'firefox']);
const ORDERS = 16;
const MANY = 10_000;
const OURS = 'popup.html';

const against = (path) => async (stage) => {
  const tab = await openTab(await stage.product(ORDERS, 0));
  return comparePaints(stage.pace.pairs, [tab, OURS], [tab, path]).finally(() => tab.close());
};

/** @type {readonly import('../bench.mjs').Figure[]} */
export const POPUP = [
  {
    name: `popup, ${ORDERS} open orders: first paint, against plain lines`,
    against: 'same style sheet, store read, a line a row',
    target: 1.15,
    held: false,
    browsers: BROWSERS,
    measure: against('bench/plain.html'),
  },
  {
    name: `popup, ${ORDERS} open orders: first paint, against an empty page`,
    against: 'one style sheet, one module',
    target: 1.25,
    held: false,
    browsers: BROWSERS,
    measure: against('bench/empty.html'),
  },
  {
    name: `popup, ${ORDERS} open orders: from the click to the first paint`,
    against: 'an empty popup, same click',
    target: 1.1,
    held: false,
    measure: async (stage) => {
      const asker = await openAsker(await stage.product(ORDERS, 0));
      return compareClicks(stage.pace.pairs, asker, OURS, 'bench/empty.html').finally(() => asker.close());
    },
  },
  {
    name: `popup: first paint with ${MANY.toLocaleString('en')} orders stored`,
    against: `${ORDERS} orders stored`,
    target: 1.1,
    held: false,
    browsers: BROWSERS,
    measure: async (stage) => {
      const many = await openTab(await stage.product(ORDERS, MANY));
      const few = await openTab(await stage.product(ORDERS, 0));
      return comparePaints(stage.pace.pairs, [many, OURS], [few, OURS]);
    },
  },
];
