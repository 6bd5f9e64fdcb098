import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { order, orderId, page } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { inWorkerBrowser } from '@/tests/kit/worker-browser';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { OrderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import { loadGlance } from '@/utils/platform/store/glance';
import { loadEvidence, loadOrder } from '@/utils/platform/store/read';
import { inTurn, run } from './cycle';
import { HANDLERS } from './handlers';

const ID = orderId('8012345678901234');
const OTHER = orderId('8012345678905678');
const NOW = '2026-11-23T10:00:00Z';
const local = fakeBrowser.storage.local;
const sync = fakeBrowser.storage.sync;
const SENDER = {};

const record = (id: OrderId, status: 'awaitingPayment' | 'completed' = 'awaitingPayment'): OrderRecord => {
  const { record: made } = order([
    page('2026-11-20T10:00:00Z', status, { printed: { orderId: id, status: 'To pay' } }),
  ]);
  return { ...made, id };
};
const chosen = (iso: string): EvidenceEntry => ({ kind: 'intentChosen', at: at(iso), intent: 'willPay' });
const evidence = (id: OrderId, ...entries: readonly EvidenceEntry[]) =>
  [{ schemaVersion: 1, rev: 0, id, entries }] as const;
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) await inTurn(async () => undefined);
};
const bringIn = (
  records: readonly OrderRecord[],
  replace = false,
  rows: ReturnType<typeof evidence> | readonly [] = [],
) => HANDLERS.recordsImported({ records, evidence: rows, replace }, SENDER);

inWorkerBrowser(at(NOW));

describe('an import', () => {
  it('brings an order with its evidence, and twice is the same as once', async () => {
    await bringIn([record(ID)], false, evidence(ID, chosen('2026-11-21T10:00:00Z')));
    expect(await loadEvidence(ID)).toHaveLength(1);
    const before = await local.get(null);
    await bringIn([record(ID)], false, evidence(ID, chosen('2026-11-21T10:00:00Z')));
    expect(await local.get(null)).toEqual(before);
  });

  it('that is added keeps the evidence of both, in order of time', async () => {
    await bringIn([record(ID)], false, evidence(ID, chosen('2026-11-22T10:00:00Z')));
    await bringIn([record(ID)], false, evidence(ID, chosen('2026-11-21T10:00:00Z')));
    expect((await loadEvidence(ID)).map((row) => row.at)).toEqual([
      at('2026-11-21T10:00:00Z'),
      at('2026-11-22T10:00:00Z'),
    ]);
  });

  it('that replaces has the evidence of the file alone', async () => {
    await bringIn([record(ID)], false, evidence(ID, chosen('2026-11-22T10:00:00Z')));
    await bringIn([record(ID)], true, evidence(ID, chosen('2026-11-21T10:00:00Z')));
    expect((await loadEvidence(ID)).map((row) => row.at)).toEqual([at('2026-11-21T10:00:00Z')]);
  });

  it('that replaces everything removes what the file does not have, and nothing else', async () => {
    await bringIn([record(ID), record(OTHER)]);
    await HANDLERS.othersRemoved({ keep: [OTHER] }, SENDER);
    await settled();
    expect(await loadOrder(ID)).toBeUndefined();
    expect(await loadOrder(OTHER)).toBeDefined();
    expect((await loadGlance()).open.map(({ id }) => id)).toEqual([OTHER]);
  });

  it('never removes the record of a later version', async () => {
    await local.set({ [`order/${ID}`]: { schemaVersion: 2, id: ID } });
    await bringIn([record(OTHER)]);
    await HANDLERS.othersRemoved({ keep: [OTHER] }, SENDER);
    expect((await local.get(`order/${ID}`))[`order/${ID}`]).toEqual({ schemaVersion: 2, id: ID });
  });
});

