import { describe, expect, it } from 'vitest';
import { mark, order, page } from '@/tests/kit/orders';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { standingOf } from './derive-standing';

const NOON = '2026-11-23T12:00Z';

describe('what is read and said within one instant', () => {
  it('a cancelled order stays cancelled, whichever page was read first', () => {
    const readings = [page(NOON, 'awaitingShipment'), page(NOON, 'cancelled')];
    for (const arrived of [readings, readings.toReversed()]) {
      expect(standingOf(order(arrived), DEFAULT_PREFERENCES).state).toBe('cancelled');
    }
  });

  it('a request that was answered at once is over, although the mark has the same time', () => {
    const asked = mark(NOON, { kind: 'requestSent' });
    const before = order([page(NOON, 'awaitingShipment')], [asked]);
    const after = order([page(NOON, 'awaitingShipment'), page(NOON, 'cancelled')], [asked]);
    expect(standingOf(before, DEFAULT_PREFERENCES).state).toBe('cancelPending');
    expect(standingOf(after, DEFAULT_PREFERENCES).state).toBe('cancelled');
  });
});
