/** What the worker costs when it wakes: utils/domain/{worker,reminders}, entrypoints/background, utils/platform/store. */
const milliseconds = ({ ratios, milliseconds: took }) => ({ ratios, note: `${took.toFixed(2)} ms` });

/** @type {readonly import('../bench.mjs').Figure[]} */
export const WORKER = [50, 500].map((count) => ({
  name: `worker: deciding ${count} open orders at a wake`,
  against: 'JSON.parse of their rows',
  target: 8,
  held: false,
  isQuick: true,
  measure: async (stage) => milliseconds(await stage.ask('deciding.ts', 'measureDeciding', count, stage.pace)),
}));
