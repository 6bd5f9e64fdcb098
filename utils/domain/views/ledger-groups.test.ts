import { expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import type { Standing } from '@/utils/domain/standing/standing';
import { groupsOf, inGroups } from './ledger-groups';
import { rowsOf } from './ledger-rows';

const numbered = (n: number, change: Partial<Standing>): Standing =>
  standing({ id: orderId(`80123456789${String(n).padStart(5, '0')}`), ...change });

it('puts what to do first, then what is watched, then money that comes back, and last what is over', () => {
  const all = [
    numbered(1, { state: 'cancelled' }),
    numbered(2, { state: 'inTransit', deadlines: [deadline('protectedUntil', 900)] }),
    numbered(3, { state: 'cancelled', refund: 'open' }),
    numbered(4, { deadlines: [deadline('payBy', 20)] }),
    numbered(5, { state: 'inTransit', deadlines: [deadline('protectedUntil', 800)] }),
  ];
  const rows = rowsOf(all, NOW.zone);
  const groups = inGroups(rows, groupsOf(rows, NOW));
  expect(groups.map(({ group, standings }) => [group, standings.map(({ id }) => Number(id.slice(-5)))])).toEqual([
    ['needYou', [4]],
    ['watching', [2, 5]],
    ['money', [3]],
    ['ended', [1]],
  ]);
});
