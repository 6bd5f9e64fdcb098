/**
 * The door for everything that comes from storage, a file or another context: `unknown` in, a typed value or a refusal
 * out. The shapes are in `record-*.ts`; nothing else in the product knows the validator.
 */
import * as v from 'valibot';
import { type Answers, ASKED_SLOTS, keptAnswers } from '@/utils/domain/drafts/draft-answers';
import type { GivenDate, GivenDates } from '@/utils/domain/exchange/calendar-dates';
import type { SyncedOrder, SyncedSettings } from '@/utils/domain/exchange/sync-order';
import type { Health } from '@/utils/domain/order/health';
import {
  COUNT,
  FLAG,
  INSTANT,
  MOMENT,
  OPTIONAL_TEXT,
  ORDER_ID,
  REV,
  shape,
  TEXT,
} from '@/utils/domain/order/kit-schema';
import { migrate, type Refusal, SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import type { DraftId, OrderId, OrderRecord, StatusMeaning } from '@/utils/domain/order/order';
import { DEADLINE_KIND, DRAFT_ID, INTENT, MARK, ORDER_RECORD, REASON } from '@/utils/domain/order/order-schema';
import type { Preferences } from '@/utils/domain/order/preferences';
import { failure, type Result, success } from '@/utils/domain/result';
import type { Evidence } from '@/utils/domain/standing/evidence';
import type { Standing } from '@/utils/domain/standing/standing';
import {
  CHOICE_CHANGE,
  EVIDENCE,
  HEALTH,
  MEANING,
  PREFERENCES,
  STANDING,
} from '@/utils/domain/standing/standing-schema';
import type { Instant } from '@/utils/domain/time/instant';
import { ORDER_CHANGE, PAGE_READ, SETTINGS_CHANGE } from './event-schema';
import type { OrderChange, PageRead, SettingsChange } from './events';

export type { Refusal } from '@/utils/domain/order/migrations';

type Choices = Extract<SettingsChange, { kind: 'preferencesChanged' }>['change'];

/** Derived rows of many orders: the key `open`, and each `catalog/<n>`. */
export interface StandingRows {
  readonly schemaVersion: 1;
  readonly rev: number;
  readonly standings: readonly Standing[];
}

/** A message being written, kept by the page that shows it. Personal slots are not in it. */
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

export const NO_STANDINGS: StandingRows = { schemaVersion: SCHEMA_VERSION, rev: 0, standings: [] };

const STANDING_ROWS: v.GenericSchema<unknown, StandingRows> = shape<StandingRows>()({
  schemaVersion: v.literal(1),
  rev: REV,
  standings: v.array(STANDING),
});

/** Unknown slots of a later version are left out, and so is anything personal. */
const ANSWERS: v.GenericSchema<unknown, Answers> = v.pipe(
  v.record(v.string(), TEXT),
  v.transform((found) => keptAnswers(Object.fromEntries(ASKED_SLOTS.map((slot) => [slot, found[slot] ?? ''])))),
);

const SAVED_DRAFT: v.GenericSchema<unknown, SavedDraft> = shape<SavedDraft>()({
  schemaVersion: v.literal(1),
  rev: REV,
  draft: DRAFT_ID,
  form: v.picklist(['short', 'full']),
  text: OPTIONAL_TEXT,
  answers: v.exactOptional(ANSWERS),
  at: INSTANT,
});

const GIVEN_DATE: v.GenericSchema<unknown, GivenDate> = shape<GivenDate>()({
  id: ORDER_ID,
  kind: DEADLINE_KIND,
  moment: MOMENT,
  sequence: COUNT,
  isCancelled: FLAG,
});

const GIVEN_DATES: v.GenericSchema<unknown, GivenDates> = shape<GivenDates>()({
  schemaVersion: v.literal(1),
  rev: REV,
  dates: v.array(GIVEN_DATE),
});

const stored =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): Result<T, Refusal> => {
    const migrated = migrate(value);
    if (!migrated.ok) return migrated;
    const parsed = v.safeParse(schema, migrated.value);
    return parsed.success ? success(parsed.output) : failure('broken');
  };

