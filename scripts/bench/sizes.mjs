/** How large the product is as it travels, and how much of it the popup loads before it shows an order. */
import { contentScriptSize, packageSize, workerSize, zippedSize } from '../sizes.mjs';
import { buildOf } from './extension.mjs';
import { firstPaint, openTab } from './paint.mjs';

/** Files of the extension that were there when the page first painted. */
const loadedByPaint = () => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return performance
    .getEntriesByType('resource')
    .filter(({ responseEnd }) => responseEnd <= (paint?.startTime ?? 0))
    .map(({ name }) => new URL(name).pathname.slice(1));
};

const AGAINST = 'minified and gzipped';
const sizeOf = (measure) => async (stage) => ({ ratios: [measure(buildOf(stage.kind)) / 1000] });

/** @type {readonly import('../bench.mjs').Figure[]} */
export const SIZES = [
  {
    name: 'size of the content script',
    against: AGAINST,
    target: 12,
    unit: 'kB',
    held: false,
    measure: sizeOf(contentScriptSize),
  },
  { name: 'size of the worker', against: AGAINST, target: 58, unit: 'kB', held: false, measure: sizeOf(workerSize) },
  {
    name: 'size of what the popup loads to its first paint',
    against: AGAINST,
    target: 40,
    unit: 'kB',
    held: false,
    measure: async (stage) => {
      const tab = await openTab(await stage.product(16, 0));
      await firstPaint(tab, 'popup.html');
      const files = ['popup.html', ...(await tab.evaluate(loadedByPaint))];
      await tab.close();
      if (!files.some((file) => file.endsWith('.js'))) throw new Error('no script was seen to be loaded');
      const bytes = files.reduce((sum, file) => sum + zippedSize(buildOf(stage.kind), file), 0);
      return { ratios: [bytes / 1000], note: `${files.length} files` };
    },
  },
  {
    name: 'size of the whole package',
    against: 'zipped',
    target: 1.2,
    unit: 'MB',
    held: false,
    measure: async (stage) => ({ ratios: [packageSize(buildOf(stage.kind)) / 1e6] }),
  },
];
