/** Measures what a wake costs that changes nothing: deciding for many open orders which reminders are due. */
import { order, page } from '@/tests/kit/orders';
import { NO_HEALTH } from '@/utils/domain/order/health';
import { type OrderId, parseOrderId } from '@/utils/domain/order/kinds';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import type { Standing } from '@/utils/domain/standing/standing';
import { parseInstant, toIso } from '@/utils/domain/time/calendar';
import { add, hours, instant, type Zone } from '@/utils/domain/time/instant';
import { idsTouched, step } from '@/utils/domain/worker/step';
import type { World } from '@/utils/domain/worker/world';
import { comparePairs, type Measured, type Pace } from './pairs';

const STATES = ['awaitingPayment', 'awaitingShipment', 'cancelPending', 'inTransit', 'refundProcessing'] as const;
const NOW = { at: parseInstant('2026-11-23T10:00:00Z') ?? instant(0), zone: 'Europe/Berlin' as Zone };

/** Orders of the last three weeks, no two read at the same hour. */
function orders(count: number): ReadonlyMap<OrderId, Standing> {
  const rows = Array.from({ length: count }, (_, index) => {
    const id = parseOrderId(String(8_210_000_000_001_111n + BigInt(index) * 20_000n));
    if (id === undefined) throw new Error('not an order id');
    const readAt = toIso(add(NOW.at, hours(-(index % 500))));
    const day = readAt.slice(0, 10);
    const { record, readings } = order([page(readAt, STATES[index % STATES.length], { placed: day, paid: day })]);
    return [id, standingOf({ record: { ...record, id }, readings }, DEFAULT_PREFERENCES)] as const;
  });
  return new Map(rows);
}

/** One such wake, and reading the same rows from text, which every wake has to do. */
function measureDeciding(count: number, pace: Pace): Promise<Measured> {
  const standings = orders(count);
  const world: World = {
    records: new Map(),
    standings,
    preferences: DEFAULT_PREFERENCES,
    health: NO_HEALTH,
    evidence: new Map(),
  };
  const reader = { interpret: () => order([]), version: 'bench' };
  const text = JSON.stringify([...standings.values()]);
  // Each wake has its own present: nothing is remembered from the one before.
  const decide = (): number => {
    const now = { ...NOW };
    return (
      idsTouched({ kind: 'woke' }, standings.values(), DEFAULT_PREFERENCES, now).length +
      step(world, { kind: 'woke' }, now, reader).effects.length
    );
  };
  return comparePairs(decide, () => (JSON.parse(text) as readonly unknown[]).length, pace);
}

Object.assign(globalThis, { measureDeciding });
