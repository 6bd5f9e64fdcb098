import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EXAMPLE_ID, orderId } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { visit } from '@/tests/kit/visits';
import { inWorkerBrowser } from '@/tests/kit/worker-browser';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Printed } from '@/utils/domain/order/printed';
import { loadEverything } from '@/utils/platform/store/everything';
import type { Glance } from '@/utils/platform/store/first-glance';
import { loadGlance, watchGlance } from '@/utils/platform/store/glance';
import { loadOrder, watchOrder } from '@/utils/platform/store/read';
import { removeOrder } from '@/utils/platform/store/remove';
import { run } from './cycle';

const { local, session } = fakeBrowser.storage;

inWorkerBrowser(at('2026-11-23T10:00:00Z'));

/** A list is rendered and read at that time. */
async function see(time: string, printed: Partial<Printed> = {}, ids = [EXAMPLE_ID]): Promise<void> {
  vi.setSystemTime(at(time));
  await run(visit(time, ids, { status: 'Awaiting delivery', ...printed }));
}

const key = `order/${EXAMPLE_ID}`;
async function onDisk(): Promise<readonly (readonly [string | undefined, number])[]> {
  const { observations }: OrderRecord = Object((await local.get(key))[key]);
  return observations.map(({ printed, lastAt }) => [printed.status, lastAt]);
}
/** Keys that this writes. */
async function writtenBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  const set = vi.spyOn(local, 'set');
  await work();
  return set.mock.calls.flatMap(([values]) => Object.keys(Object(values)));
}
const seenAt = async () => (await loadGlance()).open.map((standing) => standing.seenAt);

