import { describe, expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { deadlineName, nameOfDeadline } from './deadline-words';

const protection = deadline('protectedUntil', 48, { basis: 'page' });

describe('the name of a deadline', () => {
  it('is the end of a protection on the old pages, which pay the seller then', () => {
    expect(nameOfDeadline(protection, standing({ design: 'legacy' })).key).toBe('deadline_legacyProtection');
  });

  it('is the date of a promised refund on the pages of today', () => {
    const day = { ...protection, moment: { ...protection.moment, precision: 'day' as const } };
    expect(nameOfDeadline(day, standing({ design: 'today' })).key).toBe('deadline_protectedUntil');
  });

  it('is that of its kind otherwise', () => {
    expect(nameOfDeadline(deadline('shipBy', 48), standing({ design: 'legacy' }))).toEqual(deadlineName('shipBy'));
  });
});
