/** One order opened, put together from its record: everything its page shows. */
import { type DraftDesk, draftChoices } from '@/components/draft/draft-pairs';
import type { OrderModel } from '@/components/order/OrderView';
import { type Facts, factsOfOrder } from '@/utils/domain/drafts/draft-facts';
import type { Templates } from '@/utils/domain/drafts/draft-lines';
import { recommend } from '@/utils/domain/drafts/draft-recommendation';
import { draftsFor } from '@/utils/domain/drafts/write-drafts';
import type { OrderRecord } from '@/utils/domain/order/order';
import type { Preferences } from '@/utils/domain/order/preferences';
import { rungsOf } from '@/utils/domain/reminders/planned-reminders';
import { standingOf } from '@/utils/domain/standing/derive-standing';
import type { Standing } from '@/utils/domain/standing/standing';
import type { Now } from '@/utils/domain/time/now';
import { cardOf } from '@/utils/domain/views/card';
import { paidTogether } from '@/utils/domain/views/paid-together';
import { timelineOf } from '@/utils/domain/views/timeline';
import { phrase } from '@/utils/domain/words/phrase';
import type { Words } from '@/utils/domain/words/words';
import { packDocument, toPackText } from '@/utils/formats/pack';
import { toPackJson } from '@/utils/formats/pack-json';
import { interpret } from '@/utils/page/interpret';
import type { OpenedOrder } from './opened-order';

/** Where the messages cannot be loaded there is nothing to choose from, and the page says why. */
const NO_DESK: DraftDesk = { why: phrase('ui_draft_notLoaded'), write: () => [] };

/** The page of one order at that moment; `open` are all that are open, for what was ordered together. */
export function orderModel(
  record: OrderRecord,
  { evidence, templates, draft }: OpenedOrder,
  now: Now,
  preferences: Preferences,
  wordsOfRecord: Words,
  open: readonly Standing[] = [],
): OrderModel {
  const order = interpret(record, preferences);
  const standing = standingOf(order, preferences);
  const facts = factsOfOrder(order, now.zone);
  const draftsIn = (of: Templates, answers: Facts) => draftsFor(standing, now, preferences, of, facts, answers);
  const rows = timelineOf(record, evidence);
  const pack = { order, standing, rows, now, words: wordsOfRecord };
  return {
    card: cardOf(standing, now, preferences, paidTogether(open).get(standing.id)),
    rungs: rungsOf(standing, preferences, now),
    desk: templates
      ? {
          why: recommend(standing, now, preferences).why,
          write: (answers) => draftChoices(draftsIn(templates.seller, answers), draftsIn(templates.reader, answers)),
        }
      : NO_DESK,
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