describe('a page that says what it said', () => {
  it('is not written within the hour, and every page of ours knows when it was', async () => {
    await see('2026-11-23T10:00:00Z');
    const glances: Glance[] = [];
    const records: (OrderRecord | undefined)[] = [];
    const stops = [watchGlance((glance) => glances.push(glance)), watchOrder(EXAMPLE_ID, (each) => records.push(each))];
    expect(await writtenBy(() => see('2026-11-23T10:40:00Z'))).toEqual([]);
    const seen = at('2026-11-23T10:40:00Z');
    expect(await seenAt()).toEqual([seen]);
    expect((await loadOrder(EXAMPLE_ID))?.observations.map(({ lastAt }) => lastAt)).toEqual([seen]);
    expect((await loadEverything()).orders[0]?.record.observations.map(({ lastAt }) => lastAt)).toEqual([seen]);
    expect(glances.at(-1)?.open.map((standing) => standing.seenAt)).toEqual([seen]);
    expect(records.at(-1)?.observations.map(({ lastAt }) => lastAt)).toEqual([seen]);
    for (const stop of stops) stop();
  });

  const TO_PAY: Partial<Printed> = { status: 'To pay', timeLeft: { milliseconds: 90 * 3_600_000 } };
  it.each<[string, readonly [string, Partial<Printed>?][]]>([
    [
      'an hour after what is on the disk',
      [['2026-11-23T10:00:00Z'], ['2026-11-23T10:40:00Z'], ['2026-11-23T11:01:00Z']],
    ],
    ['on the next day', [['2026-11-23T23:50:00Z'], ['2026-11-24T00:05:00Z']]],
    [
      'with a countdown: it ends later',
      [
        ['2026-11-23T10:00:00Z', TO_PAY],
        ['2026-11-23T10:10:00Z', TO_PAY],
      ],
    ],
    ['with other words', [['2026-11-23T10:00:00Z'], ['2026-11-23T10:10:00Z', { status: 'Completed' }]]],
  ])('is written %s', async (_when, visits) => {
    for (const [time, printed] of visits) await see(time, printed);
    expect((await onDisk()).at(-1)?.[1]).toBe(at(visits.at(-1)?.[0] ?? ''));
  });

  it('is written after a date that has passed since: whether its end was seen decides what is asked', async () => {
    await run({ kind: 'preferencesChanged', change: { allRemindersOff: true } });
    const twoHours = { milliseconds: 2 * 3_600_000 };
    await see('2026-11-23T10:00:00Z', { page: 'detail', status: 'To pay', timeLeft: twoHours });
    const [before, between, after] = ['2026-11-23T11:30:00Z', '2026-11-23T11:50:00Z', '2026-11-23T12:01:00Z'] as const;
    const kept: number[] = [];
    for (const time of [before, between, after]) {
      await see(time, { status: 'To pay' });
      kept.push(...(await onDisk()).slice(1).map(([, lastAt]) => lastAt));
    }
    expect(kept).toEqual([at(before), at(before), at(after)]);
  });

  it('is written where memory refuses, and where it cannot be asked', async () => {
    await see('2026-11-23T10:00:00Z');
    vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('refused'));
    await see('2026-11-23T10:20:00Z');
    expect((await onDisk())[0]?.[1]).toBe(at('2026-11-23T10:20:00Z'));
    vi.spyOn(session, 'get').mockRejectedValue(new Error('refused'));
    await see('2026-11-23T10:40:00Z');
    expect((await onDisk())[0]?.[1]).toBe(at('2026-11-23T10:40:00Z'));
  });

  it('is written with the next thing that changes, to the minute', async () => {
    await see('2026-11-23T10:00:00Z');
    await see('2026-11-23T10:40:00Z');
    await see('2026-11-23T10:50:00Z', { status: 'Completed' });
    expect(await onDisk()).toEqual([
      ['Awaiting delivery', at('2026-11-23T10:40:00Z')],
      ['Completed', at('2026-11-23T10:50:00Z')],
    ]);
  });

  it('proves a clock wrong that is set back behind it', async () => {
    await see('2026-11-23T10:00:00Z');
    await see('2026-11-23T10:50:00Z');
    vi.setSystemTime(at('2026-11-23T09:45:00Z'));
    expect((await run({ kind: 'woke' })).health.clockLooksWrong).toBe(true);
  });

  it('is written where no open page was read before: the clock is compared with it', async () => {
    await see('2026-11-23T10:00:00Z');
    const { health } = await local.get('health');
    const { readAt: _, ...unread } = Object(health);
    await local.set({ health: unread });
    expect(await writtenBy(() => see('2026-11-23T10:40:00Z'))).toEqual(['health']);
  });

  it('says nothing of the same order in a store that was emptied', async () => {
    await see('2026-11-23T10:00:00Z');
    await see('2026-11-23T10:40:00Z');
    await local.clear();
    await see('2026-11-23T10:20:00Z');
    expect(await seenAt()).toEqual([at('2026-11-23T10:20:00Z')]);
  });

  it('is forgotten with its order, and of no other', async () => {
    const both = [EXAMPLE_ID, orderId('8123456789012346')];
    await see('2026-11-23T10:00:00Z', {}, both);
    await see('2026-11-23T10:40:00Z', {}, both);
    await removeOrder(EXAMPLE_ID);
    expect(JSON.stringify(await session.get(null))).not.toContain(EXAMPLE_ID);
    expect(await seenAt()).toEqual([at('2026-11-23T10:40:00Z')]);
  });

  it('is forgotten of all where memory refuses to forget one', async () => {
    await see('2026-11-23T10:00:00Z');
    await see('2026-11-23T10:40:00Z');
    vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('refused'));
    await removeOrder(EXAMPLE_ID);
    expect(JSON.stringify(await session.get(null))).not.toContain(EXAMPLE_ID);
  });
});

it('two kinds of pages, each as before, are not written', async () => {
  await see('2026-11-23T10:00:00Z');
  await see('2026-11-23T10:05:00Z', { page: 'detail' });
  expect(await writtenBy(() => see('2026-11-23T10:30:00Z', { page: 'detail' }))).toEqual([]);
  expect(await seenAt()).toEqual([at('2026-11-23T10:30:00Z')]);
});

it('an order on a shelf of ended ones is not written either', async () => {
  await see('2026-11-23T10:00:00Z');
  await run({ kind: 'archived', id: EXAMPLE_ID, archived: true });
  expect((await loadGlance()).open).toEqual([]);
  expect(await writtenBy(() => see('2026-11-23T10:30:00Z'))).toEqual([]);
  expect((await loadOrder(EXAMPLE_ID))?.observations[0]?.lastAt).toBe(at('2026-11-23T10:30:00Z'));
});
