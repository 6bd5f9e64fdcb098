import { expect, it } from 'vitest';
import { deadline, standing } from '@/tests/kit/standings';
import { later, NOW } from '@/tests/kit/times';
import { hiddenUntil } from './need';

it('"Not now" lasts until the next reminder, not until one that was before it and never came', () => {
  const order = standing({
    intent: 'willPay',
    deadlines: [deadline('payBy', 40)],
    known: [{ kind: 'payBy', knownAt: later(-300).at, deadlineAt: later(40).at }],
    hiddenAt: NOW.at,
  });
  const until = hiddenUntil(order, NOW) ?? 0;
  expect(until).toBeGreaterThan(NOW.at);
  expect(until).toBeLessThan(later(40).at);
});
