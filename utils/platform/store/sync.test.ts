import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderId } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import type { Event } from '@/utils/domain/worker/events';
import { onSynced, pullAll } from './sync';

const ID = orderId('8012345678901234');
const NOW = '2026-11-23T10:00:00Z';
const IN_FIVE = at('2026-11-23T10:05:00Z');
const { sync } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(at(NOW));
});
afterEach(() => vi.useRealTimers());

const items = (stamp: number) => ({
  [`o/${ID}`]: {
    schemaVersion: 1,
    id: ID,
    intent: { value: 'letLapse', at: stamp },
    reason: { value: null, at: stamp },
    marks: [],
  },
  's/choices': { schemaVersion: 1, fields: { allRemindersOff: { value: true, at: stamp } } },
});

/** Stamps of everything that was said, whichever way it was heard. */
const stampsIn = ({ items: orders, settings }: Awaited<ReturnType<typeof pullAll>>) => [
  ...orders.flatMap(({ intent, reason }) => [intent?.at, reason?.at]),
  ...Object.values(settings?.fields ?? {}).map((field) => field.at),
];

async function overheard(values: Record<string, unknown>) {
  const told: Event[] = [];
  onSynced((event) => told.push(event));
  await sync.set(values);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const [event] = told;
  if (event?.kind !== 'synced') throw new Error('nothing was heard');
  return event;
}

it.each([
  ['a year ahead', '2027-11-23T10:00:00Z', IN_FIVE],
  ['six minutes ahead', '2026-11-23T10:06:00Z', IN_FIVE],
  ['four minutes ahead', '2026-11-23T10:04:00Z', at('2026-11-23T10:04:00Z')],
  ['of yesterday', '2026-11-22T10:00:00Z', at('2026-11-22T10:00:00Z')],
])('stamps %s count as said five minutes from now at the latest', async (_, iso, expected) => {
  await sync.set(items(at(iso)));
  expect(stampsIn(await pullAll())).toEqual([expected, expected, expected]);
});

it('a change that arrives is cut in the same way', async () => {
  expect(stampsIn(await overheard(items(at('2090-01-01T00:00:00Z'))))).toEqual([IN_FIVE, IN_FIVE, IN_FIVE]);
});
