/** The shape of what other contexts tell the worker; parsed at its door. */
import * as v from 'valibot';
import type { OrderId } from '@/utils/domain/order/kinds';
import { INSTANT, ORDER_ID, said, TEXT } from '@/utils/domain/order/kit-schema';
import type { OrderRecord } from '@/utils/domain/order/order';
import {
  DRAFT_ID,
  INTENT,
  MARK,
  MARK_KIND,
  ORDER_RECORD,
  QUESTION,
  REASON,
  REMINDER_KIND,
} from '@/utils/domain/order/order-schema';
import { CHOICE_CHANGE, MEANING, PREFERENCES } from '@/utils/domain/order/preferences-schema';
import type { Evidence } from '@/utils/domain/standing/evidence';
import { EVIDENCE } from '@/utils/domain/standing/standing-schema';
import type { OrderChange, SettingsChange } from './events';
import { SURFACES, type Surface } from './surface';

const OF_ORDER = { id: ORDER_ID };
const OF_REMINDER = { ...OF_ORDER, reminder: v.object({ kind: REMINDER_KIND, rung: TEXT }) };

const ORDER_CHANGE: v.GenericSchema<unknown, OrderChange> = v.variant('kind', [
  v.object({ ...OF_ORDER, kind: v.literal('marked'), mark: MARK }),
  v.object({ ...OF_ORDER, kind: v.literal('markUndone'), madeAt: INSTANT, mark: MARK_KIND }),
  v.object({ ...OF_ORDER, kind: v.literal('intentChosen'), intent: INTENT }),
  v.object({ ...OF_ORDER, kind: v.literal('reasonChosen'), reason: v.exactOptional(REASON) }),
  v.object({ ...OF_ORDER, kind: v.literal('answered'), question: QUESTION }),
  v.object({ ...OF_ORDER, kind: v.literal('answerUndone'), question: QUESTION }),
  v.object({ ...OF_ORDER, kind: v.literal('draftCopied'), draft: DRAFT_ID, text: TEXT }),
  v.object({ ...OF_ORDER, kind: v.literal('hidden') }),
  v.object({ ...OF_ORDER, kind: v.literal('unhidden') }),
  v.object({ ...OF_ORDER, kind: v.literal('archived'), archived: v.boolean() }),
  v.object({ ...OF_REMINDER, kind: v.literal('reminderDismissed') }),
  v.object({ ...OF_REMINDER, kind: v.literal('reminderSnoozed') }),
  v.object({ ...OF_REMINDER, kind: v.literal('reminderRestored') }),
]);

const SETTINGS_CHANGE: v.GenericSchema<unknown, SettingsChange> = v.variant('kind', [
  v.object({
    kind: v.literal('preferencesChanged'),
    change: CHOICE_CHANGE,
    cleared: v.exactOptional(v.array(v.picklist(['language', 'country', 'workerWords']))),
  }),
  v.object({ kind: v.literal('wordTaught'), words: TEXT, meaning: MEANING }),
  v.object({ kind: v.literal('wordForgotten'), words: TEXT }),
  v.object({ kind: v.literal('settingsRestored'), settings: PREFERENCES, replace: v.boolean() }),
]);

/** Payloads of messages; `undefined` for what is not one. */
export const parseOrderChange: (value: unknown) => OrderChange | undefined = said(ORDER_CHANGE);
export const parseSettingsChange: (value: unknown) => SettingsChange | undefined = said(SETTINGS_CHANGE);
export const parseOpened: (value: unknown) => { readonly surface: Surface } | undefined = said(
  v.object({ surface: v.picklist(SURFACES) }),
);
export const parseOrderAskedFor: (value: unknown) => { readonly id: OrderId } | undefined = said(
  v.object({ id: ORDER_ID }),
);
export const parseImported: (
  value: unknown,
) =>
  | { readonly records: readonly OrderRecord[]; readonly evidence: readonly Evidence[]; readonly replace: boolean }
  | undefined = said(v.object({ records: v.array(ORDER_RECORD), evidence: v.array(EVIDENCE), replace: v.boolean() }));
export const parseOthersRemoved: (value: unknown) => { readonly keep: readonly OrderId[] } | undefined = said(
  v.object({ keep: v.array(ORDER_ID) }),
);
/** The key of a copy; which keys may be deleted is for the store to say. */
export const parseAsideDeleted: (value: unknown) => { readonly key: string } | undefined = said(
  v.object({ key: v.pipe(v.string(), v.startsWith('aside/'), v.maxLength(200)) }),
);
export const parseNothing: (value: unknown) => Record<string, never> | undefined = said(v.strictObject({}));
