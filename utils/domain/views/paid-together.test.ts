import { expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { standing } from '@/tests/kit/standings';
import { at } from '@/tests/kit/times';
import { paidTogether } from './paid-together';

const DAY = at('2026-11-22T23:00:00Z');
const bought = (id: string, placedAt = DAY) => standing({ id: orderId(id), placedAt });

it('orders whose numbers follow each other in steps of a line were bought together', () => {
  const first = bought('3048963030691559');
  const second = bought('3048963030711559');
  const third = bought('3048963030751559');
  const otherDay = bought('3048963030731559', at('2026-11-20T23:00:00Z'));
  const otherAccount = bought('3048963030715504');
  const otherCheckout = bought('3049063030711559');
  const all = [first, second, third, otherDay, otherAccount, otherCheckout];
  const counts = paidTogether(all);
  expect([first, second, third].map(({ id }) => counts.get(id))).toEqual([2, 2, 2]);
  expect([otherDay, otherAccount, otherCheckout].map(({ id }) => counts.get(id))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('two far ends of a long checkout do not count each other, and each counts the middle', () => {
  const [one, middle, last] = ['3048963030691559', '3048963032191559', '3048963033691559'].map((id) => bought(id));
  const counts = paidTogether([last, one, middle].filter((each) => each !== undefined));
  expect([one, middle, last].map((each) => each && counts.get(each.id))).toEqual([1, 2, 1]);
});
