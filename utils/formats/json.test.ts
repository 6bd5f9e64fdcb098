import { describe, expect, it } from 'vitest';
import { mark, order, page } from '@/tests/kit/orders';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { at } from '@/tests/kit/times';
import { withInstants } from '@/utils/domain/exchange/export';
import { openExport } from '@/utils/domain/exchange/import-file';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { toJson } from './json';

const { record } = order(
  [page('2026-11-20T10:00:00Z', 'awaitingPayment', { placed: '2026-11-20' })],
  [mark('2026-11-21T10:00:00Z', { kind: 'note', text: '</script> "x" \u2028' })],
);
const text = toJson(
  [
    {
      record,
      standing: standing({ id: record.id, deadlines: [deadline('payBy', 24), undated('shipBy')] }),
      evidence: [],
    },
  ],
  DEFAULT_PREFERENCES,
  at('2026-11-23T10:00:00Z'),
);
const parsed = JSON.parse(text) as { schemaVersion: number; exportedAt: string; orders: Record<string, unknown>[] };

describe('an export', () => {
  it('says when it was made and what follows from each order', () => {
    expect([parsed.schemaVersion, parsed.exportedAt]).toEqual([1, '2026-11-23T10:00:00.000Z']);
    expect(parsed.orders[0]).toMatchObject({
      id: record.id,
      state: 'awaitingPayment',
      stateBasis: 'page',
      intent: 'undecided',
      deadlines: [
        {
          kind: 'payBy',
          earliest: '2026-11-24T10:00:00.000Z',
          latest: '2026-11-24T10:00:00.000Z',
          basis: 'page',
          confidence: 'exact',
        },
        { kind: 'shipBy', earliest: null, latest: null, basis: 'rule', confidence: 'unknown' },
      ],
    });
  });

  it('can be read back as the record it was', () => {
    const back = parseOrderRecord(withInstants(parsed.orders[0]));
    expect(back).toEqual({ ok: true, value: record });
  });
});

describe('an export with what could not be read', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`);
  const value = { id: 'x', at: 5, seenAt: 7, deep };
  const exported = toJson(
    [{ record, standing: standing({ id: record.id, deadlines: [deadline('payBy', 24)] }), evidence: [] }],
    DEFAULT_PREFERENCES,
    at('2026-11-23T10:00:00Z'),
    [
      { of: `order/${record.id}`, at: at('2026-11-22T10:00:00Z'), value },
      { of: 'preferences', value: 'torn' },
    ],
  );
  const file = JSON.parse(exported);

  it('has it as it is, with its day and what it belongs to', () => {
    expect(file.setAside).toEqual([
      { of: `order/${record.id}`, at: '2026-11-22T10:00:00.000Z', value },
      { of: 'preferences', value: 'torn' },
    ]);
  });

  it('has the documented shape beside it, and without anything unreadable nothing more', () => {
    const ORDER = ['id', 'state', 'stateBasis', 'seenAt', 'intent', 'marks', 'observations', 'deadlines'];
    const DEADLINE = ['kind', 'earliest', 'latest', 'basis', 'confidence'];
    expect(Object.keys(file)).toEqual(['schemaVersion', 'exportedAt', 'settings', 'orders', 'setAside']);
    expect(Object.keys(file.orders[0])).toEqual(expect.arrayContaining(ORDER));
    expect(Object.keys(file.orders[0].deadlines[0])).toEqual(DEADLINE);
    expect(file.orders[0].seenAt).toMatch(/^2026-11-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Object.keys(parsed)).toEqual(['schemaVersion', 'exportedAt', 'settings', 'orders']);
  });

  it('can be opened again, however deep that goes; orders that go as deep cannot', () => {
    expect(openExport(exported)).toMatchObject({ ok: true });
    expect(openExport(JSON.stringify({ ...file, orders: [deep] }))).toEqual({ ok: false, error: 'notOurs' });
  });
});
