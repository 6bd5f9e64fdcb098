import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { NOW } from '@/tests/kit/times';
import { OPTION_FACTS, type OptionFacts } from '@/utils/domain/options/options-table';
import { ARTICLE, type ArticleRow } from '@/utils/domain/views/article-table';
import { makeWords } from '@/utils/domain/words/words';
import { lawOf } from './jurisdictions';
import { REASONS, type ReasonRow } from './reasons-table';
import { RULE_KEYS, ruleOf } from './rules';
import { monthOf, sourceWords } from './source-words';
import { SOURCE_TAGS, type SourceTag, sourceOf } from './sources';

const options: readonly OptionFacts[] = Object.values(OPTION_FACTS);
const reasons: readonly ReasonRow[] = Object.values(REASONS);
const claims: readonly ArticleRow[] = Object.values(ARTICLE);
const USED: readonly SourceTag[] = [
  ...options.map(({ source }) => source),
  ...RULE_KEYS.flatMap((key) => ruleOf(key).sources),
  ...reasons.flatMap(({ classic, today }) => [...classic.sources, ...today.sources]),
  ...claims.flatMap(({ sources }) => sources),
];

const said = (tag: SourceTag, country?: string): string => english.say(sourceWords(tag, country));

describe('where facts are from', () => {
  it('has no row that nothing rests on', () => {
    expect(SOURCE_TAGS.filter((tag) => !USED.includes(tag))).toEqual([]);
  });

  it('names each source and where it stood, but for our own advice', () => {
    const bare = SOURCE_TAGS.filter((tag) => sourceOf(tag).name === '' || sourceOf(tag).address === '');
    expect(bare).toEqual(['OURS']);
  });

  it('has no address that could be taken for a link of ours', () => {
    expect(SOURCE_TAGS.filter((tag) => /:\/\//.test(sourceOf(tag).address))).toEqual([]);
  });

  it.each([
    ['MMZ', 'AliExpress’s own page, September 2026'],
    ['DEV26', 'AliExpress’s own page, September 2026'],
    ['S18', 'A copy of AliExpress’s help, after 2020'],
    ['S15', 'A copy of AliExpress’s help, August 2018'],
    ['S8', 'AliExpress’s own help or rules, about 2013'],
    ['S47', 'One guide for shoppers, 2018, it may be out of date'],
    ['S64', 'One guide for shoppers, year not known, it may be out of date'],
    ['S54', 'Questions of other shoppers, year not known'],
    ['OURS', 'Our advice; no rule sets it'],
  ] as const)('%s in words', (tag, words) => {
    expect(said(tag)).toBe(words);
  });

  it('several years are said as years', () => {
    expect(said('S32')).toMatch(/^Several guides for shoppers, 2012\s?–\s?2021$/);
  });

  it('says months and years the way a language does', () => {
    const words = { source_page: '{when}', source_guides: '{when}' };
    const sayIn = (language: string, tag: SourceTag): string =>
      makeWords({ language, messages: words, zone: NOW.zone, now: NOW.at }).say(sourceWords(tag));
    expect(['de', 'ru', 'ja'].map((language) => sayIn(language, 'MMZ'))).toEqual([
      'September 2026',
      'сентябрь 2026 г.',
      '2026年9月',
    ]);
    expect(sayIn('ja', 'S32')).toMatch(/^2012年?～2021年$/);
  });

  it.each([
    ['DE', 'Directive 2011/83/EU'],
    ['GB', 'Consumer Contracts Regulations 2013'],
    ['BR', 'Código de Defesa do Consumidor'],
    ['RU', 'Закон о защите прав потребителей'],
    ['TW', 'Consumer Protection Act of Taiwan'],
    ['TR', 'Turkish Regulation on Distance Contracts'],
    ['KR', 'Korean Act on Consumer Protection in Electronic Commerce'],
  ])('in %s the law is its own', (country, law) => {
    expect(said('L1', country)).toContain(`The law: ${law}`);
  });

  it('a country without a sourced law has none, and other sources do not depend on it', () => {
    expect([lawOf('US'), lawOf(undefined)]).toEqual([undefined, undefined]);
    expect(said('S18', 'BR')).toBe(said('S18'));
  });

  it('tells the month of a check', () => {
    expect(monthOf('2026-11')).toEqual({ kind: 'month', year: 2026, month: 11 });
  });
});
