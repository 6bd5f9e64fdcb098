/** What the worker hears. */

import { parseDraftLeft } from '@/utils/domain/drafts/saved-draft-schema';
import { parseDatesGiven } from '@/utils/domain/exchange/calendar-dates-schema';
import { parseChipsAskedFor, parsePageTold } from '@/utils/domain/order/page-read-schema';
import {
  parseAsideDeleted,
  parseImported,
  parseNothing,
  parseOpened,
  parseOrderAskedFor,
  parseOrderChange,
  parseOthersRemoved,
  parseSettingsChange,
} from '@/utils/domain/worker/event-schema';
import type { Stop } from '@/utils/platform/store/rows';
import { type Handlers, listen, type Parsers } from './listen';
import type { WorkerMessage } from './messages';

export type WorkerHandlers = Handlers<WorkerMessage>;

export const PARSERS: Parsers<WorkerMessage> = {
  pageRead: parsePageTold,
  chipsAskedFor: parseChipsAskedFor,
  opened: parseOpened,
  orderChanged: parseOrderChange,
  draftLeft: parseDraftLeft,
  settingsChanged: parseSettingsChange,
  orderAskedFor: parseOrderAskedFor,
  recordsImported: parseImported,
  othersRemoved: parseOthersRemoved,
  datesGiven: parseDatesGiven,
  damagedDeleted: parseOrderAskedFor,
  asideDeleted: parseAsideDeleted,
  everythingDeleted: parseNothing,
};

/** Registers the one listener of the worker; call it in the first tick. */
export const onMessage = (handlers: WorkerHandlers): Stop => listen(PARSERS, handlers);
