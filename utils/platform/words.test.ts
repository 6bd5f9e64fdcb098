import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOW } from '@/tests/kit/times';
import { phrase } from '@/utils/domain/words/phrase';
import { dictionaryOf, loadVocabulary, wordsAt } from './words';

it('what is not a message is left out', () => {
  expect(dictionaryOf({ a: { message: 'A' }, b: 'B', c: { message: 3 }, d: null })).toEqual({ a: 'A' });
  expect(dictionaryOf(undefined)).toEqual({});
});

it("the browser's own language is spoken from the browser's catalogue, without a file", async () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-AT');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) =>
    key === 'action_back' ? 'Zurück' : key === 'headline_needYou_one' ? 'Eine' : '',
  );
  for (const chosen of [{}, { language: 'de' }] as const) {
    const vocabulary = await loadVocabulary(chosen);
    expect(vocabulary).toMatchObject({ language: 'de', reader: 'de' });
    const words = wordsAt(vocabulary, NOW);
    expect(words.say(phrase('action_back'))).toBe('Zurück');
    expect(words.say(phrase('headline_needYou', undefined, 1))).toBe('Eine');
  }
});
