// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Said } from '@/components/frame/SaidLine';
import { orderId } from '@/tests/kit/orders';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { exact } from '@/utils/domain/time/instant';
import type { OrderChange, SettingsChange } from '@/utils/domain/worker/events';
import { makeActions } from './actions';

const id = orderId('8012345678901234');
const sent: unknown[] = [];
const lines: (Said | undefined)[] = [];
const actions = makeActions(
  (said) => void lines.push(said),
  () => undefined,
  () => ({ ...DEFAULT_PREFERENCES, remindersOff: ['payBy'], accounts: { '1111': 'Mine' } }),
);

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    sent.push(message);
    return { ok: true, value: {} };
  }) as never);
});
afterEach(() => {
  sent.length = 0;
  lines.length = 0;
});

const SETTINGS: readonly [string, SettingsChange][] = [
  ['said_language', { kind: 'preferencesChanged', change: { language: 'ko', workerWords: {} } }],
  ['said_language', { kind: 'preferencesChanged', change: {}, cleared: ['language', 'workerWords'] }],
  ['said_theme', { kind: 'preferencesChanged', change: { theme: 'dark' } }],
  ['said_chipsOff', { kind: 'preferencesChanged', change: { chips: false } }],
  ['said_chipsOn', { kind: 'preferencesChanged', change: { chips: true } }],
  ['said_syncOn', { kind: 'preferencesChanged', change: { syncOn: true } }],
  ['said_syncOff', { kind: 'preferencesChanged', change: { syncOn: false } }],
  ['said_country', { kind: 'preferencesChanged', change: { country: 'DE' } }],
  ['said_countryNone', { kind: 'preferencesChanged', change: {}, cleared: ['country'] }],
  ['said_sellerLanguage', { kind: 'preferencesChanged', change: { sellerLanguage: 'zh-CN' } }],
  ['said_payWindowDays', { kind: 'preferencesChanged', change: { payWindowDays: 30 } }],
  ['said_accounts', { kind: 'preferencesChanged', change: { accounts: {} } }],
  ['said_quiet', { kind: 'preferencesChanged', change: { quietFrom: '20:00' } }],
  ['said_quiet', { kind: 'preferencesChanged', change: { quietUntil: '07:00' } }],
  ['said_remindKindOff', { kind: 'preferencesChanged', change: { remindersOff: ['payBy', 'returnBy'] } }],
  ['said_remindKindOn', { kind: 'preferencesChanged', change: { remindersOff: [] } }],
  ['said_remindersOff', { kind: 'preferencesChanged', change: { allRemindersOff: true } }],
  ['said_remindersOn', { kind: 'preferencesChanged', change: { allRemindersOff: false } }],
  ['said_namesHidden', { kind: 'preferencesChanged', change: { hideItemNames: true } }],
  ['said_namesShown', { kind: 'preferencesChanged', change: { hideItemNames: false } }],
  ['said_wordTaught', { kind: 'wordTaught', words: 'Weg', meaning: 'cancelled' }],
  ['settings_forgotten', { kind: 'wordForgotten', words: 'Weg' }],
];

const CHANGES: readonly [string, OrderChange, OrderChange][] = [
  ['said_reasonChosen', { kind: 'reasonChosen', id, reason: 'duplicate' }, { kind: 'reasonChosen', id }],
  ['said_hidden', { kind: 'hidden', id }, { kind: 'unhidden', id }],
  [
    'said_tooLateUndone',
    { kind: 'markUndone', id, madeAt: NOW.at, mark: 'tooLateToCancel' },
    { kind: 'marked', id, mark: { kind: 'tooLateToCancel', at: exact(NOW.at), madeAt: NOW.at, zone: NOW.zone } },
  ],
];

describe('what a press means is said in one line, with the way back', () => {
  it.each(SETTINGS)('%s: %o', async (key, change) => {
    await actions.changeSettings(change);
    expect(lines.at(-1)?.phrase.key).toBe(key);
    await lines.at(-1)?.onUndo?.();
    expect(sent).toHaveLength(2);
    expect(lines.at(-1)).toBeUndefined();
  });
  it.each(CHANGES)('%s', async (key, change, undo) => {
    await actions.change(change, undo);
    expect(lines.at(-1)?.phrase.key).toBe(key);
    await lines.at(-1)?.onUndo?.();
    expect(JSON.stringify(sent.at(-1))).toContain(JSON.stringify(undo));
  });
  it('a reason taken back says nothing more', async () => {
    await actions.change({ kind: 'reasonChosen', id });
    expect(lines).toEqual([undefined]);
  });
  it('what was refused is said instead', async () => {
    vi.mocked(fakeBrowser.runtime.sendMessage).mockResolvedValueOnce({
      ok: false,
      error: { key: 'notice_storageFull' },
    } as never);
    await actions.changeSettings({ kind: 'preferencesChanged', change: { theme: 'dark' } });
    expect(lines).toEqual([{ phrase: { key: 'notice_storageFull' } }]);
  });
});
