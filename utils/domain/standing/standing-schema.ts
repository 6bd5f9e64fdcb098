/** The stored shape of what is derived (standings), chosen (preferences) and noticed (health), and of evidence. */
import * as v from 'valibot';
import { RULE_KEYS } from '@/utils/domain/knowledge/rules';
import { type Health, PAGE_TROUBLES, type PageHealth, READ_FIELDS } from '@/utils/domain/order/health';
import {
  COUNT,
  FLAG,
  INSTANT,
  MOMENT,
  MONEY,
  OPTIONAL_TEXT,
  ORDER_ID,
  REV,
  shape,
  TEXT,
} from '@/utils/domain/order/kit-schema';
import {
  DEADLINE_BASES,
  DESIGNS,
  ORDER_STATES,
  PAGE_KINDS,
  PAYMENT_METHODS,
  STATE_BASES,
} from '@/utils/domain/order/order';
import {
  BUTTON_WORDS,
  DEADLINE_KIND,
  DRAFT_ID,
  INTENT,
  KNOWN_DEADLINE,
  MARK,
  OBSERVATION,
  QUESTION,
  REASON,
  REMINDER_RECORD,
} from '@/utils/domain/order/order-schema';
import {
  INTERFACE_LANGUAGES,
  type Preferences,
  SELLER_LANGUAGES,
  type TaughtWord,
} from '@/utils/domain/order/preferences';
import type { Evidence, EvidenceEntry } from './evidence';
import { type Deadline, ORDER_NOTICES, type Standing, TRAITS } from './standing';

const DEADLINE_BASE = {
  kind: DEADLINE_KIND,
  basis: v.picklist(DEADLINE_BASES),
  rule: v.exactOptional(v.picklist(RULE_KEYS)),
  quote: OPTIONAL_TEXT,
  since: v.exactOptional(MOMENT),
  drives: v.boolean(),
};

const DATED_DEADLINE = v.object({
  ...DEADLINE_BASE,
  confidence: v.picklist(['exact', 'estimated']),
  moment: MOMENT,
});

const DEADLINE: v.GenericSchema<unknown, Deadline> = v.variant('confidence', [
  DATED_DEADLINE,
  v.object({ ...DEADLINE_BASE, confidence: v.literal('unknown') }),
]);

export const STANDING: v.GenericSchema<unknown, Standing> = shape<Standing>()({
  id: ORDER_ID,
  rev: REV,
  firstSeenAt: INSTANT,
  placedAt: v.exactOptional(INSTANT),
  seenAt: INSTANT,
  state: v.picklist(ORDER_STATES),
  stateBasis: v.picklist(STATE_BASES),
  stateText: TEXT,
  stateAt: v.exactOptional(MOMENT),
  jump: v.exactOptional(v.object({ from: v.picklist(ORDER_STATES), to: v.picklist(ORDER_STATES) })),
  intent: INTENT,
  reason: v.exactOptional(REASON),
  refund: v.picklist(['open', 'closed', 'none']),
  deadlines: v.array(DEADLINE),
  notices: v.array(v.picklist(ORDER_NOTICES)),
  questions: v.array(QUESTION),
  traits: v.array(v.picklist(TRAITS)),
  paymentMethod: v.exactOptional(v.picklist(PAYMENT_METHODS)),
  host: TEXT,
  design: v.picklist(DESIGNS),
  language: TEXT,
  chatPath: OPTIONAL_TEXT,
  title: TEXT,
  itemCount: v.number(),
  store: OPTIONAL_TEXT,
  total: v.exactOptional(MONEY),
  totalText: OPTIONAL_TEXT,
  buttonWords: v.exactOptional(BUTTON_WORDS),
  requestedAt: v.exactOptional(MOMENT),
  lastDraft: v.exactOptional(v.object({ id: TEXT, at: INSTANT })),
  copied: v.exactOptional(v.object({ at: INSTANT, isDenied: v.boolean() })),
  reminders: v.array(REMINDER_RECORD),
  known: v.array(KNOWN_DEADLINE),
  ownReminders: v.array(v.object({ madeAt: INSTANT, by: MOMENT, text: TEXT })),
  hiddenAt: v.exactOptional(INSTANT),
  archivedByUserAt: v.exactOptional(INSTANT),
});

const CLOCK_TIME = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What a settings page may change, each on its own; the fields that the worker keeps for itself are not among them. */
type Choices = Omit<Preferences, 'schemaVersion' | 'rev' | 'taught' | 'stamps'>;

