import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order, page } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import { LOS_ANGELES } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { interpret } from '@/utils/page/interpret';
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

/** A reader like a spreadsheet with another list separator: quotation marks count at the beginning of a cell only. */
function readAs(separator: string, text: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (const sign of text.slice(1)) {
    if (!isQuoted && (sign === separator || sign === '\r' || sign === '\n')) {
      cells.push(cell);
      cell = '';
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else cell += sign;
  }
  return [...cells, cell];
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
    const decimals = ['USD', 'JPY', 'HUF', 'KWD'].map((currency) => decimal({ minor: 1240, currency }));
    expect(decimals).toEqual(['12.40', '1240', '12.40', '1.240']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '\u0001=1'])(
    'never runs %j as a formula',
    (value) => {
      expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each([
    ['Socks;=cmd|"/c calc"!A1', `"Socks;'=cmd|""/c calc""!A1"`],
    ['Socks;"=1"', `"Socks;'""=1"""`],
    ['Socks\t@SUM(A1)', "Socks\t'@SUM(A1)"],
    ['Socks\n-1', `"Socks\n'-1"`],
    ['T-shirt, 3-pack + socks', '"T-shirt, 3-pack + socks"'],
  ])('splits %j nowhere into something that runs', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('runs nothing, whatever the names are and wherever a reader splits, with or without a sense of quotation marks', () => {
    const hostile = fc
      .array(fc.constantFrom(...'=+-@＝;,|\t\r\n" \'\u0001\u200b\u202e\u00a0a1'), { maxLength: 12 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, store, variant) => {
        const one = order([page('2026-11-20T10:00:00Z', undefined, { printed: { items: [{ title, variant }] } })]);
        const table = toCsv([{ order: one, standing: standing({ store, title, stateText: title }) }]);
        for (const piece of table.split(/[,;|\t\r\n]/)) {
          expect(piece.replace(/^[\s\p{C}"]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/u);
        }
        for (const cell of readAs(';', table).concat(readAs('\t', table), readAs(',', table))) {
          expect(cell.replace(/^[\s\p{C}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/u);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps an order id whole in a spreadsheet, and a tool that trims reads it as it is', () => {
    const [, row = []] = parseCsv(toCsv([{ order: socks, standing: standing() }]).slice(1));
    const id = row[CSV_HEADER.indexOf('Order ID')] ?? '';
    expect([id, id.trim()]).toEqual(['8012345678901234\t', '8012345678901234']);
  });

  it('says the day that a page printed, also where it stands in a row of dates of an old page', () => {
    const printed = { design: 'legacy', dateRows: [{ label: 'Order Date', text: '2014-05-31 10:52:11' }] } as const;
    const old = interpret(order([page('2026-11-20T10:00:00Z', undefined, { printed })]).record, DEFAULT_PREFERENCES);
    const [, row = []] = parseCsv(toCsv([{ order: old, standing: standing() }]).slice(1));
    expect(row[0]).toBe('2014-05-31');
  });

  it('says a day as the day of whoever read it, and words that are no day as they are', () => {
    const dayOf = (one: ReturnType<typeof order>) =>
      parseCsv(toCsv([{ order: one, standing: standing() }]).slice(1))[1]?.[0];
    expect(dayOf(order([page('2026-11-20T10:00:00Z', undefined, { placed: '2026-11-20', zone: LOS_ANGELES })]))).toBe(
      '2026-11-20',
    );
    expect(dayOf(order([page('2026-11-20T10:00:00Z', undefined, { printed: { dates: { placed: 'soon' } } })]))).toBe(
      'soon',
    );
  });

  it('lets no name turn a line around', () => {
    expect(csvCell('\u202eskcoS\u2066\u200f')).toBe('skcoS');
  });

  it('brings every title back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const [[cell] = []] = parseCsv(`${csvCell(title)}\r\n`);
        const kept = title.replace(/[\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
        expect(cell?.replaceAll("'", '')).toBe(kept.replaceAll("'", ''));
      }),
      { numRuns: 1000 },
    );
  });
});
