import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { list, order, page } from '@/tests/kit/orders';
import { at } from '@/tests/kit/times';
import { INTENTS } from '@/utils/domain/order/kinds';
import { addObservation, MAX_OBSERVATIONS } from '@/utils/domain/order/observations';
import type { Mark, OrderRecord } from '@/utils/domain/order/order';
import { QUESTIONS } from '@/utils/domain/order/order';
import type { Observation } from '@/utils/domain/order/printed';
import { REASON_KEYS } from '@/utils/domain/order/reasons';
import { toIso } from '@/utils/domain/time/calendar';
import { add, exact, type Instant, minutes, UTC } from '@/utils/domain/time/instant';
import { changesOf } from './import-preview';
import { mergeRecords } from './merge-records';
import { syncedOf } from './sync-order';

vi.setConfig({ testTimeout: 120_000 });

const START = at('2026-11-20T10:00:00Z');
const EMPTY: OrderRecord = order([]).record;
const minute = (n: number): Instant => add(START, minutes(n));
const when = fc.nat(40).map(minute);

/** Pages as they are read: one after the other, at a time of its own each. */
const pages = (least: number, most: number): fc.Arbitrary<readonly Observation[]> =>
  fc
    .uniqueArray(
      fc.record({
        n: fc.nat(400),
        status: fc.constantFrom('To pay', 'To ship', 'Shipped', 'Finished', 'Canceled'),
        isList: fc.boolean(),
        left: fc.option(fc.nat(3), { nil: undefined }),
      }),
      { minLength: least, maxLength: most, selector: ({ n }) => n },
    )
    .map((sights) =>
      sights.map(({ n, status, isList, left }) => {
        const printed = { status, ...(left !== undefined && { timeLeft: { text: `${left} days` } }) };
        return (isList ? list : page)(toIso(minute(n)), undefined, { printed }).observation;
      }),
    );

const mark: fc.Arbitrary<Mark> = fc
  .record({ madeAt: when, undoneAt: fc.option(when, { nil: undefined }) })
  .map(({ madeAt, undoneAt }) => ({
    kind: 'note',
    text: `said at ${madeAt}`,
    at: exact(madeAt),
    zone: UTC,
    madeAt,
    ...(undoneAt !== undefined && { undoneAt }),
  }));

/** Records as they come to be: pages in the order in which they were read, choices with their times. */
const records = (least: number, most: number): fc.Arbitrary<OrderRecord> =>
  fc
    .record({
      seen: pages(least, most),
      marks: fc.uniqueArray(mark, { maxLength: 4, selector: ({ madeAt }) => madeAt }),
      intent: fc.option(fc.record({ value: fc.constantFrom(...INTENTS), at: when }), { nil: undefined }),
      reason: fc.option(fc.record({ value: fc.option(fc.constantFrom(...REASON_KEYS)), at: when }), { nil: undefined }),
      answered: fc.uniqueArray(fc.record({ question: fc.constantFrom(...QUESTIONS), at: when }), {
        maxLength: 4,
        selector: ({ question, at: answeredAt }) => `${question}${answeredAt}`,
      }),
      isArchived: fc.boolean(),
    })
    .map(({ seen, marks, intent, reason, answered, isArchived }) => ({
      ...seen.reduce(addObservation, EMPTY),
      marks: marks.toSorted((a, b) => a.madeAt - b.madeAt),
      intent: intent?.value ?? 'undecided',
      ...(reason?.value && { reason: reason.value }),
      ...((intent || reason) && {
        chosenAt: { ...(intent && { intent: intent.at }), ...(reason && { reason: reason.at }) },
      }),
      answered: answered.toSorted((a, b) => a.at - b.at || (a.question < b.question ? -1 : 1)),
      ...(isArchived && { archivedByUserAt: START }),
    }));

/** What two sides must agree on, whoever takes in whom. */
const agreed = ({ firstSeenAt, observations, marks, intent, reason, chosenAt, answered }: OrderRecord) => ({
  firstSeenAt,
  observations,
  marks,
  intent,
  reason,
  chosenAt: { ...chosenAt },
  answered,
});

