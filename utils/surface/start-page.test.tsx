// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { orderPath } from '@/components/frame/route';
import english from '@/public/_locales/en/messages.json';
import { order, orderId, page } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { settled } from '@/tests/on-screen';
import { loadTemplates } from '@/utils/domain/drafts/load-templates';
import { DEFAULT_PREFERENCES, type InterfaceLanguage, type Preferences } from '@/utils/domain/order/preferences';
import { dictionaryOf, loadVocabulary } from '@/utils/platform/words';
import { listAndOrder } from './list-and-order';
import { orderModel } from './order-model';
import { type Shown, startPage } from './start-page';

const PARTS = listAndOrder('popup');

vi.mock('@/utils/platform/words', async (original) => ({ ...(await original<object>()), loadVocabulary: vi.fn() }));
vi.mock('@/utils/domain/drafts/load-templates', async (original) => {
  const real = await original<typeof import('@/utils/domain/drafts/load-templates')>();
  return { loadTemplates: vi.fn(real.loadTemplates) };
});
vi.mock('./order-model', async (original) => {
  const real = await original<typeof import('./order-model')>();
  return { orderModel: vi.fn(real.orderModel) };
});

const local = fakeBrowser.storage.local;
const { record } = order([page('2026-11-23T09:00:00Z', 'awaitingPayment', { printed: { status: 'To pay' } })]);
const preferences = (change: Partial<Preferences> = {}, rev = 1): Preferences => ({
  ...DEFAULT_PREFERENCES,
  ...change,
  rev,
});
const waiting = async (holds: () => void): Promise<void> => {
  await vi.waitFor(holds, { timeout: 5000 });
};
const text = (): string => document.querySelector('#page')?.textContent ?? '';

/** The page as it was drawn last. */
async function started(): Promise<{
  readonly last: () => Shown<ReturnType<typeof PARTS.routeOf>> | undefined;
}> {
  const drawn: Shown<ReturnType<typeof PARTS.routeOf>>[] = [];
  await startPage({
    ...PARTS,
    surface: 'panel',
    content: (shown) => {
      drawn.push(shown);
      return PARTS.content(shown);
    },
  });
  // It hears the news once its first view is on screen, and greets the worker then.
  await waiting(() => expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalled());
  return { last: () => drawn.at(-1) };
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW.at });
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => ({})) as never);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => key);
  vi.mocked(loadVocabulary).mockImplementation(async ({ language = 'en' }) => ({
    language,
    messages: dictionaryOf(english),
    reader: language,
  }));
  document.body.innerHTML = '<div id="page"></div>';
  location.hash = '';
  const { id, ...row } = standing();
  await local.set({
    open: { schemaVersion: 1, rev: 1, standings: [{ ...row, id }] },
    preferences: preferences(),
    [`order/${record.id}`]: record,
  });
});
afterEach(() => {
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('a page of ours', () => {
  it('says that it is ready, in the language, direction and colours of its reader', async () => {
    await local.set({ preferences: preferences({ language: 'ar', theme: 'dark' }) });
    await started();
    expect(document.querySelector('main')?.dataset).toMatchObject({ ready: 'true', surface: 'panel', view: 'list' });
    const { lang, dir, dataset } = document.documentElement;
    expect([lang, dir, dataset.theme]).toEqual(['ar', 'rtl', 'dark']);
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({ name: 'opened', payload: { surface: 'panel' } });
  });

  it('follows its address to an order and back', async () => {
    await started();
    location.hash = orderPath(record.id);
    await waiting(() => expect(document.querySelector('main')?.dataset.view).toBe('order'));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await waiting(() => expect(document.querySelector('main')?.dataset.view).toBe('list'));
  });

  it('follows a choice of language; of two in a row the later one counts, whichever is loaded first', async () => {
    await started();
    const loading = new Map<InterfaceLanguage | undefined, () => void>();
    vi.mocked(loadVocabulary).mockImplementation(
      ({ language = 'en' }) =>
        new Promise((done) => {
          loading.set(language, () => done({ language, messages: dictionaryOf(english), reader: language }));
        }),
    );
    await local.set({ preferences: preferences({ language: 'de' }, 2) });
    await local.set({ preferences: preferences({ language: 'he' }, 3) });
    loading.get('he')?.();
    await waiting(() => expect(document.documentElement.lang).toBe('he'));
    loading.get('de')?.();
    await settled();
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['he', 'rtl']);
  });
});

it('draws what is folded away once the rest is on screen', async () => {
  const standings = [1, 2, 3, 4, 5, 6, 7].map((n) =>
    standing({ id: orderId(`801234567890123${n}`), state: 'inTransit', stateText: 'In transit' }),
  );
  await local.set({ open: { schemaVersion: 1, rev: 1, standings } });
  const rows = () => document.querySelectorAll('[data-group] .row').length;
  const folded = () => document.querySelectorAll('[data-group] details .row').length;
  await startPage(PARTS);
  expect([rows(), folded()]).toEqual([4, 0]);
  await waiting(() => expect([rows(), folded()]).toEqual([7, 3]));
});

describe('orders that cannot be read', () => {
  const headline = () => [...document.querySelectorAll('h1')].map((h1) => h1.dataset.headline);
  const withOpen = (open: unknown) => local.set({ open });
  const { title: _title, ...untitled } = standing();

  it.each([
    ['of a later version', { schemaVersion: 2, rev: 1, standings: [standing()] }],
    ['that cannot be drawn', { schemaVersion: 1, rev: 1, standings: [{ ...standing(), deadlines: 'none' }] }],
    ['that are nothing', { schemaVersion: 1, rev: 1, standings: [null] }],
  ])('%s are said to be none, as the validator says', async (_what, row) => {
    await withOpen(row);
    await started();
    expect(headline()).toEqual(['empty']);
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelector('[data-order-id]')).toBeNull();
  });

  it('though they can be drawn are gone as soon as the validator has seen them', async () => {
    await withOpen({ schemaVersion: 1, rev: 1, standings: [standing(), { ...untitled, title: 5 }] });
    await started();
    await waiting(() => expect(headline()).toEqual(['empty']));
  });
});

