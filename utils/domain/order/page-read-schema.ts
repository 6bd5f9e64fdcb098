/** The shape of what a page of the shop's tells, parsed and cut to its bounds at the worker's door. */
import * as v from 'valibot';
import { PAGE_HEALTH } from './health-schema';
import type { OrderId } from './kinds';
import { INSTANT, ORDER_ID, said, shape } from './kit-schema';
import { PRINTED } from './order-schema';
import type { PageTold, Sighting } from './page-read';
import { healthWithinLimits, MOST_CHIPS, MOST_ORDERS, withinLimits } from './text-limits';

const PAGE_TOLD: v.GenericSchema<unknown, PageTold> = shape<PageTold>()({
  sightings: v.pipe(
    // Before anything in it is looked at: what is too much is not walked through.
    v.custom<readonly unknown[]>((value) => Array.isArray(value) && value.length <= MOST_ORDERS),
    v.array(shape<Sighting>()({ printed: v.pipe(PRINTED, v.transform(withinLimits)), renderedAt: INSTANT })),
  ),
  health: v.pipe(PAGE_HEALTH, v.transform(healthWithinLimits)),
});

export const parsePageTold: (value: unknown) => PageTold | undefined = said(PAGE_TOLD);
export const parseChipsAskedFor: (value: unknown) => { readonly ids: readonly OrderId[] } | undefined = said(
  v.object({ ids: v.pipe(v.array(ORDER_ID), v.maxLength(MOST_CHIPS)) }),
);
