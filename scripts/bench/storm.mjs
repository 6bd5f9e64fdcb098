/** What a page that never rests costs with us on it: watching, reading and chips together. */
const CARDS = 50;
/** Every changed card is told within five seconds, so a storm with us on the page lasts as long; one alone may be shorter. */
const WATCHED_MS = 5000;
const ALONE_MS = 2500;

/** Share of the main thread that is busy while the page storms, and how many cards were told. */
async function storm(page, isWatched) {
  const before = await page.metrics();
  const told = await page.evaluate(
    (...values) => globalThis.storm(...values),
    isWatched,
    isWatched ? WATCHED_MS : ALONE_MS,
  );
  const after = await page.metrics();
  return { share: (after.TaskDuration - before.TaskDuration) / (after.Timestamp - before.Timestamp), told };
}

/** @type {readonly import('../bench.mjs').Figure[]} */
export const STORM = [
  {
    name: `storm: a thousand changes a second in ${CARDS} cards`,
    against: 'the page alone, main thread',
    target: 1.33,
    held: true,
    measure: async (stage) => {
      const page = await stage.page('storm.ts');
      const ratios = [];
      let fewest = CARDS;
      let last = 0;
      for (let pair = 0; pair < stage.pace.pairs; pair += 1) {
        const { share, told } = await storm(page, true);
        ratios.push(share / (await storm(page, false)).share);
        fewest = Math.min(fewest, told);
        last = share;
      }
      if (fewest < CARDS) throw new Error(`${fewest} of ${CARDS} cards were told within five seconds`);
      return { ratios, note: `${(last * 100).toFixed(1)} % busy; ${fewest} of ${CARDS} told in 5 s` };
    },
  },
];
