import { expect, it } from 'vitest';
import { EXAMPLE_ID, mark, order, page } from '@/tests/kit/orders';
import { at, BERLIN } from '@/tests/kit/times';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { step } from './step';
import type { Reader, World } from './world';

const NOON = '2026-11-23T12:00:00Z';
const reading = page(NOON, 'awaitingPayment', { placed: '2026-11-20' });
const { record } = order([reading]);
const READER: Reader = {
  interpret: (each) => ({
    record: each,
    readings: each.observations.map((observation) => ({ ...reading, observation })),
  }),
  version: '0.1.0',
};
const WORLD: World = {
  records: new Map([[EXAMPLE_ID, record]]),
  standings: new Map(),
  preferences: DEFAULT_PREFERENCES,
  health: NO_HEALTH,
  evidence: new Map(),
};
const noted = (n: number) => ({
  kind: 'marked' as const,
  id: EXAMPLE_ID,
  mark: mark(NOON, { kind: 'note', text: `note ${n}` }, `2026-11-23T12:00:0${n}Z`),
});
const knownIn = (world: World): number =>
  (world.evidence.get(EXAMPLE_ID) ?? []).filter(({ kind }) => kind === 'deadlineKnown').length;

it('a date that became known is put on the timeline once, also where two things happen at one moment', () => {
  const now = { at: at('2026-11-23T12:01:00Z'), zone: BERLIN };
  const first = step(WORLD, noted(1), now, READER).world;
  expect(knownIn(first)).toBe(1);
  const second = step({ ...first, evidence: new Map() }, noted(2), now, READER).world;
  expect(second.records.get(EXAMPLE_ID)?.marks).toHaveLength(2);
  expect(knownIn(second)).toBe(0);
});
