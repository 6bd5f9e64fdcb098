import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EXAMPLE_ID, order, orderId } from '@/tests/kit/orders';
import type { OrderRecord } from '@/utils/domain/order/order';
import { orderKey } from './keys';
import { watchOrder } from './read';
import { loadBase, loadRecords } from './write';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockReturnValue();
});

it('a page never shows an older row after a newer one', async () => {
  const key = orderKey(EXAMPLE_ID);
  const row = (rev: number): OrderRecord => ({ ...order([]).record, rev });
  const seen: (number | undefined)[] = [];
  const stop = watchOrder(EXAMPLE_ID, (record) => seen.push(record?.rev));
  for (const rev of [5, 4, 5, 6]) await fakeBrowser.storage.local.set({ [key]: row(rev) });
  stop();
  expect(seen.filter((rev) => rev !== undefined)).toEqual([5, 6]);
});

it('the record of another order under the key of this one is not believed', async () => {
  const other = order([]).record;
  const id = orderId('8123456789019999');
  await fakeBrowser.storage.local.set({ [orderKey(id)]: other, [orderKey(other.id)]: other });
  const { world, broken } = await loadRecords(await loadBase(), [id, other.id]);
  expect([...world.records.keys()]).toEqual([other.id]);
  expect(Object.keys(broken)).toContain(orderKey(id));
});
