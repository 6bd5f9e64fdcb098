import { describe, expect, it } from 'vitest';
import { EXAMPLE_ID, orderId, type PageExample, page } from '@/tests/kit/orders';
import { at, BERLIN, moment } from '@/tests/kit/times';
import { NO_HEALTH, type PageHealth } from '@/utils/domain/order/health';
import type { StatusMeaning } from '@/utils/domain/order/kinds';
import type { Order, OrderRecord } from '@/utils/domain/order/order';
import { DEFAULT_PREFERENCES } from '@/utils/domain/order/preferences';
import type { Printed, Reading } from '@/utils/domain/order/printed';
import type { Event } from './events';
import { idsTouched, step } from './step';
import type { Effect, Reader, Stepped, World } from './world';

/** Pages whose status word is its own meaning, with the dates of the examples. */
const pagesRead = new Map<string, Reading>();
const interpret = (record: OrderRecord): Order => ({
  record,
  readings: record.observations.flatMap((observation) => {
    const known = pagesRead.get(JSON.stringify(observation.printed));
    return known ? [{ ...known, observation }] : [];
  }),
});
const READER: Reader = { interpret, version: '0.1.0' };

const NOTHING: World = {
  records: new Map(),
  standings: new Map(),
  preferences: DEFAULT_PREFERENCES,
  health: NO_HEALTH,
  evidence: new Map(),
};
const nowAt = (iso: string) => ({ at: at(iso), zone: BERLIN });

/** What a worker does with an event: only the orders that it touches are loaded. */
function happen(world: World, event: Event, iso: string): Stepped {
  const ids = idsTouched(event, world.standings.values(), world.preferences, nowAt(iso));
  const records = new Map([...world.records].filter(([id]) => ids.includes(id)));
  const stepped = step({ ...world, records }, event, nowAt(iso), READER);
  return { ...stepped, world: { ...stepped.world, records: new Map([...world.records, ...stepped.world.records]) } };
}

function read(world: World, iso: string, meaning: StatusMeaning, example: PageExample = {}): Stepped {
  const reading = page(iso, meaning, example);
  const { printed } = reading.observation;
  pagesRead.set(JSON.stringify(printed), reading);
  return happen(world, readEvent(printed, iso), iso);
}
const readEvent = (printed: Printed, iso: string): Event => ({
  kind: 'pageRead',
  sightings: [{ printed, renderedAt: at(iso) }],
  zone: BERLIN,
  health: healthAt(iso),
});
const healthAt = (iso: string): PageHealth => ({
  page: 'detail',
  design: 'today',
  at: at(iso),
  orders: 1,
  missing: [],
  drift: {},
  unknownWords: [],
});

const shown = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'show' ? [effect.notification.id] : []));
const shownOf = (kind: string, effects: readonly Effect[]) => shown(effects).filter((id) => id.includes(`/${kind}/`));
/** Everything else of ours is taken down. */
const kept = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'keepOnly' ? effect.ids : []));
const wake = (effects: readonly Effect[]) => effects.find((effect) => effect.kind === 'wake')?.at;

/** Wakes at that time and sees all that is shown. */
function wakeAndSee(world: World, iso: string): Stepped {
  const woken = happen(world, { kind: 'woke' }, iso);
  const reminders = woken.effects.flatMap((effect) => (effect.kind === 'show' ? effect.notification.reminders : []));
  const seen = happen(woken.world, { kind: 'remindersShown', reminders }, iso);
  return { world: seen.world, effects: [...woken.effects.filter(({ kind }) => kind === 'show'), ...seen.effects] };
}

