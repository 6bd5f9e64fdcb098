import { describe, expect, it } from 'vitest';
import { mark, order, page } from '@/tests/kit/orders';
import { deadline, standing, undated } from '@/tests/kit/standings';
import { at } from '@/tests/kit/times';
import { withInstants } from '@/utils/domain/exchange/export';
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
