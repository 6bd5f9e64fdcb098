/** The stored shape of a message being written. */
import * as v from 'valibot';
import type { OrderId } from '@/utils/domain/order/kinds';
import { INSTANT, OPTIONAL_TEXT, ORDER_ID, REV, said, shape, stored, TEXT } from '@/utils/domain/order/kit-schema';
import type { Refusal } from '@/utils/domain/order/migrations';
import { DRAFT_ID } from '@/utils/domain/order/order-schema';
import type { Result } from '@/utils/domain/result';
import { type Answers, ASKED_SLOTS, keptAnswers } from './asked-slots';
import type { SavedDraft } from './saved-draft';

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

export const parseSavedDraft: (value: unknown) => Result<SavedDraft, Refusal> = stored(SAVED_DRAFT);

/** A message being written, told to the worker; `undefined` for what is not one. */
export const parseDraftLeft: (value: unknown) => { readonly id: OrderId; readonly draft: SavedDraft } | undefined =
  said(v.object({ id: ORDER_ID, draft: SAVED_DRAFT }));