describe('how many orders were read today', () => {
  const other = orderId('8012345678901235');
  const counted = (stepped: Stepped) => stepped.world.health.readToday?.orders;

  it('counts an order once, on whichever pages it was seen', () => {
    const list = read(NOTHING, '2026-11-23T09:00:00Z', 'awaitingPayment', { printed: { page: 'list' } });
    expect(counted(list)).toBe(1);
    const details = read(list.world, '2026-11-23T09:05:00Z', 'awaitingPayment');
    expect(counted(details)).toBe(1);
    const second = read(details.world, '2026-11-23T09:10:00Z', 'awaitingPayment', { printed: { orderId: other } });
    expect(counted(second)).toBe(2);
  });

  it('begins anew with the day of the reader', () => {
    const evening = read(NOTHING, '2026-11-23T22:59:00Z', 'awaitingPayment');
    const night = read(evening.world, '2026-11-23T23:01:00Z', 'awaitingPayment');
    expect([counted(evening), counted(night)]).toEqual([1, 1]);
    expect(counted(read(night.world, '2026-11-24T09:00:00Z', 'awaitingPayment', { printed: { orderId: other } }))).toBe(
      2,
    );
  });

  it('leaves out a saved page', () => {
    expect(
      counted(read(NOTHING, '2026-11-23T09:00:00Z', 'awaitingPayment', { printed: { saved: true } })),
    ).toBeUndefined();
  });

  it('knows when a page without any order was read', () => {
    const nowhere: Event = {
      kind: 'pageRead',
      sightings: [],
      zone: BERLIN,
      health: { ...healthAt('2026-11-23T09:00:00Z'), orders: 0 },
    };
    const { health } = happen(NOTHING, nowhere, '2026-11-23T09:00:00Z').world;
    expect(health.readAt).toBe(at('2026-11-23T09:00:00Z'));
  });
});

