import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderId } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { visit } from '@/tests/kit/visits';
import { inWorkerBrowser } from '@/tests/kit/worker-browser';
import type { Mark, OrderRecord } from '@/utils/domain/order/order';
import { parseOrderRecord } from '@/utils/domain/order/order-schema';
import { exact, UTC } from '@/utils/domain/time/instant';
import type { Event } from '@/utils/domain/worker/events';
import { loadGlance } from '@/utils/platform/store/glance';
import { loadEvidence, loadOrder } from '@/utils/platform/store/read';
import { inTurn, run } from './cycle';

const ID = orderId('8012345678901234');
const OTHER = orderId('8012345678905678');
const START = '2026-11-23T10:00:00Z';

const clockAt = (iso: string) => vi.setSystemTime(at(iso));
const local = fakeBrowser.storage.local;
const stored = (key: string) => local.get(key).then((found) => found[key]);
const settled = () => inTurn(async () => undefined).then(() => inTurn(async () => undefined));

inWorkerBrowser(at(START));

const pageRead = (status: string, id = ID, renderedAt = START) => visit(renderedAt, [id], { status });

let madeAt = 0;
const mark = (
  fields: { kind: 'stateSet'; state: 'awaitingPayment' | 'cancelled' } | { kind: 'deadlineSet'; by: string },
): Event => {
  madeAt += 1;
  const base = { at: exact(at(START)), zone: UTC, madeAt: at(`2026-11-23T10:00:0${madeAt % 10}Z`) };
  const whole: Mark =
    fields.kind === 'stateSet'
      ? { ...base, ...fields }
      : { ...base, kind: 'deadlineSet', deadline: 'payBy', by: exact(at(fields.by)) };
  return { kind: 'marked', id: ID, mark: whole };
};

/** An unpaid order that will be paid, whose end the user entered: Sat 12 Dec, 14:00 UTC. */
async function unpaid(): Promise<void> {
  await run(pageRead('To pay'));
  await run(mark({ kind: 'stateSet', state: 'awaitingPayment' }));
  await run(mark({ kind: 'deadlineSet', by: '2026-12-12T14:00:00Z' }));
  await run({ kind: 'intentChosen', id: ID, intent: 'willPay' });
}

it('the sign in the toolbar is grey until an order was read', async () => {
  const signs = () => vi.mocked(fakeBrowser.action.setIcon).mock.calls.map(([{ path }]) => Object(path)[16]);
  await run({ kind: 'woke' });
  await run(pageRead('To pay'));
  expect(signs()).toEqual(['/icon/grey-16.png', '/icon/16.png']);
});

it('the badge says its number in words to those who point at it', async () => {
  vi.mocked(fakeBrowser.i18n.getMessage).mockImplementation((key: string) =>
    key === 'headline_needYou_one' ? '{count} order needs you' : key,
  );
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
  await run(pageRead('To pay'));
  await run(mark({ kind: 'deadlineSet', by: '2026-11-24T10:00:00Z' }));
  await run({ kind: 'intentChosen', id: ID, intent: 'willPay' });
  expect(setTitle.mock.calls.at(-1)?.[0].title).toBe('extensionName\n1 order needs you');
});

describe('a page that was read', () => {
  it('is kept word for word, and its order appears among the open ones', async () => {
    await run(pageRead('Some new words'));
    expect((await loadOrder(ID))?.observations[0]?.printed.status).toBe('Some new words');
    expect((await loadGlance()).open.map(({ id, stateText }) => [id, stateText])).toEqual([[ID, 'Some new words']]);
    expect(await loadEvidence(ID)).toHaveLength(1);
    expect((await loadGlance()).health.pages[0]?.unknownWords).toEqual(['Some new words']);
    await run(pageRead('To pay', OTHER, '2026-11-25T10:00:00Z'));
    expect((await loadGlance()).health.pages[0]?.unknownWords).toEqual([]);
  });

  it('is saved in one set', async () => {
    const set = vi.spyOn(local, 'set');
    await run(pageRead('To pay'));
    expect(set).toHaveBeenCalledTimes(1);
    expect(Object.keys(set.mock.calls[0]?.[0] ?? {}).sort()).toEqual([
      `evidence/${ID}`,
      'health',
      'open',
      `order/${ID}`,
    ]);
  });

  it('read twice is written once', async () => {
    await run(pageRead('To pay'));
    const before = await local.get(null);
    await run(pageRead('To pay'));
    expect(await local.get(null)).toEqual(before);
  });

  it('leaves orders alone that are not on it', async () => {
    await run(pageRead('To pay'));
    const before = await loadOrder(ID);
    await run(pageRead('To pay', OTHER));
    expect(await loadOrder(ID)).toEqual(before);
  });

  it('read at once in two tabs loses neither', async () => {
    await Promise.all([
      run(pageRead('To pay')),
      run(pageRead('Shipped', OTHER)),
      run(pageRead('Finished', ID, '2026-11-23T10:00:05Z')),
    ]);
    expect((await loadGlance()).open).toHaveLength(2);
    expect((await loadOrder(ID))?.observations).toHaveLength(2);
  });
});

