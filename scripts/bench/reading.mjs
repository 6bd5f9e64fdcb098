/** What reading a list costs: utils/page and entrypoints/orders.content. */
const IN = 'reading.ts';

const against = 'one pass over the cards’ text';
const milliseconds = ({ ratios, milliseconds: took }) => ({ ratios, note: `${took.toFixed(2)} ms` });

/** @type {readonly import('../bench.mjs').Figure[]} */
export const READING = [
  ...[
    [10, 10],
    [100, 10],
    [1000, 14],
  ].map(([count, target]) => ({
    name: `reading ${count} cards`,
    against,
    target,
    held: false,
    isQuick: true,
    measure: async (stage) => milliseconds(await stage.ask(IN, 'measureReading', count, stage.pace)),
  })),
  {
    name: 'reading again: cards read when one of 100 changes',
    against: 'that card',
    target: 1,
    unit: '',
    held: true,
    isQuick: true,
    measure: async (stage) => ({ ratios: [await stage.ask(IN, 'readAgain')] }),
  },
];
