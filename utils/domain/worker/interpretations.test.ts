import { expect, it } from 'vitest';
import { EXAMPLE_ID, list } from '@/tests/kit/orders';
import { at, BERLIN } from '@/tests/kit/times';
import { NO_HEALTH } from '@/utils/domain/order/health';
import type { Order, OrderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES, type Preferences } from '@/utils/domain/order/preferences';
import type { Event } from './events';
import { step } from './step';
import type { World } from './world';

const AT = '2026-11-20T10:00:00Z';
const EXAMPLE = list(AT, 'awaitingPayment', { printed: { status: 'A new phrase', tab: 'unpaid' } });
const NOTHING: World = {
  records: new Map(),
  standings: new Map(),
  preferences: DEFAULT_PREFERENCES,
  health: NO_HEALTH,
  evidence: new Map(),
};

/** Steps once; answers with how often any record was interpreted, and the world after it. */
function counted(world: World, event: Event) {
  let times = 0;
  const interpret = (record: OrderRecord, { taught }: Preferences): Order => {
    times += 1;
    const basis = taught.some(({ words }) => words === 'A new phrase') ? 'you' : 'tab';
    return { record, readings: record.observations.map((observation) => ({ ...EXAMPLE, basis, observation })) };
  };
  const reader = { interpret, version: '0.1.0' };
  return { ...step(world, event, { at: at(AT), zone: BERLIN }, reader), times: () => times };
}

const PAGE: Event = {
  kind: 'pageRead',
  sightings: [{ printed: EXAMPLE.observation.printed, renderedAt: at(AT) }],
  zone: BERLIN,
  health: { page: 'list', design: 'today', at: at(AT), orders: 1, missing: [], drift: {}, unknownWords: [] },
};

it('an order is understood at most twice for one event, also when its tab explains new words', () => {
  const first = counted(NOTHING, PAGE);
  expect(first.times()).toBe(2);
  expect(first.world.preferences.taught.map(({ words, from }) => [words, from])).toEqual([['A new phrase', 'tab']]);
  expect(first.world.standings.get(EXAMPLE_ID)?.stateBasis).toBe('you');
  expect(counted(first.world, PAGE).times()).toBe(2);
  expect(counted(first.world, { kind: 'hidden', id: EXAMPLE_ID }).times()).toBe(1);
  const reminder = { kind: 'payBy', rung: '24h' } as const;
  expect(counted(first.world, { kind: 'reminderDismissed', id: EXAMPLE_ID, reminder }).times()).toBe(2);
});

it('words that only a file explains are learned from it as well', () => {
  const record = counted(NOTHING, PAGE).world.records.get(EXAMPLE_ID);
  const imported = counted(NOTHING, { kind: 'recordsImported', records: record ? [record] : [], replace: false });
  expect(imported.world.preferences.taught.map(({ words }) => words)).toEqual(['A new phrase']);
  expect(imported.times()).toBe(2);
});
