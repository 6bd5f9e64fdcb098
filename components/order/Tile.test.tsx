// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { NOW } from '@/tests/kit/times';
import { onScreen } from '@/tests/on-screen';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Standing } from '@/utils/domain/standing/standing';
import { cardOf } from '@/utils/domain/views/card';
import { Tile } from './Tile';

const groundOf = (change: Partial<Standing>): string | undefined => {
  const { root } = onScreen(<Tile card={cardOf(standing(change), NOW, DEFAULT_PREFERENCES)} />);
  return root.querySelector<HTMLElement>('.tile')?.dataset.ground;
};

it('is as urgent as a date that is shown, and never by a day that nobody read', () => {
  const byRule = [deadline('payBy', 5, { basis: 'rule', confidence: 'estimated' })];
  expect(groundOf({ deadlines: [deadline('payBy', 5)] })).toBe('now');
  expect(groundOf({ deadlines: byRule })).toBe('now');
  expect(groundOf({ deadlines: byRule, look: 'notYet' })).toBeUndefined();
});
