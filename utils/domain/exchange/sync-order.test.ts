import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderId } from '@/tests/kit/orders';
import { NOW } from '@/tests/kit/times';
import { INTENTS } from '@/utils/domain/order/kinds';
import type { Mark, OrderRecord } from '@/utils/domain/order/order';
import { REASON_KEYS } from '@/utils/domain/order/reasons';
import { exact, type Instant, instant } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { changeOrder } from '@/utils/domain/worker/change-order';
import { fitsSync, fitted, mergeSynced, type SyncedOrder, syncedOf, withSynced } from './sync-order';

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

type Device = OrderRecord;
type Act = (device: Device, at: Instant) => Device;
const STAGE: Device = {
  schemaVersion: 1,
  id: ID,
  rev: 1,
  firstSeenAt: NOW.at,
  observations: [],
  marks: [],
  intent: 'undecided',
  reminders: [],
  known: [],
  answered: [],
};
const now = (at: Instant): Now => ({ ...NOW, at });
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...INTENTS).map(
    (intent): Act =>
      (device, at) =>
        changeOrder(device, { kind: 'intentChosen', id: ID, intent }, [], now(at)),
  ),
  fc.option(fc.constantFrom(...REASON_KEYS)).map(
    (reason): Act =>
      (device, at) =>
        changeOrder(device, { kind: 'reasonChosen', id: ID, ...(reason && { reason }) }, [], now(at)),
  ),
  fc.constantFrom('received', 'moneyBack').map(
    (kind): Act =>
      (device, at) => {
        const mark: Mark = { kind, at: exact(at), zone: NOW.zone, madeAt: at };
        return changeOrder(device, { kind: 'marked', id: ID, mark }, [], now(at));
      },
  ),
  fc.nat({ max: 8 }).map(
    (n): Act =>
      (device, at) =>
        changeOrder(
          device,
          { kind: 'markUndone', id: ID, madeAt: instant(NOW.at + n * 1000), mark: 'note' },
          [],
          now(at),
        ),
  ),
);

it('two devices on which anything is done, hearing of each other at any time or not at all, end alike', () => {
  const script = fc.array(fc.tuple(fc.boolean(), fc.oneof(acts, fc.constant('hears' as const)), when), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(script, (steps) => {
      let [a, b] = [STAGE, STAGE];
      for (const [isA, act, at] of steps) {
        const [mine, other] = isA ? [a, b] : [b, a];
        const next = act === 'hears' ? withSynced(mine, syncedOf(other)) : act(mine, at);
        if (isA) a = next;
        else b = next;
      }
      const [endA, endB] = [withSynced(a, syncedOf(b)), withSynced(b, syncedOf(a))];
      expect(endA).toEqual(endB);
      expect(withSynced(endA, syncedOf(endB))).toEqual(endA);
    }),
    { numRuns: 1500 },
  );
});

it('what is chosen later wins, also against what is heard later', () => {
  const early = changeOrder(STAGE, { kind: 'intentChosen', id: ID, intent: 'willPay' }, [], now(instant(NOW.at + 1)));
  const late = changeOrder(STAGE, { kind: 'intentChosen', id: ID, intent: 'letLapse' }, [], now(instant(NOW.at + 2)));
  expect(withSynced(late, syncedOf(early)).intent).toBe('letLapse');
  expect(withSynced(early, syncedOf(late)).intent).toBe('letLapse');
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
