import { describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '@/utils/domain/preferences';
import { dictionaryOf, languageOf } from './words';

describe('the language of the interface', () => {
  it.each<[string, InterfaceLanguage | undefined, string, InterfaceLanguage]>([
    ['the chosen one wins', 'pl', 'de', 'pl'],
    ["else the browser's", undefined, 'de', 'de'],
    ['a country variant reads the general language', undefined, 'de-AT', 'de'],
    ['Portugal reads Brazilian Portuguese', undefined, 'pt-PT', 'pt-BR'],
    ['the variant we have is taken as it is', undefined, 'zh-cn', 'zh-CN'],
    ['Hebrew under its old name', undefined, 'iw', 'he'],
    ['a language we do not have reads English', undefined, 'fi', 'en'],
  ])('%s', (_title, chosen, ofBrowser, language) => {
    expect(languageOf(chosen, ofBrowser)).toBe(language);
  });
});

it('what is not a message is left out', () => {
  expect(dictionaryOf({ a: { message: 'A' }, b: 'B', c: { message: 3 }, d: null })).toEqual({ a: 'A' });
  expect(dictionaryOf(undefined)).toEqual({});
});