describe('deleting everything', () => {
  it('leaves nothing in the store, in the sync, on the alarm, on screen or on the badge', async () => {
    await run({ kind: 'preferencesChanged', change: { syncOn: true, theme: 'dark' } });
    await bringIn([record(ID)]);
    await run({ kind: 'intentChosen', id: ID, intent: 'willPay' });
    await fakeBrowser.notifications.create(`r/${ID}/payBy/5d`, {
      type: 'basic',
      title: 'x',
      message: 'y',
      iconUrl: 'z',
    });
    expect(Object.keys(await sync.get(null))).toEqual(expect.arrayContaining([`o/${ID}`, 's/choices']));
    await sync.set({ foreign: 1 });
    await local.set({ testClock: 1 });
    await HANDLERS.everythingDeleted({}, SENDER);
    await settled();
    expect(Object.keys(await local.get(null)).filter((key) => key !== 'testClock')).toEqual([]);
    expect(await sync.get(null)).toEqual({ foreign: 1 });
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
});

describe('open pages of the shop are told, so that their chips go', () => {
  const heard = vi.fn();
  beforeEach(async () => {
    await bringIn([record(ID), record(OTHER)]);
    await settled();
    heard.mockReset().mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7 }] as never);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(heard as never);
  });

  it.each([
    ['everything is deleted', () => HANDLERS.everythingDeleted({}, SENDER)],
    ['a file replaces everything', () => HANDLERS.othersRemoved({ keep: [OTHER] }, SENDER)],
    [
      'a choice changes',
      () => HANDLERS.settingsChanged({ kind: 'preferencesChanged', change: { chips: false } }, SENDER),
    ],
  ])('when %s', async (_, happens) => {
    await happens();
    await settled();
    expect(heard.mock.calls.map(([tab]) => tab)).toEqual([7]);
  });
});

describe('settings on several devices', () => {
  const theirs = (value: string, iso: string) => ({
    's/choices': { schemaVersion: 1 as const, fields: { theme: { value, at: at(iso) } } },
  });

  it('are told when one is changed, each with its time', async () => {
    await run({ kind: 'preferencesChanged', change: { syncOn: true } });
    await run({ kind: 'preferencesChanged', change: { theme: 'dark' } });
    expect(await sync.get('s/choices')).toMatchObject(theirs('dark', NOW));
  });

  it('are heard when syncing is switched on', async () => {
    await sync.set(theirs('light', '2026-11-01T10:00:00Z'));
    await run({ kind: 'preferencesChanged', change: { syncOn: true } });
    await settled();
    expect((await loadGlance()).preferences.theme).toBe('light');
  });

  it('that were chosen later here are told again to a device that said something older', async () => {
    await run({ kind: 'preferencesChanged', change: { syncOn: true } });
    await run({ kind: 'preferencesChanged', change: { theme: 'dark' } });
    await sync.set(theirs('light', '2026-11-01T10:00:00Z'));
    const { 's/choices': item } = theirs('light', '2026-11-01T10:00:00Z');
    await run({ kind: 'synced', items: [], settings: item });
    expect((await loadGlance()).preferences.theme).toBe('dark');
    expect(await sync.get('s/choices')).toMatchObject(theirs('dark', NOW));
  });

  it('stay at home while syncing is off', async () => {
    const set = vi.spyOn(sync, 'set');
    await run({ kind: 'preferencesChanged', change: { theme: 'dark' } });
    const { 's/choices': item } = theirs('light', NOW);
    await run({ kind: 'synced', items: [], settings: item });
    expect(set).not.toHaveBeenCalled();
    expect((await loadGlance()).preferences.theme).toBe('dark');
  });

  it('from a file are taken over', async () => {
    const settings = { ...DEFAULT_PREFERENCES, payWindowDays: 15 };
    await HANDLERS.settingsChanged({ kind: 'settingsRestored', settings, replace: true }, SENDER);
    expect((await loadGlance()).preferences.payWindowDays).toBe(15);
  });
});

it('orders that ended make room in the sync when it is full', async () => {
  await run({ kind: 'preferencesChanged', change: { syncOn: true } });
  await bringIn([record(ID), record(OTHER)]);
  await run({ kind: 'intentChosen', id: ID, intent: 'willPay' });
  // Put away where nobody was told: its item is left over.
  await run({ kind: 'archived', id: ID, archived: true });
  await sync.set({ [`o/${ID}`]: { schemaVersion: 1, id: ID, marks: [] } });
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await run({ kind: 'intentChosen', id: OTHER, intent: 'letLapse' });
  await settled();
  expect(Object.keys(await sync.get(null))).toEqual([`o/${OTHER}`]);
  expect((await loadGlance()).health.syncFull).toBeUndefined();
});
