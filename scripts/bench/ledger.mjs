/** What ten thousand orders cost in the ledger: components/ledger and utils/domain/views. */
const IN = 'ledger.tsx';
const milliseconds = ({ ratios, milliseconds: took }) => ({ ratios, note: `${took.toFixed(2)} ms` });
const measureOf = (what) => async (stage) => milliseconds(await stage.ask(IN, 'measureLedger', what, stage.pace));
const middleOf = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const A_HUNDRED = 'a hundred orders';
const PARSED = 'JSON.parse of the rows';

/** @type {readonly import('../bench.mjs').Figure[]} */
export const LEDGER = [
  {
    name: 'ledger, 10,000 orders: first rows',
    against: A_HUNDRED,
    target: 1.2,
    held: true,
    isQuick: true,
    measure: measureOf('firstRows'),
  },
  {
    name: 'ledger, 10,000 orders: ten key strokes of a search',
    against: A_HUNDRED,
    target: 2.5,
    held: true,
    isQuick: true,
    measure: measureOf('key'),
  },
  {
    name: 'ledger, 10,000 orders: script of the slowest key stroke of ten',
    against: 'one frame',
    target: 16,
    unit: 'ms',
    held: false,
    measure: async (stage) => {
      const times = await stage.ask(IN, 'keyTimes', stage.pace.pairs);
      const later = middleOf(times.map(({ rest }) => rest));
      return { ratios: times.map(({ stroke }) => stroke), note: `${later.toFixed(0)} ms a frame later` };
    },
  },
  {
    name: 'ledger, 10,000 orders: the next minute',
    against: A_HUNDRED,
    target: 1.5,
    held: false,
    measure: measureOf('minute'),
  },
  { name: 'ledger: preparing 10,000 rows', against: PARSED, target: 3, held: true, measure: measureOf('prepare') },
  { name: 'ledger: checking 10,000 stored rows', against: PARSED, target: 6, held: false, measure: measureOf('check') },
];