it('a press before what it does is loaded waits for it', async () => {
  const presses: Promise<boolean>[] = [];
  await startPage({
    ...PARTS,
    content: ({ actions }) => {
      if (presses.length === 0) presses.push(actions.change({ kind: 'hidden', id: record.id }));
      return null;
    },
  });
  vi.mocked(fakeBrowser.runtime.sendMessage).mockImplementation((async () => ({ ok: true, value: {} })) as never);
  expect(await presses[0]).toBe(true);
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({
    name: 'orderChanged',
    payload: { kind: 'hidden', id: record.id },
  });
});

describe('an opened order', () => {
  beforeEach(() => {
    location.hash = orderPath(record.id);
  });

  const language = (shown: Shown<{ view: string }> | undefined) =>
    shown?.order()?.desk.write({})[0]?.forms.short.seller.language;

  it('is written about in the language that is chosen for the seller meanwhile', async () => {
    const { last } = await started();
    await waiting(() => expect(language(last())).toBe('en'));
    await local.set({ preferences: preferences({ sellerLanguage: 'zh-CN' }, 2) });
    await waiting(() => expect(language(last())).toBe('zh-CN'));
  });

  it('is explained in the language that its reader chooses meanwhile', async () => {
    const { last } = await started();
    const explained = () => last()?.order()?.desk.write({})[0]?.forms.short.reader?.language;
    await waiting(() => expect(language(last())).toBe('en'));
    expect(explained()).toBeUndefined();
    await local.set({ preferences: preferences({ language: 'de' }, 2) });
    await waiting(() => expect(explained()).toBe('de'));
  });

  it('is shown without messages, and says so, when their files are gone', async () => {
    vi.mocked(loadTemplates).mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'));
    await started();
    await waiting(() => expect(document.querySelector('article.order')).not.toBeNull());
    expect(text()).toContain(english.ui_draft_notLoaded.message);
    vi.mocked(loadTemplates).mockReset();
  });

  it('is not put together anew by a key stroke in a message', async () => {
    await started();
    await waiting(() => expect(document.querySelector('article.order')).not.toBeNull());
    await settled();
    const made = vi.mocked(orderModel).mock.calls.length;
    const read = vi.spyOn(local, 'get');
    await local.set({ [`draft/${record.id}`]: { schemaVersion: 1, rev: 0, draft: 'M1', form: 'short', text: 'x' } });
    await settled();
    expect([vi.mocked(orderModel).mock.calls.length - made, read.mock.calls.length]).toEqual([0, 0]);
  });

  it('is put together anew when its record changes', async () => {
    const { last } = await started();
    await waiting(() => expect(last()?.order()?.card.standing.intent).toBe('undecided'));
    await local.set({ [`order/${record.id}`]: { ...record, rev: record.rev + 1, intent: 'wantCancel' } });
    await waiting(() => expect(last()?.order()?.card.standing.intent).toBe('wantCancel'));
  });
});
