/** Orders as a table (RFC 4180) with the columns that other order tools for AliExpress read and write. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { fractionDigits } from '@/utils/domain/order/money';
import type { Order } from '@/utils/domain/order/order';
import type { Money, Printed, PrintedItem } from '@/utils/domain/order/printed';
import { knownDatesOf } from '@/utils/domain/standing/known-dates';
import type { Standing } from '@/utils/domain/standing/standing';
import { toIso, wallOf } from '@/utils/domain/time/calendar';
import { withoutDirection } from '@/utils/domain/words/direction';

/** The de-facto header of the collectors. Columns that we never read stay empty. */
export const CSV_HEADER = [
  'Order Date',
  'Order ID',
  'Title',
  'Qty',
  'Price',
  'Store',
  'Product ID',
  'SKU ID',
  'Attributes',
  'Price Info',
  'Currency',
  'Status',
  'Product Url',
  'Product Image Url',
  'Store Url',
  'Tags',
] as const;
type Column = (typeof CSV_HEADER)[number];

export interface CsvOrder {
  readonly order: Order;
  readonly standing: Standing;
}

/**
 * What stands before a sign that makes a spreadsheet run a cell: the beginning, or anything that some reader takes for the
 * end of a cell. Where the list separator is `;` (Excel in much of Europe) or a tab, our quotation marks are in the middle
 * of a cell and protect nothing: "Socks;=cmd" is then two cells, and "=cmd" is run. Blanks, quotation marks and what
 * cannot be seen between the two do not help, because readers take them away. Source of the signs: OWASP, "CSV Injection".
 */
const BEFORE_FORMULA = /(?<=^|[,;|\t\r\n])(?=[\s\p{C}"]*[=+\-@＝＋－＠])/gu;

/**
 * One cell: what is in it runs nowhere, whichever of comma, semicolon, tab, bar and line break the reader splits at, and
 * turns no line around. An apostrophe before each such sign; all other text stays as it was. Quoted where it must be.
 */
export function csvCell(value: string): string {
  const text = withoutDirection(value.toWellFormed().replaceAll('\u0000', '')).replace(BEFORE_FORMULA, "'");
  return quoted(text);
}

const quoted = (text: string): string => (/[",;|\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * An order id, with a tab behind it. Sixteen digits alone become 8.01235E+15 at a double-click and lose their end for good;
 * with the tab a spreadsheet keeps them as text. Not `="…"`, which is a formula and no id for any other tool; not an
 * apostrophe or a zero-width sign, which tools would keep: a tab goes away wherever a text is trimmed (`trim` of
 * JavaScript and Java, `strip` and `int` of Python, `TrimSpace` of Go). Bare ids are in the JSON export.
 */
const idCell = (id: OrderId): string => `"${id}\t"`;

/** Minor units as people write them: 1240 of USD is "12.40", of JPY "1240". */
export function decimal({ minor, currency }: Money): string {
  const digits = fractionDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

const newest = ({ record }: Order): Printed | undefined => record.observations.at(-1)?.printed;
const itemsOf = (order: Order): readonly PrintedItem[] =>
  order.record.observations.findLast(({ printed }) => printed.items.length > 0)?.printed.items ?? [];

/** The day as it was printed, whatever page printed it; the words themselves where they were not understood. */
function dateOf({ readings, record }: Order): string {
  const { placed } = knownDatesOf(readings);
  if (placed) return wallOf(placed.moment.earliest, placed.zone).slice(0, 10);
  return record.observations.findLast(({ printed }) => printed.dates.placed)?.printed.dates.placed ?? '';
}

/** One row an item, cell by cell. The amount stands in the first only, so that a column of them can be added up. */
function rowsOf({ order, standing }: CsvOrder): readonly (readonly string[])[] {
  const items = itemsOf(order);
  const rows: readonly PrintedItem[] = items.length > 0 ? items : [{ title: standing.title }];
  return rows.map((item, index) => {
    const total = index === 0 ? standing.total : undefined;
    const cells: Readonly<Record<Column, string>> = {
      'Order Date': dateOf(order),
      'Order ID': idCell(standing.id),
      Title: item.title,
      Qty: item.quantity === undefined ? '' : String(item.quantity),
      Price: total ? decimal(total) : '',
      Store: standing.store ?? '',
      'Product ID': '',
      'SKU ID': '',
      Attributes: item.variant ?? '',
      'Price Info': index === 0 ? (newest(order)?.total ?? standing.totalText ?? '') : '',
      Currency: total?.currency ?? '',
      Status: standing.stateText || standing.state,
      'Product Url': '',
      'Product Image Url': '',
      'Store Url': '',
      Tags: `${standing.state}; seen ${toIso(standing.seenAt)}`,
    };
    return CSV_HEADER.map((column) => (column === 'Order ID' ? cells[column] : csvCell(cells[column])));
  });
}

/** The table, with the mark that makes spreadsheets read it as UTF-8. */
export function toCsv(orders: readonly CsvOrder[]): string {
  const rows: readonly (readonly string[])[] = [CSV_HEADER, ...orders.flatMap(rowsOf)];
  return `\ufeff${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}
