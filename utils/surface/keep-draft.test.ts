// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderId } from '@/tests/kit/orders';
import { NOW } from '@/tests/kit/times';
import type { SavedDraft } from '@/utils/domain/drafts/saved-draft';
import { loadDraft } from '@/utils/platform/store/drafts';
import { handOverWhenLeft, makeDraftKeeper } from './keep-draft';

const ID = orderId('8012345678901234');
const KEY = `draft/${ID}`;
const draft = (text: string): SavedDraft => ({
  schemaVersion: 1,
  rev: NOW.at,
  draft: 'M4',
  form: 'short',
  text,
  at: NOW.at,
});
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get(KEY))[KEY];
const told = () => vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls.map(([message]) => Object(message));
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: true, value: {} }));
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('writes what was typed at once, and has nothing to hand over once that is kept', async () => {
  const keeper = makeDraftKeeper(vi.fn());
  keeper.keep(ID, draft('Hello'));
  await settled();
  expect(await stored()).toMatchObject({ text: 'Hello' });
  keeper.handOver();
  expect(told()).toEqual([]);
});

it.each(['pagehide', 'visibilitychange'])('hands over the last letters at %s', (event) => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() => new Promise(() => undefined)); // the page goes meanwhile
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const keeper = makeDraftKeeper(vi.fn());
  handOverWhenLeft(keeper);
  keeper.keep(ID, draft('H'));
  keeper.keep(ID, draft('He'));
  (event === 'pagehide' ? window : document).dispatchEvent(new Event(event));
  expect(told()).toEqual([{ name: 'draftLeft', payload: { id: ID, draft: { ...draft('He'), rev: NOW.at + 1 } } }]);
});

it('writes nothing over what it could not read: the worker sets that aside first', async () => {
  await fakeBrowser.storage.local.set({ [KEY]: 'rubbish' });
  expect(await loadDraft(ID)).toBeUndefined();
  const keeper = makeDraftKeeper(vi.fn());
  keeper.keep(ID, draft('Hello'));
  expect(told()).toHaveLength(1);
  expect(await stored()).toBe('rubbish');
  await settled();
  keeper.keep(ID, draft('Hello you'));
  await settled();
  expect(await stored()).toMatchObject({ text: 'Hello you' });
});

it('says that what was typed is not kept, and hands it over once more', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
  const say = vi.fn();
  const keeper = makeDraftKeeper(say);
  keeper.keep(ID, draft('Hello'));
  await settled();
  expect(say.mock.calls).toEqual([[{ phrase: { key: 'notice_notSaved' } }]]);
  keeper.handOver();
  expect(told()).toHaveLength(1);
});
