/** The days that pages printed about one order, all readings of one date taken together. */

import { DATE_KINDS, type DateKind, type Reading } from '@/utils/domain/order/printed';
import type { Moment, Zone } from '@/utils/domain/time/instant';
import { meetAll } from '@/utils/domain/time/overlap';

/** A moment, and the zone in which its day is a day. */
export interface DatedMoment {
  readonly moment: Moment;
  readonly zone: Zone;
}

export type KnownDates = { readonly [Kind in DateKind]?: DatedMoment };

/** All readings of one event at once; the zone is that of the reading that decides. */
export function together(moments: readonly DatedMoment[]): DatedMoment | undefined {
  const [first] = moments;
  if (!first) return undefined;
  const moment = meetAll(moments.map((each) => each.moment));
  const decides = moments.find(
    (each) => each.moment.earliest === moment.earliest && each.moment.latest === moment.latest,
  );
  return { moment, zone: (decides ?? first).zone };
}

/** Every printed date of an order: readings of one date intersect; where they do not meet, both ends are kept. */
export function knownDatesOf(readings: readonly Reading[]): KnownDates {
  const known = DATE_KINDS.flatMap((kind) => {
    const printed = readings.flatMap((reading) => {
      const moment = reading.dates[kind];
      return moment ? [{ moment, zone: reading.observation.zone }] : [];
    });
    const dated = together(printed);
    return dated ? [[kind, dated] as const] : [];
  });
  return Object.fromEntries(known);
}
