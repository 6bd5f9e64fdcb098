import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order, page } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import { CSV_HEADER, csvCell, decimal, toCsv } from './csv';

const HEADER =
  'Order Date,Order ID,Title,Qty,Price,Store,Product ID,SKU ID,Attributes,Price Info,Currency,Status,Product Url,Product Image Url,Store Url,Tags';

/** A reader of RFC 4180, written for these tests alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const socks = order([
  page('2026-11-20T10:00:00Z', 'awaitingPayment', {
    placed: '2026-11-20',
    printed: {
      total: 'US $12.40',
      items: [
        { title: 'Socks, "warm"', quantity: 2, variant: 'Blue\n42' },
        { title: '=HYPERLINK("http://evil.example")', quantity: 1 },
      ],
    },
  }),
]);

describe('orders as a table', () => {
  it('has the columns that other tools know', () => {
    expect(CSV_HEADER.join()).toBe(HEADER);
    expect(toCsv([])).toBe(`\ufeff${HEADER}\r\n`);
  });

  it('has a row an item and the amount once', () => {
    const place = standing({ total: { minor: 1240, currency: 'USD' }, stateText: 'To pay' });
    const [, first = [], second = []] = parseCsv(toCsv([{ order: socks, standing: place }]).slice(1));
    const cell = (row: string[], column: (typeof CSV_HEADER)[number]) => row[CSV_HEADER.indexOf(column)];
    expect(first).toHaveLength(CSV_HEADER.length);
    expect([cell(first, 'Title'), cell(first, 'Qty'), cell(first, 'Attributes')]).toEqual([
      'Socks, "warm"',
      '2',
      'Blue\n42',
    ]);
    expect([cell(first, 'Price'), cell(second, 'Price')]).toEqual(['12.40', '']);
    expect(cell(first, 'Price Info')).toBe('US $12.40');
    expect(cell(second, 'Title')).toBe('\'=HYPERLINK("http://evil.example")');
  });

  it('writes amounts as their currency counts', () => {
    expect([decimal({ minor: 1240, currency: 'USD' }), decimal({ minor: 1240, currency: 'JPY' })]).toEqual([
      '12.40',
      '1240',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\u0001=1'])(
    'never runs %j as a formula',
    (value) => {
      expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('brings every title back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const [[cell] = []] = parseCsv(`${csvCell(title)}\r\n`);
        expect(cell === title.replaceAll('\0', '') || cell === `'${title.replaceAll('\0', '')}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
