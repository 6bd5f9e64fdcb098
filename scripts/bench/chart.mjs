/** A small chart of how cost grows, as SVG text: lines over logarithmic axes, readable on light and on dark. */

const SIZE = { width: 720, height: 300, gap: 60 };
const PLOT = { width: 260, height: 190, top: 50 };
const COLOURS = ['#0b7a75', '#c2410c', '#6d5bd0'];

const powersAround = (values) => {
  const logs = values.map(Math.log10);
  return [Math.floor(Math.min(...logs)), Math.max(Math.ceil(Math.max(...logs)), Math.floor(Math.min(...logs)) + 1)];
};
const text = (x, y, words, anchor = 'middle', size = 11) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="${size}">${words}</text>`;

/**
 * One pair of axes with its lines.
 *
 * @param {{ title: string, across: string, lines: { name: string, points: [number, number][] }[] }} plot
 */
function plotOf({ title, across, lines }, left) {
  const points = lines.flatMap((line) => line.points);
  const [fromX, toX] = powersAround(points.map(([x]) => x));
  const [fromY, toY] = powersAround(points.map(([, y]) => y));
  const x = (value) => left + ((Math.log10(value) - fromX) / (toX - fromX)) * PLOT.width;
  const bottom = PLOT.top + PLOT.height;
  const y = (value) => bottom - ((Math.log10(value) - fromY) / (toY - fromY)) * PLOT.height;
  const rule = (x1, y1, x2, y2) =>
    `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="#888" stroke-opacity=".35"/>`;
  const parts = [text(left + PLOT.width / 2, 24, title, 'middle', 13)];
  for (let power = fromY; power <= toY; power += 1) {
    parts.push(rule(left, y(10 ** power), left + PLOT.width, y(10 ** power)));
    parts.push(text(left - 6, y(10 ** power) + 4, `${10 ** power} ms`, 'end'));
  }
  for (const value of new Set(points.map(([each]) => each))) {
    parts.push(text(x(value), bottom + 16, value.toLocaleString('en')));
  }
  parts.push(text(left + PLOT.width / 2, bottom + 34, across));
  for (const [n, { name, points: mine }] of lines.entries()) {
    const colour = COLOURS[n % COLOURS.length];
    const path = mine.map(([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`);
    parts.push(`<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const [px, py] of mine)
      parts.push(`<circle cx="${x(px).toFixed(1)}" cy="${y(py).toFixed(1)}" r="3" fill="${colour}"/>`);
    parts.push(
      `<g fill="${colour}">${text(left + 4, PLOT.top - 8 + n * 14 - (lines.length - 1) * 5, name, 'start')}</g>`,
    );
  }
  return parts.join('\n');
}

/** Two plots beside each other. */
export const chartOf = (plots) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="system-ui, sans-serif" fill="#777">`,
    ...plots.map((plot, n) => plotOf(plot, SIZE.gap + n * (PLOT.width + SIZE.gap + 30))),
    '</svg>\n',
  ].join('\n');
