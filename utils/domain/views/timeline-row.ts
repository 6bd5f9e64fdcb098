/** One row of what happened to an order. */

import type { Intent } from '@/utils/domain/order/kinds';
import type { MarkKind } from '@/utils/domain/order/order';
import type { Instant } from '@/utils/domain/time/instant';
import type { Phrase } from '@/utils/domain/words/phrase';

/** Who said it: a page of the site, a file that was kept, or the user. */
export const TIMELINE_SOURCES = ['list', 'detail', 'cancel', 'saved', 'you'] as const;
export type TimelineSource = (typeof TIMELINE_SOURCES)[number];

export type TimelineEvent =
  | 'firstSeen'
  | 'statusChanged'
  | 'pageChanged'
  | 'deadlineKnown'
  | `marked:${MarkKind}`
  | 'undone'
  | `intent:${Intent}`
  | 'copied';

export interface TimelineRow {
  readonly event: TimelineEvent;
  /** When it was learned. What it says may be about an earlier day. */
  readonly at: Instant;
  readonly from: TimelineSource;
  readonly says: Phrase;
  /** Words of the page, or of the user, word for word. */
  readonly quotes: readonly string[];
  /** The address of the page, without parameters but the order's own number. */
  readonly address?: string;
  /** Of a deadline: where its date came from. */
  readonly basis?: Phrase;
  /** Version of the extension that read the page. */
  readonly reader?: string;
  /** The user took it back later; the row stays. */
  readonly isUndone?: boolean;
}
