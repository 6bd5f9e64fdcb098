/** What reading a list costs: utils/page and utils/guest. */
const IN = 'reading.ts';

/** In both browsers: neither's way of finding elements may hide what the other's costs. */
const BROWSERS = /** @type {const} */ (['chrome', 'firefox']);

const milliseconds = ({ ratios, milliseconds: took }) => ({ ratios, note: `${took.toFixed(2)} ms` });
const cards = (count) => `${count.toLocaleString('en')} cards`;

const lists = (against, floor, targets) =>
  targets.map(([count, target]) => ({
    name: `reading ${cards(count)}, against ${against === 'text' ? 'their text' : 'a scraper'}`,
    against: floor,
    target,
    held: true,
    isQuick: true,
    browsers: BROWSERS,
    measure: async (stage) => milliseconds(await stage.ask(IN, 'measureReading', count, against, stage.pace)),
  }));

const rest = (name, count, target) => ({
  name: `reading: ${name}`,
  against: `${count === 1 ? 'that card' : 'those'} alone + one look for the cards`,
  target,
  held: true,
  isQuick: true,
  browsers: BROWSERS,
  measure: async (stage) => milliseconds(await stage.ask(IN, 'measureRest', count, stage.pace)),
});

/** @type {readonly import('../bench.mjs').Figure[]} */
export const READING = [
  ...lists('text', 'one pass over their text', [
    [10, 10],
    [100, 10],
    [1000, 14],
  ]),
  ...lists('peer', 'a selector a field, same fields', [
    [10, 2],
    [100, 2],
    [1000, 1.2],
  ]),
  rest('10 cards come to 1,000', 10, 1.5),
  rest('one card of 1,000 changes', 1, 2),
  {
    name: 'reading: cards read again when one of 100 changes',
    against: 'that card',
    target: 1,
    unit: '',
    held: true,
    isQuick: true,
    measure: async (stage) => ({ ratios: [await stage.ask(IN, 'readAgain')] }),
  },
];
