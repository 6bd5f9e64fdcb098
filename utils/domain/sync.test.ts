import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOW, orderId } from '@/tests/fixtures/standings';
import { exact, type Instant, instant } from './instant';
import { INTENTS, type Mark } from './order';
import { REASON_KEYS } from './reasons';
import { fitsSync, fitted, mergeSynced, type SyncedOrder } from './sync';

const ID = orderId('8012345678901234');
const when: fc.Arbitrary<Instant> = fc.integer({ min: 0, max: 8 }).map((n) => instant(NOW.at + n * 1000));

const anyMark: fc.Arbitrary<Mark> = fc
  .record({ madeAt: when, undoneAt: fc.option(when, { nil: undefined }) })
  .map(({ madeAt, undoneAt }) => ({
    kind: 'note',
    text: `said at ${madeAt}`,
    at: exact(madeAt),
    zone: NOW.zone,
    madeAt,
    ...(undoneAt !== undefined && { undoneAt }),
  }));
const stamped = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at: when });
/** What a device knows: its marks in order, one each, as merging leaves them. */
const anySynced: fc.Arbitrary<SyncedOrder> = fc
  .record(
    {
      intent: stamped(fc.constantFrom(...INTENTS)),
      reason: stamped(fc.option(fc.constantFrom(...REASON_KEYS))),
    },
    { requiredKeys: [] },
  )
  .chain((fields) =>
    fc.array(anyMark, { maxLength: 5 }).map((marks) => {
      const item: SyncedOrder = { schemaVersion: 1, id: ID, ...fields, marks: [] };
      return mergeSynced({ ...item, marks }, item);
    }),
  );

describe('two devices', () => {
  it('end alike whoever hears of the other first', () => {
    fc.assert(
      fc.property(anySynced, anySynced, (a, b) => {
        expect(mergeSynced(a, b)).toEqual(mergeSynced(b, a));
      }),
      { numRuns: 1000 },
    );
  });

  it('end alike in any interleaving, with any repetition', () => {
    fc.assert(
      fc.property(
        fc.array(anySynced, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat({ max: 4 }), { maxLength: 8 }),
        (says, again) => {
          const [first, ...rest] = says;
          if (!first) return;
          const inOrder = rest.reduce(mergeSynced, first);
          const extra = again.flatMap((n) => says[n] ?? []);
          const shuffled = [...extra, ...says.toReversed()];
          const [start, ...others] = shuffled;
          if (!start) return;
          expect(others.reduce(mergeSynced, start)).toEqual(inOrder);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('fits what the browser takes: the oldest marks stay at home', () => {
  const long = Array.from(
    { length: 60 },
    (_, n): Mark => ({
      kind: 'note',
      text: 'очень длинная заметка '.repeat(10),
      at: exact(instant(NOW.at + n)),
      zone: NOW.zone,
      madeAt: instant(NOW.at + n),
    }),
  );
  const item = fitted({ schemaVersion: 1, id: ID, marks: long });
  expect(fitsSync(item)).toBe(true);
  expect(item.marks.length).toBeGreaterThan(5);
  expect(item.marks.at(-1)).toEqual(long.at(-1));
});
