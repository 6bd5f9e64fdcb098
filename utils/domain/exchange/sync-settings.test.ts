import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import { type Instant, instant } from '@/utils/domain/time/instant';
import { changeSettings } from '@/utils/domain/worker/change-settings';
import type { SettingsChange } from '@/utils/domain/worker/events';
import { fitsSync } from './sync-order';
import { fieldsOf, settingsItems, syncedSettingsOf, withStamps, withSyncedSettings } from './sync-settings';

const changed = (before: Preferences, change: SettingsChange, at: Instant): Preferences =>
  withStamps(before, changeSettings(before, change, { ...NOW, at }), at);
const chosen = (change: Extract<SettingsChange, { kind: 'preferencesChanged' }>['change']): SettingsChange => ({
  kind: 'preferencesChanged',
  change,
});
const hears = (device: Preferences, other: Preferences): Preferences =>
  withSyncedSettings(device, syncedSettingsOf(other));

const when = fc.integer({ min: 0, max: 8 }).map((n) => instant(NOW.at + n * 1000));
const words = fc.constantFrom('Weg', 'Da', '待付款', '__proto__');
const anyChange: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.constantFrom('light', 'dark', 'system').map((theme) => chosen({ theme })),
  fc.integer({ min: 1, max: 60 }).map((payWindowDays) => chosen({ payWindowDays })),
  fc.boolean().map((chips) => chosen({ chips })),
  fc.subarray(['payBy', 'shipBy', 'refundBy'] as const).map((remindersOff) => chosen({ remindersOff })),
  fc.constantFrom('DE', 'BR').map((country) => chosen({ country })),
  fc.constant<SettingsChange>({ kind: 'preferencesChanged', change: {}, cleared: ['country'] }),
  fc
    .dictionary(fc.constantFrom('1111', '2222'), fc.constantFrom('Work', 'Home'))
    .map((accounts) => chosen({ accounts: { ...accounts } })),
  fc
    .tuple(words, fc.constantFrom('cancelled', 'completed'))
    .map(([said, meaning]): SettingsChange => ({ kind: 'wordTaught', words: said, meaning })),
  words.map((said): SettingsChange => ({ kind: 'wordForgotten', words: said })),
);

describe('settings of two devices', () => {
  it('end alike, whatever is chosen where and whenever one hears of the other', () => {
    const script = fc.array(fc.tuple(fc.boolean(), fc.option(anyChange), when), { maxLength: 14 });
    fc.assert(
      fc.property(script, (steps) => {
        let [a, b] = [DEFAULT_PREFERENCES, DEFAULT_PREFERENCES];
        for (const [isA, change, at] of steps) {
          const [mine, other] = isA ? [a, b] : [b, a];
          const next = change ? changed(mine, change, at) : hears(mine, other);
          if (isA) a = next;
          else b = next;
        }
        const [endA, endB] = [hears(a, b), hears(b, a)];
        expect(fieldsOf(endA)).toEqual(fieldsOf(endB));
        expect(syncedSettingsOf(endA)).toEqual(syncedSettingsOf(endB));
        expect(hears(endA, endB)).toEqual(endA);
      }),
      { numRuns: 1500 },
    );
  });

  it('keep what was chosen later, each choice for itself', () => {
    const a = changed(DEFAULT_PREFERENCES, chosen({ theme: 'dark', chips: false }), instant(NOW.at + 1));
    const b = changed(DEFAULT_PREFERENCES, chosen({ theme: 'light' }), instant(NOW.at + 2));
    expect(hears(a, b)).toMatchObject({ theme: 'light', chips: false });
  });

  it('choose language and syncing each for itself', () => {
    const a = changed(DEFAULT_PREFERENCES, chosen({ language: 'de', syncOn: true }), NOW.at);
    expect(hears(DEFAULT_PREFERENCES, a)).toEqual(DEFAULT_PREFERENCES);
  });

  it('leave alone what is no choice of this version', () => {
    const fields = { theme: { value: 'purple', at: NOW.at }, constructor: { value: 1, at: NOW.at } };
    expect(withSyncedSettings(DEFAULT_PREFERENCES, { schemaVersion: 1, fields })).toEqual(DEFAULT_PREFERENCES);
  });
});

it('fit what the browser takes: of very many words the latest travel', () => {
  const many = Array.from({ length: 300 }, (_, n) => n).reduce(
    (before, n) =>
      changed(before, { kind: 'wordTaught', words: `Слово номер ${n}`, meaning: 'cancelled' }, instant(NOW.at + n)),
    DEFAULT_PREFERENCES,
  );
  const { words: item } = settingsItems(syncedSettingsOf(many));
  expect(fitsSync(item)).toBe(true);
  expect(item.fields).toHaveProperty(['word:Слово номер 299']);
});