export const parseOrderRecord: (value: unknown) => Result<OrderRecord, Refusal> = stored(ORDER_RECORD);
export const parseEvidence: (value: unknown) => Result<Evidence, Refusal> = stored(EVIDENCE);
export const parseStandingRows: (value: unknown) => Result<StandingRows, Refusal> = stored(STANDING_ROWS);
export const parsePreferences: (value: unknown) => Result<Preferences, Refusal> = stored(PREFERENCES);
export const parseHealth: (value: unknown) => Result<Health, Refusal> = stored(HEALTH);
export const parseGivenDates: (value: unknown) => Result<GivenDates, Refusal> = stored(GIVEN_DATES);
export const parseSavedDraft: (value: unknown) => Result<SavedDraft, Refusal> = stored(SAVED_DRAFT);

const said =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | undefined => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  };

export const SURFACES = ['popup', 'panel', 'ledger', 'welcome'] as const;
export type Surface = (typeof SURFACES)[number];

/** Payloads of messages; `undefined` for what is not one. */
export const parsePageRead: (value: unknown) => Omit<PageRead, 'kind'> | undefined = said(PAGE_READ);
export const parseOrderChange: (value: unknown) => OrderChange | undefined = said(ORDER_CHANGE);
export const parseSettingsChange: (value: unknown) => SettingsChange | undefined = said(SETTINGS_CHANGE);
export const parseOpened: (value: unknown) => { readonly surface: Surface } | undefined = said(
  v.object({ surface: v.picklist(SURFACES) }),
);
export const parseOrderAskedFor: (value: unknown) => { readonly id: OrderId } | undefined = said(
  v.object({ id: ORDER_ID }),
);
export const parseChipsAskedFor: (value: unknown) => { readonly ids: readonly OrderId[] } | undefined = said(
  v.object({ ids: v.array(ORDER_ID) }),
);
/** An envelope: which message it is. What is in it is parsed by the message's own parser. */
export const parseEnvelope: (value: unknown) => { readonly name: string; readonly payload?: unknown } | undefined =
  said(v.object({ name: v.string(), payload: v.optional(v.unknown()) }));
export const parseImported: (
  value: unknown,
) =>
  | { readonly records: readonly OrderRecord[]; readonly evidence: readonly Evidence[]; readonly replace: boolean }
  | undefined = said(v.object({ records: v.array(ORDER_RECORD), evidence: v.array(EVIDENCE), replace: v.boolean() }));
export const parseDatesGiven: (value: unknown) => { readonly dates: readonly GivenDate[] } | undefined = said(
  v.object({ dates: v.array(GIVEN_DATE) }),
);
export const parseOthersRemoved: (value: unknown) => { readonly keep: readonly OrderId[] } | undefined = said(
  v.object({ keep: v.array(ORDER_ID) }),
);
/** What another device says of an order. */
export const parseSynced: (value: unknown) => SyncedOrder | undefined = said(
  shape<SyncedOrder>()({
    schemaVersion: v.literal(1),
    id: ORDER_ID,
    intent: v.exactOptional(v.object({ value: INTENT, at: INSTANT })),
    reason: v.exactOptional(v.object({ value: v.nullable(REASON), at: INSTANT })),
    marks: v.array(MARK),
  }),
);
/** What another device chose for all orders; whether each field is a choice of ours is decided where it is taken in. */
export const parseSyncedSettings: (value: unknown) => SyncedSettings | undefined = said(
  shape<SyncedSettings>()({
    schemaVersion: v.literal(1),
    fields: v.record(
      TEXT,
      v.object({ value: v.union([TEXT, v.number(), v.boolean(), v.array(TEXT), v.null()]), at: INSTANT }),
    ),
  }),
);
/** Some choices of the settings page, whole; and what a word of a page can mean. */
export const parseChoices: (value: unknown) => Choices | undefined = said(CHOICE_CHANGE);
export const parseMeaning: (value: unknown) => StatusMeaning | undefined = said(MEANING);
export const parseNothing: (value: unknown) => Record<string, never> | undefined = said(v.strictObject({}));
