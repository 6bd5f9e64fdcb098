/** One reminder of one deadline, and the id it is shown under. */

import type { OrderId } from '@/utils/domain/order/kinds';
import { REMINDER_KINDS, type ReminderKind, type ReminderRecord } from '@/utils/domain/order/order';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Duration, Instant } from '@/utils/domain/time/instant';

/** One reminder of one deadline, planned or given. */
export interface Rung {
  readonly kind: ReminderKind;
  /** `5d`, `2d`, `24h`, `3h`, `half`, `check`, `followUp`, `lastEvening`, `after` … */
  readonly rung: string;
  readonly dueAt: Instant;
  readonly deadlineAt: Instant;
  readonly status: 'planned' | 'given' | 'dropped' | 'snoozed';
}

/** A rung before its own record is looked at. `before` ones are worthless once the deadline has passed. */
export interface PlannedRung {
  readonly kind: ReminderKind;
  readonly rung: string;
  readonly dueAt: Instant;
  readonly deadlineAt: Instant;
  /** A move of the deadline by half of this plans the rung anew. */
  readonly lead: Duration;
}

/** Notes after an end, own dates and nudges lose nothing by being late; all others are worthless after the end. */
export const isWorthlessLate = ({ kind, rung }: Pick<Rung, 'kind' | 'rung'>): boolean =>
  rung !== 'after' && kind !== 'own' && kind !== 'look';

/** The id under which a reminder is shown; showing it again replaces it. */
export const reminderId = (id: OrderId, { kind, rung }: Pick<Rung, 'kind' | 'rung'>): string =>
  `r/${id}/${kind}/${rung}`;

/** The kind of that name, or `undefined` for any other text. */
export const parseReminderKind = (text: string): ReminderKind | undefined =>
  REMINDER_KINDS.find((kind) => kind === text);

/** One reminder in the outbox: saved as being shown, and not yet known to have been seen. */
export interface Waiting {
  readonly standing: Standing;
  readonly record: ReminderRecord;
}
