/** What no changed page may bring about, and what of a page survives a change. */
import { expect } from 'vitest';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Printed, Reading } from '@/utils/domain/order/printed';
import { instant, UTC } from '@/utils/domain/time/instant';
import { interpret } from '@/utils/page/interpret';
import { contextAt, readWhole } from '../fixtures/pages';
import { SECRETS } from './examples';

const AT = instant(Date.UTC(2026, 10, 23, 10));

/** States in which an order can still be cancelled by its buyer alone or by asking. */
const CANCELLABLE: readonly unknown[] = ['awaitingPayment', 'verifyingPayment', 'awaitingShipment'];

export function interpreted(printed: Printed): Reading {
  const [reading] = interpret(
    {
      schemaVersion: 1,
      id: printed.orderId,
      rev: 0,
      firstSeenAt: AT,
      marks: [],
      intent: 'undecided',
      reminders: [],
      known: [],
      answered: [],
      observations: [{ printed, firstAt: AT, lastAt: AT, zone: UTC, reader: '0' }],
    },
    { taught: [] },
  ).readings;
  if (!reading) throw new Error('one observation gives one reading');
  return reading;
}

export const readAll = (root: Document, address: string): readonly Printed[] =>
  readWhole(root, contextAt(root, address));

export type Truth = ReadonlyMap<OrderId, Reading>;
export const truthOf = (printed: readonly Printed[]): Truth =>
  new Map(printed.map((each) => [each.orderId, interpreted(each)]));

/**
 * How far days may be trusted: `moved`, when values may have changed places, so that a day stands beside another label but
 * is still one of the page's; `halved`, where a cut may leave day and month, which aliexpress.ru prints for this year.
 */
export type Days = 'kept' | 'moved' | 'halved';

/** Throws where a reading says something that the page it came from did not. */
export function expectNothingInvented(
  printed: readonly Printed[],
  truth: Truth,
  where: string,
  trust: Days = 'kept',
): void {
  for (const each of printed) {
    const before = truth.get(each.orderId);
    const now = interpreted(each);
    if (!before) expect(each.orderId, `an id out of nowhere: ${where}`).toBeUndefined();
    if (now.meaning !== undefined && now.meaning !== before?.meaning) {
      expect(now.meaning, `another state: ${where}`).toBe(before?.meaning);
    }
    if (CANCELLABLE.includes(now.meaning) && !CANCELLABLE.includes(before?.meaning)) {
      expect(now.meaning, `could still be cancelled: ${where}`).toBe(before?.meaning);
    }
    const days = Object.entries(before?.dates ?? {});
    for (const [kind, moment] of Object.entries(now.dates)) {
      const isTrue = days.some(
        ([named, { earliest, latest }]) =>
          (trust === 'moved' || named === kind) && earliest === moment.earliest && latest === moment.latest,
      );
      if (!isTrue && trust !== 'halved') expect([kind, moment], `another day: ${where}`).toEqual(days);
    }
    for (const deadline of trust === 'kept' ? now.deadlines : [])
      expect(before?.deadlines, where).toContainEqual(deadline);
  }
  const told = JSON.stringify(printed);
  const secret = SECRETS.find((each) => told.includes(each));
  if (secret !== undefined) expect(told, `tells ${secret}: ${where}`).not.toContain(secret);
}

/** Fields of a reading whose survival is counted. */
export const FIELDS = ['id', 'status', 'placed', 'total', 'store', 'items', 'buttons'] as const;
export type Field = (typeof FIELDS)[number];

const fieldOf = (printed: Printed, field: Field): unknown => {
  if (field === 'id') return printed.orderId;
  return field === 'placed' ? printed.dates.placed : printed[field];
};
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The share of orders, 0 to 1, of which a field is read as before. A field that no order had is not counted. */
export function survivalOf(before: readonly Printed[], after: readonly Printed[], field: Field): number | undefined {
  const had = before.filter((printed) => !isSame(fieldOf(printed, field) ?? [], []));
  const kept = had.filter((printed) => {
    const same = after.find(({ orderId }) => orderId === printed.orderId);
    return same && isSame(fieldOf(same, field), fieldOf(printed, field));
  });
  return had.length === 0 ? undefined : kept.length / had.length;
}