describe('a reminder', () => {
  it('is shown once under its own id, and then counts as given', async () => {
    await unpaid();
    clockAt('2026-12-07T14:30:00Z');
    await run({ kind: 'woke' });
    await settled();
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toContain(`r/${ID}/payBy/5d`);
    expect((await loadOrder(ID))?.reminders.map(({ rung, status }) => `${rung} ${status}`)).toContain('5d shown');
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await run({ kind: 'woke' });
    expect(create).not.toHaveBeenCalled();
  });

  it('is shown again when the worker died before it was seen', async () => {
    await unpaid();
    clockAt('2026-12-07T14:30:00Z');
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('died'));
    await run({ kind: 'woke' });
    await settled();
    expect((await loadOrder(ID))?.reminders.map(({ rung, status }) => `${rung} ${status}`)).toContain('5d due');
    create.mockRestore();
    await run({ kind: 'woke' });
    await settled();
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toContain(`r/${ID}/payBy/5d`);
  });

  it('is not given while the clock looks wrong', async () => {
    await unpaid();
    clockAt('2026-11-23T08:00:00Z');
    await run({ kind: 'woke' });
    expect((await loadGlance()).health.clockLooksWrong).toBe(true);
    clockAt('2026-11-23T10:30:00Z');
    await run({ kind: 'woke' });
    expect((await loadGlance()).health.clockLooksWrong).toBe(false);
  });

  it('is armed as one alarm, and arming it again leaves it alone', async () => {
    await unpaid();
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await run({ kind: 'woke' });
    await run({ kind: 'woke' });
    expect(create).not.toHaveBeenCalled();
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['wake']);
  });

  it('is armed anew when the browser forgot its alarms', async () => {
    await unpaid();
    await fakeBrowser.alarms.clearAll();
    await run({ kind: 'woke' });
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });
});

describe('an ended order', () => {
  it('moves from the open ones to the catalog, in one step', async () => {
    await run(pageRead('Whatever'));
    clockAt('2026-11-23T11:00:00Z');
    await run({ kind: 'archived', id: ID, archived: true });
    expect((await loadGlance()).open).toEqual([]);
    const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith('catalog/'));
    expect(keys).toHaveLength(1);
    await run({ kind: 'archived', id: ID, archived: false });
    expect((await loadGlance()).open).toHaveLength(1);
    expect(await stored(keys[0] ?? '')).toMatchObject({ standings: [] });
  });
});

describe('a stored record', () => {
  it('that cannot be read is set aside and said, and the next reading starts anew', async () => {
    await local.set({ [`order/${ID}`]: { schemaVersion: 1, id: 'nonsense' } });
    await run(pageRead('To pay'));
    expect(await stored(`aside/order/${ID}/${at(START)}`)).toEqual({ schemaVersion: 1, id: 'nonsense' });
    expect((await loadGlance()).health.recordsSetAside).toBe(1);
    expect(await loadOrder(ID)).toBeDefined();
  });

  it('of a later version is never overwritten', async () => {
    const newer = { schemaVersion: 2, id: ID, something: 'else' };
    await local.set({ [`order/${ID}`]: newer });
    await run(pageRead('To pay'));
    expect(await stored(`order/${ID}`)).toEqual(newer);
    expect(await stored(`aside/${ID}`)).toBeUndefined();
    expect((await loadGlance()).open).toEqual([]);
  });

  it('survives a broken row of open orders: it is derived again', async () => {
    await run(pageRead('To pay'));
    await local.set({ open: 'rubbish' });
    await run({ kind: 'woke' });
    await settled();
    await settled();
    expect((await loadGlance()).open.map(({ id }) => id)).toEqual([ID]);
  });

  it('is still understood as it was written', async () => {
    await run(pageRead('To pay \ud83d'));
    const record: OrderRecord | undefined = await loadOrder(ID);
    expect(parseOrderRecord(JSON.parse(JSON.stringify(record))).ok).toBe(true);
  });
});

it('says that the disk is full, and that it no longer is', async () => {
  const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await expect(run(pageRead('To pay'))).rejects.toThrow('QUOTA_BYTES');
  set.mockRestore();
  await settled();
  expect((await loadGlance()).health.storageFull).toBe(true);
  await run(pageRead('To pay'));
  await settled();
  expect((await loadGlance()).health.storageFull).toBe(false);
});

describe('with syncing switched on', () => {
  const item = (intent: string) => ({
    schemaVersion: 1,
    id: ID,
    intent: { value: intent, at: at('2026-11-22T10:00:00Z') },
    marks: [],
  });
  const sync = fakeBrowser.storage.sync;

  it('hears what another device said of an order before it was read here', async () => {
    await run({ kind: 'preferencesChanged', change: { syncOn: true } });
    await sync.set({ [`o/${ID}`]: item('letLapse') });
    await run(pageRead('To pay'));
    await settled();
    expect((await loadOrder(ID))?.intent).toBe('letLapse');
  });

  it('tells what was chosen before it was switched on', async () => {
    await run(pageRead('To pay'));
    await run({ kind: 'intentChosen', id: ID, intent: 'willPay' });
    await run({ kind: 'preferencesChanged', change: { syncOn: true } });
    expect(await sync.get(`o/${ID}`)).toMatchObject({ [`o/${ID}`]: { intent: { value: 'willPay' } } });
  });

  it('tells other devices what the user chose', async () => {
    await run({ kind: 'preferencesChanged', change: { syncOn: true } });
    await run(pageRead('To pay'));
    await run({ kind: 'intentChosen', id: ID, intent: 'willPay' });
    expect(await sync.get(`o/${ID}`)).toMatchObject({ [`o/${ID}`]: { intent: { value: 'willPay' } } });
  });

  it('says when the browser takes no more', async () => {
    await run({ kind: 'preferencesChanged', change: { syncOn: true } });
    await run(pageRead('To pay'));
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    await run({ kind: 'intentChosen', id: ID, intent: 'willPay' });
    await settled();
    expect((await loadGlance()).health.syncFull).toBe(true);
    expect((await loadOrder(ID))?.intent).toBe('willPay');
  });
});

it('tells no other device anything while syncing is off', async () => {
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  await run(pageRead('To pay'));
  await run({ kind: 'intentChosen', id: ID, intent: 'willPay' });
  expect(set).not.toHaveBeenCalled();
});
