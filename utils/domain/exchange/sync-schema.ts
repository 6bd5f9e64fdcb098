/** The shape of what the browser carries between devices. */
import * as v from 'valibot';
import { INSTANT, ORDER_ID, said, shape, TEXT } from '@/utils/domain/order/kit-schema';
import { INTENT, MARK, REASON } from '@/utils/domain/order/order-schema';
import type { SyncedOrder, SyncedSettings } from './sync-order';

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
