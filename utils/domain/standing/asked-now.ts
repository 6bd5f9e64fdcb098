/** What is asked of the buyer at a moment, of what is open: from the row alone. */

import type { Question } from '@/utils/domain/order/order';
import { hours } from '@/utils/domain/time/instant';
import type { Now } from '@/utils/domain/time/now';
import { isAskedNow } from './copied-draft';
import type { OrderNotice, Standing } from './standing';

/** One question after an unanswered request, at about a day; more only annoys. Reminder and message go by it. */
export const FOLLOW_UP_AFTER = hours(24);

/** The questions that are asked at that moment. */
export const questionsNow = ({ questions, copied }: Standing, now: Now): readonly Question[] =>
  questions.filter((question) => question !== 'messageSent' || (copied !== undefined && isAskedNow(copied, now)));

/** The notices that stand at that moment. */
export const noticesNow = ({ notices, copied }: Standing, now: Now): readonly OrderNotice[] =>
  notices.filter((notice) => notice !== 'askedMessageSent' || (copied !== undefined && isAskedNow(copied, now)));