describe.each([
  ['a few pages', 0, 8, 600],
  ['as many pages as a record keeps, and more', 40, 100, 40],
])('two records of one order with %s', (_title, least, most, numRuns) => {
  const some = records(least, most);

  it('merged with itself a record is the very same', () => {
    fc.assert(
      fc.property(some, (record) => {
        expect(mergeRecords(record, record)).toBe(record);
        expect(mergeRecords(record, structuredClone(record))).toBe(record);
      }),
      { numRuns, endOnFailure: true },
    );
  });
  it('taking in the same one again changes nothing', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const once = mergeRecords(a, b);
        expect(mergeRecords(once, b)).toEqual(once);
      }),
      { numRuns, endOnFailure: true },
    );
  });
  it('never keep more pages than a record may', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(mergeRecords(a, b).observations.length).toBeLessThanOrEqual(MAX_OBSERVATIONS);
      }),
      { numRuns, endOnFailure: true },
    );
  });
});

it('two records that fit into one come out alike whoever takes in whom, but for what belongs to the browser', () => {
  const some = records(0, 8);
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(agreed(mergeRecords(a, b))).toEqual(agreed(mergeRecords(b, a)));
    }),
    { numRuns: 600, endOnFailure: true },
  );
});

describe('taking in an older backup', () => {
  const base = order([page('2026-11-20T10:00:00Z', 'awaitingPayment')]).record;
  const [EARLIER, LATER] = [at('2026-11-21T10:00:00Z'), at('2026-11-22T10:00:00Z')];

  it('does not bring back a choice that was taken back here later', () => {
    const here: OrderRecord = { ...base, intent: 'undecided', chosenAt: { intent: LATER } };
    const there: OrderRecord = { ...base, intent: 'wantCancel', chosenAt: { intent: EARLIER } };
    expect(mergeRecords(here, there)).toBe(here);
    expect(mergeRecords(there, here)).toMatchObject({ intent: 'undecided', chosenAt: { intent: LATER } });
  });
  it('does not bring back a reason that was taken back here later', () => {
    const here: OrderRecord = { ...base, chosenAt: { reason: LATER } };
    const there: OrderRecord = { ...base, reason: 'other', chosenAt: { reason: EARLIER } };
    expect(mergeRecords(here, there).reason).toBeUndefined();
    expect(mergeRecords(there, here)).not.toHaveProperty('reason');
  });
  it('keeps the time of what it took, so that the other devices believe it', () => {
    const here: OrderRecord = { ...base, reason: 'other', chosenAt: { reason: LATER } };
    const there: OrderRecord = { ...base, intent: 'wantCancel', chosenAt: { intent: EARLIER } };
    expect(syncedOf(mergeRecords(here, there))).toMatchObject({
      intent: { value: 'wantCancel', at: EARLIER },
      reason: { value: 'other', at: LATER },
    });
  });
  it('leaves the order where the user has it now', () => {
    const there: OrderRecord = {
      ...base,
      archivedByUserAt: EARLIER,
      hiddenAt: EARLIER,
      removed: true,
      copied: { draft: 'M1', at: EARLIER, text: 'Hello' },
    };
    expect(mergeRecords(base, there)).toBe(base);
  });
  it('of one moment’s list and detail says that nothing changes', () => {
    const inList = list('2026-11-20T10:00:00Z', 'awaitingPayment', { until: '2026-11-22T10:00:00Z' }).observation;
    const inDetail = page('2026-11-20T12:00:00Z', 'awaitingPayment', { until: '2026-11-21T10:00:00Z' }).observation;
    const record = [inList, inDetail].reduce(addObservation, EMPTY);
    const here = new Map([[record.id, record]]);
    expect(changesOf(here, [record.id], [record], 'merge')).toMatchObject({ same: 1, changed: 0 });
  });
  it('keeps both sayings of one moment', () => {
    const blue = page('2026-11-20T10:00:00Z', undefined, { printed: { status: 'To pay', store: 'Blue' } }).observation;
    const red = page('2026-11-20T10:00:00Z', undefined, { printed: { status: 'To pay', store: 'Red' } }).observation;
    const merged = mergeRecords({ ...EMPTY, observations: [blue] }, { ...EMPTY, observations: [red] });
    expect(merged.observations).toHaveLength(2);
  });
});
