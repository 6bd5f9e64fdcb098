import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { order, orderId, page } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { inWorkerBrowser } from '@/tests/kit/worker-browser';
import type { OrderId } from '@/utils/domain/order/kinds';
import { loadAside } from '@/utils/platform/store/aside';
import { loadEnded } from '@/utils/platform/store/ended';
import { loadEverything } from '@/utils/platform/store/everything';
import { saveGivenDates } from '@/utils/platform/store/given-dates';
import { loadGlance } from '@/utils/platform/store/glance';
import { catalogKey } from '@/utils/platform/store/keys';
import { loadDamage } from '@/utils/platform/store/read';
import { checkShelves, inTurn, run } from './cycle';
import { HANDLERS } from './handlers';

const ID = orderId('8012345678901234');
/** On the same shelf as the first, and one that stays open. */
const BESIDE = orderId('8012345678901111');
const OPEN = orderId('8012345678905678');
const START = '2026-11-23T10:00:00Z';
const SENDER = {};
const local = fakeBrowser.storage.local;
const stored = async (key: string): Promise<unknown> => (await local.get(key))[key];
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn += 1) await inTurn(async () => undefined);
};

inWorkerBrowser(at(START));

async function bringIn(...ids: readonly OrderId[]): Promise<void> {
  const records = ids.map((id) => {
    const { record } = order([
      page('2026-11-20T10:00:00Z', 'awaitingPayment', { printed: { orderId: id, status: 'To pay' } }),
    ]);
    return { ...record, id };
  });
  await HANDLERS.recordsImported({ records, evidence: [], replace: false }, SENDER);
}

/** Its record is damaged, and read anew from a page: the damaged one is set aside. */
async function setAside(id: OrderId, rubbish: unknown, iso: string): Promise<void> {
  vi.setSystemTime(at(iso));
  await local.set({ [`order/${id}`]: rubbish });
  await bringIn(id);
}

describe('what is set aside', () => {
  it('is kept in several generations, each found with its day and what it belongs to, newest first', async () => {
    await setAside(ID, { id: 'first' }, START);
    await setAside(ID, 'second', '2026-11-24T10:00:00Z');
    expect(await loadAside()).toEqual([
      {
        key: `aside/order/${ID}/${at('2026-11-24T10:00:00Z')}`,
        of: `order/${ID}`,
        at: at('2026-11-24T10:00:00Z'),
        json: '"second"',
      },
      { key: `aside/order/${ID}/${at(START)}`, of: `order/${ID}`, at: at(START), json: '{\n  "id": "first"\n}' },
    ]);
    expect((await loadGlance()).health.recordsSetAside).toBe(2);
  });

  it('is deleted one by one, and then no longer said', async () => {
    await setAside(ID, 'first', START);
    await setAside(ID, 'second', '2026-11-24T10:00:00Z');
    await HANDLERS.asideDeleted({ key: `aside/order/${ID}/${at(START)}` }, SENDER);
    expect((await loadAside()).map(({ json }) => json)).toEqual(['"second"']);
    expect((await loadGlance()).health.recordsSetAside).toBe(1);
    await HANDLERS.asideDeleted({ key: `aside/order/${ID}/${at('2026-11-24T10:00:00Z')}` }, SENDER);
    expect(await loadAside()).toEqual([]);
    expect((await loadGlance()).health).toMatchObject({ recordsSetAside: 0 });
    expect((await loadGlance()).health.damaged).toBeUndefined();
  });

  it('is all that the deletion of a copy can delete', async () => {
    await bringIn(ID);
    await HANDLERS.asideDeleted({ key: `order/${ID}` }, SENDER);
    expect(await stored(`order/${ID}`)).toBeDefined();
  });

  it('is deleted with everything', async () => {
    await setAside(ID, 'first', START);
    await HANDLERS.everythingDeleted({}, SENDER);
    await settled();
    expect(Object.keys(await local.get(null))).toEqual([]);
  });

  it('is taken out with everything, as it is, and so is what cannot be read and lies where it was', async () => {
    await setAside(ID, { id: 'first', at: 5 }, START);
    await local.set({
      [`order/${OPEN}`]: [1],
      [`order/${BESIDE}`]: { schemaVersion: 9 },
      calendar: 'torn',
      testClock: 1,
      'catalog/3': 'a shelf',
      'draft/1': 7,
    });
    const { orders, aside } = await loadEverything();
    expect(orders.map(({ record }) => record.id)).toEqual([ID]);
    expect(aside.toSorted((a, b) => (a.of < b.of ? -1 : 1))).toEqual([
      { of: 'calendar', value: 'torn' },
      { of: 'catalog/3', value: 'a shelf' },
      { of: 'draft/1', value: 7 },
      { of: `order/${BESIDE}`, value: { schemaVersion: 9 } },
      { of: `order/${ID}`, at: at(START), value: { id: 'first', at: 5 } },
      { of: `order/${OPEN}`, value: [1] },
    ]);
  });

  it('is a calendar row too, where new dates take its place; one of a later version is left alone', async () => {
    await local.set({ calendar: 'torn' });
    await saveGivenDates([]);
    expect((await loadAside()).map(({ of, json }) => [of, json])).toEqual([['calendar', '"torn"']]);
    expect(await stored('calendar')).toMatchObject({ dates: [] });
    await local.set({ calendar: { schemaVersion: 9 } });
    await saveGivenDates([]);
    expect(await stored('calendar')).toEqual({ schemaVersion: 9 });
  });
});

