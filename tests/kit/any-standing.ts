/** Arbitrary standings, for laws that hold for all. */
import fc from 'fast-check';
import { DEADLINE_BASES, DEADLINE_KINDS, INTENTS, ORDER_STATES, STATE_BASES } from '@/utils/domain/order/kinds';
import { PAYMENT_METHODS } from '@/utils/domain/order/printed';
import { REASON_KEYS } from '@/utils/domain/order/reasons';
import { type Deadline, ORDER_NOTICES, type Standing, TRAITS } from '@/utils/domain/standing/standing';
import { add, between, days, instant } from '@/utils/domain/time/instant';
import { orderId } from './orders';
import { standing } from './standings';
import { NOW } from './times';

const nearby = fc.integer({ min: -90 * 24 * 60, max: 90 * 24 * 60 }).map((m) => instant(NOW.at + m * 60_000));
const someMoment = fc
  .tuple(nearby, fc.integer({ min: 0, max: 40 }))
  .map(([from, n]) => between(from, add(from, days(n))));
const someDeadline: fc.Arbitrary<Deadline> = fc
  .tuple(
    fc.constantFrom(...DEADLINE_KINDS),
    fc.constantFrom(...DEADLINE_BASES),
    someMoment,
    fc.boolean(),
    fc.integer({ max: 3, min: 0 }),
  )
  .map(([kind, basis, moment, drives, dice]) =>
    dice === 0
      ? { kind, basis, confidence: 'unknown', drives }
      : { kind, basis, confidence: moment.precision === 'exact' ? 'exact' : 'estimated', drives, moment },
  );

/** Any order whatever, also ones that no page would show. */
export const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    id: fc.bigInt({ min: 10n ** 15n, max: 10n ** 16n - 1n }).map((n) => orderId(String(n))),
    seenAt: nearby,
    state: fc.constantFrom(...ORDER_STATES),
    stateBasis: fc.constantFrom(...STATE_BASES),
    intent: fc.constantFrom(...INTENTS),
    refund: fc.constantFrom('open', 'closed', 'none'),
    deadlines: fc.array(someDeadline, { maxLength: 6 }),
    notices: fc.subarray([...ORDER_NOTICES]),
    traits: fc.subarray([...TRAITS]),
    design: fc.constantFrom('today', 'ru', 'legacy'),
  })
  .chain((fields) =>
    fc
      .record(
        { reason: fc.constantFrom(...REASON_KEYS), paymentMethod: fc.constantFrom(...PAYMENT_METHODS) },
        { requiredKeys: [] },
      )
      .map((more) => standing({ ...fields, ...more })),
  );
