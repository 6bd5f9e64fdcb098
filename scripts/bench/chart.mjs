/** A small chart of how cost grows, as SVG text: lines over logarithmic axes, on a ground of its own, light or dark as its reader has it. */

const SIZE = { width: 740, height: 365, gap: 70 };
const PLOT = { width: 260, height: 190, top: 64 };
const LINES = 3;

/** Each colour has a contrast of 4.5 and more against the ground that it is drawn on. */
const STYLE = `<style>
svg { --ground: #ffffff; --ink: #404040; --rule: #d9d9d9; --line-0: #0b7a75; --line-1: #b8390a; --line-2: #5b4bc4; }
@media (prefers-color-scheme: dark) {
  svg { --ground: #16181d; --ink: #c9ccd1; --rule: #3a3f47; --line-0: #3cc4bb; --line-1: #ff9a66; --line-2: #a99bff; }
}
.ground { fill: var(--ground); }
text { fill: var(--ink); font: 11px system-ui, sans-serif; }
.title { font-size: 13px; font-weight: 600; }
.rule { stroke: var(--rule); }
polyline { fill: none; stroke-width: 2; }
${Array.from({ length: LINES }, (_, n) => `.line-${n} { stroke: var(--line-${n}); } .dot-${n}, .name-${n} { fill: var(--line-${n}); }`).join('\n')}
</style>`;

const powersAround = (values) => {
  const logs = values.map(Math.log10);
  return [Math.floor(Math.min(...logs)), Math.max(Math.ceil(Math.max(...logs)), Math.floor(Math.min(...logs)) + 1)];
};
const text = (x, y, words, { anchor = 'middle', kind = '' } = {}) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" class="${kind}">${words}</text>`;

/**
 * One pair of axes with its lines, three at most.
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
    `<line class="rule" x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}"/>`;
  const parts = [
    text(left + PLOT.width / 2, 24, title, { kind: 'title' }),
    text(left - 50, PLOT.top - 18, 'milliseconds', { anchor: 'start' }),
  ];
  for (let power = fromY; power <= toY; power += 1) {
    parts.push(rule(left, y(10 ** power), left + PLOT.width, y(10 ** power)));
    parts.push(text(left - 6, y(10 ** power) + 4, (10 ** power).toLocaleString('en'), { anchor: 'end' }));
  }
  for (const value of new Set(points.map(([each]) => each))) {
    parts.push(rule(x(value), bottom, x(value), bottom + 4), text(x(value), bottom + 17, value.toLocaleString('en')));
  }
  parts.push(text(left + PLOT.width / 2, bottom + 35, across));
  for (const [n, { name, points: mine }] of lines.entries()) {
    const path = mine.map(([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`);
    parts.push(`<polyline points="${path.join(' ')}" class="line-${n}"/>`);
    for (const [px, py] of mine)
      parts.push(`<circle cx="${x(px).toFixed(1)}" cy="${y(py).toFixed(1)}" r="3" class="dot-${n}"/>`);
    parts.push(text(left, bottom + 58 + n * 16, name, { anchor: 'start', kind: `name-${n}` }));
  }
  return parts.join('\n');
}

/** Two plots beside each other. */
export const chartOf = (plots) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img">`,
    `<title>${plots.map(({ title }) => title).join('; ')}</title>`,
    STYLE,
    `<rect class="ground" width="${SIZE.width}" height="${SIZE.height}" rx="8"/>`,
    ...plots.map((plot, n) => plotOf(plot, SIZE.gap + n * (PLOT.width + SIZE.gap + 40))),
    '</svg>\n',
  ].join('\n');