describe('what the worker does', () => {
  it('asks for a look after a week, and takes that down once the order was read', () => {
    const first = read(NOTHING, '2026-11-01T10:00:00Z', 'awaitingShipment');
    const asked = wakeAndSee(first.world, '2026-11-09T10:00:00Z');
    expect(shown(asked.effects)).toEqual([`r/${EXAMPLE_ID}/look/week`]);
    const looked = read(asked.world, '2026-11-09T11:00:00Z', 'awaitingShipment');
    expect(kept(asked.effects)).toEqual([`r/${EXAMPLE_ID}/look/week`]);
    expect(kept(looked.effects)).toEqual([]);
  });

  it('takes down a reminder whose order has moved on', () => {
    const first = read(NOTHING, '2026-11-01T10:00:00Z', 'awaitingPayment', { placed: '2026-11-01' });
    const reminded = wakeAndSee(first.world, '2026-11-20T10:00:00Z');
    expect(shownOf('payBy', reminded.effects)).toEqual([`r/${EXAMPLE_ID}/payBy/2d`]);
    const paid = read(reminded.world, '2026-11-20T12:00:00Z', 'awaitingShipment', { placed: '2026-11-01' });
    expect(kept(reminded.effects)).toContain(`r/${EXAMPLE_ID}/payBy/2d`);
    expect(kept(paid.effects)).not.toContain(`r/${EXAMPLE_ID}/payBy/2d`);
  });

  it('shows a reminder once, however often it wakes, and again only when it was never seen', () => {
    const first = read(NOTHING, '2026-11-01T10:00:00Z', 'awaitingPayment', { placed: '2026-11-01' });
    const unseen = happen(first.world, { kind: 'woke' }, '2026-11-20T10:00:00Z');
    const again = wakeAndSee(unseen.world, '2026-11-20T10:05:00Z');
    expect(shown(unseen.effects)).toEqual(shown(again.effects));
    expect(shown(happen(again.world, { kind: 'woke' }, '2026-11-20T10:10:00Z').effects)).toEqual([]);
  });

  it('wakes when the first of two dates for a dispute is over, and plans the reminders of the other', () => {
    const until = moment('2026-12-24');
    const sooner = moment('2026-12-04');
    const done = read(NOTHING, '2026-11-20T12:00:00Z', 'completed', {
      completed: '2026-11-20',
      deadlines: [
        { kind: 'disputeBy', text: 'within 90 days', moment: until },
        { kind: 'disputeBy', text: 'up to 15 days after confirming', moment: sooner },
      ],
    });
    const seen = wakeAndSee(wakeAndSee(done.world, '2026-11-30T10:00:00Z').world, '2026-12-03T10:00:00Z');
    expect(wake(seen.effects)).toBe(at('2026-12-03T23:00:00Z'));
    const later = happen(seen.world, { kind: 'woke' }, '2026-12-03T23:00:00Z');
    expect(shown(later.effects)).toEqual([]);
    const last = wakeAndSee(later.world, '2026-12-23T12:00:00Z');
    expect(shown(last.effects)).toEqual([`r/${EXAMPLE_ID}/disputeBy/1d`]);
  });

  it('brings a card that was put aside back with its next reminder', () => {
    const first = read(NOTHING, '2026-11-01T10:00:00Z', 'awaitingPayment', { placed: '2026-11-01' });
    const reminded = wakeAndSee(first.world, '2026-11-15T10:00:00Z');
    const aside = happen(reminded.world, { kind: 'hidden', id: EXAMPLE_ID }, '2026-11-15T10:05:00Z').world;
    expect(aside.standings.get(EXAMPLE_ID)?.hiddenAt).toBeDefined();
    const back = wakeAndSee(aside, '2026-11-20T10:00:00Z').world;
    expect(back.standings.get(EXAMPLE_ID)?.hiddenAt).toBeUndefined();
  });

  it('shows what is due while the clock cannot be right, and counts nothing of it as given', () => {
    const counted = (effects: readonly Effect[]) =>
      effects.flatMap((effect) => (effect.kind === 'show' ? [effect.counts] : []));
    const first = read(NOTHING, '2026-11-18T10:00:00Z', 'awaitingPayment', { placed: '2026-11-01' });
    const read2 = read(first.world, '2026-11-22T10:00:00Z', 'awaitingPayment', { placed: '2026-11-01' });
    const back = happen(read2.world, { kind: 'woke' }, '2026-11-20T10:00:00Z');
    expect(back.world.health.clockLooksWrong).toBe(true);
    expect(shownOf('payBy', back.effects)).toHaveLength(1);
    expect(counted(back.effects)).not.toContain(true);
  });

  it('gives all rungs when they are due, though the clock was a month ahead for a while', () => {
    const unpaid = read(NOTHING, '2026-11-01T10:00:00Z', 'awaitingPayment', { placed: '2026-11-01' });
    const willPay: Event = { kind: 'intentChosen', id: EXAMPLE_ID, intent: 'willPay' };
    const first = happen(unpaid.world, willPay, '2026-11-01T10:00:00Z');
    const ahead = wakeAndSee(first.world, '2026-12-05T10:00:00Z');
    expect(shownOf('payBy', ahead.effects)).toEqual([`r/${EXAMPLE_ID}/payBy/after`]);
    const back = happen(ahead.world, { kind: 'woke' }, '2026-11-02T10:00:00Z');
    const days = ['2026-11-16T12:00:00Z', '2026-11-19T12:00:00Z', '2026-11-20T12:00:00Z'];
    const given = days.map((day) => shownOf('payBy', happen(back.world, { kind: 'woke' }, day).effects));
    expect(given.map(([id]) => id?.split('/').at(-1))).toEqual(['5d', '2d', '24h']);
  });
});

it('a wake that changes nothing loads no order', () => {
  const first = read(NOTHING, '2026-11-01T10:00:00Z', 'awaitingPayment', { placed: '2026-11-01' });
  const touched = idsTouched(
    { kind: 'woke' },
    first.world.standings.values(),
    DEFAULT_PREFERENCES,
    nowAt('2026-11-01T11:00:00Z'),
  );
  expect(touched).toEqual([]);
});

it('the Deleted tab changes nothing but that the order was removed', () => {
  const first = read(NOTHING, '2026-11-01T10:00:00Z', 'cancelled');
  const before = first.world.standings.get(EXAMPLE_ID);
  const gone = read(first.world, '2026-11-03T10:00:00Z', 'completed', { printed: { page: 'list', tab: 'deleted' } });
  const after = gone.world.standings.get(EXAMPLE_ID);
  expect(after).toMatchObject({ state: 'cancelled', seenAt: before?.seenAt });
  expect(after?.traits).toContain('removed');
  expect(read(NOTHING, '2026-11-03T10:00:00Z', 'completed', { printed: { tab: 'deleted' } }).world.records.size).toBe(
    0,
  );
});
