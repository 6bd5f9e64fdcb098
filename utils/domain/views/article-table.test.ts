import { describe, expect, it } from 'vitest';
import { english } from '@/tests/fixtures/english';
import { type PlainKey, phrase } from '@/utils/domain/words/phrase';
import { ARTICLE, type ArticleRow, type Claim, CORRECTIONS } from './article-table';

const rows: readonly (readonly [string, ArticleRow])[] = Object.entries(ARTICLE);
const say = (key: PlainKey): string => english.say(phrase(key));

describe('the article, claim by claim', () => {
  it('has a row for R1 to R52 and no other', () => {
    expect(Object.keys(ARTICLE)).toEqual(Array.from({ length: 52 }, (_, index) => `R${index + 1}`));
  });

  it.each(Array.from({ length: 52 }, (_, index) => `R${index + 1}` as Claim))('%s is short', (claim) => {
    expect(say(`article_${claim}_claim`).length).toBeLessThanOrEqual(90);
    expect(say(`article_${claim}_today`).length).toBeLessThanOrEqual(140);
  });

  it('is corrected wherever it is wrong or nothing was found for it', () => {
    const uncorrected = rows.filter(
      ([, { today, correction }]) => ['WRONG', 'UNV', 'HIST', 'CONFLICT'].includes(today) && !correction,
    );
    expect(uncorrected.map(([claim]) => claim)).toEqual([]);
  });

  it('leads to every correction, X1 to X14', () => {
    const used = rows.flatMap(([, { correction }]) => correction ?? []);
    expect([...used].sort()).toEqual([...CORRECTIONS].sort());
  });

  it('says where in the product each claim is, and where the fact is from', () => {
    expect(rows.filter(([, { where }]) => where.length === 0).map(([claim]) => claim)).toEqual([]);
    // Only the moral damages rest on nothing: what was looked for and not found has no source.
    expect(rows.filter(([, { sources }]) => sources.length === 0).map(([claim]) => claim)).toEqual(['R16']);
  });
});
