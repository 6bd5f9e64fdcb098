import { describe, expect, it } from 'vitest';
import { instant, UTC } from '@/utils/domain/time/instant';
import { NO_HEALTH, type PageHealth } from './health';
import { missingSince, withPage } from './page-health';

const DAY = 86_400_000;
const page = (day: number, more: Partial<PageHealth> = {}): PageHealth => ({
  page: 'list',
  design: 'today',
  at: instant(Date.UTC(2026, 10, 1) + day * DAY),
  orders: 1,
  missing: [],
  drift: {},
  unknownWords: [],
  ...more,
});
const after = (...pages: readonly PageHealth[]) =>
  pages.reduce((health, each) => withPage(health, each, UTC), NO_HEALTH);

describe('how reading went', () => {
  it('one kind of page on one day is one row; a look at one card does not make the others forgotten', () => {
    const whole = page(0, { orders: 10, drift: { status: 2 }, missing: ['store'], unknownWords: ['Under a spell'] });
    const card = page(0.3, { drift: { total: 1 }, unknownWords: ['Enchanted'] });
    expect(after(whole, card).pages).toEqual([
      { ...card, orders: 10, drift: { status: 2, total: 1 }, unknownWords: ['Enchanted', 'Under a spell'] },
    ]);
  });

  it('is kept for thirty days, newest first, each kind and design apart', () => {
    const { pages } = after(page(0), page(20), page(20, { page: 'detail' }), page(30.5, { design: 'ru' }));
    expect(pages.map(({ page: kind, design, at }) => [kind, design, (at - page(0).at) / DAY])).toEqual([
      ['list', 'ru', 30.5],
      ['detail', 'today', 20],
      ['list', 'today', 20],
    ]);
  });

  it('trouble stands until a page is read well', () => {
    const bad = page(0, { orders: 0, trouble: 'unreadablePage' });
    expect(after(bad).trouble).toBe('unreadablePage');
    expect(after(bad, page(1)).trouble).toBeUndefined();
  });
});

describe('since when a field is missing', () => {
  const rows = [
    page(9, { missing: ['total', 'store'] }),
    page(8, { missing: ['total'] }),
    page(8, { page: 'detail' }),
    page(7, { orders: 0 }),
    page(6, { missing: ['total'] }),
    page(5, { design: 'ru' }),
    page(4, {}),
    page(3, { missing: ['total', 'store'] }),
  ] as const;

  it('is the first look of the last unbroken row of looks without it, on that kind of page', () => {
    expect(missingSince(rows, rows[0], 'total')).toBe(rows[4].at);
    expect(missingSince(rows, rows[0], 'store')).toBe(rows[0].at);
    expect(missingSince(rows, rows[1], 'total')).toBe(rows[4].at);
    expect(missingSince(rows, rows[7], 'store')).toBe(rows[7].at);
  });

  it('is no time where it was found', () => {
    expect(missingSince(rows, rows[0], 'status')).toBeUndefined();
    expect(missingSince(rows, rows[2], 'total')).toBeUndefined();
  });
});
