import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { order, orderId, page } from '@/tests/kit/orders';
import { NOW } from '@/tests/kit/times';
import type { ImportMode } from '@/utils/domain/exchange/import-preview';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import { importConfirmed, takeFile } from './importing';

const { record } = order([page('2026-11-20T10:00:00Z', 'awaitingPayment')]);
const ORDERS = Array.from({ length: 250 }, (_, n) => ({
  record: { ...record, id: orderId(String(8_012_345_678_900_000 + n)) },
  evidence: [],
}));
const FILE: Preferences = { ...DEFAULT_PREFERENCES, payWindowDays: 15 };
const NOTHING = { added: 0, changed: 0, same: 0, removed: 0 };
const DOING = { signal: new AbortController().signal, onProgress: () => undefined };

type Answer = 'heard' | 'refused' | 'gone';

/** A worker that answers each message of a name in turn, the last answer for good; and the settings it was told, in order. */
function worker(answers: Readonly<Record<string, readonly Answer[]>>): { settings: number[] } {
  const [told, counts] = [{ settings: [] as number[] }, new Map<string, number>()];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (...[said]: readonly unknown[]) => {
    const { name, payload } = said as { name: string; payload: { settings?: Preferences } };
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const given = answers[name] ?? ['heard'];
    const answer = given[count] ?? given.at(-1);
    if (answer === 'gone') return undefined;
    if (answer === 'refused') return { ok: false, error: { key: 'notice_notSaved' } };
    if (payload.settings) told.settings.push(payload.settings.payWindowDays);
    return { ok: true, value: {} };
  });
  return told;
}
const bringIn = (mode: ImportMode) =>
  importConfirmed(
    { orders: ORDERS, settings: FILE, unreadable: 0, changes: { merge: NOTHING, replace: NOTHING } },
    mode,
    DEFAULT_PREFERENCES,
    DOING,
  );
const numbers = (done: number) => ({ done: { kind: 'number', number: done }, all: { kind: 'number', number: 250 } });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW.at });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('an import that is heard to its end keeps the settings of the file', async () => {
  const told = worker({});
  expect(await bringIn('replace')).toMatchObject({ phrase: { key: 'ledger_import_done', count: 250 } });
  expect(told.settings).toEqual([15]);
});

it.each([
  ['nobody answers the second slice', { recordsImported: ['heard', 'gone'] }, 200],
  ['the first slice is refused', { recordsImported: ['refused'] }, 0],
  ['nobody answers the end of it', { othersRemoved: ['gone'] }, 250],
] as const)(
  'an import of which %s puts the settings from before back and says what was done',
  async (_, answers, done) => {
    const told = worker(answers);
    expect(await bringIn('replace')).toEqual({ phrase: { key: 'ledger_import_failed', args: numbers(done) } });
    expect(told.settings).toEqual([15, 20]);
  },
);

it('a worker that wakes only at the second message is given the settings from before all the same', async () => {
  const told = worker({ recordsImported: ['gone'], settingsChanged: ['heard', 'gone', 'heard'] });
  expect(await bringIn('merge')).toMatchObject({ phrase: { key: 'ledger_import_failed' } });
  expect(told.settings).toEqual([15, 20]);
});

it('settings that cannot be put back are said to be those of the file', async () => {
  worker({ recordsImported: ['gone'], settingsChanged: ['heard', 'gone'] });
  expect(await bringIn('merge')).toEqual({ phrase: { key: 'ledger_import_settingsLeft', args: numbers(0) } });
});

it.each([
  ['orders.json', 400_000_001],
  ['order.html', 50_000_001],
])('%s of %i bytes is too large, which is said before it is read', async (name, size) => {
  const file = new File([], name);
  Object.defineProperty(file, 'size', { value: size });
  const read = vi.spyOn(file, 'text');
  const said = vi.fn();
  await takeFile(file, [], DOING, said);
  expect(said).toHaveBeenCalledWith({ phrase: { key: 'ledger_import_tooLarge' } });
  expect(read).not.toHaveBeenCalled();
});
