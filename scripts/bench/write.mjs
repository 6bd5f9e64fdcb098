/** Writes the last full run down: `docs/performance.md` between its two marks, and the chart beside it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chartOf } from './chart.mjs';
import { COLUMNS, HEADS } from './table.mjs';

const PAPER = 'docs/performance.md';
const CHART = 'docs/pictures/growth.svg';
const [BEGIN, END] = ['<!-- written by npm run bench -- --write -->', '<!-- end of what is written -->'];

/** Without where it was built, and without what a browser's own start script complains of. */
const versionOf = (path) =>
  execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .trim()
    .replace(/ built on .*/, '');
const escaped = (cell) => cell.replaceAll('|', '\\|');

function markdownTable(rows) {
  const line = (row) => `| ${COLUMNS.map((column) => escaped(row[column])).join(' | ')} |`;
  return [line(HEADS), `| ${COLUMNS.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/**
 * @param {ReturnType<typeof import('./table.mjs').cellsOf>[]} rows
 * @param {Awaited<ReturnType<typeof import('./growth.mjs').plotsOf>> | undefined} plots without them the chart stays as it was
 * @param {Record<string, string>} browsers paths of those that were measured in
 */
export function write(rows, plots, browsers) {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`;
  const date = new Date().toISOString().slice(0, 10);
  const written = [
    BEGIN,
    '',
    `\`npm run bench -- --write\`, ${date}, on ${machine}, ${Object.values(browsers).map(versionOf).join(', ')}.`,
    '',
    markdownTable(rows),
    '',
    '![Cost against cards of a list, and against orders stored](pictures/growth.svg)',
    '',
    END,
  ].join('\n');
  const paper = readFileSync(PAPER, 'utf8');
  const [before, rest] = paper.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${PAPER} has not both marks`);
  writeFileSync(PAPER, `${before}${written}${after}`);
  if (plots) writeFileSync(CHART, chartOf(plots));
}
