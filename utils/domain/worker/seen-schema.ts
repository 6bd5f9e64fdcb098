/** The shape of what is remembered of readings that said nothing new. */
import * as v from 'valibot';
import { INSTANT, ORDER_ID, REV, said } from '@/utils/domain/order/kit-schema';
import type { Seen } from './seen-again';

const SEEN: v.GenericSchema<unknown, Seen> = v.object({
  orders: v.record(ORDER_ID, v.object({ rev: REV, lastAt: v.array(INSTANT) })),
  health: v.exactOptional(v.object({ rev: REV, readAt: INSTANT })),
});

/** `undefined` for what is none. */
export const parseSeen: (value: unknown) => Seen | undefined = said(SEEN);
