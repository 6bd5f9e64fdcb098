/** What one step works on, and what it asks for: values only. */

import type { Health } from '@/utils/domain/order/health';
import type { OrderId } from '@/utils/domain/order/kinds';
import type { Order, OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import type { Printed } from '@/utils/domain/order/printed';
import type { ReminderNotification } from '@/utils/domain/reminders/notifications';
import type { EvidenceEntry } from '@/utils/domain/standing/evidence';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Instant } from '@/utils/domain/time/instant';

/**
 * The part of the store that an event touches. `standings` has a row for every open order and every order loaded here;
 * `records` only those that the event may change.
 */
export interface World {
  readonly records: ReadonlyMap<OrderId, OrderRecord>;
  readonly standings: ReadonlyMap<OrderId, Standing>;
  readonly preferences: Preferences;
  readonly health: Health;
  /** Rows to append to the evidence of an order. */
  readonly evidence: ReadonlyMap<OrderId, readonly EvidenceEntry[]>;
  /** The evidence as it lies, of orders that are derived anew. */
  readonly kept?: ReadonlyMap<OrderId, readonly EvidenceEntry[]>;
  /** Orders of which these rows are the whole evidence: a file replaced them, or something in them had to go. */
  readonly evidenceAnew?: ReadonlySet<OrderId>;
  /** Orders of this step whose records are there and cannot be used: their reminders go on from their rows. */
  readonly unreadable?: ReadonlySet<OrderId>;
}

/** Turns the raw words of a record into states, days and amounts. The page room's, handed in: the domain knows no pages. */
export type Interpret = (record: OrderRecord, preferences: Preferences) => Order;

/** Who runs the step: how raw words are read, and the version noted beside each reading. */
export interface Reader {
  readonly interpret: Interpret;
  readonly version: string;
  /** A stored reading with no more in it than is read of a page today; the page room's too. */
  readonly withinWalls?: (printed: Printed) => Printed;
}

/** What the browser is asked to do after the step was saved. Each can be done twice without harm. */
export type Effect =
  /** Takes down every notification of ours but these. */
  | { readonly kind: 'keepOnly'; readonly ids: readonly string[] }
  /** While the clock is wrong, what is shown does not count as given. */
  | { readonly kind: 'show'; readonly notification: ReminderNotification; readonly counts: boolean }
  | { readonly kind: 'badge'; readonly count: number; readonly isTrouble: boolean }
  | { readonly kind: 'wake'; readonly at: Instant | undefined };

export interface Stepped {
  readonly world: World;
  readonly effects: readonly Effect[];
}

/** The same world with some orders changed. */
export const withRecords = (world: World, records: Iterable<OrderRecord>): World => ({
  ...world,
  records: new Map([...world.records, ...[...records].map((record) => [record.id, record] as const)]),
});

/** The same world with one more row of evidence. */
export function withEvidence(world: World, id: OrderId, entry: EvidenceEntry): World {
  const rows = world.evidence.get(id) ?? [];
  return { ...world, evidence: new Map([...world.evidence, [id, [...rows, entry]]]) };
}
