import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { order, page } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { toIso } from '@/utils/domain/time/calendar';
import { add, instant, minutes } from '@/utils/domain/time/instant';
import { addObservation, MAX_OBSERVATIONS } from './observations';
import type { OrderRecord } from './order';
import type { Observation } from './printed';

vi.setConfig({ testTimeout: 120_000 });

const EMPTY: OrderRecord = order([]).record;
const START = at('2026-11-23T12:00:00Z');
const seen = (status: string, minute: number, more: Partial<Observation['printed']> = {}): Observation =>
  page(toIso(add(START, minutes(minute))), undefined, { printed: { status, ...more } }).observation;
const record = (...observations: readonly Observation[]): OrderRecord => observations.reduce(addObservation, EMPTY);
/** `status first–last`, in minutes. */
const told = ({ observations }: OrderRecord) =>
  observations.map(
    ({ printed, firstAt, lastAt }) =>
      `${printed.page === 'list' ? 'list ' : ''}${printed.status} ${(firstAt - START) / 60_000}–${(lastAt - START) / 60_000}`,
  );

describe('pages of one order', () => {
  it('that say the same in a row are one observation with two times', () => {
    expect(told(record(seen('To pay', 0), seen('To pay', 5), seen('To pay', 9), seen('To ship', 20)))).toEqual([
      'To pay 0–9',
      'To ship 20–20',
    ]);
  });
  it('that go back to earlier words are told as they happened', () => {
    expect(told(record(seen('To ship', 0), seen('Cancelling', 5), seen('To ship', 9)))).toEqual([
      'To ship 0–0',
      'Cancelling 5–5',
      'To ship 9–9',
    ]);
  });
  it('of two kinds do not interrupt each other', () => {
    const list = (minute: number) => seen('Processing', minute, { page: 'list' });
    expect(told(record(seen('Canceled', 1), list(2), seen('Canceled', 3), list(4)))).toEqual([
      'Canceled 1–3',
      'list Processing 2–4',
    ]);
  });
  it('seen twice change nothing', () => {
    const once = record(seen('To pay', 0), seen('To pay', 9));
    expect(addObservation(once, seen('To pay', 0))).toBe(once);
    expect(addObservation(once, seen('To pay', 4))).toBe(once);
    expect(addObservation(once, seen('To pay', 9))).toBe(once);
  });
  it('do not differ because their fields come in another order', () => {
    const { printed, ...rest } = seen('To pay', 0);
    const turned = { ...rest, printed: { ...Object.fromEntries(Object.entries(printed).toReversed()), ...printed } };
    const once = record(seen('To pay', 0));
    expect(addObservation(once, turned)).toBe(once);
  });
  it('read late tell when the order was first seen', () => {
    expect(record(seen('To ship', 5), seen('To pay', -600)).firstSeenAt).toBe(add(START, minutes(-600)));
  });
});

describe('laws', () => {
  const sights = fc.uniqueArray(
    fc.record({ minute: fc.nat(200), status: fc.constantFrom('A', 'B', 'C'), isList: fc.boolean() }),
    { minLength: 1, maxLength: 12, selector: ({ minute }) => minute },
  );
  const observed = (example: { minute: number; status: string; isList: boolean }) =>
    seen(example.status, example.minute, example.isList ? { page: 'list' } : {});

  it('a page seen again changes nothing, however long ago that was', () => {
    fc.assert(
      fc.property(sights, (examples) => {
        const all = record(...examples.toSorted((a, b) => a.minute - b.minute).map(observed));
        for (const example of examples) expect(addObservation(all, observed(example))).toBe(all);
      }),
      { numRuns: 1000 },
    );
  });
  it('lists and details that arrive in any order leave no trace of it', () => {
    fc.assert(
      fc.property(sights, fc.boolean(), (examples, listsFirst) => {
        const inTime = examples.toSorted((a, b) => a.minute - b.minute);
        const byKind = inTime.toSorted((a, b) => (listsFirst ? 1 : -1) * (Number(b.isList) - Number(a.isList)));
        expect(record(...byKind.map(observed))).toEqual(record(...inTime.map(observed)));
      }),
      { numRuns: 1000 },
    );
  });
  it('a page that arrives late takes its place in time', () => {
    fc.assert(
      fc.property(sights, (examples) => {
        const all = record(...examples.map(observed));
        const times = all.observations.flatMap(({ firstAt, lastAt }) => [firstAt, lastAt]);
        const minutesOf = examples.map(({ minute }) => add(START, minutes(minute)));
        expect(all.firstSeenAt).toBe(Math.min(EMPTY.firstSeenAt, ...minutesOf));
        expect([Math.min(...times), Math.max(...times)]).toEqual([Math.min(...minutesOf), Math.max(...minutesOf)]);
        expect(all.observations.reduce(addObservation, all)).toBe(all);
      }),
      { numRuns: 1000 },
    );
  });
  it('a record never grows beyond its bound, and keeps its first and its last page', () => {
    const countdown = (minute: number): Observation => seen('To pay', minute, { timeLeft: { text: `${minute} left` } });
    const long = record(...Array.from({ length: 90 }, (_, minute) => countdown(minute)), seen('To ship', 100));
    expect(long.observations).toHaveLength(MAX_OBSERVATIONS);
    expect(long.observations[0]?.firstAt).toBe(START);
    expect(long.observations.at(-1)?.firstAt).toBe(instant(add(START, minutes(100))));
  });
});
