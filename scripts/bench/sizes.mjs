/** How large the product is as it travels, and how much of it the popup loads before it shows an order. */
import { contentScriptSize, packageSize, workerSize, zippedSize } from '../sizes.mjs';
import { buildOf } from './extension.mjs';
import { firstPaint, openTab } from './paint.mjs';

/** Files that the browser had begun to fetch for the page when it first painted, the page itself among them; by one clock. */
async function filesByPaint(tab, path) {
  const session = await tab.createCDPSession();
  const requests = [];
  let paintedAt = 0;
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => requests.push({ url: request.url, timestamp }));
  session.on('Page.lifecycleEvent', ({ name, timestamp }) => {
    if (name === 'firstContentfulPaint') paintedAt = timestamp;
  });
  await session.send('Network.enable');
  await session.send('Page.enable');
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
  await firstPaint(tab, path);
  const from = requests.findIndex(({ url }) => url.endsWith(`/${path}`));
  const early = requests.slice(from).filter(({ timestamp }) => timestamp <= paintedAt);
  return [...new Set(early.map(({ url }) => url))]
    .map((url) => new URL(url))
    .filter(({ protocol }) => protocol === 'chrome-extension:')
    .map(({ pathname }) => pathname.slice(1));
}

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
      const files = await filesByPaint(tab, 'popup.html');
      await tab.close();
      if (!files.some((file) => file.endsWith('.js'))) throw new Error('no script was seen to be loaded');
      const bytes = files.reduce((sum, file) => sum + zippedSize(buildOf(stage.kind), file), 0);
      return {
        ratios: [bytes / 1000],
        note: files.map((file) => file.replace(/^.*\//, '').replace(/-[\w-]{8}\./, '.')).join(' '),
      };
    },
  },
  {
    name: 'size of the whole package',
    against: 'zipped',
    target: 1.2,
    unit: 'MB',
    held: true,
    measure: async (stage) => ({ ratios: [packageSize(buildOf(stage.kind)) / 1e6] }),
  },
];
