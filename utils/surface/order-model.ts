/** One order opened, put together from its record: everything its page shows. */
import { draftChoices } from '@/components/draft/draft-pairs';
import type { OrderModel } from '@/components/order/OrderView';
import { type Facts, factsOfOrder } from '@/utils/domain/drafts/draft-facts';
import type { Templates } from '@/utils/domain/drafts/draft-lines';
import { recommend } from '@/utils/domain/drafts/draft-recommendation';
import { draftsFor } from '@/utils/domain/drafts/write-drafts';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import { rungsOf } from '@/utils/domain/reminders/planned-reminders';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import type { Now } from '@/utils/domain/time/now';
import { cardOf } from '@/utils/domain/views/card';
import { timelineOf } from '@/utils/domain/views/timeline';
import type { Words } from '@/utils/domain/words/words';
import { packDocument, toPackText } from '@/utils/formats/pack';
import { toPackJson } from '@/utils/formats/pack-json';
import { interpret } from '@/utils/page/interpret';
import type { OpenedOrder } from './opened-order';

/** The page of one order at that moment. */
export function orderModel(
  record: OrderRecord,
  { evidence, templates, draft }: OpenedOrder,
  now: Now,
  preferences: Preferences,
  wordsOfRecord: Words,
): OrderModel {
  const order = interpret(record, preferences);
  const standing = standingOf(order, preferences);
  const facts = factsOfOrder(order, now.zone);
  const drafts = (of: Templates, answers: Facts) => draftsFor(standing, now, preferences, of, facts, answers);
  const rows = timelineOf(record, evidence);
  const pack = { order, standing, rows, now, words: wordsOfRecord };
  return {
    card: cardOf(standing, now, preferences),
    rungs: rungsOf(standing, preferences, now),
    desk: {
      why: recommend(standing, now, preferences).why,
      write: (answers) => draftChoices(drafts(templates.seller, answers), drafts(templates.reader, answers)),
    },
    rows,
    pack: {
      document: () => packDocument(pack),
      text: () => toPackText(packDocument(pack)),
      json: () => toPackJson({ record, standing, evidence, rows }, wordsOfRecord, now.at),
    },
    copied: record.copied,
    draft,
  };
}
