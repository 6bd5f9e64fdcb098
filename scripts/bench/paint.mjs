/** When a page of the extension first shows an order. */

const PATIENCE_MS = 20_000;
/** Between two loads, so that what the worker does because of one is not in the next. */
const REST_MS = 250;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs before the page's own code: notes when the first order came into the page. */
function noteFirstOrder() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-order-id]')) return;
    globalThis.firstOrderAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from navigation to first contentful paint, and to when the first order was in the page. None of a page that is left. */
const paintOf = () => {
  if (globalThis.isLeft) return undefined;
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint && document.querySelector('[data-order-id]')
    ? { path: location.pathname, paint: paint.startTime, order: globalThis.firstOrderAt ?? 0 }
    : undefined;
};

/** A tab of the extension in which pages can be loaded one after the other. */
export async function openTab(drive) {
  const page = await drive.openExtensionPage('popup.html');
  if (drive.kind === 'chrome') await page.evaluateOnNewDocument(noteFirstOrder);
  return page;
}

/** Loads the page; milliseconds until its first paint, which has to be that of the first order. */
export async function firstPaint(page, path) {
  await rest(REST_MS);
  await page.evaluate((to) => {
    globalThis.isLeft = true; // the next one may have the same address, and is not there at once
    location.href = to;
  }, `/${path}`);
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = await page.evaluate(paintOf).catch(() => undefined); // between two pages there is none to ask
    if (found?.path === `/${path}`) {
      if (found.paint < found.order) throw new Error(`${path} painted something before its first order`);
      return found.paint;
    }
    await rest(20);
  }
  throw new Error(`${path} showed no order`);
}

/** Loads of ours and of a peer in turn: the ratio of each pair. Either has a tab of its own, or both share one. */
export async function comparePaints(pairs, [ours, ourPath], [peers, peersPath]) {
  const warm = 3;
  const samples = [];
  for (let pair = 0; pair < pairs + warm; pair += 1) {
    await ours.bringToFront();
    const one = await firstPaint(ours, ourPath);
    await peers.bringToFront();
    samples.push([one, await firstPaint(peers, peersPath)]);
  }
  const kept = samples.slice(warm);
  const middle = kept.map(([one]) => one).toSorted((one, other) => one - other)[Math.floor(pairs / 2)];
  return { ratios: kept.map(([one, other]) => one / other), note: `${middle.toFixed(0)} ms` };
}
