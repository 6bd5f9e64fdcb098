import { describe, expect, it } from 'vitest';
import { at, EXAMPLE_ID, order, page } from '@/tests/example-orders';
import { toJson } from '@/utils/formats/json';
import { previewImport } from './import-file';
import { DEFAULT_PREFERENCES } from './preferences';
import { standingOf } from './standing-of';

const ORDER = order([page('2026-11-23T10:00Z', 'awaitingPayment')]);
const EXPORT = toJson(
  [{ record: ORDER.record, standing: standingOf(ORDER, DEFAULT_PREFERENCES) }],
  at('2026-11-23T11:00:00Z'),
);

describe('an export before it is brought in', () => {
  it('gives back the whole record that was taken out', () => {
    expect(previewImport(EXPORT, new Set())).toEqual({
      ok: true,
      value: { records: [ORDER.record], added: 1, merged: 0, unreadable: 0 },
    });
  });

  it('says that an order is here already', () => {
    expect(previewImport(EXPORT, new Set([EXAMPLE_ID]))).toMatchObject({ value: { added: 0, merged: 1 } });
  });

  it('says how many orders cannot be read, and brings in the others', () => {
    const file = JSON.parse(EXPORT);
    file.orders.push({ id: 'not a number' });
    expect(previewImport(JSON.stringify(file), new Set())).toMatchObject({ value: { added: 1, unreadable: 1 } });
  });

  it.each([
    ['half a file', EXPORT.slice(0, 200), 'notJson'],
    ['an empty file', '', 'notJson'],
    ['a list of something else', '[1, 2]', 'notOurs'],
    ['another program’s file', '{"orders": []}', 'notOurs'],
    ['a file of a newer version', EXPORT.replace('"schemaVersion": 1', '"schemaVersion": 9'), 'newer'],
    ['a file without orders', '{"schemaVersion": 1, "orders": []}', 'nothingIn'],
  ])('refuses %s', (_name, text, fault) => {
    expect(previewImport(text, new Set())).toEqual({ ok: false, error: fault });
  });
});
