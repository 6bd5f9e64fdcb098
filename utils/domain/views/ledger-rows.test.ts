import { describe, expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing } from '@/tests/kit/standings';
import { at, NOW } from '@/tests/kit/times';
import type { Standing } from '@/utils/domain/standing/standing';
import { choicesOf, EVERY_ORDER, type LedgerQuery, matching, newestFirst, rowsOf, sorted } from './ledger-rows';

const SOCKS = standing({
  id: orderId('8012345678901111'),
  title: 'Wool socks, 3 pairs',
  store: 'Warm Feet Store',
  placedAt: at('2025-12-01T00:00:00Z'),
  deadlines: [deadline('payBy', 24 * 6)],
});
const LAMP = standing({
  id: orderId('8012345678902222'),
  title: 'ЛАМПА настольная',
  state: 'inTransit',
  placedAt: at('2026-11-20T00:00:00Z'),
});
const PHONE = standing({
  id: orderId('8012345678903333'),
  title: 'Phone case <img src=x onerror=alert(1)>',
  state: 'inTransit',
  deadlines: [deadline('protectedUntil', 24 * 2)],
  firstSeenAt: at('2024-01-05T00:00:00Z'),
});
const ARCHIVED = standing({
  id: orderId('8012345678904444'),
  title: 'Wool hat',
  store: 'Warm Feet Store',
  archivedByUserAt: NOW.at,
});
const ROWS = rowsOf([SOCKS, LAMP, PHONE, ARCHIVED], NOW.zone);
const inList = (open: readonly Standing[], ended: readonly Standing[]) =>
  newestFirst(rowsOf(open, NOW.zone), rowsOf(ended, NOW.zone));

const found = (query: Partial<LedgerQuery>): readonly Standing[] =>
  matching(ROWS, { ...EVERY_ORDER, ...query }, NOW).map((row) => row.standing);

describe('searching all orders', () => {
  it.each([
    ['a part of the name', 'sock', [SOCKS]],
    ['capitals or not', 'WOOL', [SOCKS]],
    ['another script, capitals or not', 'лампа', [LAMP]],
    ['the store', 'warm feet', [SOCKS]],
    ['words in any order', 'pairs wool', [SOCKS]],
    ['a part of the number', '02222', [LAMP]],
    ['signs that mean something elsewhere', '<img src=x', [PHONE]],
    ['nothing', '   ', [SOCKS, LAMP, PHONE]],
    ['a word that no order has', 'wool lamp', []],
  ])('finds by %s', (_name, text, orders) => {
    expect(found({ text })).toEqual(orders);
  });
});

describe('filtering all orders', () => {
  it.each([
    ['state', { state: 'inTransit' }, [LAMP, PHONE]],
    ['year ordered', { year: 2025 }, [SOCKS]],
    ['account', { account: '3333' }, [PHONE]],
    ['what needs the buyer', { needsYou: true }, [SOCKS, PHONE]],
    ['deadline', { kind: 'protectedUntil' }, [PHONE]],
    ['store', { store: 'Warm Feet Store' }, [SOCKS]],
    ['what was put away', { archived: true }, [ARCHIVED]],
    ['several at once', { state: 'inTransit', needsYou: true }, [PHONE]],
  ] as const)('keeps only that %s', (_name, query, orders) => {
    expect(found(query)).toEqual(orders);
  });

  it('offers only what some order has, and no year that no page printed', () => {
    expect(choicesOf(ROWS)).toEqual({
      states: ['awaitingPayment', 'inTransit'],
      kinds: ['payBy', 'protectedUntil'],
      years: [2026, 2025],
      stores: ['Warm Feet Store'],
      accounts: ['1111', '2222', '3333', '4444'],
      hasArchived: true,
    });
  });
});

describe('the order of the list', () => {
  const list = inList([SOCKS, PHONE], [LAMP]);

  it('has the nearest deadline first and undated orders last', () => {
    expect(sorted(list, 'deadline', NOW).map((row) => row.standing)).toEqual([PHONE, SOCKS, LAMP]);
  });

  it('has the newest order first when sorted by date', () => {
    expect(sorted(list, 'date', NOW).map((row) => row.standing)).toEqual([LAMP, SOCKS, PHONE]);
  });

  it('shows an order that just ended once, as it was last derived', () => {
    const ended = { ...SOCKS, rev: 2, state: 'cancelled' } as const;
    expect(inList([SOCKS, LAMP], [ended]).map((row) => row.standing)).toEqual([LAMP, ended]);
  });
});

describe('an order with two dates for a dispute, the earlier one over', () => {
  const two = standing({
    id: orderId('8012345678905555'),
    state: 'completed',
    deadlines: [deadline('disputeBy', -5), deadline('disputeBy', 20, { drives: false })],
  });
  const list = inList([PHONE, two], []);

  it('is found among those that need you', () => {
    expect(matching(list, { ...EVERY_ORDER, needsYou: true }, NOW).map((row) => row.standing)).toContain(two);
  });

  it('comes by the date that is still ahead', () => {
    expect(sorted(list, 'deadline', NOW).map((row) => row.standing)).toEqual([two, PHONE]);
  });
});
