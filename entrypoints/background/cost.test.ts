import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderId } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { visit } from '@/tests/kit/visits';
import { inWorkerBrowser } from '@/tests/kit/worker-browser';
import { catalogKey } from '@/utils/platform/store/keys';
import { inTurn, run } from './cycle';

const START = '2026-11-23T10:00:00Z';
const local = fakeBrowser.storage.local;

inWorkerBrowser(at(START));

const IDS = Array.from({ length: 10 }, (_, n) => orderId(`80123456${n}8901234`));
const list = (status: string, renderedAt = START) => visit(renderedAt, IDS, { status });

it('a wake with nothing due writes nothing', async () => {
  await run(list('Awaiting delivery'));
  const written = vi.spyOn(local, 'set');
  vi.setSystemTime(at('2026-11-23T11:00:00Z'));
  await run({ kind: 'woke' });
  expect(written).not.toHaveBeenCalled();
});

it('a page told twice is written once', async () => {
  await run(list('Awaiting delivery'));
  const written = vi.spyOn(local, 'set');
  await run(list('Awaiting delivery'));
  expect(written).not.toHaveBeenCalled();
});

it('a page visited again is one write, of when its orders were seen last', async () => {
  await run(list('Awaiting delivery'));
  const written = vi.spyOn(local, 'set');
  vi.setSystemTime(at('2026-11-23T12:00:00Z'));
  await run(list('Awaiting delivery', '2026-11-23T12:00:00Z'));
  await inTurn(async () => undefined);
  expect(written).toHaveBeenCalledOnce();
});

it('a page of orders that are open reads no shelf of ended ones; putting one away reads its own', async () => {
  await run(list('Awaiting delivery'));
  const read = vi.spyOn(local, 'get');
  const shelves = () =>
    read.mock.calls.flatMap(([keys]) => [keys].flat()).filter((key) => `${key}`.startsWith('catalog/'));
  vi.setSystemTime(at('2026-11-23T12:00:00Z'));
  await run(list('Awaiting delivery', '2026-11-23T12:00:00Z'));
  expect(shelves()).toEqual([]);
  await run({ kind: 'archived', id: orderId('8012345608901234'), archived: true });
  expect(new Set(shelves())).toEqual(new Set([catalogKey(orderId('8012345608901234'))]));
});
