/** A message being written, kept by the page that shows it. */
import type { DraftId } from '@/utils/domain/order/kinds';
import type { Instant } from '@/utils/domain/time/instant';
import type { Answers } from './asked-slots';

/** Personal slots are not in it. */
export interface SavedDraft {
  readonly schemaVersion: 1;
  readonly rev: number;
  readonly draft: DraftId;
  readonly form: 'short' | 'full';
  /** Absent while only the small form was filled. */
  readonly text?: string;
  /** What the small form was told, but for what is personal. */
  readonly answers?: Answers;
  readonly at: Instant;
}
