import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '@/public/_locales/en/messages.json';
import { NOW } from '@/tests/kit/times';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { phrase } from '@/utils/domain/words/phrase';
import { isWorkerWord } from '@/utils/domain/words/worker-words';
import { CATALOGUE } from './catalogue';
import { wordsToLeave } from './left-words';
import { workerWords } from './worker-words';

const messages = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
const vocabulary = { language: 'en', messages, reader: 'en' } as const;
const inCapitals = {
  ...vocabulary,
  messages: Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, text.toUpperCase()])),
};

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => messages[key] ?? '');
});

describe('words left for the worker', () => {
  it('are none where the browser itself has the same', () => {
    expect(wordsToLeave(vocabulary, DEFAULT_PREFERENCES)).toBeUndefined();
  });

  it('are none, and those of before are taken back, where a page speaks from that catalogue', () => {
    const here = { ...vocabulary, messages: CATALOGUE };
    expect(wordsToLeave(here, DEFAULT_PREFERENCES)).toBeUndefined();
    const old = { ...DEFAULT_PREFERENCES, workerWords: { chip_toShip: 'OLD' } };
    expect(wordsToLeave(here, old)).toMatchObject({ cleared: ['workerWords'] });
  });

  it('are left in another language, once, and only those that it says', () => {
    const change = wordsToLeave(inCapitals, DEFAULT_PREFERENCES);
    if (change?.kind !== 'preferencesChanged') throw new Error('nothing was left');
    const left = change.change.workerWords ?? {};
    expect(left.chip_toShip).toBe('NOT SHIPPED: YOU CAN ASK TO CANCEL');
    expect(left.settings_title).toBeUndefined();
    expect(wordsToLeave(inCapitals, { ...DEFAULT_PREFERENCES, workerWords: left })).toBeUndefined();
  });

  it('are left anew when an update changed them, and taken back when they are no longer needed', () => {
    const old = { ...DEFAULT_PREFERENCES, workerWords: { chip_toShip: 'OLD' } };
    expect(wordsToLeave(inCapitals, old)).toMatchObject({
      change: { workerWords: { chip_toShip: 'NOT SHIPPED: YOU CAN ASK TO CANCEL' } },
    });
    expect(wordsToLeave(vocabulary, old)).toEqual({
      kind: 'preferencesChanged',
      change: {},
      cleared: ['workerWords'],
    });
  });

  it('are what it says; a sentence newer than them is said as the browser has it', () => {
    const words = workerWords({ ...DEFAULT_PREFERENCES, workerWords: { chip_toShip: 'BLEIBT' } }, NOW);
    expect(words.say(phrase('chip_toShip'))).toBe('BLEIBT');
    expect(words.say(phrase('chip_dispute_noDate'))).toBe('In dispute');
    expect(words.say(phrase('headline_needYou', undefined, 2))).toBe('2 orders need you');
  });

  it('hold every sentence that notifications and chips are made of', () => {
    const files = [
      'reminders/notification-words',
      'reminders/notifications',
      'views/chips',
      'views/advice',
      'views/situations-unpaid',
      'views/situations-to-ship',
      'views/situations-shipped',
      'views/situations-money',
      'views/situations-ended',
    ];
    const isKey = (word: string) => word in messages || `${word}_other` in messages;
    const used = files.flatMap((file) =>
      [...readFileSync(`utils/domain/${file}.ts`, 'utf8').matchAll(/'(\w+_\w+)'/g)].map(([, word = '']) => word),
    );
    expect(used.filter(isKey).length).toBeGreaterThan(60);
    expect(used.filter((word) => isKey(word) && !isWorkerWord(word))).toEqual([]);
  });
});
