import { expect, it, vi } from 'vitest';
import { order, page } from '@/tests/kit/orders';

it('tables of words are built when words are read, not when a worker wakes', async () => {
  vi.resetModules();
  const compared = vi.spyOn(String.prototype, 'normalize');
  const { interpret } = await import('./interpret');
  expect(compared).not.toHaveBeenCalled();
  const { record } = order([page('2026-11-23T10:00:00Z', 'awaitingPayment', { printed: { status: 'To pay' } })]);
  expect(interpret(record, { taught: [] }).readings[0]?.meaning).toBe('awaitingPayment');
  expect(compared.mock.calls.length).toBeGreaterThan(500);
});
