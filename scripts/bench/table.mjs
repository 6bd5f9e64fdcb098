/** From samples to lines of the table. */

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

/** The middle of the samples and where eight of ten lie; of fewer than ten, all. */
export function summary(ratios) {
  const sorted = ratios.toSorted((one, other) => one - other);
  const isFew = sorted.length < 10;
  return {
    median: quantile(sorted, 0.5),
    low: isFew ? sorted[0] : quantile(sorted, 0.1),
    high: isFew ? sorted.at(-1) : quantile(sorted, 0.9),
    count: sorted.length,
  };
}

const rounded = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) < 3 ? 2 : 1));
export const shown = (value, unit) => `${rounded(value)}${unit === '' ? '' : ` ${unit}`}`;

/** Missed by more than its spread: even the quick end of it is over the target. */
export const isMissed = ({ low }, { target }) => low > target;

/** One measured figure as the cells of its line. */
export function cellsOf(figure, { ratios, note = '' }) {
  const { median, low, high, count } = summary(ratios);
  const { target, unit = '×', held } = figure;
  const spread = count === 1 ? '' : ` (${rounded(low)}–${rounded(high)}, n ${count})`;
  return {
    figure: figure.name,
    against: figure.against,
    measured: Number.isNaN(median) ? 'not measured' : `${shown(median, unit)}${spread}`,
    target: `≤ ${shown(target, unit)}`,
    met: median <= target ? 'yes' : 'no',
    held: held ? 'held' : 'aim',
    note,
  };
}

export const COLUMNS = /** @type {const} */ (['figure', 'against', 'measured', 'target', 'met', 'held', 'note']);
export const HEADS = {
  figure: 'figure',
  against: 'floor or peer',
  measured: 'measured',
  target: 'target',
  met: 'met',
  held: 'held',
  note: '',
};

/** Lines with columns below each other. */
export function plainTable(rows) {
  const all = [HEADS, ...rows];
  const widths = COLUMNS.map((column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      COLUMNS.map((column, at) => row[column].padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
