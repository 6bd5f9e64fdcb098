/** "Did you send it?": asked when a message was copied, once more the next day, and then let go. */

import { midnightBefore } from '@/utils/domain/time/calendar';
import { add, days, hours, type Instant, instant, type Zone } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';

/** A message that was copied and not yet confirmed as sent. */
export interface CopiedDraft {
  readonly at: Instant;
  /** "No" was said to the first question. */
  readonly isDenied: boolean;
}

/** Copied late in the evening, the next day begins after the night. */
const NIGHT = hours(8);
/** Nobody remembers a week later whether a message was sent. */
const LET_GO_AFTER = days(7);

/** When the question comes a second time: the next day in the reader's zone, and not before eight hours went by. */
export function secondAskAt(copiedAt: Instant, zone: Zone): Instant {
  const nextDay = midnightBefore(copiedAt, zone, 1);
  return instant(Math.max(nextDay, add(copiedAt, NIGHT)));
}

/** True once the question is not asked any more, answered or not. */
export const isLetGo = (copiedAt: Instant, now: Now): boolean => now.at >= add(copiedAt, LET_GO_AFTER);

/** True while the reader is asked: on the day itself until a "no", and from the next day on whatever was said. */
export function isAskedNow({ at, isDenied }: CopiedDraft, now: Now): boolean {
  if (isLetGo(at, now)) return false;
  return !isDenied || now.at >= secondAskAt(at, now.zone);
}

/** A "no" of the first day is asked about once more; one of a later day is the last word. */
export const isLastAnswer = (copiedAt: Instant, now: Now): boolean => now.at >= secondAskAt(copiedAt, now.zone);
