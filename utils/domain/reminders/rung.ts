/** One reminder of one deadline: planned, due or given. */

import type { ReminderKind, ReminderRecord } from '@/utils/domain/order/order';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Duration, Instant } from '@/utils/domain/time/instant';

/** Which reminder of an order: of what, and which rung of its ladder. */
export interface ReminderName {
  readonly kind: ReminderKind;
  /** `5d`, `2d`, `24h`, `3h`, `half`, `check`, `followUp`, `lastEvening`, `after` … */
  readonly rung: string;
}

/** One reminder of one deadline, planned or given. */
export interface Rung extends ReminderName {
  readonly dueAt: Instant;
  readonly deadlineAt: Instant;
  readonly status: 'planned' | 'given' | 'dropped' | 'snoozed';
}

/** A rung before its own record is looked at. `before` ones are worthless once the deadline has passed. */
export interface PlannedRung extends ReminderName {
  readonly dueAt: Instant;
  readonly deadlineAt: Instant;
  /** A move of the deadline by half of this plans the rung anew. */
  readonly lead: Duration;
}

/** Notes after an end, own dates and nudges lose nothing by being late; all others are worthless after the end. */
export const isWorthlessLate = ({ kind, rung }: ReminderName): boolean =>
  rung !== 'after' && kind !== 'own' && kind !== 'look';

/** One reminder in the outbox: saved as being shown, and not yet known to have been seen. */
export interface Waiting {
  readonly standing: Standing;
  readonly record: ReminderRecord;
}