const CHOICES = {
  language: v.picklist(INTERFACE_LANGUAGES),
  theme: v.picklist(['system', 'light', 'dark']),
  sellerLanguage: v.picklist(SELLER_LANGUAGES),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  payWindowDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  quietFrom: CLOCK_TIME,
  quietUntil: CLOCK_TIME,
  remindersOff: v.array(DEADLINE_KIND),
  allRemindersOff: v.boolean(),
  hideItemNames: v.boolean(),
  chips: v.boolean(),
  accounts: v.record(TEXT, TEXT),
  syncOn: v.boolean(),
  workerWords: v.record(TEXT, TEXT),
  welcomedAt: INSTANT,
};

export const CHOICE_CHANGE: v.GenericSchema<unknown, Partial<Choices>> = shape<Choices>()({
  language: v.exactOptional(CHOICES.language),
  theme: v.exactOptional(CHOICES.theme),
  sellerLanguage: v.exactOptional(CHOICES.sellerLanguage),
  country: v.exactOptional(CHOICES.country),
  payWindowDays: v.exactOptional(CHOICES.payWindowDays),
  quietFrom: v.exactOptional(CHOICES.quietFrom),
  quietUntil: v.exactOptional(CHOICES.quietUntil),
  remindersOff: v.exactOptional(CHOICES.remindersOff),
  allRemindersOff: v.exactOptional(CHOICES.allRemindersOff),
  hideItemNames: v.exactOptional(CHOICES.hideItemNames),
  chips: v.exactOptional(CHOICES.chips),
  accounts: v.exactOptional(CHOICES.accounts),
  syncOn: v.exactOptional(CHOICES.syncOn),
  workerWords: v.exactOptional(CHOICES.workerWords),
  welcomedAt: v.exactOptional(CHOICES.welcomedAt),
});

export const MEANING = v.picklist([...ORDER_STATES, 'paymentProcessing', 'preSale']);

export const PREFERENCES: v.GenericSchema<unknown, Preferences> = shape<Preferences>()({
  schemaVersion: v.literal(1),
  rev: REV,
  ...CHOICES,
  language: v.exactOptional(CHOICES.language),
  country: v.exactOptional(CHOICES.country),
  workerWords: v.exactOptional(CHOICES.workerWords),
  welcomedAt: v.exactOptional(CHOICES.welcomedAt),
  stamps: v.exactOptional(v.record(TEXT, INSTANT)),
  taught: v.array(
    shape<TaughtWord>()({ words: TEXT, meaning: MEANING, from: v.picklist(['user', 'tab']), at: INSTANT }),
  ),
});

const GENERATION = v.exactOptional(COUNT);

export const PAGE_HEALTH: v.GenericSchema<unknown, PageHealth> = shape<PageHealth>()({
  page: v.picklist(PAGE_KINDS),
  design: v.picklist(DESIGNS),
  at: INSTANT,
  orders: COUNT,
  missing: v.array(v.picklist(READ_FIELDS)),
  drift: v.object({
    id: GENERATION,
    status: GENERATION,
    placed: GENERATION,
    paid: GENERATION,
    shipped: GENERATION,
    completed: GENERATION,
    total: GENERATION,
    store: GENERATION,
    items: GENERATION,
    buttons: GENERATION,
    reminder: GENERATION,
    sentences: GENERATION,
    timeLeft: GENERATION,
  }),
  unknownWords: v.array(TEXT),
  trouble: v.exactOptional(v.picklist(PAGE_TROUBLES)),
});

export const HEALTH: v.GenericSchema<unknown, Health> = shape<Health>()({
  schemaVersion: v.literal(1),
  rev: REV,
  pages: v.array(PAGE_HEALTH),
  trouble: v.exactOptional(v.picklist(PAGE_TROUBLES)),
  clockLooksWrong: v.boolean(),
  notificationsOff: v.boolean(),
  recordsSetAside: COUNT,
  storageFull: v.boolean(),
  syncFull: FLAG,
  permissionMissing: v.boolean(),
});

const EVIDENCE_ENTRY: v.GenericSchema<unknown, EvidenceEntry> = v.variant('kind', [
  v.object({ kind: v.literal('read'), at: INSTANT, observation: OBSERVATION }),
  v.object({ kind: v.literal('marked'), at: INSTANT, mark: MARK }),
  v.object({ kind: v.literal('markUndone'), at: INSTANT, madeAt: INSTANT }),
  v.object({ kind: v.literal('intentChosen'), at: INSTANT, intent: INTENT }),
  v.object({ kind: v.literal('copied'), at: INSTANT, draft: DRAFT_ID, text: TEXT }),
  v.object({ kind: v.literal('deadlineKnown'), at: INSTANT, deadline: DATED_DEADLINE }),
]);

export const EVIDENCE: v.GenericSchema<unknown, Evidence> = shape<Evidence>()({
  schemaVersion: v.literal(1),
  rev: REV,
  id: ORDER_ID,
  entries: v.array(EVIDENCE_ENTRY),
});
