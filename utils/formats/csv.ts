/** Orders as a table (RFC 4180) with the columns that other order tools for AliExpress read and write. */

import { fractionDigits } from '@/utils/domain/order/money';
import type { Order } from '@/utils/domain/order/order';
import type { Money, Printed, PrintedItem } from '@/utils/domain/order/printed';
import type { Standing } from '@/utils/domain/standing/standing';
import { toIso } from '@/utils/domain/time/calendar';

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

/** A spreadsheet runs a cell that begins with one of these. */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@＝＋－＠])/u;

/** One cell: never run as a formula, quoted where it must be. */
export function csvCell(value: string): string {
  const text = value.toWellFormed().replaceAll('\u0000', '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Minor units as people write them: 1240 of USD is "12.40", of JPY "1240". */
export function decimal({ minor, currency }: Money): string {
  const digits = fractionDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

const newest = ({ record }: Order): Printed | undefined => record.observations.at(-1)?.printed;
const itemsOf = (order: Order): readonly PrintedItem[] =>
  order.record.observations.findLast(({ printed }) => printed.items.length > 0)?.printed.items ?? [];

/** The printed words of the date: a day of a page has no clock time that could be written instead. */
const dateOf = (order: Order): string =>
  order.record.observations.findLast(({ printed }) => printed.dates.placed)?.printed.dates.placed ?? '';

/** One row an item. The amount stands in the first only, so that a column of them can be added up. */
function rowsOf({ order, standing }: CsvOrder): readonly (readonly string[])[] {
  const items = itemsOf(order);
  const rows: readonly PrintedItem[] = items.length > 0 ? items : [{ title: standing.title }];
  return rows.map((item, index) => {
    const total = index === 0 ? standing.total : undefined;
    const cells: Readonly<Record<Column, string>> = {
      'Order Date': dateOf(order),
      'Order ID': standing.id,
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
    return CSV_HEADER.map((column) => cells[column]);
  });
}

/** The table, with the mark that makes spreadsheets read it as UTF-8. */
export function toCsv(orders: readonly CsvOrder[]): string {
  const rows = [CSV_HEADER, ...orders.flatMap(rowsOf)];
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
