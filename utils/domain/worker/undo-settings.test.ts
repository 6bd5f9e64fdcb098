import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import { changeSettings } from './change-settings';
import type { SettingsChange } from './events';
import { undoOf } from './undo-settings';

const HERE: Preferences = {
  ...DEFAULT_PREFERENCES,
  country: 'DE',
  theme: 'dark',
  remindersOff: ['payBy'],
  accounts: { '1111': 'Mine' },
  taught: [{ words: 'Weg', meaning: 'cancelled', from: 'user', at: NOW.at }],
};
const there = (change: SettingsChange, from = HERE) => changeSettings(from, change, NOW);
const thereAndBack = (change: SettingsChange): Preferences => {
  const undo = undoOf(HERE, change);
  return undo ? there(undo, there(change)) : there(change);
};

describe('what takes a change of settings back', () => {
  it.each<[string, SettingsChange]>([
    ['a choice', { kind: 'preferencesChanged', change: { theme: 'light' } }],
    ['two at once', { kind: 'preferencesChanged', change: { quietFrom: '20:00', quietUntil: '09:00' } }],
    ['a country taken away', { kind: 'preferencesChanged', change: {}, cleared: ['country'] }],
    [
      'a language where the browser’s own was used',
      { kind: 'preferencesChanged', change: { language: 'ko', workerWords: { chip_payBy: 'x' } } },
    ],
    ['a reminder switched off', { kind: 'preferencesChanged', change: { remindersOff: ['payBy', 'returnBy'] } }],
    ['a word forgotten', { kind: 'wordForgotten', words: 'Weg' }],
    ['a word taught', { kind: 'wordTaught', words: 'Da', meaning: 'completed' }],
    ['a word taught anew', { kind: 'wordTaught', words: 'Weg', meaning: 'completed' }],
  ])('%s', (_title, change) => {
    expect(there(change)).not.toEqual(HERE);
    expect(thereAndBack(change)).toEqual(HERE);
  });

  it('touches nothing that another page of ours chose meanwhile', () => {
    const change: SettingsChange = { kind: 'preferencesChanged', change: { theme: 'light' } };
    const undo = undoOf(HERE, change) ?? change;
    const meanwhile = { ...there(change), chips: false };
    expect(there(undo, meanwhile)).toEqual({ ...HERE, chips: false });
  });

  it('holds for any choices, made of any others', () => {
    const choices = fc.record(
      {
        theme: fc.constantFrom('system', 'light', 'dark'),
        country: fc.constantFrom('DE', 'BR'),
        payWindowDays: fc.integer({ min: 1, max: 60 }),
        chips: fc.boolean(),
        syncOn: fc.boolean(),
        hideItemNames: fc.boolean(),
        accounts: fc.constantFrom({}, { '2222': 'Work' }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(choices, choices, (before, change) => {
        const from: Preferences = { ...DEFAULT_PREFERENCES, ...before };
        const wanted: SettingsChange = { kind: 'preferencesChanged', change };
        const undo = undoOf(from, wanted) ?? wanted;
        expect(there(undo, there(wanted, from))).toEqual(from);
      }),
    );
  });
});
