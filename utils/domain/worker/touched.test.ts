import { describe, expect, it } from 'vitest';
import { EXAMPLE_ID, mark, order, orderId } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { changeOrder } from './change-order';
import type { Event } from './events';
import { idsTouched, withoutOrders } from './step';

const OPEN = standing();
const ids = (event: Event) => idsTouched(event, [OPEN], DEFAULT_PREFERENCES, NOW);

describe('which orders are derived anew', () => {
  it.each([
    ['the country is chosen', { kind: 'preferencesChanged', change: { country: 'DE' } }],
    ['the country is taken back', { kind: 'preferencesChanged', change: {}, cleared: ['country'] }],
    ['the settings of a file come in', { kind: 'settingsRestored', settings: DEFAULT_PREFERENCES, replace: true }],
  ] as const)('all open ones, when %s', (_when, event) => {
    expect(ids(event)).toEqual([OPEN.id]);
  });

  it.each([
    ['another look is chosen', { kind: 'preferencesChanged', change: { theme: 'dark' } }],
    ['the language is taken back', { kind: 'preferencesChanged', change: {}, cleared: ['language'] }],
  ] as const)('none, when %s', (_when, event) => {
    expect(ids(event)).toEqual([]);
  });
});

it('neither the record nor the history of an order of a later version is taken from a file', () => {
  const mine = order([]).record;
  const newer = { ...mine, id: orderId('8123456789019999') };
  const evidence = [mine.id, newer.id].map((id) => ({ schemaVersion: 1, rev: 1, id, entries: [] }) as const);
  const event = { kind: 'recordsImported', records: [mine, newer], evidence, replace: false } as const;
  expect(withoutOrders(event, new Set([newer.id]))).toEqual({
    ...event,
    records: [mine],
    evidence: [{ schemaVersion: 1, rev: 1, id: mine.id, entries: [] }],
  });
});

it('a message that was sent is no copied one any more', () => {
  const copied = { draft: 'M1', at: at('2026-11-23T09:00:00Z'), text: 'Hello' } as const;
  const before = { ...order([]).record, id: EXAMPLE_ID, copied };
  const sent = mark('2026-11-23T09:30:00Z', { kind: 'messageSent', draft: 'M1', text: 'Hello' });
  expect(changeOrder(before, { kind: 'marked', id: EXAMPLE_ID, mark: sent }, [], NOW).copied).toBeUndefined();
  const noted = mark('2026-11-23T09:30:00Z', { kind: 'note', text: 'a' });
  expect(changeOrder(before, { kind: 'marked', id: EXAMPLE_ID, mark: noted }, [], NOW).copied).toEqual(copied);
});
