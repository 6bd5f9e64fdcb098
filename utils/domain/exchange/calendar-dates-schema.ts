/** The stored and messaged shape of the dates that calendar files were given. */
import * as v from 'valibot';
import { COUNT, FLAG, MOMENT, ORDER_ID, REV, said, shape, stored } from '@/utils/domain/order/kit-schema';
import type { Refusal } from '@/utils/domain/order/migrations';
import { DEADLINE_KIND } from '@/utils/domain/order/order-schema';
import type { Result } from '@/utils/domain/result';
import type { GivenDate, GivenDates } from './calendar-dates';

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

export const parseGivenDates: (value: unknown) => Result<GivenDates, Refusal> = stored(GIVEN_DATES);
export const parseDatesGiven: (value: unknown) => { readonly dates: readonly GivenDate[] } | undefined = said(
  v.object({ dates: v.array(GIVEN_DATE) }),
);
