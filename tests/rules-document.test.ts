import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesDocument } from '../scripts/rules/document';

describe('docs/rules.md', () => {
  const text = rulesDocument();

  it('is what the tables say now (if not: npm run rules)', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(text);
  });

  it('names every claim of the article, R1 to R52', () => {
    const missing = Array.from({ length: 52 }, (_, index) => `R${index + 1}`).filter(
      (claim) => !text.includes(`| ${claim} `),
    );
    expect(missing).toEqual([]);
  });

  it('dates an unpaid order and a cancel request', () => {
    expect(text).toContain('closes Sat 21 Nov, 10:00 GMT-8');
    expect(text).toContain('answer at once or by Thu 26 Nov, 11:00 CET, money back Thu 26 Nov – Thu 24 Dec');
  });
});
