/** How soon a click on the button shows something: from the browser being asked for the popup to its first contentful paint. */

const PATIENCE_MS = 20_000;
/** Between two clicks, so that what the worker does because of one is not in the next. */
const REST_MS = 250;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page that can ask for the popup and has none of our code. */
export const openAsker = (drive) => drive.openExtensionPage('manifest.json');

/** Asks the browser for the popup, with that page in it, as a click does; when it was asked, by the clock that all pages share. */
const click = (asker, path) =>
  asker.evaluate(async (popup) => {
    await chrome.action.setPopup({ popup });
    const clickedAt = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return clickedAt;
  }, path);

const paintedAt = () => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint && document.querySelector('[data-order-id]') ? performance.timeOrigin + paint.startTime : undefined;
};

/** Milliseconds from the click to the first paint of the popup. */
async function clickToPaint(asker, path) {
  await rest(REST_MS);
  await asker.bringToFront();
  const clickedAt = await click(asker, path);
  const target = await asker.browser().waitForTarget((each) => each.url().endsWith(`/${path}`));
  const popup = await target.asPage();
  const end = performance.now() + PATIENCE_MS;
  let painted;
  while (painted === undefined && performance.now() < end) {
    painted = await popup.evaluate(paintedAt);
    if (painted === undefined) await rest(20);
  }
  await popup.close().catch(() => undefined); // a popup can close by itself
  if (painted === undefined) throw new Error(`${path} showed no order`);
  return painted - clickedAt;
}

/** Clicks for our popup and for a peer's in turn: the ratio of each pair. */
export async function compareClicks(pairs, asker, path, peer) {
  const warm = 3;
  const samples = [];
  for (let pair = 0; pair < pairs + warm; pair += 1) {
    samples.push([await clickToPaint(asker, path), await clickToPaint(asker, peer)]);
  }
  const kept = samples.slice(warm);
  const middle = kept.map(([one]) => one).toSorted((one, other) => one - other)[Math.floor(pairs / 2)];
  return { ratios: kept.map(([one, other]) => one / other), note: `${middle.toFixed(0)} ms` };
}
