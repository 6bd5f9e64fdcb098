/** The rungs of every deadline: which reminder comes when, after the night rule. */
import type { Instant } from './instant';
import type { ReminderKind } from './order';

/** One reminder of one deadline, planned or given. */
export interface Rung {
  readonly kind: ReminderKind;
  /** `5d`, `2d`, `24h`, `3h`, `half`, `check`, `followUp`, `lastEvening`, `after` … */
  readonly rung: string;
  readonly dueAt: Instant;
  readonly deadlineAt: Instant;
  readonly status: 'planned' | 'given' | 'dropped' | 'snoozed';
}
