/** The stored shape of standings, and of evidence, which keeps deadlines as they stood. */
import * as v from 'valibot';
import { RULE_KEYS } from '@/utils/domain/knowledge/rules';
import { DEADLINE_BASES, ORDER_STATES, STATE_BASES } from '@/utils/domain/order/kinds';
import {
  FLAG,
  INSTANT,
  MOMENT,
  MONEY,
  OPTIONAL_TEXT,
  ORDER_ID,
  REV,
  shape,
  stored,
  TEXT,
} from '@/utils/domain/order/kit-schema';
import { type Refusal, SCHEMA_VERSION } from '@/utils/domain/order/migrations';
import { FAULTS, OUTCOMES } from '@/utils/domain/order/order';
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
import { DESIGNS, PAYMENT_METHODS } from '@/utils/domain/order/printed';
import type { Result } from '@/utils/domain/result';
import type { Evidence, EvidenceEntry } from './evidence';
import { type Deadline, LOOKS, ORDER_NOTICES, type Standing, TRAITS } from './standing';

const DEADLINE_BASE = {
  kind: DEADLINE_KIND,
  basis: v.picklist(DEADLINE_BASES),
  rule: v.exactOptional(v.picklist(RULE_KEYS)),
  quote: OPTIONAL_TEXT,
  aliveFrom: v.exactOptional(INSTANT),
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
  look: v.exactOptional(v.picklist(LOOKS)),
  tooLateAt: v.exactOptional(INSTANT),
  fault: v.exactOptional(v.picklist(FAULTS)),
  outcome: v.exactOptional(v.picklist(OUTCOMES)),
  deadlines: v.array(DEADLINE),
  notices: v.array(v.picklist(ORDER_NOTICES)),
  questions: v.array(QUESTION),
  traits: v.array(v.picklist(TRAITS)),
  paymentMethod: v.exactOptional(v.picklist(PAYMENT_METHODS)),
  host: TEXT,
  onlySaved: FLAG,
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
  lastDraft: v.exactOptional(v.object({ id: DRAFT_ID, at: INSTANT })),
  copied: v.exactOptional(v.object({ at: INSTANT, isDenied: v.boolean() })),
  reminders: v.array(REMINDER_RECORD),
  known: v.array(KNOWN_DEADLINE),
  ownReminders: v.array(v.object({ madeAt: INSTANT, by: MOMENT, text: TEXT })),
  hiddenAt: v.exactOptional(INSTANT),
  archivedByUserAt: v.exactOptional(INSTANT),
});

/** Derived rows of many orders: the key `open`, and each `catalog/<n>`. */
export interface StandingRows {
  readonly schemaVersion: 1;
  readonly rev: number;
  readonly standings: readonly Standing[];
}

export const NO_STANDINGS: StandingRows = { schemaVersion: SCHEMA_VERSION, rev: 0, standings: [] };

const STANDING_ROWS: v.GenericSchema<unknown, StandingRows> = shape<StandingRows>()({
  schemaVersion: v.literal(1),
  rev: REV,
  standings: v.array(STANDING),
});

export const parseStandingRows: (value: unknown) => Result<StandingRows, Refusal> = stored(STANDING_ROWS);

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

export const parseEvidence: (value: unknown) => Result<Evidence, Refusal> = stored(EVIDENCE);
