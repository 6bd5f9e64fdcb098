/** The stored shape of one order: what pages printed, what the user said, reminders given. */
import * as v from 'valibot';
import type { Result } from '@/utils/domain/result';
import { DEADLINE_KINDS, DRAFT_IDS, INTENTS, ORDER_STATES } from './kinds';
import { FLAG, INSTANT, MOMENT, OPTIONAL_TEXT, ORDER_ID, REV, shape, stored, TEXT, ZONE } from './kit-schema';
import type { Refusal } from './migrations';
import {
  type AnsweredQuestion,
  FAULTS,
  type KnownDeadline,
  MARK_KINDS,
  type Mark,
  type OrderRecord,
  OUTCOMES,
  PLAIN_MARK_KINDS,
  QUESTIONS,
  REMINDER_KINDS,
  REMINDER_STATUSES,
  type ReminderRecord,
} from './order';
import {
  type ButtonWords,
  DESIGNS,
  type Observation,
  PAGE_KINDS,
  PAYMENT_METHODS,
  type Printed,
  type PrintedItem,
  type PrintedRow,
  type PrintedTimeLeft,
  TABS,
} from './printed';
import { REASON_KEYS } from './reasons';

export const REASON = v.picklist(REASON_KEYS);
export const INTENT = v.picklist(INTENTS);
export const DEADLINE_KIND = v.picklist(DEADLINE_KINDS);
export const MARK_KIND = v.picklist(MARK_KINDS);
export const REMINDER_KIND = v.picklist(REMINDER_KINDS);
export const DRAFT_ID = v.picklist(DRAFT_IDS);
export const QUESTION = v.picklist(QUESTIONS);

const DATES = v.object({
  placed: OPTIONAL_TEXT,
  paid: OPTIONAL_TEXT,
  shipped: OPTIONAL_TEXT,
  delivered: OPTIONAL_TEXT,
  completed: OPTIONAL_TEXT,
});

export const PRINTED: v.GenericSchema<unknown, Printed> = shape<Printed>()({
  orderId: ORDER_ID,
  page: v.picklist(PAGE_KINDS),
  design: v.picklist(DESIGNS),
  saved: FLAG,
  language: TEXT,
  host: TEXT,
  tab: v.exactOptional(v.picklist(TABS)),
  status: OPTIONAL_TEXT,
  statusCode: OPTIONAL_TEXT,
  reminder: OPTIONAL_TEXT,
  stateLine: OPTIONAL_TEXT,
  dates: DATES,
  dateRows: v.exactOptional(v.array(shape<PrintedRow>()({ label: TEXT, text: TEXT }))),
  timeLeft: v.exactOptional(
    shape<PrintedTimeLeft>()({ text: OPTIONAL_TEXT, milliseconds: v.exactOptional(v.pipe(v.number(), v.finite())) }),
  ),
  sentences: v.array(TEXT),
  unknownLines: v.exactOptional(v.pipe(v.number(), v.finite())),
  buttons: v.array(TEXT),
  total: OPTIONAL_TEXT,
  discounts: v.array(TEXT),
  paymentMethod: v.exactOptional(v.picklist(PAYMENT_METHODS)),
  store: OPTIONAL_TEXT,
  items: v.array(shape<PrintedItem>()({ title: TEXT, quantity: v.exactOptional(v.number()), variant: OPTIONAL_TEXT })),
  chatPath: OPTIONAL_TEXT,
  cancelReason: OPTIONAL_TEXT,
  cancelSent: v.exactOptional(v.boolean()),
});

export const BUTTON_WORDS: v.GenericSchema<unknown, ButtonWords> = shape<ButtonWords>()({
  pay: OPTIONAL_TEXT,
  cancel: OPTIONAL_TEXT,
  editAddress: OPTIONAL_TEXT,
  withdrawRequest: OPTIONAL_TEXT,
  confirmReceived: OPTIONAL_TEXT,
  dispute: OPTIONAL_TEXT,
  track: OPTIONAL_TEXT,
  delete: OPTIONAL_TEXT,
  buyAgain: OPTIONAL_TEXT,
  extend: OPTIONAL_TEXT,
  refundInfo: OPTIONAL_TEXT,
});

export const OBSERVATION: v.GenericSchema<unknown, Observation> = shape<Observation>()({
  printed: PRINTED,
  firstAt: INSTANT,
  lastAt: INSTANT,
  zone: ZONE,
  reader: TEXT,
});

const MADE = { at: MOMENT, zone: ZONE, madeAt: INSTANT, undoneAt: v.exactOptional(INSTANT) };

export const MARK: v.GenericSchema<unknown, Mark> = v.variant('kind', [
  v.object({ ...MADE, kind: v.picklist(PLAIN_MARK_KINDS) }),
  v.object({ ...MADE, kind: v.literal('cameBut'), fault: v.picklist(FAULTS) }),
  v.object({ ...MADE, kind: v.literal('disputeClosed'), outcome: v.exactOptional(v.picklist(OUTCOMES)) }),
  v.object({ ...MADE, kind: v.literal('iPaid'), method: v.exactOptional(v.picklist(PAYMENT_METHODS)) }),
  v.object({ ...MADE, kind: v.literal('requestSent'), reason: v.exactOptional(REASON) }),
  v.object({ ...MADE, kind: v.literal('messageSent'), draft: DRAFT_ID, text: TEXT }),
  v.object({ ...MADE, kind: v.literal('stateSet'), state: v.picklist(ORDER_STATES) }),
  v.object({ ...MADE, kind: v.literal('deadlineSet'), deadline: DEADLINE_KIND, by: MOMENT }),
  v.object({ ...MADE, kind: v.literal('ownReminder'), by: MOMENT, text: TEXT }),
  v.object({ ...MADE, kind: v.literal('note'), text: TEXT }),
]);

export const REMINDER_RECORD: v.GenericSchema<unknown, ReminderRecord> = shape<ReminderRecord>()({
  kind: REMINDER_KIND,
  rung: TEXT,
  deadlineAt: INSTANT,
  status: v.picklist(REMINDER_STATUSES),
  dueAt: INSTANT,
  until: v.exactOptional(INSTANT),
  notedAt: v.exactOptional(INSTANT),
  notice: v.exactOptional(TEXT),
  isOff: FLAG,
});

export const KNOWN_DEADLINE: v.GenericSchema<unknown, KnownDeadline> = shape<KnownDeadline>()({
  kind: DEADLINE_KIND,
  knownAt: INSTANT,
  deadlineAt: INSTANT,
});

export const ORDER_RECORD: v.GenericSchema<unknown, OrderRecord> = shape<OrderRecord>()({
  schemaVersion: v.literal(1),
  id: ORDER_ID,
  rev: REV,
  firstSeenAt: INSTANT,
  observations: v.array(OBSERVATION),
  marks: v.array(MARK),
  intent: INTENT,
  reason: v.exactOptional(REASON),
  chosenAt: v.exactOptional(v.object({ intent: v.exactOptional(INSTANT), reason: v.exactOptional(INSTANT) })),
  reminders: v.array(REMINDER_RECORD),
  known: v.array(KNOWN_DEADLINE),
  hiddenAt: v.exactOptional(INSTANT),
  answered: v.array(shape<AnsweredQuestion>()({ question: QUESTION, at: INSTANT })),
  copied: v.exactOptional(v.object({ draft: DRAFT_ID, at: INSTANT, text: TEXT })),
  removed: FLAG,
  archivedByUserAt: v.exactOptional(INSTANT),
});

export const parseOrderRecord: (value: unknown) => Result<OrderRecord, Refusal> = stored(ORDER_RECORD);
