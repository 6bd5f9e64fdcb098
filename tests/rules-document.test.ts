import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPTION_KEYS } from '@/utils/domain/options/options';
import { DEADLINE_KINDS } from '@/utils/domain/order/kinds';
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

  it('has a row for every option and every deadline, with a mark for every state it is in', () => {
    const marks = (name: string) =>
      text.split('\n').find((line) => line.startsWith(`| \`${name}\``) && /[●?]/.test(line));
    expect(OPTION_KEYS.filter((key) => marks(key) === undefined)).toEqual([]);
    expect(DEADLINE_KINDS.filter((kind) => marks(kind) === undefined)).toEqual([]);
  });

  it('dates an unpaid order across a clock change, a refund, and a cancel request', () => {
    expect(text).toContain('Placed Sun 25 Oct, 10:00 GMT-7');
    expect(text).toContain('closes Sat 14 Nov, 09:00 GMT-8');
    expect(text).toContain('Refund processed Mon 23 Nov: 3 to 20 business days, Thu 26 Nov\u2009–\u2009Mon 21 Dec.');
    expect(text).toContain('answer at once or by Thu 26 Nov, 11:00 CET, money back Thu 26 Nov\u2009–\u2009Thu 24 Dec');
  });
});
