import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at, orderId, standing } from '@/tests/fixtures/standings';
import { exportOf } from './export';
import { importInto } from './import';
import { ordersOfExport, parseSlice, previewImport } from './import-preview';
import type { OrderRecord } from './order';
import { parseOrderRecord } from './records';

const parsed = parseOrderRecord(JSON.parse(readFileSync('tests/fixtures/order-v1.json', 'utf8')));
if (!parsed.ok) throw new Error('the fixture does not parse');
const RECORD: OrderRecord = parsed.value;
const OTHER: OrderRecord = { ...RECORD, id: orderId('8012345678905678') };

const fileOf = (...records: readonly OrderRecord[]): unknown =>
  JSON.parse(
    JSON.stringify(
      exportOf(
        records.map((record) => ({ record, standing: standing() })),
        at('2026-11-23T10:00:00Z'),
      ),
    ),
  );
const recordsIn = (file: unknown) => {
  const orders = ordersOfExport(file);
  return orders.ok ? parseSlice(orders.value) : orders;
};

describe('an export', () => {
  it('is read back exactly as it was', () => {
    expect(recordsIn(fileOf(RECORD, OTHER))).toEqual({ records: [RECORD, OTHER], refused: 0 });
  });
  it('says every moment as ISO text', () => {
    expect(JSON.stringify(fileOf(RECORD))).not.toMatch(/:\s*17\d{11}/);
    expect(fileOf(RECORD)).toMatchObject({ schemaVersion: 1, exportedAt: '2026-11-23T10:00:00.000Z' });
  });
  it.each([
    ['a text', 'hello', 'notAnExport'],
    ['a file without orders', { schemaVersion: 1 }, 'notAnExport'],
    ['a file of a later version', { schemaVersion: 2, orders: [] }, 'newer'],
  ])('is not: %s', (_, file, error) => {
    expect(ordersOfExport(file)).toEqual({ ok: false, error });
  });
  it('with a broken order gives the others and counts it', () => {
    expect(parseSlice([{ schemaVersion: 1, id: 'x' }, JSON.parse(JSON.stringify(RECORD))])).toEqual({
      records: [RECORD],
      refused: 1,
    });
  });
});

describe('importing', () => {
  const here = new Map([[RECORD.id, RECORD]]);
  const richer: OrderRecord = { ...RECORD, intent: 'willPay', marks: [...RECORD.marks.slice(0, 1)] };

  it('is previewed without changing anything', () => {
    expect(previewImport(here, [RECORD, OTHER], 'merge')).toEqual({ added: 1, changed: 0, same: 1, removed: 0 });
    expect(previewImport(here, [OTHER], 'replace')).toEqual({ added: 1, changed: 0, same: 0, removed: 1 });
    expect([...here.values()]).toEqual([RECORD]);
  });
  it('into what is there loses neither side', () => {
    const [merged] = importInto(here, [{ ...richer, marks: [] }], false);
    expect(merged).toMatchObject({ intent: 'letLapse', marks: RECORD.marks });
    expect(previewImport(here, [richer], 'merge')).toMatchObject({ same: 1 });
  });
  it('in place of what is there takes the file’s word', () => {
    const [replaced] = importInto(here, [richer], true);
    expect(replaced).toMatchObject({ intent: 'willPay', marks: richer.marks });
  });
  it('twice is the same as once', () => {
    const once = importInto(here, [richer, OTHER], false);
    const again = importInto(new Map(once.map((record) => [record.id, record])), [richer, OTHER], false);
    expect(again).toEqual(once);
  });
});
