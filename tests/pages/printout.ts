/** Lines for `npm run pages`, which prints them when all tests have run; `npm test` has no use for them. */
import { mkdirSync, writeFileSync } from 'node:fs';

/** Mutated pages of each design; `npm run pages` asks for many more. */
export const MUTATED_PAGES = Number(process.env.PAGES ?? 240);

const FOLDER = '.setup/pages';

/** Leaves lines under a name; names are printed in their order. */
export function leave(name: string, lines: readonly string[]): void {
  if (!process.env.PAGES) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.txt`, `${lines.join('\n')}\n`);
}

/** Rows of text as a table; the first row is the head. */
export function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
