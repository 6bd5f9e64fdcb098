import { describe, expect, it } from 'vitest';
import { DRAFT_IDS } from '@/utils/domain/order/kinds';
import { draftsText } from '../scripts/drafts/print';

describe('npm run drafts', () => {
  it('prints every message in both lengths, and a table of them', () => {
    const text = draftsText('example', ['en', 'he']);
    const headings = [...text.matchAll(/^## (M\d+) (short|full), (en|he): \d+ of (300|1000)$/gm)];
    expect(headings).toHaveLength(DRAFT_IDS.length * 2 * 2);
    expect(text).toMatch(/^\| he +\|( \d+\/\d+ +\|){22}$/m);
  });

  it('says which orders there are when asked for another', () => {
    expect(() => draftsText('none')).toThrow('there are example, bare');
  });
});