describe('a damaged record that is deleted', () => {
  it('is gone with its row and its evidence, and is no longer said', async () => {
    await bringIn(ID, OPEN);
    await local.set({ [`order/${ID}`]: 'torn' });
    await run({ kind: 'rebuilt', ids: [ID] });
    expect(await loadDamage(ID)).toMatchObject({ why: 'broken', json: '"torn"' });
    expect((await loadGlance()).health).toMatchObject({ damaged: [`order/${ID}`], recordsSetAside: 1 });
    expect((await loadAside()).map(({ key, of }) => [key, of])).toEqual([[`order/${ID}`, `order/${ID}`]]);
    expect(await HANDLERS.damagedDeleted({ id: ID }, SENDER)).toEqual({ ok: true, value: {} });
    await settled();
    expect((await loadGlance()).open.map(({ id }) => id)).toEqual([OPEN]);
    expect(Object.keys(await local.get(null)).filter((key) => key.includes(ID))).toEqual([]);
    expect((await loadGlance()).health.recordsSetAside).toBe(0);
  });
});

describe('a shelf of ended orders', () => {
  const SHELF = catalogKey(ID);
  const ended = async () => (await loadEnded([ID, BESIDE])).map(({ id }) => id).toSorted();
  beforeEach(async () => {
    await bringIn(ID, BESIDE, OPEN);
    for (const id of [ID, BESIDE]) await run({ kind: 'archived', id, archived: true });
    expect([catalogKey(BESIDE), await ended()]).toEqual([SHELF, [BESIDE, ID]]);
  });

  it.each([
    ['missing', () => local.remove(SHELF)],
    ['damaged', () => local.set({ [SHELF]: 'torn' })],
  ])('that is %s is noticed and derived again', async (_, harm) => {
    await harm();
    checkShelves();
    await settled();
    expect(await ended()).toEqual([BESIDE, ID]);
    expect((await loadGlance()).open.map(({ id }) => id)).toEqual([OPEN]);
    expect((await loadGlance()).health.recordsSetAside).toBe(0);
  });

  it('goes on being derived by the next worker, where this one dies', async () => {
    await local.remove(SHELF);
    vi.spyOn(local, 'set').mockImplementationOnce(async (values) => {
      await local.set(values);
      throw new Error('died');
    });
    checkShelves();
    await settled();
    await run({ kind: 'woke' });
    await settled();
    expect(await ended()).toEqual([BESIDE, ID]);
  });

  it('is derived again as far as it can be, and what cannot is said', async () => {
    await local.remove(SHELF);
    await local.set({ [`order/${ID}`]: 'torn' });
    checkShelves();
    await settled();
    expect(await ended()).toEqual([BESIDE]);
    expect((await loadGlance()).health).toMatchObject({ damaged: [`order/${ID}`], recordsSetAside: 1 });
    const set = vi.spyOn(local, 'set');
    checkShelves();
    await settled();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('a message that was being written', () => {
  const KEY = `draft/${ID}`;
  const draft = (rev: number, text: string) =>
    ({ schemaVersion: 1, rev, draft: 'M4', form: 'short', text, at: at(START) }) as const;

  it('is kept as its page left it, unless a later one is there', async () => {
    await HANDLERS.draftLeft({ id: ID, draft: draft(2, 'Hello you') }, SENDER);
    await HANDLERS.draftLeft({ id: ID, draft: draft(1, 'Hello') }, SENDER);
    expect(await stored(KEY)).toEqual(draft(2, 'Hello you'));
  });

  it('and cannot be read is set aside, said and listed, in the save that puts another in its place', async () => {
    await local.set({ [KEY]: { schemaVersion: 1, text: 7 } });
    await HANDLERS.draftLeft({ id: ID, draft: draft(1, 'Hello') }, SENDER);
    expect(await stored(KEY)).toEqual(draft(1, 'Hello'));
    expect((await loadAside()).map(({ of, json }) => [of, JSON.parse(json)])).toEqual([
      [KEY, { schemaVersion: 1, text: 7 }],
    ]);
    expect((await loadGlance()).health.recordsSetAside).toBe(1);
  });

  it('of a later version is left alone, and that nothing is kept is said', async () => {
    const newer = { schemaVersion: 99, text: 'Hello' };
    await local.set({ [KEY]: newer });
    expect((await HANDLERS.draftLeft({ id: ID, draft: draft(1, 'x') }, SENDER)).ok).toBe(false);
    expect(await stored(KEY)).toEqual(newer);
  });
});
