/** One order opened, put together from its record: everything its page shows. */
import { draftChoices } from '@/components/draft-pairs';
import type { OrderModel } from '@/components/OrderView';
import type { Templates } from '@/utils/domain/draft-lines';
import { factsOfOrder } from '@/utils/domain/draft-slots';
import { withoutPersonal } from '@/utils/domain/draft-text';
import { draftsFor } from '@/utils/domain/drafts';
import type { Now } from '@/utils/domain/events';
import type { OrderRecord } from '@/utils/domain/order';
import type { Preferences } from '@/utils/domain/preferences';
import { rungsOf } from '@/utils/domain/reminders';
import { standingOf } from '@/utils/domain/standing-of';
import { timelineOf } from '@/utils/domain/timeline';
import { cardOf } from '@/utils/domain/view';
import { interpret } from '@/utils/page/interpret';
import type { OpenedOrder } from './opened-order';

export interface BothTemplates {
  readonly seller: Templates;
  readonly reader: Templates;
}

/** The page of one order at that moment. */
export function orderModel(
  record: OrderRecord,
  { evidence, templates, draft }: OpenedOrder,
  now: Now,
  preferences: Preferences,
): OrderModel {
  const order = interpret(record, preferences);
  const standing = standingOf(order, preferences);
  const facts = factsOfOrder(order);
  const drafts = (of: Templates) => draftsFor(standing, now, preferences, of, facts);
  return {
    card: cardOf(standing, now, preferences),
    rungs: rungsOf(standing, preferences, now),
    choices: draftChoices(drafts(templates.seller), drafts(templates.reader)),
    rows: timelineOf(record, evidence),
    copied: record.copied,
    draft,
    withoutPersonal: (text) => withoutPersonal(text, facts),
  };
}
