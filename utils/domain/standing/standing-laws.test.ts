import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mark, order, type PageExample, page } from '@/tests/kit/orders';
import { at, moment } from '@/tests/kit/times';
import { DEADLINE_KINDS, ORDER_STATES, type StatusMeaning } from '@/utils/domain/order/kinds';
import { addObservation } from '@/utils/domain/order/observations';
import { FAULTS, type Mark, type Order, OUTCOMES, PLAIN_MARK_KINDS } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import type { Observation, Reading } from '@/utils/domain/order/printed';
import { STATUS_MEANINGS } from '@/utils/domain/order/status-meanings';
import { toIso } from '@/utils/domain/time/calendar';
import { add, hours, type Instant } from '@/utils/domain/time/instant';
import { standingOf } from './derive-standing';
import { isDated } from './standing';

const START = at('2026-10-20T00:00:00Z');
const MEANINGS: readonly (StatusMeaning | undefined)[] = [...STATUS_MEANINGS, undefined];
/** Some hour of the next six weeks: three clock changes lie in them. */
const someHour = fc.nat(1000).map((n): Instant => add(START, hours(n)));
const somePage: fc.Arbitrary<PageExample> = fc.record(
  {
    placed: fc.constantFrom('2026-10-20', '2026-10-25'),
    paid: fc.constantFrom('2026-10-24', '2026-10-25T12:00:00Z'),
    completed: fc.constantFrom('2026-11-20'),
    delivered: fc.constantFrom('2026-11-15', '2026-11-16T09:00:00Z'),
    buttons: fc.constantFrom(['cancel'] as const, [] as const),
    printed: fc.record({
      page: fc.constantFrom('list', 'detail', 'cancel'),
      design: fc.constantFrom('today', 'legacy'),
      paymentMethod: fc.constantFrom('card', 'boleto', 'paypal', 'balance', 'voucher', 'cashOnDelivery'),
    }),
  },
  { requiredKeys: ['printed'] },
);
const someReading = fc
  .tuple(someHour, fc.nat(100), fc.constantFrom(...MEANINGS), somePage)
  .map(([time, length, meaning, example]) =>
    page(toIso(time), meaning, { ...example, until: toIso(add(time, hours(length))) }),
  );
const someMark = fc
  .tuple(
    someHour,
    fc.constantFrom(
      ...PLAIN_MARK_KINDS,
      'iPaid',
      'requestSent',
      'stateSet',
      'cameBut',
      'disputeClosed',
      'deadlineSet',
      'messageSent',
      'note',
      'ownReminder',
    ),
    fc.constantFrom(...ORDER_STATES),
    fc.constantFrom(...OUTCOMES),
    fc.constantFrom(...FAULTS),
  )
  .map(([time, kind, state, outcome, fault]): Mark => {
    const when = toIso(time);
    if (kind === 'stateSet') return mark(when, { kind, state });
    if (kind === 'disputeClosed') return mark(when, { kind, outcome });
    if (kind === 'cameBut') return mark(when, { kind, fault });
    if (kind === 'deadlineSet') return mark(when, { kind, deadline: 'protectedUntil', by: moment('2026-12-01') });
    if (kind === 'messageSent') return mark(when, { kind, draft: 'M10', text: 'Where is it?' });
    if (kind === 'note') return mark(when, { kind, text: 'Asked again' });
    if (kind === 'ownReminder') return mark(when, { kind, text: 'Look', by: moment('2026-12-01') });
    return mark(when, { kind });
  });
const someCountry = fc
  .constantFrom('DE', 'BR', 'AU')
  .map((country): Preferences => ({ ...DEFAULT_PREFERENCES, country }));
const someOrder = fc
  .tuple(fc.array(someReading, { minLength: 1, maxLength: 7 }), fc.array(someMark, { maxLength: 4 }))
  .map(([readings, marks]) => order(readings, marks));

const RUNS = { numRuns: 1000 };
vi.setConfig({ testTimeout: 120_000 });

/** The same order, its pages having arrived in another order. */
const rearranged = (example: Order): fc.Arbitrary<Order> =>
  fc
    .shuffledSubarray([...example.readings], { minLength: example.readings.length })
    .map((readings) => order(readings, example.record.marks));

/** Its pages one by one, as they were rendered: what happens while a shopper looks again and again. */
const asRendered = ({ readings }: Order): readonly Observation[] =>
  readings
    .flatMap(({ observation }) => {
      const { firstAt, lastAt } = observation;
      return [...new Set([firstAt, lastAt])].map((time) => ({ ...observation, firstAt: time, lastAt: time }));
    })
    .toSorted((a, b) => a.firstAt - b.firstAt);

describe('where an order stands', () => {
  it('is the same in whatever order its pages arrived', () => {
    fc.assert(
      fc.property(
        someOrder.chain((example) => fc.tuple(fc.constant(example), rearranged(example))),
        someCountry,
        ([example, other], preferences) => {
          expect(standingOf(other, preferences)).toEqual(standingOf(example, preferences));
        },
      ),
      RUNS,
    );
  });

  it('is the same when every page is read a second time', () => {
    const interpreted = (record: Order['record'], readings: readonly Reading[]): Order => ({
      record,
      readings: record.observations.flatMap((observation) => {
        const found = readings.find(
          (reading) => JSON.stringify(reading.observation.printed) === JSON.stringify(observation.printed),
        );
        return found ? [{ ...found, observation }] : [];
      }),
    });
    fc.assert(
      fc.property(someOrder, (example) => {
        const pages = asRendered(example);
        const once = pages.reduce(addObservation, order([], example.record.marks).record);
        const twice = pages.toReversed().reduce(addObservation, once);
        expect(twice).toBe(once);
        const standing = standingOf(interpreted(once, example.readings), DEFAULT_PREFERENCES);
        expect(standingOf(interpreted(twice, example.readings), DEFAULT_PREFERENCES)).toEqual(standing);
      }),
      RUNS,
    );
  });

  it('has deadlines whose earliest end is never after their latest, at most one of a kind driving', () => {
    fc.assert(
      fc.property(someOrder, someCountry, (example, preferences) => {
        const { deadlines } = standingOf(example, preferences);
        for (const deadline of deadlines.filter(isDated)) {
          expect(deadline.moment.earliest).toBeLessThanOrEqual(deadline.moment.latest);
        }
        for (const kind of DEADLINE_KINDS) {
          expect(deadlines.filter((deadline) => deadline.kind === kind && deadline.drives).length).toBeLessThan(2);
        }
      }),
      RUNS,
    );
  });

  it('keeps its deadlines where they are when the same pages are read again much later', () => {
    const later = (reading: Reading): Reading => ({
      ...reading,
      observation: { ...reading.observation, lastAt: add(reading.observation.lastAt, hours(24 * 365)) },
    });
    fc.assert(
      fc.property(someReading, someCountry, (reading, preferences) => {
        const now = standingOf(order([reading]), preferences);
        const nextYear = standingOf(order([later(reading)]), preferences);
        expect({ ...nextYear, seenAt: now.seenAt, traits: [] }).toEqual({ ...now, traits: [] });
      }),
      RUNS,
    );
  });

  it('survives a mark that is taken back as if it had never been made', () => {
    fc.assert(
      fc.property(someOrder, someMark, (example, extra) => {
        const undone = { ...extra, undoneAt: add(extra.madeAt, hours(1)) };
        const other = order(example.readings, [...example.record.marks, undone]);
        expect(standingOf(other, DEFAULT_PREFERENCES)).toEqual(standingOf(example, DEFAULT_PREFERENCES));
      }),
      RUNS,
    );
  });
});
