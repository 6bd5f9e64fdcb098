import { describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '@/utils/domain/order/preferences';
import { catalogueLanguage, isInCatalogue, languageOf } from './language';

describe('the language of the reader', () => {
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

it.each([
  ['en-US', 'en'],
  ['fi', 'en'],
  ['de-AT', 'de'],
  ['pt-BR', 'pt-BR'],
  // The browser finds no `pt` and no `zh` among our folders, so its own sentences are English there.
  ['pt-PT', 'en'],
  ['zh-TW', 'en'],
])('the browser set to %s gives our sentences in %s', (ofBrowser, language) => {
  expect(catalogueLanguage(ofBrowser)).toBe(language);
});

it.each<[InterfaceLanguage, string, boolean]>([
  ['en', 'en-GB', true],
  ['de', 'de-AT', true],
  ['pt-BR', 'pt-BR', true],
  ['zh-CN', 'zh_cn', true],
  // Where the browser has to fall back, browsers differ in what they choose.
  ['en', 'fi', false],
  ['pt-BR', 'pt-PT', false],
  ['he', 'iw', false],
  ['pl', 'de', false],
])('whether %s is what the browser set to %s has in its catalogue', (language, ofBrowser, isThere) => {
  expect(isInCatalogue(language, ofBrowser)).toBe(isThere);
});
