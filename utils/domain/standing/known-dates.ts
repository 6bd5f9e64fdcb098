/** The days that pages printed about one order, all readings of one date taken together. */

import { DATE_KINDS, type DateKind, type Reading } from '@/utils/domain/order/printed';
import { calendarDayOf, laterDay, startOfDay } from '@/utils/domain/time/calendar';
import { add, duration, type Moment, type Zone } from '@/utils/domain/time/instant';
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

/**
 * The same days of the calendar in the zone of a reader, to be said and never to be counted from: the page printed
 * "Nov 20", and so it is 20 November wherever that is read later. An exact time is the same everywhere.
 */
export function asPrinted({ moment, zone }: DatedMoment, reader: Zone): Moment {
  if (moment.precision === 'exact') return moment;
  const first = calendarDayOf(moment.earliest, zone);
  const last = calendarDayOf(add(moment.latest, duration(-1)), zone);
  return { ...moment, earliest: startOfDay(first, reader), latest: startOfDay(laterDay(last, 1), reader) };
}
