/** The shape of what other contexts tell the worker; parsed at its door. */
import * as v from 'valibot';
import { INSTANT, ORDER_ID, shape, TEXT, ZONE } from '@/utils/domain/order/kit-schema';
import { DRAFT_ID, INTENT, MARK, PRINTED, QUESTION, REASON, REMINDER_KIND } from '@/utils/domain/order/order-schema';
import { CHOICE_CHANGE, MEANING, PAGE_HEALTH, PREFERENCES } from '@/utils/domain/standing/standing-schema';
import type { OrderChange, PageRead, SettingsChange, Sighting } from './events';

export const PAGE_READ: v.GenericSchema<unknown, Omit<PageRead, 'kind'>> = shape<Omit<PageRead, 'kind'>>()({
  sightings: v.array(shape<Sighting>()({ printed: PRINTED, renderedAt: INSTANT })),
  zone: ZONE,
  health: PAGE_HEALTH,
});

const OF_ORDER = { id: ORDER_ID };
const RUNG = { ...OF_ORDER, deadline: REMINDER_KIND, rung: TEXT };

export const ORDER_CHANGE: v.GenericSchema<unknown, OrderChange> = v.variant('kind', [
  v.object({ ...OF_ORDER, kind: v.literal('marked'), mark: MARK }),
  v.object({ ...OF_ORDER, kind: v.literal('markUndone'), madeAt: INSTANT }),
  v.object({ ...OF_ORDER, kind: v.literal('intentChosen'), intent: INTENT }),
  v.object({ ...OF_ORDER, kind: v.literal('reasonChosen'), reason: v.exactOptional(REASON) }),
  v.object({ ...OF_ORDER, kind: v.literal('answered'), question: QUESTION }),
  v.object({ ...OF_ORDER, kind: v.literal('draftCopied'), draft: DRAFT_ID, text: TEXT }),
  v.object({ ...OF_ORDER, kind: v.literal('hidden') }),
  v.object({ ...OF_ORDER, kind: v.literal('archived'), archived: v.boolean() }),
  v.object({ ...RUNG, kind: v.literal('reminderDismissed') }),
  v.object({ ...RUNG, kind: v.literal('reminderSnoozed') }),
]);

export const SETTINGS_CHANGE: v.GenericSchema<unknown, SettingsChange> = v.variant('kind', [
  v.object({
    kind: v.literal('preferencesChanged'),
    change: CHOICE_CHANGE,
    cleared: v.exactOptional(v.array(v.picklist(['language', 'country', 'workerWords']))),
  }),
  v.object({ kind: v.literal('wordTaught'), words: TEXT, meaning: MEANING }),
  v.object({ kind: v.literal('wordForgotten'), words: TEXT }),
  v.object({ kind: v.literal('settingsRestored'), settings: PREFERENCES, replace: v.boolean() }),
]);
