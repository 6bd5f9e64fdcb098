/** What a page that never rests costs with us on it: watching, reading and chips together. */
import { threadClock } from './main-thread.mjs';

const CARDS = 50;
/** Every changed card is told within five seconds, so a storm with us on the page lasts as long; one alone may be shorter. */
const WATCHED_MS = 5000;
const ALONE_MS = 2500;

/** Microseconds of the main thread for each change of the page while it storms, and how many cards were told. */
async function storm(page, clock, isWatched) {
  const before = await clock();
  const { told, changes } = await page.evaluate(
    (...values) => globalThis.storm(...values),
    isWatched,
    isWatched ? WATCHED_MS : ALONE_MS,
  );
  return { each: (((await clock()) - before) / changes) * 1000, told };
}

/** @type {readonly import('../bench.mjs').Figure[]} */
export const STORM = [
  {
    name: `storm: a thousand changes a second in ${CARDS} cards`,
    against: 'the page alone, main thread a change',
    target: 1.33,
    held: true,
    measure: async (stage) => {
      const page = await stage.page('storm.ts');
      const clock = await threadClock(page);
      const ratios = [];
      let fewest = CARDS;
      let last = 0;
      for (let pair = 0; pair < stage.pace.pairs; pair += 1) {
        const { each, told } = await storm(page, clock, true);
        ratios.push(each / (await storm(page, clock, false)).each);
        fewest = Math.min(fewest, told);
        last = each;
      }
      if (fewest < CARDS) throw new Error(`${fewest} of ${CARDS} cards were told within five seconds`);
      return { ratios, note: `${last.toFixed(0)} µs a change; ${fewest} of ${CARDS} told in 5 s` };
    },
  },
];
