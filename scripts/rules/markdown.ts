/** The little Markdown that documents made from tables need, laid out as the formatter wants it. */

const clean = (cell: string): string => cell.replaceAll('|', '\\|');

/** A table with its columns padded to the same width. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headers, ...rows].map((row) => row.map(clean));
  const widths = headers.map((_header, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

export const section = (title: string, ...parts: readonly string[]): string => [`## ${title}`, ...parts].join('\n\n');
export const code = (text: string): string => `\`${text}\``;
