/** Orders for tests, built from a few words: `order([page('2026-11-23T10:00Z', 'awaitingPayment', { placed: '2026-11-23' })])`. */

import { type OrderId, parseOrderId, type StateBasis, type StatusMeaning } from '@/utils/domain/order/kinds';
import type { Mark, Order, OrderRecord } from '@/utils/domain/order/order';
import {
  type Button,
  DATE_KINDS,
  type DateKind,
  type Printed,
  type PrintedDeadline,
  type Reading,
} from '@/utils/domain/order/printed';
import type { Zone } from '@/utils/domain/time/instant';
import { at, BERLIN, known, moment } from './times';

export const orderId = (text: string): OrderId => known(parseOrderId(text));
export const EXAMPLE_ID = orderId('8123456789012345');

export interface PageExample extends Partial<Record<DateKind, string>> {
  readonly zone?: Zone;
  readonly basis?: StateBasis;
  readonly until?: string;
  readonly buttons?: readonly Button[];
  readonly deadlines?: readonly PrintedDeadline[];
  readonly printed?: Partial<Printed>;
  readonly total?: number;
}

/** A page read at that time (and again `until` then) that says this. */
export function page(time: string, meaning: StatusMeaning | undefined, example: PageExample = {}): Reading {
  const where = example.zone ?? BERLIN;
  const dates = DATE_KINDS.flatMap((kind) => {
    const text = example[kind];
    return text === undefined ? [] : [[kind, moment(text, where)] as const];
  });
  const printed: Printed = {
    orderId: EXAMPLE_ID,
    page: 'detail',
    design: 'today',
    language: 'en',
    host: 'www.aliexpress.com',
    status: meaning ?? 'Some new words',
    dates: Object.fromEntries(DATE_KINDS.flatMap((kind) => (example[kind] ? [[kind, example[kind]]] : []))),
    sentences: [],
    buttons: [],
    discounts: [],
    items: [{ title: 'Wool socks, 3 pairs' }],
    ...example.printed,
  };
  return {
    observation: { printed, firstAt: at(time), lastAt: at(example.until ?? time), zone: where, reader: '0.1.0' },
    meaning,
    basis: example.basis ?? (meaning ? 'page' : 'unknown'),
    dates: Object.fromEntries(dates),
    deadlines: example.deadlines ?? [],
    buttons: example.buttons ?? [],
    ...(example.total !== undefined && { total: { minor: example.total, currency: 'USD' } }),
  };
}

export const list = (time: string, meaning: StatusMeaning | undefined, example: PageExample = {}): Reading =>
  page(time, meaning, { ...example, printed: { page: 'list', ...example.printed } });

type MarkExample = Mark extends infer Each ? (Each extends Mark ? Omit<Each, 'at' | 'zone' | 'madeAt'> : never) : never;

/** The user's word: when it happened, and when we were told (at once, where not said). */
export const mark = (when: string, example: MarkExample, told?: string, where: Zone = BERLIN): Mark => {
  const happened = moment(when, where);
  return { ...example, at: happened, zone: where, madeAt: told ? at(told) : happened.earliest };
};

export function order(
  readings: readonly Reading[],
  marks: readonly Mark[] = [],
  more: Partial<OrderRecord> = {},
): Order {
  const times = readings.map((reading) => reading.observation.firstAt);
  return {
    record: {
      schemaVersion: 1,
      id: EXAMPLE_ID,
      rev: 1,
      firstSeenAt: times.toSorted((a, b) => a - b)[0] ?? at('2026-11-23T10:00:00Z'),
      observations: readings.map((reading) => reading.observation),
      marks,
      intent: 'undecided',
      reminders: [],
      known: [],
      answered: [],
      ...more,
    },
    readings,
  };
}
