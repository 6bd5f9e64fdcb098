import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderId } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import type { Standing } from '@/utils/domain/standing/standing';
import { watchEnded } from './ended';
import { catalogKey } from './keys';

const local = fakeBrowser.storage.local;
const FIRST = standing({ id: orderId('8012345600011234'), state: 'completed' });
const SECOND = standing({ id: orderId('8012345600021234'), state: 'completed' });
const shelf = (rev: number, ...standings: readonly Standing[]) => ({ schemaVersion: 1, rev, standings });
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

beforeEach(() => fakeBrowser.reset());

function watched() {
  const told: string[][] = [];
  const stop = watchEnded((ended) => told.push(ended.map(({ id }) => id).sort()));
  return { told, stop };
}

it('ended orders are told once all shelves were read, also where there are none', async () => {
  await local.set({ [catalogKey(FIRST.id)]: shelf(1, FIRST), [catalogKey(SECOND.id)]: shelf(1, SECOND) });
  const { told } = watched();
  await settled();
  expect(told).toEqual([[FIRST.id, SECOND.id]]);
});

it('a shelf that changed is told with all others, and an older one is not believed', async () => {
  await local.set({ [catalogKey(FIRST.id)]: shelf(2, FIRST) });
  const { told, stop } = watched();
  await settled();
  await local.set({ [catalogKey(SECOND.id)]: shelf(1, SECOND) });
  await local.set({ [catalogKey(FIRST.id)]: shelf(1) });
  expect(told.at(-1)).toEqual([FIRST.id, SECOND.id]);
  await local.remove(catalogKey(FIRST.id));
  expect(told.at(-1)).toEqual([SECOND.id]);
  stop();
  const before = told.length;
  await local.set({ [catalogKey(SECOND.id)]: shelf(2) });
  expect(told).toHaveLength(before);
});
